import type { GraphQLInterfaceType } from 'graphql'
import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { openSignedIn, type SignedIn } from '../support/signed-in'
import { streetA, streetB, twoStreets } from '../support/two-streets'

const schema = createSchema()
const nodeTypes = schema
  .getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
  .map(({ name }) => name)

/** Of each type one thing in the street A and one in B. */
const things: Record<string, [inside: string, outside: string]> = {
  Activity: ['activity:ALA', 'activity:ALB'],
  Alliance: ['alliance:EA', 'alliance:EB'],
  AllianceMembership: ['alliance-membership:FA', 'alliance-membership:FB'],
  Appointment: ['appointment:BA', 'appointment:BB'],
  Appraisal: ['appraisal:AA', 'appraisal:AB'],
  BigCommittee: ['big-committee:CA', 'big-committee:CB'],
  Building: [`area:${streetA}001-LD`, `area:${streetB}001-LD`],
  Claim: ['claim:ZA', 'claim:ZB'],
  Community: [`area:${streetA}001`, `area:${streetB}001`],
  Compound: [`area:${streetA}001-XQ`, `area:${streetB}001-XQ`],
  ContactAssignment: ['contact-assignment:OA', 'contact-assignment:OB'],
  DutyReport: ['duty-report:TA', 'duty-report:TB'],
  Exemption: ['exemption:XEA', 'exemption:XEB'],
  Grid: [`area:${streetA}001-WG`, `area:${streetB}001-WG`],
  GridAssignment: ['grid-assignment:YA', 'grid-assignment:YB'],
  JointConference: ['joint-conference:CEA', 'joint-conference:CEB'],
  ListItem: ['list-item:IRA', 'list-item:IRB'],
  Matter: ['matter:MTA', 'matter:MTB'],
  Meeting: ['meeting:MEA', 'meeting:MEB'],
  Pairing: ['pairing:JA', 'pairing:JB'],
  PartTimeMembership: ['part-time-membership:MA', 'part-time-membership:MB'],
  PartyOrganisation: ['party-organisation:RA', 'party-organisation:RB'],
  Person: ['person:NA', 'person:NB'],
  PropertyLinkage: ['property-linkage:XA', 'property-linkage:XB'],
  ServiceCall: ['service-call:SCA', 'service-call:SCB'],
  Source: ['source:SA', 'source:SB'],
  Street: [`area:${streetA}`, `area:${streetB}`],
  Unit: ['unit:UA', 'unit:UB'],
  Venue: ['venue:VEA', 'venue:VEB'],
  VolunteerTeam: ['volunteer-team:VTA', 'volunteer-team:VTB'],
}
const areas = ['Building', 'Community', 'Compound', 'Grid', 'Street']

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

test('every type of thing is tried', () => {
  expect([...Object.keys(things), 'AdministrativeDivision', 'Change'].sort()).toEqual([...nodeTypes].sort())
})

describe.each(Object.entries(things))('%s', (type, [inside, outside]) => {
  test.each(['VISITOR', 'ANALYST', 'EDITOR', 'ADMIN'] as const)(
    'is there in its area alone, for %s',
    async (role) => {
      const question =
        'query ($ids: [ID!]!, $a: ID!, $b: ID!) { nodes(ids: $ids) { id __typename } a: node(id: $a) { id } b: node(id: $b) { id } }'
      const { data, errors } = await service.ask(question, role, streetA, {
        ids: [inside, outside],
        a: inside,
        b: outside,
      })
      expect(errors).toBeUndefined()
      const mayHave = role !== 'VISITOR' || areas.includes(type)
      expect(data).toEqual({
        nodes: [mayHave ? { id: inside, __typename: type } : null, null],
        a: mayHave ? { id: inside } : null,
        b: null,
      })
    },
  )
})

test('what is above an area is not there, nor are its areas beside', async () => {
  const { data } = await service.ask(
    `{ node(id: "area:441481") { id } area(code: "441481") { id }
       street: area(code: "${streetA}") { parent { id } ancestors { id } children { nodes { id parent { id } } } }
       viewer { role within { id } } }`,
    'ANALYST',
    streetA,
  )
  const children = [{ id: `area:${streetA}001`, parent: { id: `area:${streetA}` } }]
  expect(data).toEqual({
    node: null,
    area: null,
    street: { parent: null, ancestors: [], children: { nodes: children } },
    viewer: { role: 'ANALYST', within: { id: `area:${streetA}` } },
  })
})

