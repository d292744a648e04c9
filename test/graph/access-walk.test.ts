import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  graphql,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import { decisions } from '../../src/access/decisions'
import { reaches } from '../../src/access/roles'
import { Context } from '../../src/context'
import type { Graph } from '../../src/graph/graph'
import { RevisionWatch } from '../../src/register/revision-watch'
import { createSchema } from '../../src/schema'
import type { Role } from '../../src/viewer/viewer.type'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import {
  argumentSets,
  objectFields,
  objectsAt,
  objectTypes,
  questionOf,
  type Route,
} from '../support/schema-walk'
import { across, liesInA, streetA, twoStreets } from '../support/two-streets'

/** What is seen of the street B from A: what a linkage joins, and the area of a committee among it. */
const OTHER_ENDS = [
  'alliance:EB',
  'area:441481',
  'area:441481002',
  'area:441481002001',
  'area:441481002001-LD',
  'area:441481002001-WG',
  'area:441481002001-XQ',
  'big-committee:CB',
  'big-committee:DB',
  'list-item:IB',
  'party-organisation:HB',
  'party-organisation:PB',
  'party-organisation:QB',
  'party-organisation:RB',
  'person:NB',
  'unit:UB',
  'unit:VB',
]

/** Fields, besides those of linkages, that may lead to one of these. */
const LEADING_OUT = [
  'BigCommittee.area',
  'BigCommittee.representedUnits',
  'Community.alliances',
  'InterlockTie.member',
  'LinkPath.nodes',
  'TallyKey.node',
]

/** Types of which a street has nothing. */
const NOT_IN_A_STREET = [
  'AdministrativeDivision',
  'AuditEntry',
  'Citation',
  'DuplicateCandidate',
  'Intake',
  'RememberedAnswer',
].map((name) => `${name} inside`)

const schema = createSchema()
const linkageTypes = schema.getPossibleTypes(schema.getType('Linkage') as never).map(({ name }) => name)

/** How to ask a field of which not every combination of arguments makes sense. */
const asked: Record<string, string[]> = {
  'Query.coverage': ['RESIDENT_UNIT_PAIRED', 'COMPOUND_TRIPARTITE', 'PAIRING_ACTIVE'].map(
    (rule) => `(rule: ${rule}, asOf: "2024-06-30")`,
  ),
  'Query.coverageMatrix': [
    `(within: "${streetA}", level: COMMUNITY, rules: [RESIDENT_UNIT_PAIRED], asOf: "2024-06-30")`,
  ],
  'CoverageReport.byArea': ['(level: COMMUNITY)'],
  'Unit.coverage': ['(rule: RESIDENT_UNIT_PAIRED)', '(rule: UNIT_REPORTED)'],
  'Query.interlocks': ['(between: [PART_TIME_MEMBERSHIP, ALLIANCE_MEMBERSHIP, PAIRING], minShared: 1)'],
  'Query.paths': [`(from: "unit:UA", to: "area:${streetA}001", asOf: "2024-06-30")`],
  'Query.subgraph': [`(around: ["unit:UA", "area:${streetA}001"], depth: 3, asOf: "2024-06-30")`],
  'Query.tally': [
    '(kind: PAIRING, by: [UNIT, COMMUNITY, STREET], asOf: "2024-06-30")',
    '(kind: PART_TIME_MEMBERSHIP, by: [UNIT, BODY, PERSON], asOf: "2024-06-30")',
    '(kind: ALLIANCE_MEMBERSHIP, by: [BODY, UNIT], asOf: "2024-06-30")',
    '(kind: CONTACT, by: [UNIT, PERSON, GRID], asOf: "2024-06-30")',
    '(kind: GRID_ASSIGNMENT, by: [GRID, PERSON], asOf: "2024-06-30")',
    '(kind: PAIRING, by: [UNIT], includeEmpty: true, asOf: "2024-06-30")',
  ],
}
const everywhere = {
  code: `"${streetA}"`,
  from: '"2020-01-01"',
  id: '"unit:UA"',
  ids: '$ids',
  text: '"A"',
  texts: '["A"]',
  to: '"2024-06-30"',
  within: `"${streetA}"`,
}
const always: Record<string, string> = { asOf: '"2024-06-30"' }

let graph: Graph
beforeAll(async () => {
  graph = await openScratch()
  const { errors } = await importFiles(graph, twoStreets, { today: '2024-06-30' })
  expect(errors).toEqual([])
})
afterAll(() => graph.close())

