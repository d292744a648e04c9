import type { SmallRegister } from '../../support/network'
import { openOneCommunity } from '../../support/one-community'

let register: SmallRegister
beforeAll(async () => {
  register = await openOneCommunity()
})
afterAll(() => register?.stop())

const COVERAGE = `counts { population covered gap unknown exempt }
  findings(states: [COVERED, UNKNOWN, GAP, EXEMPT], order: AREA, first: 100) {
    nodes { subject { id } state reason since missing } }`

/** Each subject with its state, or for a gap its reason, first day and what is missing. */
async function found(args: string, day = '2024-06-30'): Promise<string[]> {
  const { findings, message } = await register.ask(`coverage(${args}, asOf: "${day}") { ${COVERAGE} }`)
  if (message) throw new Error(message)
  type Node = { subject: { id: string }; state: string; reason: string; since: string; missing: string[] }
  return findings.nodes.map(({ subject, state, reason, since, missing }: Node) =>
    [subject.id.replace('area:441481001001-', ''), reason ?? state, since, ...missing]
      .filter(Boolean)
      .join(' '),
  )
}

test('GRID_STAFFED: a post in the grid, or only such as are asked for', async () => {
  expect(await found('rule: GRID_STAFFED')).toEqual(['G1 COVERED', 'G2 COVERED', 'G3 NEVER_LINKED'])
  expect(await found('rule: GRID_STAFFED, linkage: {posts: ["HEAD"]}')).toEqual([
    'G1 COVERED',
    'G2 LAPSED 2024-06-30',
    'G3 NEVER_LINKED',
  ])
  expect(await found('rule: GRID_STAFFED, linkage: {partyMember: true}')).toEqual([
    'G1 COVERED',
    'G2 NEVER_LINKED',
    'G3 NEVER_LINKED',
  ])
  expect(await found('rule: GRID_STAFFED, linkage: {employment: [FULL_TIME]}')).toEqual([
    'G1 COVERED',
    'G2 NEVER_LINKED',
    'G3 NEVER_LINKED',
  ])
})

test('MICRO_GRID_STAFFED: from the first to the last day', async () => {
  const heads = 'rule: MICRO_GRID_STAFFED, linkage: {postContains: "HEAD"}'
  expect(await found(heads, '2024-06-29')).toEqual(['G1M1 NOT_YET_STARTED', 'G1M2 NOT_YET_STARTED'])
  expect(await found(heads)).toEqual(['G1M1 COVERED', 'G1M2 NOT_YET_STARTED'])
  expect(await found(heads, '2024-07-01')).toEqual(['G1M1 LAPSED 2024-07-01', 'G1M2 COVERED'])
})

test('COMMUNITY_REPORTED and COMPOUND_REPORTED: urban communities, and the compounds reported to', async () => {
  expect(await found('rule: COMMUNITY_REPORTED')).toEqual([
    'area:441481001001 COVERED',
    'area:441481001002 NEVER_LINKED',
    'area:441481002001 LAPSED 2024-06-30',
  ])
  expect(await found('rule: COMPOUND_REPORTED')).toEqual([
    'C1 COVERED',
    'C2 LAPSED 2024-06-30',
    'C3 NEVER_LINKED',
    'C4 NEVER_LINKED',
  ])
})

test('COMPOUND_HAS_OWNERS_COMMITTEE and COMPOUND_HAS_PROPERTY_COMPANY: in a property linkage in force', async () => {
  expect(await found('rule: COMPOUND_HAS_OWNERS_COMMITTEE')).toEqual([
    'C1 COVERED',
    'C2 NEVER_LINKED',
    'C3 LAPSED 2024-06-30',
    'C4 NEVER_LINKED',
  ])
  expect(await found('rule: COMPOUND_HAS_PROPERTY_COMPANY')).toEqual([
    'C1 NEVER_LINKED',
    'C2 COVERED',
    'C3 NEVER_LINKED',
    'C4 NEVER_LINKED',
  ])
  const { nodes } = await register.ask(`areas(level: COMPOUND, asOf: "2024-06-30", filter: {
    covered: [COMPOUND_HAS_BRANCH],
    anyOf: [{gap: [COMPOUND_HAS_OWNERS_COMMITTEE]}, {gap: [COMPOUND_HAS_PROPERTY_COMPANY]}]
  }) { nodes { name } }`)
  expect(nodes).toEqual([{ name: 'C1' }, { name: 'C2' }])
})

