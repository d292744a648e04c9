import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { decisions } from '../../src/access/decisions'
import { endpoints } from '../../src/access/endpoints'
import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import type { Role } from '../../src/viewer/viewer.type'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { argumentSets, shallow } from '../support/schema-walk'
import type { Answer } from '../support/service'
import { openSignedIn, type SignedIn, tokenOf } from '../support/signed-in'
import { streetA, streetB, twoStreets } from '../support/two-streets'

const roles: Role[] = ['VISITOR', 'ANALYST', 'EDITOR', 'ADMIN']
const schema = createSchema()
const query = Object.values(schema.getQueryType()!.getFields())

let graph: Graph
let service: SignedIn
beforeAll(async () => {
  graph = await openScratch()
  const { errors } = await importFiles(graph, twoStreets, { today: '2024-06-30' })
  expect(errors).toEqual([])
  service = await openSignedIn(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

const ask = (question: string, role: Role, area: string | null = null) =>
  service.ask(question, role, area, { n: 50 })

/** Ways to ask a root field inside an area and outside of it; what takes neither an area nor an id is the same for all. */
const side = (street: string, ref: string) => ({
  always: { within: `"${street}"` },
  required: {
    around: `["unit:U${ref}"]`,
    code: `"${street}"`,
    from: '"2020-01-01"',
    id: `"unit:U${ref}"`,
    ids: `["unit:U${ref}"]`,
    'match.entity': 'UNIT',
    on: '"2024-06-30"',
    text: '"单位"',
    texts: '["单位"]',
    to: '"2024-06-30"',
  },
})
const inside = side(streetA, 'A')
const outside = side(streetB, 'B')

/** One way to ask a field. */
function questionOf(field: GraphQLField<unknown, unknown>, values: typeof inside): string {
  const ids = values === inside ? ['unit:UA', 'unit:VA'] : ['unit:UB', 'unit:VB']
  const args =
    field.name === 'paths'
      ? `(from: "${ids[0]}", to: "${ids[1]}")`
      : field.name === 'tally'
        ? `(kind: PAIRING, by: [UNIT], within: ${values.always.within})`
        : field.name === 'interlocks'
          ? `(within: ${values.always.within})`
          : argumentSets(field, values)[0]!.replace('first: $n', 'first: 50')
  return `{ asked: ${field.name}${args} ${isCompositeType(getNamedType(field.type)) ? shallow(field) : ''} }`
}

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions?.code

/** What a visitor may ask: areas, statistics and counts of coverage. */
const OPEN = [
  'area',
  'areas',
  'coverage',
  'coverageMatrix',
  'coverageRules',
  'node',
  'nodes',
  'publishedAreas',
  'revision',
  'statistics',
  'viewer',
]

/** What only those may ask who may write: what sheets said, and was answered about them. */
const OF_EDITORS = ['intakes', 'rememberedAnswers']

/** What only administrators may ask. */
const OF_ADMINS = ['auditEntries']

/** Fields that are not about any place. */
const PLACELESS = [...OF_ADMINS, 'coverageRules', 'revision', 'viewer']

describe.each(query.map((field) => [field.name, field] as const))('%s', (name, field) => {
  test.each(roles)('as %s', async (role) => {
    const answer = await ask(questionOf(field, inside), role, streetA)
    const isTooLow =
      (role === 'VISITOR' && !OPEN.includes(name)) ||
      (role === 'ANALYST' && OF_EDITORS.includes(name)) ||
      (role !== 'ADMIN' && OF_ADMINS.includes(name))
    if (isTooLow) {
      expect(codeOf(answer)).toBe('FORBIDDEN')
      expect(answer.errors![0]!.message).toMatch(/is for the role (ANALYST|EDITOR|ADMIN) and above/)
    } else expect(answer.errors).toBeUndefined()
  })

  test('inside an area and outside of it', async () => {
    const [allowed, refused] = await Promise.all(
      [inside, outside].map((values) => ask(questionOf(field, values), 'ADMIN', streetA)),
    )
    expect(allowed!.errors).toBeUndefined()
    if (PLACELESS.includes(name)) expect(refused!.errors).toBeUndefined()
    else if (refused!.errors) expect(codeOf(refused!)).toMatch(/^(FORBIDDEN|BAD_USER_INPUT)$/)
    else {
      expect([allowed!.data.asked].flat()[0]).not.toBeNull()
      expect([refused!.data.asked].flat()[0]).toBeNull()
    }
  })
})

describe.each(
  [schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map(
      (field) => [`${type!.name}.${field.name}`, type!, field] as const,
    ),
  ),
)('%s', (name, type, field) => {
  const least = (decisions[type.name] as Record<string, Role>)[field.name]!

  test.each(roles)('as %s', async (role) => {
    if (type.name === 'Subscription') return
    const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`)
    const answer = await ask(`mutation { asked: ${field.name}(${args.join(', ')}) { __typename } }`, role)
    const isRefused = / is for the role /.test(answer.errors?.[0]?.message ?? '')
    expect([name, isRefused]).toEqual([name, roles.indexOf(role) < roles.indexOf(least)])
  })
})

describe.each(Object.entries(endpoints))('%s', (path, least) => {
  test('is for those whose role reaches it', async () => {
    if (path.endsWith('/') && path !== '/') return
    const statuses = await Promise.all(
      roles.map(async (role) => {
        const headers = { authorization: `Bearer ${await tokenOf(role)}` }
        return (await fetch(service.url + path, { headers, redirect: 'manual' })).status
      }),
    )
    expect(statuses.map((status) => status === 403)).toEqual(
      roles.map((role) => roles.indexOf(role) < roles.indexOf(least)),
    )
  })
})

test('a path without a decision is not there', async () => {
  const headers = { authorization: `Bearer ${await tokenOf('ADMIN')}` }
  expect((await fetch(`${service.url}/undecided`, { headers })).status).toBe(404)
  expect((await fetch(`${service.url}/assetsundecided`, { headers })).status).toBe(404)
})

describe('a request', () => {
  const viewer = '{ viewer { name role within { code } } }'

  test('without a token is a visitor', async () => {
    const { status, data } = await service.send(viewer, {})
    expect([status, data]).toEqual([200, { viewer: { name: null, role: 'VISITOR', within: null } }])
  })

  test('with a token has its name, role and area', async () => {
    const authorization = `Bearer ${await tokenOf('EDITOR', streetA, '张三')}`
    const { data } = await service.send(viewer, { authorization })
    expect(data).toEqual({ viewer: { name: '张三', role: 'EDITOR', within: { code: streetA } } })
  })

  test('with a token that does not hold is refused, wherever it goes', async () => {
    const [header, , signature] = (await tokenOf('VISITOR')).split('.')
    const forged = `${header}.${Buffer.from('{"role":"ADMIN"}').toString('base64url')}.${signature}`
    const answer = await service.send(viewer, { authorization: `Bearer ${forged}` })
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
    for (const path of ['/', '/metrics', '/healthz', '/export'])
      expect((await fetch(service.url + path, { headers: { authorization: 'Bearer x.y.z' } })).status).toBe(
        401,
      )
  })

  test('with a token for an area that is not in the register is refused', async () => {
    expect(await service.ask(viewer, 'ANALYST', '999999')).toMatchObject({
      status: 403,
      errors: [{ message: expect.stringMatching('999999'), extensions: { code: 'FORBIDDEN' } }],
    })
  })

  test('gets no answer that was given to another', async () => {
    const question = '{ units { totalCount nodes { id } } persons { nodes { id name } } }'
    const answers: Record<string, unknown> = {}
    for (let round = 0; round < 3; round++)
      for (const [role, area] of [
        ['ADMIN', null],
        ['EDITOR', streetA],
        ['ANALYST', streetA],
        ['EDITOR', streetB],
        ['ANALYST', null],
      ] as const) {
        const { data } = await service.ask(question, role, area)
        const key = `${role} ${area}`
        answers[key] ??= data
        expect(data).toEqual(answers[key])
      }
    expect(new Set(Object.values(answers).map((each) => JSON.stringify(each))).size).toBe(5)
  })
})

/** Any value of an input type. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType)
  if (isListType(type)) return `[${literal(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField)
    return `{${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')}}`
  }
  const values: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    LocalDate: '"2024-01-01"',
    AreaCode: '"999999"',
    PartialDate: '"2024"',
    DateTime: '"2024-01-01T00:00:00Z"',
  }
  return values[type.name] ?? '"nothing:0"'
}