async function ask(question: string, role: Role = 'EDITOR') {
  const shared = {
    graph,
    timeZone: 'Asia/Shanghai',
    longestPage: 500,
    knownAreas: new Set<string>(),
    revisions: new RevisionWatch(graph),
  }
  const contextValue = new Context(shared, { name: null, role, area: streetA, subject: null, until: null })
  const variableValues = { n: 500, ids: everyId }
  const { data, errors } = await graphql({ schema, source: question, variableValues, contextValue })
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors, calls: contextValue.calls.count }
}

const everyId = [
  ...across,
  'appraisal:AA',
  'exemption:XPA',
  'matter:MTA',
  'meeting:MEA',
  'pairing:JA',
  'pairing:JB',
  'source:SA',
  'unit:UA',
  'unit:UB',
]

interface Found {
  field: GraphQLField<unknown, unknown>
  args: string
  type: string
  id: string | undefined
}

const atRoot = decisions.Query as Readonly<Record<string, Role>>

/** Every object to which the objects at the end of a route lead, and their plain values, by one question. */
async function beneath(type: GraphQLObjectType, route: Route, role: Role): Promise<Found[]> {
  const values = { always: route.length === 0 ? always : {}, required: everywhere }
  const mayAsk = (name: string) => type !== schema.getQueryType() || reaches(role, atRoot[name]!)
  const steps = objectFields(type)
    .filter(({ name }) => mayAsk(name))
    .flatMap((field) =>
      (asked[`${type.name}.${field.name}`] ?? argumentSets(field, values)).map((args) => ({ field, args })),
    )
  const plain = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  )
  const selections = steps.map(
    ({ field, args }, index) => `f${index}: ${field.name}${args} ${identity(field)}`,
  )
  if (route.length > 0) selections.unshift('__typename', ...plain.map(({ name }) => name))
  const found: Found[] = []
  // At the root one by one, which is as many at once as the database is asked by one operation at most.
  for (const selection of route.length > 0 ? [selections.join(' ')] : selections) {
    const { data, errors } = await ask(questionOf(route, selection), role)
    if (errors) throw new Error(`${type.name} ${errors[0]!.path}: ${errors[0]!.message}, asked ${selection}`)
    texts.push(JSON.stringify(data))
    for (const object of objectsAt(route, data))
      for (const [index, { field, args }] of steps.entries())
        for (const { __typename, id } of things(object[`f${index}`] ?? null))
          found.push({ field, args, type: __typename, id })
  }
  return found
}

/** What to select to know which objects a field leads to. */
function identity(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type)
  if (named.name.endsWith('Connection'))
    return `{ nodes ${identity((named as GraphQLObjectType).getFields().nodes!)} }`
  const isNode =
    isUnionType(named) ||
    named.name === 'Node' ||
    (named as GraphQLObjectType).getInterfaces().some(({ name }) => name === 'Node')
  return isNode ? '{ __typename ... on Node { id label } }' : '{ __typename }'
}

function things(value: unknown): { __typename: string; id?: string }[] {
  if (Array.isArray(value)) return value.flatMap(things)
  if (value === null || typeof value !== 'object') return []
  return 'nodes' in value ? things(value.nodes) : [value as { __typename: string; id?: string }]
}

const texts: string[] = []

/** Walks the schema from the root, each type by one route to what lies inside and by one to what lies outside. */
async function walk(role: Role) {
  const outside = new Set<string>()
  const wrong: string[] = []
  const visited = new Set<string>()
  const queue: { type: GraphQLObjectType; route: Route }[] = [{ type: schema.getQueryType()!, route: [] }]
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { type, route } = next
    for (const { field, args, type: reached, id } of await beneath(type, route, role)) {
      const name = `${type.name}.${field.name}`
      const isOutside = id !== undefined && !isSeen(id, name)
      if (isOutside) {
        const isEnd = linkageTypes.includes(type.name) || LEADING_OUT.includes(name)
        if (!isEnd || !OTHER_ENDS.includes(id)) wrong.push(`${id} by ${name}`)
        outside.add(id)
      }
      const key = `${reached} ${isOutside ? 'outside' : id !== undefined && across.includes(id) ? 'across' : 'inside'}`
      if (visited.has(key)) continue
      visited.add(key)
      queue.push({
        type: schema.getType(reached) as GraphQLObjectType,
        route: [...route, { field, args, type: reached }],
      })
    }
  }
  return { outside, wrong, visited }
}

function isSeen(id: string, field: string): boolean {
  if (liesInA(id) || id === 'person:NA') return true
  if (id.startsWith('change:')) return true
  if (id.startsWith('source:')) return field.endsWith('.sources') || id === 'source:SA'
  return across.includes(id)
}