test('a change is there where its subject is', async () => {
  const changes = '{ changes(first: 500) { nodes { id subjectId } } }'
  const { data } = await service.ask(changes, 'ADMIN')
  const idOf = (subject: string) =>
    data.changes.nodes.find(({ subjectId }: { subjectId: string }) => subjectId === subject).id
  const ids = ['unit:UA', 'unit:UB', 'pairing:JA', 'pairing:JB'].map(idOf)
  const answer = await service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', 'ANALYST', streetA, {
    ids,
  })
  expect(answer.data.nodes).toEqual([{ id: ids[0] }, null, { id: ids[2] }, null])
})

describe('the other end of a linkage', () => {
  test('shows its id, label and kind, and of its lists what touches the area', async () => {
    const { data, errors } = await service.ask(
      `{ node(id: "pairing:KX") { ... on Pairing { unit {
           id label name kind twoNew formerNames tier creditCode partyMembers dissolvedOn residence { id } partyOrganisation { id }
           pairings(status: [IN_FORCE, EXPIRED]) { totalCount nodes { id } } memberships { id } alliances { id } contacts { id } dutyReports { id }
           resources { totalCount } linkageCount solePartnerOf { id } suggestions { score } coverage(rule: RESIDENT_UNIT_PAIRED) { state }
         } } } }`,
      'EDITOR',
      streetA,
    )
    expect(errors).toBeUndefined()
    expect(data.node.unit).toEqual({
      id: 'unit:VB',
      label: '物业B',
      name: '物业B',
      kind: 'PROPERTY_COMPANY',
      twoNew: false,
      formerNames: [],
      tier: 'NONE',
      creditCode: null,
      partyMembers: null,
      dissolvedOn: null,
      residence: null,
      partyOrganisation: null,
      pairings: { totalCount: 1, nodes: [{ id: 'pairing:KX' }] },
      memberships: [],
      alliances: [],
      contacts: [],
      dutyReports: [],
      resources: { totalCount: 0 },
      linkageCount: 1,
      solePartnerOf: [],
      suggestions: [],
      coverage: null,
    })
  })

  test('counts of an area above are those of the part that may be seen', async () => {
    const statistics = 'statistics(asOf: "2024-06-30") { communities units pairings area { id } }'
    const { data } = await service.ask(
      `{ node(id: "contact-assignment:OZX") { ... on ContactAssignment { area { id code level ${statistics} children { nodes { id } } } } } ${statistics} }`,
      'ANALYST',
      streetA,
    )
    expect(data.statistics).toMatchObject({ communities: 1, units: 3, area: { id: `area:${streetA}` } })
    expect(data.node.area).toEqual({
      id: 'area:441481',
      code: '441481',
      level: 'COUNTY',
      statistics: { ...data.statistics, area: null },
      children: { nodes: [{ id: `area:${streetA}` }] },
    })
  })
})

test('arguments name nothing outside', async () => {
  const say = async (question: string) => {
    const { errors } = await service.ask(question, 'ANALYST', streetA)
    return errors?.[0]?.extensions?.code
  }
  expect(await say('{ timeline(id: "unit:UB") { title } }')).toBe('BAD_USER_INPUT')
  expect(await say('{ timeline(id: "pairing:JB") { title } }')).toBe('BAD_USER_INPUT')
  expect(await say('{ timeline(id: "pairing:JX") { title } }')).toBeUndefined()
  expect(await say('{ paths(from: "unit:UA", to: "unit:UB") { length } }')).toBe('BAD_USER_INPUT')
  expect(await say('{ subgraph(around: ["unit:UA", "unit:UB"]) { truncated } }')).toBe('BAD_USER_INPUT')
  expect(await say(`{ pairings(filter: {community: "${streetB}001"}) { totalCount } }`)).toBe('FORBIDDEN')
  expect(await say('{ units(within: "441481") { totalCount } }')).toBe('FORBIDDEN')
  expect(await say('{ units(within: "999999") { totalCount } }')).toBe('BAD_USER_INPUT')
})

