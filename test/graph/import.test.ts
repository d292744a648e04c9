import iconv from 'iconv-lite'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { askScratch, type Files, importFiles, places, town } from '../support/register'

let graph: Graph

beforeAll(async () => {
  graph = await openScratch()
})

afterAll(() => graph.close())

beforeEach(async () => {
  await graph.command('MATCH (node) WHERE NOT node:Migration AND NOT node:Country DETACH DELETE node')
})

const pairings = () =>
  askScratch(`MATCH (pairing:Pairing) RETURN pairing.id AS id, pairing.version AS version, pairing.end AS end,
    pairing.terminationReason AS reason, pairing.recordedTo STARTS WITH '9999' AS current ORDER BY id, version`)

const counts = (report: Awaited<ReturnType<typeof importFiles>>, name: string) => {
  const { created, changed, unchanged, leftOut } = report.tables.find(({ table }) => table === name)!
  return [created, changed, unchanged, leftOut]
}

test('a register becomes a graph, with its defaults', async () => {
  const report = await importFiles(graph, town)
  expect(report.errors).toEqual([])
  expect(report.revision).toBe(1)
  expect(counts(report, 'areas')).toEqual([4, 0, 0, 0])
  const areas = await askScratch(
    `MATCH (area:Area)-[:WITHIN]->(parent) RETURN area.code AS code, parent.code AS parent, area.urban AS urban,
     area.streetKind AS kind, [label IN labels(area) WHERE NOT label IN ['Area', 'Territory', 'Entity']] AS labels
     ORDER BY code`,
  )
  expect(areas).toEqual([
    { code: '441481', parent: 'CN', urban: null, kind: null, labels: ['County'] },
    { code: '441481001', parent: '441481', urban: null, kind: 'STREET', labels: ['Street'] },
    { code: '441481001001', parent: '441481001', urban: true, kind: null, labels: ['Community'] },
    { code: '441481001002', parent: '441481001', urban: false, kind: null, labels: ['Community'] },
  ])
  const [pairing] = await askScratch(
    `MATCH (unit:Unit)<-[:PAIRS_UNIT]-(pairing:Linkage:Pairing)-[:PAIRS_COMMUNITY]->(area:Community)
     RETURN pairing {.*} AS pairing, unit.twoNew AS twoNew, unit.tier AS tier, area.code AS code`,
  )
  expect(pairing).toMatchObject({ twoNew: false, tier: 'NONE', code: '441481001001' })
  expect(pairing!.pairing).toMatchObject({
    id: 'pairing:R1',
    version: 1,
    earliestStart: '2021-03-01',
    latestStart: '2021-03-31',
    earliestEnd: '2023-01-01',
    latestEnd: '2023-12-31',
    recordedOn: '2024-06-01',
  })
  const changes = await askScratch(
    `MATCH (change:Change) RETURN change.action AS action, change.actor AS actor, count(*) AS count`,
  )
  expect(changes).toEqual([{ action: 'IMPORTED', actor: 'test', count: 11 }])
})

test('what is there already is not written again, nor is a later day of import', async () => {
  await importFiles(graph, town)
  const state = () => askScratch('MATCH (node) RETURN count(node) AS nodes, count { ()-->() } AS edges')
  const before = await state()
  const report = await importFiles(graph, town, { today: '2025-01-01' })
  expect(report.revision).toBe(1)
  expect(counts(report, 'pairings')).toEqual([0, 0, 1, 0])
  expect(await state()).toEqual(before)
})

test('an amended linkage is a new version; an absent column keeps, an empty cell clears', async () => {
  await importFiles(graph, town)
  const amendment = 'ref,unit_ref,community_code,termination_reason\nR1,U1,441481001001,合并'
  expect((await importFiles(graph, { pairings: amendment })).revision).toBe(2)
  await importFiles(graph, { pairings: 'ref,unit_ref,community_code,end\nR1,U1,441481001001,' })
  expect(await pairings()).toEqual([
    { id: 'pairing:R1', version: 1, end: '2023', reason: null, current: false },
    { id: 'pairing:R1', version: 2, end: '2023', reason: '合并', current: false },
    { id: 'pairing:R1', version: 3, end: null, reason: '合并', current: true },
  ])
  const gaps = await askScratch(
    `MATCH (old:Pairing), (new:Pairing {version: old.version + 1})
     RETURN old.recordedTo = new.recordedFrom AS adjoining`,
  )
  expect(gaps).toEqual([{ adjoining: true }, { adjoining: true }])
})

test('an entity is amended in place, and its change says what it was', async () => {
  await importFiles(graph, town)
  await importFiles(graph, { units: 'ref,name,kind\nU2,兴田商场,非公企业' })
  const units = await askScratch(
    `MATCH (unit:Unit {id: 'unit:U2'})-[:RESIDENT_IN]->(area) RETURN unit.name AS name, area.code AS code`,
  )
  expect(units).toEqual([{ name: '兴田商场', code: '441481001001' }])
  const [change] = await askScratch(
    `MATCH (change:Change {revision: 2}) RETURN change.before AS before, change.after AS after`,
  )
  expect(JSON.parse(String(change!.before))).toMatchObject({ ref: 'U2', name: '兴田超市' })
  expect(JSON.parse(String(change!.after))).toMatchObject({ ref: 'U2', name: '兴田商场' })
})

