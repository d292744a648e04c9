import { type GraphQLField, getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql'
import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { askGraph } from '../support/schema-routes'
import { twoStreets } from '../support/two-streets'

const schema = createSchema()
let graph: Graph
beforeAll(async () => {
  graph = await openScratch()
  await importFiles(graph, { ...twoStreets, ...waiting })
})
afterAll(() => graph?.close())

/** Calls on their way: one that nobody answered, and one that was settled. */
const waiting = {
  service_calls: [
    'ref,title,raised_by_code,raised_on,status',
    'W1,无人应答,441481001001,2024-05-01T08:00:00+08:00,RAISED',
    'W2,已办结,441481001001,2024-05-01T08:00:00+08:00,RESOLVED',
  ].join('\n'),
  service_call_steps: [
    'call_ref,at,level,status',
    'W2,2024-05-01T10:00:00+08:00,STREET,ASSIGNED',
    'W2,2024-05-03T10:00:00+08:00,STREET,RESOLVED',
  ].join('\n'),
}

const ask = async (text: string) => (await askGraph(schema, graph, `{ ${text} }`)).data
const onDays = (text: string) =>
  Promise.all(['2018-06-30', '2024-06-30'].map((day) => ask(text.replaceAll('DAY', `asOf: "${day}"`))))

/** For each field at the root that takes a day, something that it says otherwise on another. */
const roots: Record<string, string> = {
  activities: '{ totalCount }',
  alliances: '{ totalCount }',
  areas: '(level: COMMUNITY, filter: {covered: [COMMUNITY_PAIRED]}, DAY) { totalCount }',
  bigCommittees: '{ nodes { partTimeMembers { totalCount } } }',
  contacts: '{ totalCount }',
  coverage: '(rule: COMMUNITY_PAIRED, DAY) { counts { gap } }',
  coverageMatrix: '(within: "441481", level: STREET, rules: [COMMUNITY_PAIRED], DAY) { cells { gap } }',
  dutyReports: '{ totalCount }',
  exemptions: '{ totalCount }',
  jointConferences: '{ nodes { meetings { totalCount } } }',
  linkages: '{ totalCount }',
  listItems: '(kind: NEED, DAY) { nodes { claims(status: [UNCERTAIN]) { totalCount } } }',
  matters: '{ totalCount }',
  meetings: '{ totalCount }',
  pairings: '{ totalCount }',
  partTimeMemberships: '{ totalCount }',
  partyOrganisations: '{ nodes { pairings { totalCount } } }',
  paths: '(from: "unit:UA", to: "area:441481002001", DAY) { length }',
  reconciliation: '(within: "441481001", DAY) { agreeing }',
  serviceCalls: '{ totalCount }',
  sources: '(DAY) { nodes { id } }',
  statistics: '(DAY) { serviceCalls meetings matters activities }',
  subgraph: '(around: ["unit:UA"], DAY) { edges { id } }',
  tally: '(kind: PAIRING, by: [YEAR], DAY) { nodes { count } }',
  units: '(filter: {paired: true}, DAY) { totalCount }',
  unpairedUnits: '(DAY) { totalCount }',
  venues: '{ nodes { openedBy { pairings { totalCount } } } }',
  volunteerTeams: '{ nodes { unit { pairings { totalCount } } } }',
}

/** Fields that list or find the same on any day, and hand the day on to what is beneath. */
const handingOn = ['area', 'interlocks', 'node', 'nodes', 'persons', 'publishedAreas', 'timeline', 'unit']

/** Of each type, things that have something of whatever they can have. */
const things: Record<string, string> = {
  Alliance: 'alliance:EA',
  BigCommittee: 'big-committee:CA',
  Community: 'area:441481001001',
  Compound: 'area:441481001001-XQ',
  Grid: 'area:441481001001-WG',
  JointConference: 'joint-conference:CCA',
  ListItem: 'list-item:IA',
  PartyOrganisation: 'party-organisation:RA',
  Person: 'person:NA',
  Unit: 'unit:UA',
}

/** Fields that say the same on both days of these things, and why. */
const alike: Record<string, string> = {
  'AdministrativeDivision.statistics': 'as of any area',
  'Alliance.chair': 'whose turn it is is tested with the turns',
  'Alliance.chairCount': 'whose turn it is is tested with the turns',
  'Area.statistics': 'as of any area',
  'Building.statistics': 'as of any area',
  'Compound.statistics': 'as of any area',
  'Grid.statistics': 'as of any area',
  'Community.bigCommittees': 'committees have no dates; the day is for what is beneath',
  'ListItem.completedClaims': 'nothing here was completed',
  'PartyOrganisation.appointments': 'nobody holds a post in the branch of a unit here',
  'Street.bigCommittees': 'committees have no dates; the day is for what is beneath',
  'Street.statistics': 'as of any area',
  'Unit.solePartnerOf': 'no community here has one partner alone',
  'Unit.suggestions': 'only units without a pairing have suggestions',
}

const takesDay = (field: GraphQLField<unknown, unknown>) => field.args.some(({ name }) => name === 'asOf')

test('every field at the root that takes a day is answered for it', async () => {
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(takesDay)
  expect(fields.map(({ name }) => name).sort()).toEqual([...Object.keys(roots), ...handingOn].sort())
  const same: string[] = []
  for (const [name, text] of Object.entries(roots)) {
    const [then, now] = await onDays(text.startsWith('(') ? `${name}${text}` : `${name}(DAY) ${text}`)
    if (JSON.stringify(then) === JSON.stringify(now)) same.push(name)
  }
  expect(same).toEqual(['reconciliation', 'sources'])
})

const SELECTED: Record<string, string> = {
  CoverageFinding: '{ state }',
  Statistics: '{ units pairings meetings activities needs dutyReportMembers }',
}
const beneath = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(
    ({ name }) =>
      name !== 'Query' &&
      !schema.getPossibleTypes(schema.getType('Linkage') as never).some((each) => each.name === name) &&
      name !== 'Linkage',
  )
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(takesDay)
      .map((field) => [`${type.name}.${field.name}`, field] as const),
  )