describe.each(['ANALYST', 'EDITOR'] as const)('from within a street, as %s', (role) => {
  let walked: Awaited<ReturnType<typeof walk>>
  beforeAll(async () => {
    texts.length = 0
    walked = await walk(role)
  }, 600_000)

  test('nothing outside is there but the other ends of linkages', () => {
    expect(walked.wrong).toEqual([])
    expect([...walked.outside].sort()).toEqual(OTHER_ENDS)
  })

  test('every type is reached inside, and every one that linkages join outside', () => {
    const inside = objectTypes(schema).map(({ name }) => `${name} inside`)
    expect(inside.filter((key) => !walked.visited.has(key)).sort()).toEqual(NOT_IN_A_STREET)
    const joining = linkageTypes.filter((name) => name !== 'GridAssignment').map((name) => `${name} across`)
    expect([...walked.visited]).toEqual(expect.arrayContaining(joining))
  })

  test('nothing that is kept from the street is in any answer', () => {
    expect(
      texts.filter((text) => /密/.test(text)).map((text) => /.{0,120}密.{0,60}/.exec(text)?.[0]),
    ).toEqual([])
  })

  test('names are in answers only for those who may read them', () => {
    expect(texts.some((text) => /人[AB]/.test(text))).toBe(role === 'EDITOR')
  })
})

test.each([
  ['unit:UB', 'unit:0'],
  ['unit:WB', 'unit:0'],
  ['area:441481002001', 'area:0'],
  ['pairing:JB', 'pairing:0'],
  ['exemption:XPB', 'exemption:0'],
])('%s, which lies outside, is decided on by as many questions as what is not there', async (...ids) => {
  const [outside, none] = await Promise.all(ids.map((id) => ask(`{ node(id: "${id}") { id } }`)))
  expect(outside).toEqual({ data: { node: null }, errors: undefined, calls: 1 })
  expect(none).toEqual(outside)
})

test('a filter names what is joined to the street, and of other things outside not that they are there', async () => {
  const pairingsOf = (id: string) =>
    ask(`{ pairings(filter: {unit: "${id}"}, asOf: "2024-06-30") { nodes { id } } }`)
  const [joined, outside, none] = await Promise.all(['unit:VB', 'unit:WB', 'unit:WC'].map(pairingsOf))
  expect(joined!.data).toEqual({ pairings: { nodes: [{ id: 'pairing:KX' }] } })
  expect(outside!.errors![0]!.message).toBe('There is no unit with the id unit:WB 没有这个单位')
  expect(JSON.stringify(none).replaceAll('unit:WC', 'unit:WB')).toBe(JSON.stringify(outside))
})

describe('a tally tells no more than its list', () => {
  const counted = async (list: string, by: string, nodes = '') => {
    const { data, errors } = await ask(
      `{ list: ${list} { ${nodes} tally(by: [${by}]) { nodes { keys { value } count } } } }`,
    )
    expect(errors).toBeUndefined()
    const rows = data.list.tally.nodes as { keys: { value: string }[]; count: number }[]
    return { ...data.list, rows: rows.map(({ keys, count }) => [...keys.map(({ value }) => value), count]) }
  }

  test.each([
    ['activities', 'participants'],
    ['listItems(kind: RESOURCE)', 'offeredBy'],
    ['matters', 'responsible'],
    ['meetings', 'attendees'],
    ['serviceCalls', 'respondents'],
    ['venues', 'openedBy'],
    ['volunteerTeams', 'unit'],
  ])('%s by the units that are seen as %s', async (list, field) => {
    const { nodes, rows } = await counted(list, 'UNIT', `nodes { units: ${field} { id } }`)
    const ids = nodes.flatMap(({ units }: { units: { id: string }[] | { id: string } | null }) => {
      const seen = [units].flat().flatMap((unit) => unit?.id ?? [])
      return seen.length > 0 ? seen : ['']
    })
    expect(ids).toContain('unit:UA')
    expect(rows.map(([id]: string[]) => id).sort()).toEqual([...new Set(ids)].sort())
  })

  test('the units at a meeting are as many as are seen there', async () => {
    const { data } = await ask('{ meetings { tally(by: [YEAR], measure: UNITS) { nodes { sum } } } }')
    expect(data.meetings.tally.nodes).toEqual([{ sum: 1 }])
  })

  test('a unit outside has no tier', async () => {
    const { rows } = await counted('linkages(kinds: [ALLIANCE_MEMBERSHIP])', 'UNIT, UNIT_TIER')
    expect(rows).toContainEqual(['unit:UB', '', 1])
    expect(rows).toContainEqual(['unit:UA', 'COUNTY', expect.any(Number)])
  })
})
