import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { importFiles, town } from '../support/register'
import { startService, type TestService } from '../support/service'

let graph: Graph
let service: TestService

beforeAll(async () => {
  graph = await openScratch()
  service = await startService(graph)
  await importFiles(graph, {
    ...town,
    units:
      'ref,name,kind,residence_code,former_names\nU1,市教育局,机关,441481001001,\nU2,市教育体育局,机关,441481001001,教委\nU3,兴田超市,非公企业,,',
    party_organisations: 'ref,name,kind,unit_ref\nP1,教育局党支部,BRANCH,U1\nP2,体育局党支部,BRANCH,U2',
    big_committees: 'ref,name,kind,area_code\nB1,兴田街道大工委,街道大工委,441481001',
    part_time_memberships: 'ref,committee_ref,unit_ref,start\nM2,B1,U2,2022',
    pairings: [
      'ref,unit_ref,community_code,start,end,annual_funding',
      'R1,U1,441481001001,2021-03,2022-12,',
      'R2,U2,441481001001,2022-06,2025,300',
      'R3,U2,441481001002,2020,,',
    ].join('\n'),
    appraisals: 'ref,pairing_ref,year,by\nA2,R2,2023,UNIT',
    activities: 'ref,title,held_on,under_id,unit_refs\nT1,义诊,2023-05-01,pairing:R2,U1;U2',
  })
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

const STATE = `{
  units { nodes { id name formerNames } }
  pairings { nodes { id } }
  linkages(status: [IN_FORCE, EXPIRED, UPCOMING, TERMINATED, UNCERTAIN]) { nodes { id period { start end } ends { id } } }
  activities { nodes { id under { id } participants { id } } }
  partyOrganisations { nodes { id unit { id } } }
  a2: node(id: "appraisal:A2") { id }
}`
const state = async () => (await service.ask(STATE)).data

test('units become one and, undone, two again', async () => {
  const before = await state()
  const known = new Date(Date.now()).toISOString()
  const then = async () =>
    (
      await service.ask(
        `{ pairings(knownAt: "${known}", asOf: "2024-01-01") { nodes { id version unit { id name } period { start end } } } }`,
      )
    ).data
  const pairingsThen = await then()

  const merged = await service.ask(`mutation {
    none: mergeUnits(keep: "unit:U1", merge: "unit:U9", reason: "x") { userErrors { code path } }
    itself: mergeUnits(keep: "unit:U1", merge: "unit:U1", reason: "x") { userErrors { code path } }
    merge: mergeUnits(keep: "unit:U1", merge: "unit:U2", reason: "机构改革") { unit { id formerNames } revision userErrors { code message path } }
  }`)
  expect(merged.data).toEqual({
    none: { userErrors: [{ code: 'NOT_FOUND', path: ['merge'] }] },
    itself: { userErrors: [{ code: 'INVALID', path: ['merge'] }] },
    merge: { unit: { id: 'unit:U1', formerNames: ['市教育体育局', '教委'] }, revision: 2, userErrors: [] },
  })
  const after = await state()
  expect(after.units.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(['unit:U1', 'unit:U3'])
  expect(after.linkages.nodes).toEqual([
    {
      id: 'pairing:R1',
      period: { start: '2021-03', end: '2025' },
      ends: [{ id: 'unit:U1' }, { id: 'area:441481001001' }],
    },
    {
      id: 'pairing:R3',
      period: { start: '2020', end: null },
      ends: [{ id: 'unit:U1' }, { id: 'area:441481001002' }],
    },
    {
      id: 'part-time-membership:M2',
      period: { start: '2022', end: null },
      ends: [{ id: 'unit:U1' }, { id: 'big-committee:B1' }],
    },
  ])
  expect(after.activities.nodes).toEqual([
    { id: 'activity:T1', under: { id: 'pairing:R1' }, participants: [{ id: 'unit:U1' }] },
  ])
  expect(
    new Set(after.partyOrganisations.nodes.map(({ unit }: { unit: { id: string } }) => unit.id)),
  ).toEqual(new Set(['unit:U1']))
  expect((await service.ask('{ node(id: "unit:U2") { id } unit(id: "unit:U2") { id } }')).data).toEqual({
    node: { id: 'unit:U1' },
    unit: { id: 'unit:U1' },
  })
  expect(await then()).toEqual(pairingsThen)

  const again = await importFiles(graph, { units: 'ref,name,kind\nU2,市教育体育局,机关' })
  expect(again.errors.map(({ code, column }) => [code, column])).toEqual([['DUPLICATE_REF', 'ref']])
  const followed = await service.ask(
    'mutation { recordDutyReport(input: {ref: "D1", unit: "unit:U2", community: "441481001001", members: 3, period: {start: "2024"}}) { dutyReport { unit { id } } userErrors { message } } }',
  )
  expect(followed.data.recordDutyReport).toEqual({ dutyReport: { unit: { id: 'unit:U1' } }, userErrors: [] })

  const { data } = await service.ask(
    '{ changes(sinceRevision: 1) { nodes { id revision action subjectId reason subject { id } before after } } }',
  )
  const changes = data.changes.nodes.filter(({ revision }: { revision: number }) => revision === 2)
  expect(
    changes.every(
      ({ action, reason }: { action: string; reason: string }) =>
        action === 'MERGED' && reason === '机构改革',
    ),
  ).toBe(true)
  expect(changes.find(({ subjectId }: { subjectId: string }) => subjectId === 'unit:U2')).toMatchObject({
    subject: { id: 'unit:U1' },
    before: { name: '市教育体育局' },
    after: null,
  })

  const undo = (change: string) =>
    service.ask(
      `mutation { undoMerge(change: "${change}", reason: "误并") { unit { id } userErrors { code message path } } }`,
    )
  const [change] = changes
  await service.ask('mutation { updateUnit(id: "unit:U1", input: {partyMembers: 9}) { revision } }')
  const late = await undo(change.id)
  expect(late.data.undoMerge.userErrors).toEqual([
    { code: 'CONFLICT', path: ['change'], message: expect.stringContaining('unit:U1') },
  ])
  await service.ask('mutation { updateUnit(id: "unit:U1", input: {partyMembers: null}) { revision } }')
  await service.ask(
    'mutation { retractLinkage(id: "duty-report:D1", expectedVersion: 1, reason: "x") { revision } }',
  )
  expect((await undo(change.id)).data.undoMerge).toEqual({ unit: { id: 'unit:U2' }, userErrors: [] })
  expect(await state()).toEqual(before)
})
