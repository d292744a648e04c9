import { REGISTER_DATE } from '../../data/generate/calendar'
import { creditCheckDigit } from '../../data/generate/credit-code'
import { grouped, type Row, span, status, type Tables, wholeSample } from '../support/sample'

let tables: Tables
let texts: Map<string, string>

beforeAll(() => {
  ;({ tables, texts } = wholeSample())
})

const rows = (table: string): Row[] => tables[table]!
const values = (table: string, column: string) => rows(table).map((row) => row[column]!)
const given = (table: string, column: string) => values(table, column).filter((value) => value !== '')
const repeated = (list: string[]) => {
  const seen = new Set<string>()
  return list.filter((value) => seen.has(value) || !seen.add(value))
}
const linkages = ['part_time_memberships', 'pairings', 'alliance_memberships']

test('two runs give the same text', () => {
  expect(wholeSample().texts).toEqual(texts)
})

test('references are unique in their table', () => {
  for (const table of Object.keys(tables).filter(
    (name) => name !== 'chair_terms' && name !== 'service_call_steps',
  )) {
    const refs = values(table, table === 'areas' ? 'code' : 'ref')
    expect([table, refs.length - new Set(refs).size]).toEqual([table, 0])
  }
})

test.each([
  ['areas', 'parent_code', 'areas'],
  ['areas', 'administered_by_code', 'areas'],
  ['areas', 'grid_code', 'areas'],
  ['units', 'residence_code', 'areas'],
  ['party_organisations', 'unit_ref', 'units'],
  ['party_organisations', 'leads_code', 'areas'],
  ['party_organisations', 'superior_ref', 'party_organisations'],
  ['big_committees', 'area_code', 'areas'],
  ['big_committees', 'host_ref', 'party_organisations'],
  ['part_time_memberships', 'committee_ref', 'big_committees'],
  ['part_time_memberships', 'unit_ref', 'units'],
  ['pairings', 'unit_ref', 'units'],
  ['pairings', 'community_code', 'areas'],
  ['pairings', 'unit_organisation_ref', 'party_organisations'],
  ['pairings', 'community_organisation_ref', 'party_organisations'],
  ['alliance_memberships', 'alliance_ref', 'alliances'],
  ['chair_terms', 'alliance_membership_ref', 'alliance_memberships'],
  ['published_figures', 'area_code', 'areas'],
])('%s.%s leads to a row of %s', (table, column, target) => {
  const known = new Set(values(target, target === 'areas' ? 'code' : 'ref'))
  expect(given(table, column).length).toBeGreaterThan(0)
  expect(given(table, column).filter((value) => !known.has(value))).toEqual([])
})

test('ids of members and subjects, and areas served, lead to rows', () => {
  const known = new Set([
    ...values('units', 'ref').map((ref) => `unit:${ref}`),
    ...values('party_organisations', 'ref').map((ref) => `party-organisation:${ref}`),
    ...values('areas', 'code').map((code) => `area:${code}`),
  ])
  const served = values('alliances', 'serves_codes').flatMap((codes) =>
    codes.split(';').map((code) => `area:${code}`),
  )
  const ids = [
    ...values('alliance_memberships', 'member_id'),
    ...values('exemptions', 'subject_id'),
    ...served,
  ]
  expect(ids.filter((id) => !known.has(id))).toEqual([])
})

test('every official area is beneath one that is there', () => {
  const known = new Set(values('areas', 'code'))
  const lengths: Record<number, number> = { 4: 2, 6: 4, 9: 6, 12: 9 }
  const orphans = rows('areas').filter(
    ({ code, parent_code }) =>
      !parent_code && code!.length > 2 && !known.has(code!.slice(0, lengths[code!.length])),
  )
  expect(orphans).toEqual([])
})

test('a unit resides in a street or community, and pairs with a community', () => {
  const level = new Map(rows('areas').map((row) => [row.code!, row.level!]))
  expect(new Set(given('units', 'residence_code').map((code) => level.get(code)))).toEqual(
    new Set(['STREET', 'COMMUNITY']),
  )
  expect(new Set(values('pairings', 'community_code').map((code) => level.get(code)))).toEqual(
    new Set(['COMMUNITY']),
  )
})

test('no Party organisation is its own superior', () => {
  const superior = new Map(rows('party_organisations').map((row) => [row.ref!, row.superior_ref!]))
  const depth = (ref: string, steps = 0): number => {
    const above = superior.get(ref)
    return above && steps < 12 ? depth(above, steps + 1) : steps
  }
  expect(Math.max(...[...superior.keys()].map((ref) => depth(ref)))).toBeLessThan(12)
})