test('COMPOUND_TRIPARTITE: a linkage in force that lacks a side is incomplete', async () => {
  expect(await found('rule: COMPOUND_TRIPARTITE')).toEqual([
    'C1 INCOMPLETE propertyCompany',
    'C2 INCOMPLETE ownersCommittee',
    'C3 LAPSED 2024-06-30',
    'C4 NEVER_LINKED',
  ])
})

test('OWNERS_COMMITTEE_CROSS_APPOINTED: a post in a Party organisation on its behalf', async () => {
  expect(await found('rule: OWNERS_COMMITTEE_CROSS_APPOINTED')).toEqual([
    'unit:O1 COVERED',
    'unit:O2 LAPSED 2024-06-30',
  ])
})

test('BRANCH_TIED_TO_OWNERS: by a property linkage or a post; a post of another unit is none', async () => {
  expect(await found('rule: BRANCH_TIED_TO_OWNERS')).toEqual([
    'party-organisation:P1 COVERED',
    'party-organisation:P2 NEVER_LINKED',
    'party-organisation:P3 COVERED',
    'party-organisation:P4 LAPSED 2024-06-30',
    'party-organisation:P5 NEVER_LINKED',
  ])
})

test('AREA_HAS_CONFERENCE: of its own or of its committee; towns and villages are not asked', async () => {
  expect(await found('rule: AREA_HAS_CONFERENCE')).toEqual([
    'area:441481 COVERED',
    'area:441481001 NEVER_LINKED',
    'area:441481001001 COVERED',
    'area:441481001002 NEVER_LINKED',
    'area:441481002 NEVER_LINKED',
    'area:441481002001 NEVER_LINKED',
  ])
  expect(await found('rule: AREA_HAS_CONFERENCE, among: {areaLevels: [STREET]}')).toEqual([
    'area:441481001 NEVER_LINKED',
    'area:441481002 NEVER_LINKED',
  ])
})

test('REPORTING_UNIT_ACTIVE: an activity of the last six months, or a team; only units that report', async () => {
  expect(await found('rule: REPORTING_UNIT_ACTIVE')).toEqual([
    'unit:U1 COVERED',
    'unit:U2 LAPSED 2024-06-30',
    'unit:U5 COVERED',
    'unit:U4 NEVER_LINKED',
  ])
  expect(await found('rule: REPORTING_UNIT_ACTIVE', '2024-07-01')).toEqual([
    'unit:U2 LAPSED 2024-06-30',
    'unit:U5 COVERED',
    'unit:U4 COVERED',
  ])
})

test('COMMITTEE_FOUR_SIDED: each side has a seat in force, or it is named', async () => {
  expect(await found('rule: COMMITTEE_FOUR_SIDED')).toEqual([
    'big-committee:B1 COVERED',
    'big-committee:B2 UNKNOWN',
    'big-committee:B3 INCOMPLETE police ownersCommittee residentUnit twoNew',
  ])
  expect(await found('rule: COMMITTEE_FOUR_SIDED', '2024-07-01')).toContain(
    'big-committee:B1 INCOMPLETE ownersCommittee',
  )
  // The others may have a seat by then.
  expect(await found('rule: COMMITTEE_FOUR_SIDED', '2023-06-30')).toContain(
    'big-committee:B2 INCOMPLETE twoNew',
  )
})

test('NEED_MATCHED: an open offer of the category, listed by the day', async () => {
  expect(await found('rule: NEED_MATCHED')).toEqual([
    'list-item:I1 COVERED',
    'list-item:I2 NEVER_LINKED',
    'list-item:I3 NEVER_LINKED',
  ])
  expect(await found('rule: NEED_MATCHED', '2024-07-01')).toContain('list-item:I2 COVERED')
})

test('BIG_COMMITTEE_SEATED among committees of one kind, by such units', async () => {
  const asked = 'rule: BIG_COMMITTEE_SEATED, among: {committeeKinds: [BIG_WORKING_COMMITTEE]}'
  expect(await found(asked)).toEqual(['big-committee:B4 COVERED'])
  expect(await found(`${asked}, counterpart: {twoNew: true}`)).toEqual(['big-committee:B4 LAPSED 2024-02-01'])
})
