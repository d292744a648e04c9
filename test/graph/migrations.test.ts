import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { resetGraph, restoreBackup } from '../../src/graph/restore'
import { openScratch } from '../support/databases'
import { startService, type TestService } from '../support/service'

/**
 * A backup made by the version that did not yet keep how things stood: the town of `mergedAndRetracted`, after which
 * unit:U1 got another name. Revision 1 is of 09:01:04, the merge of 09:01:17, the last retraction of 09:01:24.
 */
const BEFORE_STATES = join(__dirname, '../support/written-before/states.ndjson.gz')
const BEFORE_THE_MERGE = 'knownAt: "2026-11-28T09:01:10Z"'

let graph: Graph
let service: TestService
beforeAll(async () => {
  graph = await openScratch()
  await restoreBackup(graph, BEFORE_STATES)
  service = await startService(graph, { MAX_SECONDS: '600' })
})
afterAll(async () => {
  await service?.stop()
  await resetGraph(graph)
  await graph.close()
})

const asked = async (query: string) => {
  const { data, errors } = await service.ask(query)
  expect(errors).toBeUndefined()
  return data
}

test('answers about now are those of the version that wrote it', async () => {
  expect(
    await asked(`{
      units { nodes { id name } }
      pairings(asOf: "2024-06-30") { nodes { id unit { id name } } }
      statistics(asOf: "2022-06-30") { units pairings pairedUnits }
      coverage(rule: COMMUNITY_PAIRED, asOf: "2022-06-30") { counts { population covered gap } }
      changes { totalCount }
      search(text: "jyj") { nodes { node { id } } }
    }`),
  ).toEqual({
    units: { nodes: [{ id: 'unit:U1', name: '兴宁市教育局' }] },
    pairings: { nodes: [{ id: 'pairing:R1', unit: { id: 'unit:U1', name: '兴宁市教育局' } }] },
    statistics: { units: 1, pairings: 1, pairedUnits: 1 },
    coverage: { counts: { population: 1, covered: 1, gap: 0 } },
    changes: { totalCount: 24 },
    search: { nodes: [{ node: { id: 'unit:U1' } }, { node: { id: 'party-organisation:P1' } }] },
  })
})

test('what was merged away or taken back is there again at the moment before, under the name that it has since', async () => {
  expect(
    await asked(`{
      units(${BEFORE_THE_MERGE}) { nodes { id name } }
      pairings(asOf: "2024-06-30", ${BEFORE_THE_MERGE}) { nodes { id unit { id } } }
      statistics(asOf: "2024-06-30", ${BEFORE_THE_MERGE}) { units pairings pairedUnits }
      ofMerged: pairings(${BEFORE_THE_MERGE}, filter: {unit: "unit:U2"}) { nodes { id } }
    }`),
  ).toEqual({
    units: {
      nodes: [
        { id: 'unit:U1', name: '兴宁市教育局' },
        { id: 'unit:U2', name: '兴田超市' },
        { id: 'unit:U9', name: '误录单位' },
      ],
    },
    pairings: {
      nodes: [
        { id: 'pairing:R2', unit: { id: 'unit:U2' } },
        { id: 'pairing:R3', unit: { id: 'unit:U2' } },
      ],
    },
    statistics: { units: 3, pairings: 2, pairedUnits: 1 },
    ofMerged: { nodes: [{ id: 'pairing:R3' }] },
  })
})
