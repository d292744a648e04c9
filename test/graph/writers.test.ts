import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { askScratch, importFiles, places, town } from '../support/register'
import { startService, type TestService } from '../support/service'

/** Writers who come at once: each sees all that those before it wrote, also where there was nothing before. */
let graph: Graph
let service: TestService

beforeAll(async () => {
  graph = await openScratch()
  service = await startService(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})
beforeEach(() =>
  graph.command('MATCH (node) WHERE NOT node:Migration AND NOT node:Country DETACH DELETE node'),
)

const HERE = '441481001001'
const changes = () =>
  askScratch(
    'MATCH (change:Change) RETURN count(*) AS count, count(DISTINCT change.id) AS ids, max(change.revision) AS last',
  )
const pairing = (ref: string, start: string) =>
  `ref,unit_ref,community_code,start,end\n${ref},U2,${HERE},${start},`

test('the first of two imports of one register writes it, and the other finds it there', async () => {
  const reports = await Promise.all([importFiles(graph, town), importFiles(graph, town)])
  const created = reports.map(({ tables }) => tables.reduce((sum, table) => sum + table.created, 0))
  expect(created.sort()).toEqual([0, 11])
  expect(await changes()).toEqual([{ count: 11, ids: 11, last: 1 }])
})

test('of two imports that cannot both be true one is refused', async () => {
  await importFiles(graph, town)
  const reports = await Promise.all([
    importFiles(graph, { pairings: pairing('R8', '2021') }),
    importFiles(graph, { pairings: pairing('R9', '2022') }),
  ])
  expect(reports.map(places).sort()).toEqual([[], ['pairings 2 start OVERLAP']])
  const stored = await askScratch(
    `MATCH (pairing:Pairing)-[:PAIRS_UNIT]->({id: 'unit:U2'}) RETURN count(*) AS count`,
  )
  expect(stored).toEqual([{ count: 1 }])
})

test('mutations wait for an import and an import for mutations', async () => {
  const create = (name: string) =>
    service.ask(
      `mutation { createUnit(input: {name: "${name}", kind: SCHOOL}) { revision userErrors { code } } }`,
    )
  const [report, ...answers] = await Promise.all([
    importFiles(graph, town),
    ...['甲', '乙', '丙', '丁'].map((name) => create(`${name}小学`)),
  ])
  expect(report.errors).toEqual([])
  const revisions = [report.revision, ...answers.map(({ data }) => data.createUnit.revision)]
  expect(new Set(revisions.slice(1)).size).toBe(4)
  expect(await changes()).toEqual([{ count: 11 + 4, ids: 11 + 4, last: 5 }])
})