test.each([
  ['pairings', ['unit_ref', 'community_code']],
  ['part_time_memberships', ['committee_ref', 'unit_ref']],
  ['alliance_memberships', ['alliance_ref', 'member_id']],
])('no two %s with the same ends surely overlap', (table, ends) => {
  const groups = grouped(rows(table), (row) => ends.map((end) => row[end]).join(' '))
  const overlapping = groups.flatMap((group) =>
    group.filter((row, i) =>
      group.slice(i + 1).some((other) => {
        const [a, b] = [span(row), span(other)]
        return a.latestStart <= b.earliestEnd && b.latestStart <= a.earliestEnd
      }),
    ),
  )
  expect(overlapping).toEqual([])
})

test('periods run forward, and a termination lies after the start and not after the agreed end', () => {
  for (const table of linkages) {
    const wrong = rows(table).filter((row) => {
      const agreed = span({ ...row, terminated_on: '' })
      const cut = row.terminated_on
      return (
        agreed.latestEnd < agreed.earliestStart ||
        (cut && (cut <= agreed.latestStart || cut > agreed.earliestEnd))
      )
    })
    expect(wrong).toEqual([])
  }
})

test('everything was recorded by the register date', () => {
  for (const table of linkages)
    expect(values(table, 'recorded_on').filter((day) => day > REGISTER_DATE)).toEqual([])
})

test('the pairings have every status, and dates of every precision', () => {
  const states = rows('pairings').map((row) => status(row, REGISTER_DATE))
  expect(new Set(states)).toEqual(new Set(['IN_FORCE', 'UNCERTAIN', 'UPCOMING', 'TERMINATED', 'EXPIRED']))
  expect(new Set(values('pairings', 'start').map((start) => start.length))).toEqual(new Set([0, 4, 7, 10]))
})

test('chair terms lie within the membership and follow one another without a gap', () => {
  const membership = new Map(rows('alliance_memberships').map((row) => [row.ref!, row]))
  const alliance = (term: Row) => membership.get(term.alliance_membership_ref!)!.alliance_ref!
  for (const terms of grouped(rows('chair_terms'), alliance))
    for (const [i, term] of terms.entries()) {
      expect(term.start! >= membership.get(term.alliance_membership_ref!)!.start!).toBe(true)
      if (i > 0) expect(Date.parse(term.start!) - Date.parse(terms[i - 1]!.end!)).toBe(86_400_000)
    }
})

test('a dissolved unit has no linkage in force after it', () => {
  const dissolved = new Map(
    rows('units').flatMap(({ ref, dissolved_on }) => (dissolved_on ? [[`unit:${ref}`, dissolved_on]] : [])),
  )
  expect(dissolved.size).toBeGreaterThan(20)
  for (const table of linkages)
    for (const row of rows(table)) {
      const end = dissolved.get(row.member_id || `unit:${row.unit_ref}`)
      if (end) expect(span(row).latestEnd < end).toBe(true)
    }
})

test('names are unique: of alliances, and in each place of units and compounds', () => {
  const compounds = rows('areas').filter(({ level }) => level === 'COMPOUND')
  const inPlace = [...rows('units'), ...compounds].map(({ source_ref, name }) => `${source_ref} ${name}`)
  expect(repeated(inPlace)).toEqual([])
  expect(repeated(values('alliances', 'name'))).toEqual([])
})

test('credit codes are unique, have the right check digit and cannot be real ones', () => {
  const codes = given('units', 'credit_code')
  expect(codes.length).toBeGreaterThan(2000)
  expect(repeated(codes)).toEqual([])
  expect(codes.filter((code) => !/^\d{8}XXXX\d{4}[0-9X][0-9A-Y]$/.test(code))).toEqual([])
  expect(codes.filter((code) => creditCheckDigit(code.slice(0, 17)) !== code[17])).toEqual([])
})

test('the check digit is that of GB 32100-2015', () => {
  expect(creditCheckDigit('91350100M000100Y4')).toBe('3')
})

test('what is generated cites a synthetic source, what is real does not', () => {
  const synthetic = new Map(rows('sources').map(({ ref, synthetic }) => [ref!, synthetic === 'true']))
  const cited = (table: string) => [...new Set(values(table, 'source_ref').map((ref) => synthetic.get(ref)))]
  for (const table of ['units', ...linkages, 'alliances'])
    expect([table, cited(table)]).toEqual([table, [true]])
  expect(cited('published_figures')).toEqual([false])
  const generated = (code: string) => code.includes('-') && code !== '4408-ETDZ'
  const wrong = rows('areas').filter(
    ({ code, source_ref }) => synthetic.get(source_ref!) !== generated(code!),
  )
  expect(wrong).toEqual([])
})
