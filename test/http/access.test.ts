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
import { signToken } from '../../src/access/sign-in'
import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import type { Role } from '../../src/viewer/viewer.type'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { argumentSets, shallow } from '../support/schema-walk'
import { type Answer, startService, type TestService } from '../support/service'
import { streetA, streetB, twoStreets } from '../support/two-streets'

const secret = '0123456789abcdef0123456789abcdef'
const roles: Role[] = ['VISITOR', 'ANALYST', 'EDITOR', 'ADMIN']
const schema = createSchema()
const query = Object.values(schema.getQueryType()!.getFields())

let graph: Graph
let service: TestService
beforeAll(async () => {
  graph = await openScratch()
  const { errors } = await importFiles(graph, twoStreets, { today: '2024-06-30' })
  expect(errors).toEqual([])
  service = await startService(graph, { AUTH_JWT_SECRET: secret })
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

const tokens = new Map<string, Promise<string>>()
function tokenOf(role: Role, area: string | null = null): Promise<string> {
  const key = `${role} ${area}`
  if (!tokens.has(key)) tokens.set(key, signToken({ secret }, { role, area, name: null }, 1))
  return tokens.get(key)!
}

async function ask(
  question: string,
  role: Role,
  area: string | null = null,
  variables = {},
): Promise<Answer> {
  return send({ query: question, variables: { n: 50, ...variables } }, `Bearer ${await tokenOf(role, area)}`)
}

async function send(body: object, authorization?: string): Promise<Answer> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(body),
  })
  return { status: response.status, ...((await response.json()) as object) } as Answer
}

/** Ways to ask a root field inside an area and outside of it; what takes neither an area nor an id is the same for all. */
const side = (street: string, ref: string) => ({
  always: { within: `"${street}"` },
  required: {
    around: `["unit:U${ref}"]`,
    code: `"${street}"`,
    from: '"2020-01-01"',
    id: `"unit:U${ref}"`,
    ids: `["unit:U${ref}"]`,
    text: '"单位"',
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
  'revision',
  'statistics',
  'viewer',
]

/** Fields that are not about any place. */
const PLACELESS = ['coverageRules', 'revision', 'viewer']

describe.each(query.map((field) => [field.name, field] as const))('%s', (name, field) => {
  test.each(roles)('as %s', async (role) => {
    const answer = await ask(questionOf(field, inside), role, streetA)
    if (role === 'VISITOR' && !OPEN.includes(name)) {
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
