import { checkGraph } from '../../src/check/check'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { importFiles, town } from '../support/register'

let graph: Graph

beforeAll(async () => {
  graph = await openScratch()
})
afterAll(() => graph?.close())
beforeEach(async () => {
  await graph.command('MATCH (node) WHERE NOT node:Migration AND NOT node:Country DETACH DELETE node')
  await importFiles(graph, {
    ...town,
    exemptions: 'ref,rule,subject_id,reason,start\nE1,RESIDENT_UNIT_PAIRED,unit:U2,新设,2023',
    alliances: 'ref,name,kind,start,end\nL1,兴田联盟,区域,2020-02,2024-12-31',
    alliance_memberships: 'ref,alliance_ref,member_id,start,terminated_on\nAM1,L1,unit:U1,,2024-03-01',
    chair_terms: 'alliance_membership_ref,start,end\nAM1,2021,2021-02',
  })
  await importFiles(graph, {
    pairings: 'ref,unit_ref,community_code,end\nR1,U1,441481001001,2024-02',
    units: 'ref,name,kind\nU1,教育体育局,机关',
  })
})

const VERSION_2 = 'MATCH (p:Pairing {id: "pairing:R1", version: 2})'

test('a register that was imported and amended is sound', async () => {
  expect(await checkGraph(graph)).toEqual([])
})

test.each<[string, string, string[]]>([
  ['an end that is gone', `${VERSION_2}-[e:PAIRS_UNIT]->() DELETE e`, ['danglingLinkages pairing:R1']],
  [
    'an exemption of nothing',
    'MATCH (:Exemption)-[e:EXEMPTS]->() DELETE e',
    ['danglingLinkages exemption:E1'],
  ],
  [
    'two current versions',
    'MATCH (p:Pairing {version: 1}) SET p.recordedTo = "9999-12-31T23:59:59.999Z"',
    ['brokenHistories pairing:R1', 'currentTwice pairing:R1'],
  ],
  [
    'a version that is missing',
    'MATCH (p:Pairing {version: 1}) DETACH DELETE p',
    ['brokenHistories pairing:R1'],
  ],
  [
    'a hole between versions',
    'MATCH (p:Pairing {version: 1}) SET p.recordedTo = p.recordedFrom + "0"',
    ['brokenHistories pairing:R1'],
  ],
  [
    'states that overlap',
    'MATCH (u:UnitThen) SET u.recordedTo = u.recordedTo + "0"',
    ['brokenStates unit:U1'],
  ],
  [
    'a hole between states',
    'MATCH (u:UnitThen) SET u.recordedTo = u.recordedFrom + "0"',
    ['brokenStates unit:U1'],
  ],
  [
    'a state without a beginning',
    'MATCH (u:Unit {id: "unit:U2"}) SET u.recordedFrom = null',
    ['brokenStates unit:U2'],
  ],
  ['a date that does not follow', `${VERSION_2} SET p.latestEnd = "2024-02-28"`, ['strayDates pairing:R1']],
  ['a date that is not there', 'MATCH (a:Alliance) SET a.earliestEnd = null', ['strayDates alliance:L1']],
  [
    'a turn with a wrong date',
    'MATCH (t:ChairTerm) SET t.latestEnd = "2021-03-01"',
    ['strayDates alliance-membership:AM1'],
  ],
  [
    'an area within itself',
    'MATCH (a:Area {code: "441481"}), (b:Area {code: "441481001"}) CREATE (a)-[:WITHIN]->(b)',
    ['areaCycles area:441481', 'areaCycles area:441481001'],
  ],
  [
    'a superior of itself',
    'MATCH (a:PartyOrganisation {id: "party-organisation:P2"}), (b:PartyOrganisation {id: "party-organisation:P1"}) CREATE (a)-[:SUBORDINATE_TO]->(b)',
    ['superiorCycles party-organisation:P1', 'superiorCycles party-organisation:P2'],
  ],
  [
    'a merge that leads nowhere',
    'CREATE (:MergedUnit {id: "unit:U8", recordedFrom: "2024", recordedTo: "9999"})',
    ['orphansOfMerges unit:U8'],
  ],
  [
    'a merge that left a linkage behind',
    'MATCH (u:Unit {id: "unit:U1"}), (v:Unit {id: "unit:U2"}) CREATE (u)-[:MERGED_INTO]->(v) SET u:MergedUnit REMOVE u:Unit:Entity',
    [
      'orphansOfMerges alliance-membership:AM1',
      'orphansOfMerges pairing:R1',
      'orphansOfMerges party-organisation:P1',
    ],
  ],
])('%s is found', async (_what, cypher, expected) => {
  await graph.command(cypher)
  const found = await checkGraph(graph)
  expect([...new Set(found.map(({ defect, id }) => `${defect} ${id}`))].sort()).toEqual(expected)
})
