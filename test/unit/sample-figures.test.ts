import { REGISTER_DATE } from '../../data/generate/calendar'
import { type FigureCounts, figureKey } from '../../src/figures/keys'
import { inForce, type Tables, writtenSample } from '../support/sample'
import { countFigures } from '../support/sample-counts'

let tables: Tables
const counts = new Map<string, FigureCounts>()

beforeAll(async () => {
  tables = (await writtenSample()).tables
  for (const code of new Set(tables.published_figures!.map(({ area_code }) => area_code!)))
    counts.set(code, countFigures(tables, code, REGISTER_DATE))
})

/** Every figure that has a count, with it. */
function counted() {
  return tables.published_figures!.flatMap(({ ref, key, area_code, value, bound }) => {
    const answer = figureKey(area_code!, key!)
    if (!('count' in answer)) return []
    return [
      { ref: ref!, bound: bound!, published: Number(value), count: counts.get(area_code!)![answer.count] },
    ]
  })
}

test('every exact figure that can be counted is met exactly', () => {
  const exact = counted().filter(({ bound }) => bound === 'EXACT')
  expect(exact.filter(({ published, count }) => published !== count)).toEqual([])
  expect(exact.length).toBeGreaterThan(25)
})

test('every lower bound is met, by no more than a twentieth', () => {
  const bounds = counted().filter(({ bound }) => bound === 'AT_LEAST')
  expect(bounds.map(({ ref }) => ref).sort()).toEqual(['ningde/grids', 'ningde/paired_units'])
  for (const { published, count } of bounds) {
    expect(count).toBeGreaterThanOrEqual(published)
    expect(count).toBeLessThan(published * 1.05)
  }
})

test('every published key has an answer of its own', () => {
  const without = tables.published_figures!.filter(({ key, area_code }) => {
    const answer = figureKey(area_code!, key!)
    return 'notCountable' in answer && answer.notCountable.startsWith('no count is known')
  })
  expect(without).toEqual([])
})

test('a key that no publication has is not countable', () => {
  expect(figureKey('441481', 'moon_landings')).toEqual({
    notCountable: expect.stringContaining('未定义的指标'),
  })
})

test('the same key counts what its place means by it', () => {
  expect(figureKey('4408-ETDZ', 'paired_units')).toEqual({ count: 'pairedOrgansAndInstitutions' })
  expect(figureKey('3509', 'paired_units')).toEqual({ count: 'pairedUnits' })
})

test('a street lies in its district and in the zone that administers it', () => {
  expect(countFigures(tables, '440803', REGISTER_DATE).streets).toBe(2)
  expect(counts.get('4408-ETDZ')!.streets).toBe(5)
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
  const before = counts.get('441481')!
  const after = countFigures(without, '441481', REGISTER_DATE)
  const changed = Object.keys(before).filter(
    (name) => before[name as keyof FigureCounts] !== after[name as keyof FigureCounts],
  )
  expect(changed).toEqual(['partTimeMembersOfBigWorkingCommittees', 'unitsInBigWorkingCommittees'])
})
