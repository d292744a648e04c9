import { REGISTER_DATE } from '../../data/generate/calendar'
import { grouped, type Row, span, status, type Tables, wholeSample } from '../support/sample'

let tables: Tables

beforeAll(() => {
  ;({ tables } = wholeSample())
})

const rows = (table: string): Row[] => tables[table]!
const linkages = [
  'appointments',
  'contacts',
  'duty_reports',
  'property_linkages',
  'grid_assignments',
  'claims',
] as const

test.each([
  ['persons', 'employer_ref', 'units'],
  ['part_time_memberships', 'person_ref', 'persons'],
  ['appraisals', 'pairing_ref', 'pairings'],
  ['appointments', 'person_ref', 'persons'],
  ['appointments', 'organisation_ref', 'party_organisations'],
  ['appointments', 'unit_ref', 'units'],
  ['contacts', 'area_code', 'areas'],
  ['contacts', 'unit_ref', 'units'],
  ['contacts', 'person_ref', 'persons'],
  ['duty_reports', 'unit_ref', 'units'],
  ['duty_reports', 'community_code', 'areas'],
  ['duty_reports', 'area_code', 'areas'],
  ['property_linkages', 'compound_code', 'areas'],
  ['property_linkages', 'branch_ref', 'party_organisations'],
  ['property_linkages', 'owners_committee_ref', 'units'],
  ['property_linkages', 'property_company_ref', 'units'],
  ['grid_assignments', 'area_code', 'areas'],
  ['grid_assignments', 'person_ref', 'persons'],
  ['list_items', 'unit_ref', 'units'],
  ['list_items', 'community_code', 'areas'],
  ['claims', 'item_ref', 'list_items'],
  ['claims', 'unit_ref', 'units'],
  ['claims', 'community_code', 'areas'],
  ['claims', 'pairing_ref', 'pairings'],
  ['activities', 'area_code', 'areas'],
  ['activities', 'unit_refs', 'units'],
  ['conferences', 'area_code', 'areas'],
  ['conferences', 'committee_ref', 'big_committees'],
  ['conferences', 'alliance_ref', 'alliances'],
  ['meetings', 'conference_ref', 'conferences'],
  ['meetings', 'attendee_refs', 'units'],
  ['matters', 'meeting_ref', 'meetings'],
  ['matters', 'responsible_ref', 'units'],
  ['service_calls', 'raised_by_code', 'areas'],
  ['service_calls', 'respondent_refs', 'units'],
  ['service_call_steps', 'call_ref', 'service_calls'],
  ['venues', 'area_code', 'areas'],
  ['venues', 'opened_by_ref', 'units'],
  ['volunteer_teams', 'area_code', 'areas'],
  ['volunteer_teams', 'unit_ref', 'units'],
])('%s.%s leads to rows of %s', (table, column, target) => {
  const known = new Set(rows(target).map(({ code, ref }) => (target === 'areas' ? code : ref)))
  const given = rows(table).flatMap((row) => row[column]!.split(';').filter(Boolean))
  expect(given.length).toBeGreaterThan(0)
  expect(given.filter((value) => !known.has(value))).toEqual([])
})

test('what an activity was held under leads to a row', () => {
  const known = new Set([
    ...rows('pairings').map(({ ref }) => `pairing:${ref}`),
    ...rows('alliances').map(({ ref }) => `alliance:${ref}`),
    ...rows('big_committees').map(({ ref }) => `big-committee:${ref}`),
  ])
  const given = rows('activities').map(({ under_id }) => under_id!)
  expect(given.filter((id) => id && !known.has(id))).toEqual([])
})

