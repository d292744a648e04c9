import { inForce, type Row, shift, span } from '../../support/sample'
import { by, byRef, compare, counts, DAY, gaps, period, type World } from './world'

const QUARTERS: [string, string][] = [
  ['2023-07-01', '2023-09-30'],
  ['2023-10-01', '2023-12-31'],
  ['2024-01-01', '2024-03-31'],
  ['2024-04-01', '2024-06-30'],
]
const MONTHS: [string, string][] = [
  ...['07-31', '08-31', '09-30', '10-31', '11-30', '12-31'].map((end) => `2023-${end}`),
  ...['01-31', '02-29', '03-31', '04-30', '05-31', '06-30'].map((end) => `2024-${end}`),
].map((end) => [`${end.slice(0, 8)}01`, end])
const YEAR: [string, string][] = [['2023-07-01', '2024-06-30']]

/** Questions about conferences, calls, lists and what is done under the linkages. */
export function workAnswers(world: World) {
  const placesOf = ({ area_code, committee_ref, alliance_ref }: Row): string[] => {
    if (area_code) return [area_code]
    if (committee_ref) return [world.committees.get(committee_ref)!.area_code!]
    return world
      .table('alliances')
      .find(({ ref }) => ref === alliance_ref)!
      .serves_codes!.split(';')
  }
  const conferences = (within: string) =>
    world
      .table('conferences')
      .filter((row) => placesOf(row).some((code) => world.lies(code, within)))
      .sort(by(({ name, ref }) => `${name} ${ref}`))
  const metIn = ({ ref }: Row, [first, last]: [string, string]) =>
    world.of('meetings', 'conference_ref', ref).filter(({ held_on }) => first <= held_on! && held_on! <= last)
  const missing = (found: Row[], stretches: [string, string][], times = 1) =>
    found.filter((row) => stretches.some((stretch) => metIn(row, stretch).length < times))

  /** Signs of life of the last half year: an activity on its day, a claim when it surely or possibly began. */
  const halfYearBefore = '2023-12-30'

  return {
    missedConferences() {
      const all = conferences('441481').filter(({ area_code }) => area_code)
      const missed = missing(all, QUARTERS)
      const nodes = missed.map((row) => ({
        name: row.name,
        area: { level: world.areas.get(row.area_code!)!.level },
        meetingCounts: QUARTERS.map(([from, to]) => ({ from, to, count: metIn(row, [from, to]).length })),
      }))
      return { all: { totalCount: all.length }, missed: { totalCount: missed.length, nodes } }
    },

    monthlyConferences() {
      const all = conferences('230321')
      const missed = missing(all, MONTHS)
      const label = (id: string) => {
        const [type, ref] = id.split(':') as [string, string]
        if (type === 'area') return world.areas.get(ref)!.name
        return (type === 'unit' ? world.unit(ref) : world.organisations.get(ref)!).name
      }
      const alliances = world
        .table('alliances')
        .filter(
          (row) =>
            inForce(row, DAY) && row.serves_codes!.split(';').some((code) => world.lies(code, '230321')),
        )
        .sort(by(({ name, ref }) => `${name} ${ref}`))
      return {
        all: { totalCount: all.length },
        missed: {
          totalCount: missed.length,
          nodes: missed.map((row) => ({
            name: row.name,
            meetingCounts: MONTHS.map(([from, to]) => ({ from, count: metIn(row, [from, to]).length })),
          })),
        },
        alliances: {
          nodes: alliances.map((alliance) => ({
            name: alliance.name,
            chairTurns: world
              .of('alliance_memberships', 'alliance_ref', alliance.ref)
              .flatMap((member) =>
                world
                  .of('chair_terms', 'alliance_membership_ref', member.ref)
                  .map((term) => ({ member, term })),
              )
              .sort(by(({ member, term }) => `${span(term).earliestStart} ${member.ref}`))
              .map(({ member, term }) => ({
                member: { label: label(member.member_id!) },
                period: period(term),
              })),
          })),
        },
      }
    },

    committeeMeetings() {
      const all = conferences('640381').filter(({ committee_ref }) => committee_ref)
      const fewer = missing(all, YEAR, 4)
      const nodes = all.map((row) => {
        const held = metIn(row, YEAR[0]!)
        const came = new Set(held.flatMap(({ attendee_refs }) => attendee_refs!.split(';')))
        const members = world
          .of('part_time_memberships', 'committee_ref', row.committee_ref)
          .filter((seat) => inForce(seat, DAY))
          .map(({ unit_ref }) => unit_ref!)
        const never = [...new Set(members)].filter((ref) => !came.has(ref))
        return {
          name: row.name,
          meetingCounts: [{ count: held.length }],
          attendance: never
            .map((ref) => world.unit(ref))
            .sort(by(({ name, ref }) => `${name} ${ref}`))
            .map(({ name }) => ({ unit: { name } })),
        }
      })
      return {
        all: { totalCount: all.length, nodes },
        fewer: { totalCount: fewer.length, nodes: fewer.map(({ name }) => ({ name })) },
      }
    },

    areasWithoutConference() {
      const areas = [
        ...world.level('PREFECTURE', '3509'),
        ...world.level('COUNTY', '3509'),
        ...world.level('STREET', '3509').filter((area) => world.isStreet(area)),
        ...world.urban('3509'),
      ]
      const has = ({ code }: Row) =>
        world.of('conferences', 'area_code', code).length > 0 ||
        world
          .of('big_committees', 'area_code', code)
          .some(({ ref }) => world.of('conferences', 'committee_ref', ref).length > 0)
      const found = areas.map((area) => ({ area, state: has(area) ? 'COVERED' : 'GAP' }))
      const nodes = found
        .filter(({ state }) => state === 'GAP')
        .sort(by(({ area }) => area.code!))
        .map(({ area: { code, name, level } }) => ({ area: { code, name, level } }))
      return {
        coverage: { counts: counts(found, 'population', 'covered', 'gap', 'rate'), findings: { nodes } },
      }
    },

    longestWaits() {
      const found = world
        .table('service_calls')
        .filter(({ ref, raised_by_code }) => {
          const levels = world.of('service_call_steps', 'call_ref', ref).map(({ level }) => level)
          const all = ['GRID', 'COMMUNITY', 'STREET', 'COUNTY'].every((level) => levels.includes(level))
          return all && world.lies(raised_by_code, '3509')
        })
        .sort((a, b) => Date.parse(a.raised_on!) - Date.parse(b.raised_on!) || compare(a.ref!, b.ref!))
      const nodes = found.map((call) => {
        const rows = [...world.of('service_call_steps', 'call_ref', call.ref)].sort(
          (a, b) => Date.parse(a.at!) - Date.parse(b.at!),
        )
        const steps = rows.map(({ level, status, at }, n) => {
          const next = rows[n + 1]
          return { level, status, hours: next ? (Date.parse(next.at!) - Date.parse(at!)) / 3_600_000 : null }
        })
        const longest = Math.max(...steps.map(({ hours }) => hours ?? -1))
        return {
          title: call.title,
          raisedBy: world.name(call.raised_by_code),
          status: call.status,
          longestWait: steps.find(({ hours }) => hours === longest),
          steps,
        }
      })
      return { serviceCalls: { totalCount: found.length, nodes } }
    },

    needsWithoutMatch() {
      const open = ({ status }: Row) => status === 'OPEN' || status === 'CLAIMED'
      const lists = world.table('list_items').filter(open)
      const here = (row: Row) =>
        world.lies(row.community_code || (row.unit_ref && world.unit(row.unit_ref).residence_code), '210203')
      const offered = new Set(
        lists.filter((row) => row.kind !== 'NEED' && here(row)).map(({ category }) => category),
      )
      const found = lists
        .filter((row) => row.kind === 'NEED' && row.community_code && here(row))
        .map((need) => ({ need, state: offered.has(need.category) ? 'COVERED' : 'GAP' }))
      const nodes = found
        .filter(({ state }) => state === 'GAP')
        .sort(by(({ need }) => `${need.community_code} ${need.ref}`))
        .map(({ need }) => ({
          subject: {
            title: need.title,
            category: need.category,
            status: need.status,
            listedOn: need.listed_on || null,
          },
          area: world.name(need.community_code),
        }))
      const all = counts(found, 'population', 'covered', 'gap', 'rate')
      return { coverage: { counts: all, findings: { nodes: nodes.slice(0, 200) } } }
    },

    projectResults() {
      const found = world
        .table('list_items')
        .filter(({ kind, community_code }) => kind === 'PROJECT' && world.lies(community_code, '210203'))
        .sort(byRef)
      const nodes = found.map((project) => ({
        title: project.title,
        offeredBy: world.unitName(project.unit_ref),
        raisedBy: world.name(project.community_code),
        completedClaims: world
          .of('claims', 'item_ref', project.ref)
          .filter(({ completed_on }) => completed_on && completed_on <= DAY).length,
      }))
      return { listItems: { totalCount: found.length, nodes: nodes.slice(0, 300) } }
    },

    employmentProjects() {
      const members = world
        .of('part_time_memberships', 'committee_ref', 'QT-C013')
        .filter((seat) => inForce(seat, DAY))
        .map(({ unit_ref }) => unit_ref)
      const found = world
        .table('list_items')
        .filter(({ kind, unit_ref }) => kind === 'PROJECT' && members.includes(unit_ref))
        .sort(byRef)
      const nodes = found.map((project) => ({
        title: project.title,
        offeredBy: world.unitName(project.unit_ref),
        raisedBy: world.name(project.community_code),
        listedOn: project.listed_on || null,
      }))
      return { listItems: { totalCount: found.length, nodes } }
    },

    idleReportingUnits() {
      const reports = world
        .table('duty_reports')
        .filter((row) => inForce(row, DAY) && world.lies(row.community_code, '441481'))
      const units = [...new Set(reports.map(({ unit_ref }) => unit_ref!))].sort()
      const attended = (ref: string) =>
        world
          .table('activities')
          .filter(({ unit_refs, held_on }) => held_on! <= DAY && unit_refs!.split(';').includes(ref))
          .map(({ held_on }) => held_on!)
      const idle = units.filter((ref) => {
        const claims = world.of('claims', 'unit_ref', ref).filter((row) => span(row).earliestStart <= DAY)
        const signs = [...attended(ref), ...claims.map((row) => span(row).latestStart)]
        const team = world.of('volunteer_teams', 'unit_ref', ref).length > 0
        return !team && signs.every((day) => day < halfYearBefore)
      })
      const nodes = idle.map((ref) => {
        const claims = world.of('claims', 'unit_ref', ref).map((row) => span(row).latestStart)
        const last = [...attended(ref), ...claims.filter((day) => day <= DAY)].sort().at(-1)
        return {
          keys: [
            {
              node: {
                name: world.unit(ref).name,
                dutyReports: world
                  .of('duty_reports', 'unit_ref', ref)
                  .filter((row) => inForce(row, DAY))
                  .sort(byRef)
                  .map(({ community_code }) => ({ community: world.name(community_code) })),
                coverage: last
                  ? { reason: 'LAPSED', since: shift(sixMonthsAfter(last), 1) }
                  : { reason: 'NEVER_LINKED', since: null },
              },
            },
          ],
        }
      })
      return { reporting: { totalCount: units.length }, idle: { totalCount: idle.length, nodes } }
    },

    pairingsOnPaper() {
      const activities = new Map<string, string[]>()
      const add = (ref: string | undefined, day: string) => {
        if (ref && day <= DAY) activities.set(ref, [...(activities.get(ref) ?? []), day])
      }
      for (const { under_id, held_on } of world.table('activities'))
        if (under_id!.startsWith('pairing:')) add(under_id!.slice('pairing:'.length), held_on!)
      for (const claim of world.table('claims')) add(claim.pairing_ref, span(claim).latestStart)
      const found = world
        .table('pairings')
        .filter((row) => inForce(row, DAY))
        .map((pairing) => {
          const last = activities.get(pairing.ref!)?.sort().at(-1)
          const state = last && last >= shift(DAY, -365) ? ('COVERED' as const) : ('GAP' as const)
          const since = last ? shift(last, 366) : null
          return { pairing, state, reason: last ? 'LAPSED' : 'NEVER_LINKED', since }
        })
      const idle = gaps(found).sort(by(({ pairing, since }) => `${since ?? ''} ${pairing.ref}`))
      const nodes = idle.slice(0, 20).map(({ pairing, reason, since }) => ({
        reason,
        since,
        subject: {
          unit: world.unitName(pairing.unit_ref),
          community: world.name(pairing.community_code),
          period: period(pairing),
        },
      }))
      const all = counts(found, 'population', 'covered', 'gap', 'unknown', 'rate')
      return { coverage: { counts: all, findings: { totalCount: idle.length, nodes } } }
    },
  }
}

/** The same day six months later; where that month lacks the day, its last. */
function sixMonthsAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + 6, Math.min(date, last))).toISOString().slice(0, 10)
}
