import { camelCase, labelOf } from '../naming'
import type { Table, TableName } from '../table'
import { tableNamed } from '../tables'

/** What mutations write: a table of the import format as a type of the schema. */
export interface Subject {
  table: Table
  /** Its type in the schema. */
  type: string
  /** Names of the mutations that record a new one and that amend one. */
  create: string
  amend: string
  /** Under which a payload has it. */
  field: string
  /** Input fields that are not called as their columns are. */
  names: Readonly<Record<string, string>>
}

type Names = Partial<Pick<Subject, 'create' | 'amend' | 'field' | 'names'>>

const ON_BEHALF = { names: { unit_ref: 'onBehalfOf' } }

export const subjects: readonly Subject[] = [
  subject('sources'),
  subject('areas'),
  subject('units'),
  subject('party_organisations'),
  subject('persons'),
  subject('big_committees'),
  subject('part_time_memberships', { field: 'membership', ...ON_BEHALF }),
  subject('pairings', {
    names: {
      unit_organisation_ref: 'unitPartyOrganisation',
      community_organisation_ref: 'communityPartyOrganisation',
    },
  }),
  subject('appraisals'),
  subject('alliances'),
  subject('alliance_memberships', { field: 'membership' }),
  subject('appointments', ON_BEHALF),
  subject('contacts'),
  subject('duty_reports'),
  subject('property_linkages'),
  subject('grid_assignments'),
  subject('list_items', {
    names: { unit_ref: 'offeredBy', community_code: 'raisedBy' },
  }),
  subject('claims'),
  subject('activities', { names: { unit_refs: 'participants' } }),
  subject('conferences'),
  subject('meetings', { names: { attendee_refs: 'attendees' } }),
  subject('matters'),
  subject('service_calls', { names: { respondent_refs: 'respondents' } }),
  subject('venues'),
  subject('volunteer_teams'),
  subject('exemptions', { create: 'grantExemption' }),
]

const byType = new Map(subjects.map((each) => [each.table.type, each]))

/** A public id as what it is of and its key there; undefined where nothing of that type is written here. */
export function subjectOf(id: string): { subject: Subject; key: string } | undefined {
  const colon = id.indexOf(':')
  const subject = byType.get(id.slice(0, Math.max(0, colon)))
  return subject && { subject, key: id.slice(colon + 1) }
}

/** A linkage, and not an exemption, which has versions too. */
export function isLinkage({ table }: Subject): boolean {
  return table.versioned === true && !table.apart
}

function subject(name: TableName, names: Names = {}): Subject {
  const table = tableNamed(name)
  const field = camelCase(table.type)
  const type = labelOf(table)
  const [create, amend] = table.versioned ? ['record', 'amend'] : ['create', 'update']
  return { table, type, create: create + type, amend: amend + type, field, names: {}, ...names }
}
