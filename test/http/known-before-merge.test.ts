import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { importFiles, town } from '../support/register'
import { startService, type TestService } from '../support/service'

let graph: Graph
let service: TestService

beforeAll(async () => {
  graph = await openScratch()
  service = await startService(graph, { MAX_SECONDS: '600' })
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

const asked = async (query: string) => {
  const { data, errors } = await service.ask(query)
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** What is counted of the village, whose one pairing is that of the school. */
const VILLAGE = (knownAt: string) => `{
  pairings(within: "441481001002", ${knownAt}) { totalCount nodes { unit { id name kind } } }
  ofSchools: pairings(within: "441481001002", ${knownAt}, filter: {unitKinds: [SCHOOL]}) { totalCount }
  ofUnit: pairings(${knownAt}, filter: {unit: "unit:X"}) { nodes { id unit { id } } }
  joining: linkages(within: "441481001002", ${knownAt}, filter: {counterpart: {kinds: [SCHOOL]}}) { totalCount }
  statistics(within: "441481001002", ${knownAt}) { pairings pairedUnits }
  coverage(rule: COMMUNITY_PAIRED, within: "441481001002", ${knownAt}, counterpart: {kinds: [SCHOOL]}) { counts { covered gap } }
  tally(kind: PAIRING, by: [UNIT_KIND], within: "441481001002", ${knownAt}) { nodes { keys { value } count } }
  paths(from: "unit:X", to: "area:441481001002", asOf: "2024-06-30", knownAt: ${knownAt.split('knownAt: ')[1]}) { nodes { label } }
  unit(id: "unit:X", ${knownAt}) { id name }
}`

test('a report about the time before a merge, or before a retraction, is the one that was written then', async () => {
  await importFiles(graph, {
    ...town,
    areas:
      'code,name,level,urban\n441481001002,岭下社区,COMMUNITY,true\n441481001001,官汕社区,COMMUNITY,true\n441481001,兴田街道,STREET,\n441481,兴宁市,COUNTY,',
    units:
      'ref,name,kind,residence_code\nX,市一小,SCHOOL,441481001001\nY,市医院,HOSPITAL,441481001001\nU1,教育局,机关,',
    pairings: 'ref,unit_ref,community_code,start\nR1,X,441481001002,2023\nR2,Y,441481001001,2023',
    party_organisations: 'ref,name,kind\nP2,党工委,WORKING_COMMITTEE',
  })
  const at = (moment: string) => `asOf: "2024-06-30", knownAt: "${moment}"`
  const { data } = await service.ask('{ pairings { nodes { recordedFrom } } }')
  const then = at(data.pairings.nodes[0].recordedFrom)
  const before = await asked(VILLAGE(then))
  expect(before).toEqual({
    pairings: { totalCount: 1, nodes: [{ unit: { id: 'unit:X', name: '市一小', kind: 'SCHOOL' } }] },
    ofSchools: { totalCount: 1 },
    ofUnit: { nodes: [{ id: 'pairing:R1', unit: { id: 'unit:X' } }] },
    joining: { totalCount: 1 },
    statistics: { pairings: 1, pairedUnits: 1 },
    coverage: { counts: { covered: 1, gap: 0 } },
    tally: { nodes: [{ keys: [{ value: 'SCHOOL' }], count: 1 }] },
    paths: [{ nodes: [{ label: '市一小' }, { label: '岭下社区' }] }],
    unit: { id: 'unit:X', name: '市一小' },
  })

  await asked('mutation { mergeUnits(keep: "unit:Y", merge: "unit:X", reason: "合并") { revision } }')
  expect(await asked(VILLAGE(then))).toEqual(before)
  const merged = await asked(VILLAGE(at('9999-12-01T00:00:00Z')))
  expect(merged).toMatchObject({
    ofSchools: { totalCount: 0 },
    ofUnit: { nodes: [{ id: 'pairing:R1', unit: { id: 'unit:Y' } }, { id: 'pairing:R2' }] },
    paths: [{ nodes: [{ label: '市医院' }, { label: '岭下社区' }] }],
    unit: { id: 'unit:Y' },
  })

  // What a merged id named then leads on now, wherever an id is taken.
  const { timeline, subgraph } = await asked(
    '{ timeline(id: "unit:X") { linkage { id } } subgraph(around: ["unit:X"], asOf: "2024-06-30") { nodes { id } } }',
  )
  expect(timeline.length).toBeGreaterThan(0)
  expect(subgraph.nodes[0]).toEqual({ id: 'unit:Y' })

  await asked(
    'mutation { retractLinkage(id: "pairing:R1", expectedVersion: 2, reason: "误录") { revision } }',
  )
  await asked(
    'mutation { r: retractLinkage(id: "pairing:R2", expectedVersion: 1, reason: "误录") { revision } }',
  )
  const gone = await asked(
    'mutation { retract(id: "unit:Y", reason: "误录") { revision userErrors { message } } }',
  )
  expect(gone.retract.userErrors).toEqual([])
  expect(await asked(VILLAGE(then))).toEqual(before)
}, 900_000)