test('a retracted linkage that comes again is its next version', async () => {
  await importFiles(graph, town)
  await graph.command(`MATCH (pairing:Pairing) SET pairing.recordedTo = '2024-07-01T00:00:00.000Z'`)
  const report = await importFiles(graph, town, { today: '2025-01-01' })
  expect(counts(report, 'pairings')).toEqual([1, 0, 0, 0])
  expect(await pairings()).toMatchObject([
    { version: 1, current: false },
    { version: 2, current: true },
  ])
  expect(await askScratch('MATCH (n:Pairing {version: 2}) RETURN n.recordedOn AS day')).toEqual([
    { day: '2024-06-01' },
  ])
})

test('chair terms are replaced as a whole, as a version of their membership', async () => {
  const alliance: Files = {
    alliances: 'ref,name,kind,serves_codes,start\nA1,联盟,区域,441481001;441481,2020',
    alliance_memberships: 'ref,alliance_ref,member_id\nM1,A1,unit:U1\nM2,A1,area:441481001001',
    chair_terms: 'alliance_membership_ref,start,end\nM1,2022,2022\nM1,2020,2020\nM2,2021,2021',
  }
  const terms = () =>
    askScratch(`MATCH (seat:AllianceMembership WHERE seat.recordedTo STARTS WITH '9999')
      RETURN seat.id AS id, seat.version AS version,
        COLLECT { MATCH (seat)-[:TAKES_CHAIR]->(term) RETURN term.start ORDER BY term.start } AS terms ORDER BY id`)
  await importFiles(graph, { ...town, ...alliance })
  expect(await terms()).toEqual([
    { id: 'alliance-membership:M1', version: 1, terms: ['2020', '2022'] },
    { id: 'alliance-membership:M2', version: 1, terms: ['2021'] },
  ])
  const again = await importFiles(graph, { ...town, ...alliance })
  expect([again.revision, counts(again, 'chair_terms')]).toEqual([1, [0, 0, 3, 0]])
  const report = await importFiles(graph, { chair_terms: 'alliance_membership_ref,start\nM1,2022\nM1,2024' })
  expect(counts(report, 'chair_terms')).toEqual([2, 0, 0, 0])
  expect(await terms()).toMatchObject([
    { version: 2, terms: ['2022', '2024'] },
    { version: 1, terms: ['2021'] },
  ])
})

test('Chinese names of tables, columns and terms, in GB18030', async () => {
  const { units: _units, ...others } = town
  const units =
    '编号,名称,类型,驻地代码,两新组织\nU1,市教育局,机关,441481001001,否\nU2,兴田超市,非公企业,441481001001,是'
  const report = await importFiles(graph, { ...others, 单位: iconv.encode(units, 'gb18030') })
  expect(report.errors).toEqual([])
  expect(await askScratch('MATCH (n:Unit) RETURN n.name AS name ORDER BY n.id')).toEqual([
    { name: '市教育局' },
    { name: '兴田超市' },
  ])
})

test('a dry run says what would be, and writes nothing', async () => {
  const report = await importFiles(graph, town, { dryRun: true })
  expect([report.revision, counts(report, 'pairings'), counts(report, 'areas')]).toEqual([
    0,
    [1, 0, 0, 0],
    [4, 0, 0, 0],
  ])
  expect(await askScratch('MATCH (n:Area|Unit|Linkage|Change) RETURN count(n) AS count')).toEqual([
    { count: 0 },
  ])
})

test('two registers with their own numbering do not meet', async () => {
  await importFiles(graph, town)
  await importFiles(graph, { units: 'ref,name,kind\nU1,别处的单位,OTHER' }, { register: '宁德' })
  expect(await askScratch('MATCH (n:Unit) RETURN n.id AS id ORDER BY id')).toEqual([
    { id: 'unit:U1' },
    { id: 'unit:U2' },
    { id: 'unit:宁德.U1' },
  ])
})

test('with acceptValid what is valid is written, without what depends on the rest', async () => {
  const report = await importFiles(
    graph,
    {
      ...town,
      units: `${town.units}\nU3,坏单位,机器,\n`,
      party_organisations: `${town.party_organisations}\nP4,小组,PARTY_GROUP,,,P3\nP3,支部,BRANCH,U3,,P2`,
      pairings: `${town.pairings}\nR2,U3,441481001001,2021,\nR3,U2,441481001001,2021,`,
    },
    { acceptValid: true },
  )
  expect(places(report)).toEqual([
    'units 4 kind INVALID',
    'party_organisations 4 superior_ref UNKNOWN_REF',
    'party_organisations 5 unit_ref UNKNOWN_REF',
    'pairings 3 unit_ref UNKNOWN_REF',
  ])
  expect(report.errors[2]!.message).toContain('row 4 of units, U3, is left out')
  expect(counts(report, 'pairings')).toEqual([2, 0, 0, 1])
  expect(counts(report, 'party_organisations')).toEqual([2, 0, 0, 2])
  expect(await pairings()).toMatchObject([{ id: 'pairing:R1' }, { id: 'pairing:R3' }])
})

test('with acceptValid a cycle is cut by leaving out what lies on it', async () => {
  const report = await importFiles(
    graph,
    {
      ...town,
      party_organisations: `${town.party_organisations}\nP3,甲,BRANCH,,,P4\nP4,乙,BRANCH,,,P3`,
    },
    { acceptValid: true },
  )
  expect(places(report)).toEqual([
    'party_organisations 4 superior_ref UNKNOWN_REF',
    'party_organisations 5 superior_ref CYCLE',
  ])
  expect(counts(report, 'party_organisations')).toEqual([2, 0, 0, 2])
})