test.each([
  ['contacts', ['area_code', 'unit_ref', 'person_ref']],
  ['duty_reports', ['unit_ref', 'community_code']],
  ['property_linkages', ['compound_code']],
  ['grid_assignments', ['area_code', 'person_ref', 'post']],
  ['appointments', ['person_ref', 'organisation_ref', 'post']],
  ['claims', ['item_ref', 'unit_ref']],
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

test('periods run forward, a termination lies within, and all was recorded by the register date', () => {
  for (const table of linkages) {
    const wrong = rows(table).filter((row) => {
      const agreed = span({ ...row, terminated_on: '' })
      const cut = row.terminated_on
      return (
        agreed.latestEnd < agreed.earliestStart ||
        (cut && (cut <= agreed.latestStart || cut > agreed.earliestEnd)) ||
        row.recorded_on! > REGISTER_DATE
      )
    })
    expect([table, wrong]).toEqual([table, []])
  }
})

test('posts, contacts, reports and compounds are also over, ended, and to begin', () => {
  for (const table of ['appointments', 'contacts', 'duty_reports', 'property_linkages']) {
    const states = new Set(rows(table).map((row) => status(row, REGISTER_DATE)))
    for (const state of ['IN_FORCE', 'EXPIRED', 'UPCOMING', 'TERMINATED'] as const)
      expect([table, state, states.has(state)]).toEqual([table, state, true])
  }
})

test('nothing has happened after the register date', () => {
  const days: [table: string, column: string][] = [
    ['claims', 'completed_on'],
    ['activities', 'held_on'],
    ['meetings', 'held_on'],
    ['matters', 'raised_on'],
    ['matters', 'resolved_on'],
    ['list_items', 'listed_on'],
    ['service_call_steps', 'at'],
  ]
  for (const [table, column] of days)
    expect(rows(table).filter((row) => row[column]!.slice(0, 10) > REGISTER_DATE)).toEqual([])
})

test('the steps of a call follow one another, and the last is its status', () => {
  const calls = new Map(rows('service_calls').map((row) => [row.ref!, row]))
  for (const steps of grouped(rows('service_call_steps'), ({ call_ref }) => call_ref!)) {
    const moments = steps.map(({ at }) => at!)
    expect(moments).toEqual([...moments].sort())
    expect(moments[0]).toBe(calls.get(steps[0]!.call_ref!)!.raised_on)
    expect(steps.at(-1)!.status).toBe(calls.get(steps[0]!.call_ref!)!.status)
  }
})

test('a done item has a completed claim, and no claim begins before its item is listed', () => {
  const claims = new Map(
    grouped(rows('claims'), ({ item_ref }) => item_ref!).map((each) => [each[0]!.item_ref, each]),
  )
  const done = rows('list_items').filter(({ status: state }) => state === 'DONE')
  expect(done.filter(({ ref }) => !claims.get(ref)?.some(({ completed_on }) => completed_on))).toEqual([])
  const listed = new Map(rows('list_items').map((row) => [row.ref!, row.listed_on!]))
  expect(rows('claims').filter(({ item_ref, start }) => start! < listed.get(item_ref!)!)).toEqual([])
})

test('a claim or an activity under a pairing is by its unit', () => {
  const unit = new Map(rows('pairings').map(({ ref, unit_ref }) => [ref!, unit_ref!]))
  const claims = rows('claims').filter(({ pairing_ref }) => pairing_ref)
  expect(claims.filter(({ pairing_ref, unit_ref }) => unit.get(pairing_ref!) !== unit_ref)).toEqual([])
  const held = rows('activities').filter(({ under_id }) => under_id!.startsWith('pairing:'))
  expect(
    held.filter((row) => !row.unit_refs!.split(';').includes(unit.get(row.under_id!.slice(8))!)),
  ).toEqual([])
})

test('nothing is held or claimed under a pairing before it begins', () => {
  const begun = new Map(rows('pairings').map((row) => [row.ref!, span(row).latestStart]))
  expect(rows('claims').filter((row) => row.start! < (begun.get(row.pairing_ref!) ?? ''))).toEqual([])
  const held = rows('activities').filter(({ under_id }) => under_id!.startsWith('pairing:'))
  expect(held.filter((row) => row.held_on! < begun.get(row.under_id!.slice(8))!)).toEqual([])
})

test('units that take part exist', () => {
  const dissolved = new Map(
    rows('units').flatMap(({ ref, dissolved_on }) => (dissolved_on ? [[ref!, dissolved_on]] : [])),
  )
  const late = (refs: string, day: string) =>
    refs.split(';').some((ref) => dissolved.has(ref) && dissolved.get(ref)! <= day)
  expect(rows('meetings').filter((row) => late(row.attendee_refs!, row.held_on!))).toEqual([])
  expect(rows('activities').filter((row) => late(row.unit_refs!, row.held_on!))).toEqual([])
  expect(rows('duty_reports').filter((row) => late(row.unit_ref!, REGISTER_DATE))).toEqual([])
})

test('names of persons are those that nobody bears', () => {
  const odd = rows('persons').filter(
    ({ name }) => !/^..[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥](\d+号)?$/.test(name!),
  )
  expect(odd).toEqual([])
  expect(new Set(rows('persons').map(({ name }) => name)).size).toBe(rows('persons').length)
})

test('what is generated cites the synthetic source', () => {
  const synthetic = new Set(rows('sources').flatMap((row) => (row.synthetic === 'true' ? [row.ref] : [])))
  for (const table of linkages)
    expect(rows(table).filter(({ source_ref }) => !synthetic.has(source_ref))).toEqual([])
})