test('an id of outside is refused at the same place as one that nothing has, whatever stands beside it', async () => {
  const refused = async (id: string) => {
    const asked = `{ subgraph(around: ["${id}", "published-figure:F"]) { truncated } }`
    const { errors } = await service.ask(asked, 'ANALYST', streetA)
    return JSON.stringify(errors).replaceAll(id, 'ID')
  }
  expect(await refused('unit:UB')).toContain('ID')
  expect(await refused('unit:UB')).toBe(await refused('unit:不存在'))
})

test('paths lead over linkages that touch the area alone', async () => {
  const paths = `{ paths(from: "unit:UA", to: "area:${streetA}001", asOf: "2024-06-30", maxLength: 3, first: 500) { nodes { id } linkages { id } } }`
  const { data } = await service.ask(paths, 'ANALYST', streetA)
  const over = new Set(
    data.paths.flatMap(({ linkages }: { linkages: { id: string }[] }) => linkages.map(({ id }) => id)),
  )
  expect(over).toContain('pairing:JA')
  expect(over).toContain('alliance-membership:FCX')
  expect(over).not.toContain('alliance-membership:FCB')
  const all = await service.ask(paths, 'ADMIN')
  expect(all.data.paths.length).toBeGreaterThan(data.paths.length)
})

describe('people’s names', () => {
  const question = `{
    persons { nodes { id name label } pageInfo { endCursor } edges { cursor } }
    node(id: "grid-assignment:YA") { label ... on GridAssignment { person { name label } ends { id label } } }
    search(text: "人A") { totalCount nodes { matched node { label } } }
    subgraph(around: ["person:NA"]) { nodes { id label } }
    tally(kind: GRID_ASSIGNMENT, by: [PERSON], asOf: "2024-06-30") { nodes { keys { value node { label } } } }
    timeline(id: "person:NA") { title linkage { label } }
    changes(first: 500) { nodes { subjectId actor before after } }
  }`
  const cursorsIn = (text: string) =>
    [...text.matchAll(/"(?:cursor|endCursor)":"([\w-]+)"/g)].map(([, cursor]) =>
      Buffer.from(cursor!, 'base64url').toString(),
    )

  test.each(['EDITOR', 'ADMIN'] as const)('are read by %s', async (role) => {
    const { data, errors } = await service.ask(question, role, streetA)
    expect(errors).toBeUndefined()
    expect(data.persons.nodes).toEqual([{ id: 'person:NA', name: '人A', label: '人A' }])
    expect(data.node.label).toBe('网格A · 人A')
    expect(data.search.nodes).toEqual([{ matched: '人A', node: { label: '人A' } }])
    expect(data.changes.nodes).toContainEqual(
      expect.objectContaining({
        subjectId: 'person:NA',
        actor: 'test',
        after: expect.objectContaining({ name: '人A' }),
      }),
    )
  })

  test.each([streetA, null])('are nowhere in what an ANALYST reads, within %s', async (area) => {
    const { data, errors } = await service.ask(question, 'ANALYST', area)
    expect(errors).toBeUndefined()
    expect(data.persons.nodes).toContainEqual({ id: 'person:NA', name: null, label: '职务A' })
    expect(data.node).toMatchObject({ label: '网格A · 职务A', person: { name: null } })
    expect(data.search.totalCount).toBe(0)
    const text = JSON.stringify(data)
    expect([text, ...cursorsIn(text)].filter((each) => each.includes('人A'))).toEqual([])
    expect(data.changes.nodes.length).toBeGreaterThan(0)
  })

  test('cannot be guessed by an ANALYST', async () => {
    const answer = await service.ask('{ persons(nameContains: "人") { totalCount } }', 'ANALYST')
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', argument: ['nameContains'] })
    expect(
      (await service.ask('{ search(text: "人A", types: ["Person"]) { totalCount } }', 'ANALYST')).data.search
        .totalCount,
    ).toBe(0)
  })
})