test.each(beneath.filter(([name]) => !(name in alike)))('%s is answered for the day', async (name, field) => {
  const [type, id] = [name.split('.')[0]!, things[name.split('.')[0]!]!]
  const { name: answered } = getNamedType(field.type)
  const rule = field.args.some((each) => each.name === 'rule') ? 'rule: RESIDENT_UNIT_PAIRED, ' : ''
  const plain = answered.endsWith('Connection') ? '{ totalCount }' : '{ __typename }'
  const selection = isLeafType(getNamedType(field.type)) ? '' : (SELECTED[answered] ?? plain)
  const [then, now] = await onDays(
    `node(id: "${id}") { ... on ${type} { ${field.name}(${rule}DAY) ${selection} } }`,
  )
  expect(then.node).not.toEqual(now.node)
})

test('the exceptions are still needed', () => {
  expect(Object.keys(alike).filter((name) => !beneath.some(([each]) => each === name))).toEqual([])
})

describe('lists agree with the statistics of the day', () => {
  test.each(['2018-06-30', '2024-01-01', '2024-04-30', '2024-05-01', '2024-06-30'])('%s', async (day) => {
    const lists = [
      'activities',
      'matters',
      'meetings',
      'serviceCalls',
      'venues',
      'volunteerTeams',
      'partyOrganisations',
    ]
    const { statistics, ...found } = await ask(`
      statistics(asOf: "${day}") { ${lists.join(' ')} needs }
      ${lists.map((list) => `${list}(asOf: "${day}") { totalCount }`).join('\n')}
      needs: listItems(kind: NEED, status: [OPEN, CLAIMED], asOf: "${day}") { totalCount }`)
    const counted = Object.entries(found).map(([name, list]) => [
      name,
      (list as { totalCount: number }).totalCount,
    ])
    expect(Object.fromEntries(counted)).toEqual({ ...statistics })
  })
})

test('a call that nobody answered waits until the end of the day asked about, one that is settled no longer', async () => {
  const calls = (day: string) =>
    ask(`serviceCalls(asOf: "${day}") { nodes { status longestWait { level status hours } } }`)
  expect((await calls('2024-05-02')).serviceCalls.nodes).toEqual([
    { status: 'RAISED', longestWait: { level: 'COMMUNITY', status: 'RAISED', hours: 40 } },
    { status: 'ASSIGNED', longestWait: { level: 'STREET', status: 'ASSIGNED', hours: 38 } },
  ])
  expect((await calls('2024-05-04')).serviceCalls.nodes).toEqual([
    { status: 'RAISED', longestWait: { level: 'COMMUNITY', status: 'RAISED', hours: 88 } },
    { status: 'RESOLVED', longestWait: { level: 'STREET', status: 'ASSIGNED', hours: 48 } },
  ])
})

test('a need is claimed while a claim of it surely is in force, and open before', async () => {
  const needs = (args: string) =>
    ask(`listItems(kind: NEED, ${args}) { nodes { id status claims { totalCount } } }`)
  const { listItems } = await needs('asOf: "2024-12-31"')
  expect(
    listItems.nodes.map((need: { status: string; claims: { totalCount: number } }) => [
      need.status,
      need.claims.totalCount > 0,
    ]),
  ).toEqual([
    ['CLAIMED', true],
    ['CLAIMED', true],
    ['OPEN', false],
    ['OPEN', false],
  ])
  expect((await needs('asOf: "2023-12-31", status: [CLAIMED]')).listItems.nodes).toEqual([])
})
