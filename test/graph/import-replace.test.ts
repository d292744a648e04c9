import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { askScratch, type Files, importFiles, places, town } from '../support/register'

let graph: Graph

beforeAll(async () => {
  graph = await openScratch()
})

afterAll(() => graph.close())

const HERE = '441481001001'
const { areas, sources } = town as Record<string, string>
const ground: Files = { areas: areas!, sources: sources! }
const units = 'ref,name,kind\nU1,甲,SCHOOL\nU2,乙,SCHOOL'
const pairings = (...rows: string[]) => ['ref,unit_ref,community_code,start,end', ...rows].join('\n')
const KEPT = `R1,U1,${HERE},2021,`
const first: Files = {
  units,
  pairings: pairings(
    KEPT,
    `R2,U2,${HERE},2021,2030`,
    `R3,U2,441481001002,2019,2020`,
    `R4,U1,441481001002,2026-01,`,
  ),
  list_items: 'ref,kind,title,category\nL1,NEED,需求,环境',
  claims: 'ref,item_ref,unit_ref,start\nC1,L1,U1,2023',
  activities: `ref,title,held_on,under_id,unit_refs\nA1,活动,2023-05-01,pairing:R1,U1;U2`,
}
const second: Files = { units, pairings: pairings(KEPT, `R5,U2,${HERE},2024-06-10,`) }
const replacing = { register: '甲', replace: true, today: '2024-06-10' }

const linkages = () =>
  askScratch(`MATCH (l:Linkage) RETURN l.id AS id, l.version AS version, l.recordedTo STARTS WITH '9999' AS current,
    l.terminatedOn AS terminated, l.end AS end ORDER BY id, version`)

test('the key goes before every ref, those in lists and ids included', async () => {
  await importFiles(graph, ground)
  const report = await importFiles(graph, first, { register: '甲' })
  expect(report.errors).toEqual([])
  expect(
    await askScratch(`MATCH (a:Activity)-[r]->(b) RETURN a.id AS a, type(r) AS r, b.id AS b ORDER BY b`),
  ).toEqual([
    expect.objectContaining({ a: 'activity:甲.A1', b: 'pairing:甲.R1' }),
    expect.objectContaining({ b: 'unit:甲.U1' }),
    expect.objectContaining({ b: 'unit:甲.U2' }),
  ])
})

test('a ref that is too long with the key before it is none', async () => {
  const files = { units: `ref,name,kind\n${'x'.repeat(64)},a,SCHOOL` }
  expect(places(await importFiles(graph, files, { dryRun: true }))).toEqual([])
  expect(places(await importFiles(graph, files, { dryRun: true, register: '甲' }))).toEqual([
    'units 2 ref INVALID',
  ])
})

test('replacing ends what is no longer there on the day of the import, in a dry run only in words', async () => {
  await importFiles(graph, { units: units.replaceAll('U', 'X'), pairings: pairings(`R9,X1,${HERE},2021,`) })
  const before = await linkages()
  const dry = await importFiles(graph, second, { ...replacing, dryRun: true })
  expect(dry.tables.map(({ table, ended }) => [table, ended])).toEqual([
    ['units', 0],
    ['pairings', 2],
    ['claims', 1],
  ])
  expect(await linkages()).toEqual(before)

  const report = await importFiles(graph, second, replacing)
  expect(report.errors).toEqual([])
  expect(report.tables).toEqual(dry.tables)
  expect(await linkages()).toEqual([
    { id: 'claim:甲.C1', version: 1, current: false, terminated: null, end: null },
    { id: 'claim:甲.C1', version: 2, current: true, terminated: null, end: '2024-06-09' },
    // another register's
    { id: 'pairing:R9', version: 1, current: true, terminated: null, end: null },
    // still there
    { id: 'pairing:甲.R1', version: 1, current: true, terminated: null, end: null },
    // ended; what comes in its place on the same day does not overlap with it
    { id: 'pairing:甲.R2', version: 1, current: false, terminated: null, end: '2030' },
    { id: 'pairing:甲.R2', version: 2, current: true, terminated: '2024-06-10', end: '2030' },
    // over before
    { id: 'pairing:甲.R3', version: 1, current: true, terminated: null, end: '2020' },
    // yet to begin: taken back
    { id: 'pairing:甲.R4', version: 1, current: false, terminated: null, end: null },
    { id: 'pairing:甲.R5', version: 1, current: true, terminated: null, end: null },
  ])
  const changes = await askScratch(
    `MATCH (c:Change {revision: ${report.revision}}) RETURN c.subjectId AS id, c.action AS action ORDER BY id`,
  )
  expect(changes).toEqual([
    { id: 'claim:甲.C1', action: 'ENDED' },
    { id: 'pairing:甲.R2', action: 'ENDED' },
    { id: 'pairing:甲.R4', action: 'RETRACTED' },
    { id: 'pairing:甲.R5', action: 'IMPORTED' },
  ])
})

test('replacing again changes nothing, on a later day neither', async () => {
  const before = await linkages()
  const { revision } = await importFiles(graph, second, { ...replacing, today: '2024-07-01' })
  expect(await linkages()).toEqual(before)
  expect((await importFiles(graph, second, replacing)).revision).toBe(revision)
})

test('what stays and overlaps is an error all the same', async () => {
  const files = { units, pairings: pairings(KEPT, `R6,U2,${HERE},2024-06-09,`) }
  const report = await importFiles(graph, files, { ...replacing, today: '2024-08-01' })
  expect(places(report)).toEqual(['pairings 3 start OVERLAP'])
})

test('nothing ends where it cannot be said what is there', async () => {
  const before = await linkages()
  const unreadable: Record<string, string>[] = [
    { units, paring: pairings(KEPT) },
    { units, pairings: pairings(`R 1,U1,${HERE},2021,`) },
  ]
  for (const files of unreadable) {
    const { tables } = await importFiles(graph, files, {
      ...replacing,
      today: '2024-09-01',
      acceptValid: true,
    })
    expect(tables.every(({ ended }) => ended === 0)).toBe(true)
  }
  expect(await linkages()).toEqual(before)
})
