import type { Term } from './terms'

/** The rows of the tables of people, posts and what the linkages do, and their headers. */

/** Terms of tables that give no reason for a termination. */
export type PlainTerm = Omit<Term, 'termination_reason'>
/** Terms of tables without a termination. */
export type OpenTerm = Pick<Term, 'start' | 'end' | 'recorded_on'>

export interface PersonRow {
  ref: string
  name?: string
  title?: string
  employer_ref?: string
}
export interface AppointmentRow extends PlainTerm {
  ref: string
  person_ref: string
  organisation_ref: string
  post: string
  unit_ref?: string
  source_ref: string
}
export interface ContactRow extends PlainTerm {
  ref: string
  area_code: string
  unit_ref?: string
  person_ref?: string
  source_ref: string
}
export interface DutyReportRow extends PlainTerm {
  ref: string
  unit_ref: string
  community_code: string
  area_code?: string
  members: number
  teams?: number
  source_ref: string
}
export interface PropertyLinkageRow extends PlainTerm {
  ref: string
  compound_code: string
  branch_ref?: string
  owners_committee_ref?: string
  property_company_ref?: string
  source_ref: string
}
export type GridPost = 'GENERAL_HEAD' | 'HEAD' | 'MEMBER' | 'BUILDING_HEAD' | 'HOUSEHOLD_HEAD'
export type GridEmployment = 'FULL_TIME' | 'PART_TIME' | 'PROFESSIONAL'
export interface GridAssignmentRow extends PlainTerm {
  ref: string
  area_code: string
  person_ref?: string
  post: GridPost
  employment?: GridEmployment
  party_member?: boolean
  source_ref: string
}
export type ListKind = 'NEED' | 'RESOURCE' | 'SERVICE' | 'PROJECT'
export interface ListItemRow {
  ref: string
  kind: ListKind
  title: string
  category: string
  status: 'OPEN' | 'CLAIMED' | 'DONE' | 'WITHDRAWN'
  micro_wish?: boolean
  unit_ref?: string
  community_code?: string
  listed_on?: string
}
export interface ClaimRow extends OpenTerm {
  ref: string
  item_ref: string
  unit_ref: string
  community_code?: string
  pairing_ref?: string
  completed_on?: string
  source_ref: string
}
export interface AppraisalRow {
  ref: string
  pairing_ref: string
  year: number
  by: 'UNIT' | 'COMMUNITY'
  score?: number
  grade?: string
}
export interface ActivityRow {
  ref: string
  title: string
  held_on: string
  area_code?: string
  under_id?: string
  unit_refs?: string
  people?: number
}
export interface ConferenceRow {
  ref: string
  name: string
  every_months: number
  area_code?: string
  committee_ref?: string
  alliance_ref?: string
}
export interface MeetingRow {
  ref: string
  conference_ref: string
  held_on: string
  attendee_refs?: string
}
export interface MatterRow {
  ref: string
  meeting_ref: string
  title: string
  raised_on?: string
  resolved_on?: string
  responsible_ref?: string
}
export type CallStatus = 'RAISED' | 'PASSED_UP' | 'ASSIGNED' | 'RESOLVED'
export interface ServiceCallRow {
  ref: string
  title: string
  raised_by_code: string
  raised_on: string
  status: CallStatus
  respondent_refs?: string
}
export interface ServiceCallStepRow {
  call_ref: string
  at: string
  level: string
  status: CallStatus
  by?: string
  note?: string
}
export type VenueKind =
  | 'SERVICE_CENTRE'
  | 'SERVICE_STATION'
  | 'COMPOUND_STATION'
  | 'COURIER_STATION'
  | 'OPEN_VENUE'
  | 'MEMBER_HOME'
export interface VenueRow {
  ref: string
  name: string
  kind: VenueKind
  area_code: string
  opened_by_ref?: string
}
export interface VolunteerTeamRow {
  ref: string
  name: string
  area_code: string
  unit_ref?: string
  members?: number
}

export interface PeopleAndWork {
  persons: PersonRow[]
  appraisals: AppraisalRow[]
  appointments: AppointmentRow[]
  contacts: ContactRow[]
  duty_reports: DutyReportRow[]
  property_linkages: PropertyLinkageRow[]
  grid_assignments: GridAssignmentRow[]
  list_items: ListItemRow[]
  claims: ClaimRow[]
  activities: ActivityRow[]
  conferences: ConferenceRow[]
  meetings: MeetingRow[]
  matters: MatterRow[]
  service_calls: ServiceCallRow[]
  service_call_steps: ServiceCallStepRow[]
  venues: VenueRow[]
  volunteer_teams: VolunteerTeamRow[]
}

const term = ['start', 'end', 'terminated_on', 'recorded_on', 'source_ref'] as const

/** The header of each table. */
export const peopleAndWorkColumns = {
  persons: ['ref', 'name', 'title', 'employer_ref'],
  appraisals: ['ref', 'pairing_ref', 'year', 'by', 'score', 'grade'],
  appointments: ['ref', 'person_ref', 'organisation_ref', 'post', 'unit_ref', ...term],
  contacts: ['ref', 'area_code', 'unit_ref', 'person_ref', ...term],
  duty_reports: ['ref', 'unit_ref', 'community_code', 'area_code', 'members', 'teams', ...term],
  property_linkages: [
    'ref',
    'compound_code',
    'branch_ref',
    'owners_committee_ref',
    'property_company_ref',
    ...term,
  ],
  grid_assignments: ['ref', 'area_code', 'person_ref', 'post', 'employment', 'party_member', ...term],
  list_items: [
    'ref',
    'kind',
    'title',
    'category',
    'status',
    'micro_wish',
    'unit_ref',
    'community_code',
    'listed_on',
  ],
  claims: [
    'ref',
    'item_ref',
    'unit_ref',
    'community_code',
    'pairing_ref',
    'start',
    'end',
    'completed_on',
    'recorded_on',
    'source_ref',
  ],
  activities: ['ref', 'title', 'held_on', 'area_code', 'under_id', 'unit_refs', 'people'],
  conferences: ['ref', 'name', 'every_months', 'area_code', 'committee_ref', 'alliance_ref'],
  meetings: ['ref', 'conference_ref', 'held_on', 'attendee_refs'],
  matters: ['ref', 'meeting_ref', 'title', 'raised_on', 'resolved_on', 'responsible_ref'],
  service_calls: ['ref', 'title', 'raised_by_code', 'raised_on', 'status', 'respondent_refs'],
  service_call_steps: ['call_ref', 'at', 'level', 'status', 'by', 'note'],
  venues: ['ref', 'name', 'kind', 'area_code', 'opened_by_ref'],
  volunteer_teams: ['ref', 'name', 'area_code', 'unit_ref', 'members'],
} as const satisfies { [T in keyof PeopleAndWork]: readonly (keyof PeopleAndWork[T][number])[] }
