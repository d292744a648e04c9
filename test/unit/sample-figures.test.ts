import { REGISTER_DATE } from '../../data/generate/calendar'
import type { FigureCounts } from '../../src/figures/counts'
import { type CountedFigure, figureKey } from '../../src/figures/keys'
import { inForce, type Tables, wholeSample } from '../support/sample'
import { countFigures } from '../support/sample-counts'

let tables: Tables
const counts = new Map<string, FigureCounts>()

/** The counts of an area, each window counted once. */
function countsOf(code: string, during?: CountedFigure['during']): FigureCounts {
  const key = `${code} ${JSON.stringify(during)}`
  const known = counts.get(key) ?? countFigures(tables, code, REGISTER_DATE, during)
  counts.set(key, known)
  return known
}

beforeAll(() => {
  tables = wholeSample().tables
})

/** Every figure that has a count, with it. */
function counted() {
  return tables.published_figures!.flatMap(({ ref, key, area_code, value, bound }) => {
    const answer = figureKey(area_code!, key!)
    if (!('count' in answer)) return []
    const count = countsOf(area_code!, answer.during)[answer.count]
    return [{ ref: ref!, bound: bound!, published: Number(value), count }]
  })
}

test('every exact figure that can be counted is met exactly', () => {
  const exact = counted().filter(({ bound }) => bound === 'EXACT')
  expect(exact.filter(({ published, count }) => published !== count)).toEqual([])
  expect(exact.length).toBeGreaterThan(75)
})

test('every lower bound is met, by no more than a twentieth', () => {
  const bounds = counted().filter(({ bound }) => bound === 'AT_LEAST')
  const missed = bounds.filter(({ published, count }) => count < published || count > published * 1.05)
  expect(missed).toEqual([])
  expect(bounds.length).toBeGreaterThan(12)
})

test('every published key has an answer of its own', () => {
  const without = tables.published_figures!.filter(({ key, area_code }) => {
    const answer = figureKey(area_code!, key!)
    return 'notCountable' in answer && answer.notCountable.includes('no count is known')
  })
  expect(without).toEqual([])
})

test('a key that no publication has is not countable', () => {
  for (const key of ['moon_landings', 'constructor', '__proto__'])
    expect(figureKey('441481', key)).toEqual({ notCountable: expect.stringContaining('未定义的指标') })
})

test('the same key counts what its place means by it', () => {
  expect(figureKey('4408-ETDZ', 'paired_units')).toMatchObject({ count: 'pairedOrgansAndInstitutions' })
  expect(figureKey('3509', 'paired_units')).toMatchObject({ count: 'pairedUnits' })
})

test('a street lies in its district and in the zone that administers it', () => {
  expect(countFigures(tables, '440803', REGISTER_DATE).streets).toBe(2)
  expect(countsOf('4408-ETDZ').streets).toBe(5)
})

test('one row less and just the figures that rest on it differ', () => {
  const seats = tables.part_time_memberships!.filter((row) => inForce(row, REGISTER_DATE))
  const seat = seats.find(
    ({ committee_ref, unit_ref }) =>
      committee_ref === 'XN-C001' && seats.filter((other) => other.unit_ref === unit_ref).length === 1,
  )!
  const without = {
    ...tables,
    part_time_memberships: tables.part_time_memberships!.filter((row) => row !== seat),
  }
  const before = countsOf('441481')
  const after = countFigures(without, '441481', REGISTER_DATE)
  const changed = Object.keys(before).filter(
    (name) => before[name as keyof FigureCounts] !== after[name as keyof FigureCounts],
  )
  expect(changed).toEqual(['partTimeMembersOfBigWorkingCommittees', 'unitsInBigWorkingCommittees'])
})

test.each([
  ['duty_reports', '130682', ['dutyReportMembers']],
  ['grid_assignments', '130682', ['householdHeads']],
  ['appointments', '441481', ['streetSecretaries', 'streetLeaders']],
  ['venues', '441481', ['communityServiceCentres']],
  ['list_items', '210203', ['projects']],
  ['meetings', '130682', ['bigWorkingCommitteeMeetings']],
] as const)('without the rows of %s in %s the figures that rest on them are missed', (table, code, names) => {
  const without = countFigures({ ...tables, [table]: [] }, code, REGISTER_DATE)
  for (const name of names)
    expect([name, without[name], countsOf(code)[name]]).toEqual([name, 0, expect.any(Number)])
  for (const name of names) expect(countsOf(code)[name]).toBeGreaterThan(0)
})

test('figures that contradict one another say so', () => {
  const noted = new Map(tables.published_figures!.map(({ ref, note }) => [ref!, note!]))
  expect(noted.get('dingzhou/micro_grids')).toMatch(/2652/)
  expect(noted.get('jidong/dispute_resolution_rate')).toMatch(/4524/)
  expect(noted.get('qingtongxia/flexible_employment')).toMatch(/1530/)
  expect(noted.get('xigang/grids')).toBe('')
})
