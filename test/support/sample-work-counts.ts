import type { WorkCounts } from '../../src/figures/counts'
import type { Row, Tables } from './sample'
import { landAround } from './sample-land'

/** The counts of `WorkCounts`, from the rows alone. */
export function countWork(
  tables: Tables,
  within: string,
  day: string,
  { from, to }: { from: string; to: string },
): WorkCounts {
  const { lies, level } = landAround(tables, within)
  const residences = new Map(tables.units!.map(({ ref, residence_code }) => [ref!, residence_code]))
  const committees = new Map(tables.big_committees!.map((row) => [row.ref!, row]))
  const inWindow = (date: string | undefined) => Boolean(date) && from <= date! && last(date!) <= to

  const conferences = tables.conferences!
  const ofAreas = conferences.filter(({ area_code }) => lies(area_code))
  const ofCommittees = (kinds: string[]) =>
    conferences.filter(({ committee_ref }) => {
      const committee = committees.get(committee_ref!)
      return committee && lies(committee.area_code) && kinds.includes(committee.kind!)
    })
  const ofCommunities = ofAreas.filter(({ area_code }) => level(area_code) === 'COMMUNITY')
  const working = ofCommittees(['BIG_WORKING_COMMITTEE'])
  const raised = tables.list_items!.filter(({ community_code }) => lies(community_code))
  const offered = tables.list_items!.filter(({ unit_ref }) => lies(residences.get(unit_ref!)))
  const wishes = raised.filter(({ micro_wish }) => micro_wish === 'true')
  const projects = new Set(tables.list_items!.filter(({ kind }) => kind === 'PROJECT').map(({ ref }) => ref!))
  const activities = tables.activities!.filter((row) => lies(row.area_code) && inWindow(row.held_on))
  const venues = tables.venues!.filter(({ area_code }) => lies(area_code))
  const kind = (name: string) => venues.filter((venue) => venue.kind === name)
  const teams = tables.volunteer_teams!.filter(({ area_code }) => lies(area_code))
  const emergency = teams.filter(({ name }) => name!.endsWith('应急队伍'))

  return {
    conferenceLevels: new Set(ofAreas.map(({ area_code }) => level(area_code))).size,
    areaConferenceMattersResolved: resolved(ofAreas),
    communityConferenceMattersResolved: resolved(ofCommunities),
    communityConferenceMeetings: meetings(ofCommunities).length,
    bigPartyCommitteeMattersResolved: resolved(
      ofCommittees(['BIG_PARTY_COMMITTEE', 'JOINT_PARTY_COMMITTEE']),
    ),
    bigWorkingCommitteeMeetings: meetings(working).length,
    bigWorkingCommitteeMattersResolved: resolved(working),
    streetCallsResolved: tables.service_calls!.filter(
      ({ raised_by_code, status, respondent_refs }) =>
        lies(raised_by_code) &&
        level(raised_by_code) === 'STREET' &&
        status === 'RESOLVED' &&
        respondent_refs,
    ).length,
    listKinds: new Set([...raised, ...offered].map((item) => item.kind)).size,
    projects: raised.filter((item) => item.kind === 'PROJECT' && inWindow(item.listed_on)).length,
    projectClaimsCompleted: tables.claims!.filter(
      (row) => lies(row.community_code) && projects.has(row.item_ref!) && inWindow(row.completed_on),
    ).length,
    microWishesMatched: wishes.filter(({ status }) => status === 'CLAIMED' || status === 'DONE').length,
    microWishesDone: wishes.filter((item) => item.status === 'DONE' && inWindow(item.listed_on)).length,
    attendances: total(activities, 'people'),
    activityLevels: new Set(
      activities
        .map(({ area_code }) => level(area_code))
        .filter((name) => ['COUNTY', 'STREET', 'COMMUNITY'].includes(name)),
    ).size,
    communityServiceCentres: kind('SERVICE_CENTRE').filter((row) => level(row.area_code) === 'COMMUNITY')
      .length,
    compoundStations: kind('COMPOUND_STATION').length,
    courierStations: kind('COURIER_STATION').length,
    openedVenues: kind('OPEN_VENUE').filter(({ opened_by_ref }) => opened_by_ref).length,
    councilHalls: venues.filter(({ name }) => name!.endsWith('议事厅')).length,
    volunteerTeams: teams.length,
    volunteerTeamMembers: total(teams, 'members'),
    volunteerTeamsOfUnits: teams.filter(({ unit_ref }) => unit_ref).length,
    vanguardTeams: teams.filter(({ name }) => name!.endsWith('志愿先锋队')).length,
    emergencyTeams: emergency.length,
    emergencyTeamMembers: total(emergency, 'members'),
  }

  function meetings(of: Row[]): Row[] {
    const refs = new Set(of.map(({ ref }) => ref))
    return tables.meetings!.filter((row) => refs.has(row.conference_ref) && inWindow(row.held_on))
  }

  /** Matters resolved by the day, raised at meetings in the window. */
  function resolved(of: Row[]): number {
    const refs = new Set(meetings(of).map(({ ref }) => ref))
    return tables.matters!.filter(
      (row) => refs.has(row.meeting_ref) && row.resolved_on && row.resolved_on <= day,
    ).length
  }
}

function total(rows: Row[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column] || 0), 0)
}

/** The last day that a date may mean; no month is longer. */
function last(date: string): string {
  return date + '-12-31'.slice(date.length - 4)
}
