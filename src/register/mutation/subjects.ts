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
  /** Columns that say where it lies, the first one given deciding; none: it lies nowhere, and anybody may write it. */
  lies: readonly string[]
}

type Names = Partial<Pick<Subject, 'create' | 'amend' | 'field' | 'names'>>

const ON_BEHALF = { names: { unit_ref: 'onBehalfOf' } }

export const subjects: readonly Subject[] = [
  subject('sources', []),
  subject('areas', ['parent_code']),
  subject('units', ['residence_code']),
  subject('party_organisations', ['leads_code', 'unit_ref']),
  subject('persons', []),
  subject('big_committees', ['area_code']),
  subject('part_time_memberships', ['committee_ref'], { field: 'membership', ...ON_BEHALF }),
  subject('pairings', ['community_code'], {
    names: {
      unit_organisation_ref: 'unitPartyOrganisation',
      community_organisation_ref: 'communityPartyOrganisation',
    },
  }),
  subject('appraisals', ['pairing_ref']),
  subject('alliances', ['serves_codes']),
  subject('alliance_memberships', ['alliance_ref'], { field: 'membership' }),
  subject('appointments', ['organisation_ref'], ON_BEHALF),
  subject('contacts', ['area_code']),
  subject('duty_reports', ['community_code']),
  subject('property_linkages', ['compound_code']),
  subject('grid_assignments', ['area_code']),
  subject('list_items', ['community_code', 'unit_ref'], {
    names: { unit_ref: 'offeredBy', community_code: 'raisedBy' },
  }),
  subject('claims', ['community_code', 'item_ref']),
  subject('activities', ['area_code', 'under_id', 'unit_refs'], { names: { unit_refs: 'participants' } }),
  subject('conferences', ['area_code', 'committee_ref', 'alliance_ref']),
  subject('meetings', ['conference_ref'], { names: { attendee_refs: 'attendees' } }),
  subject('matters', ['meeting_ref']),
  subject('service_calls', ['raised_by_code'], { names: { respondent_refs: 'respondents' } }),
  subject('venues', ['area_code']),
  subject('volunteer_teams', ['area_code']),
  subject('exemptions', ['subject_id'], { create: 'grantExemption' }),
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
  return table.versioned === true && table.name !== 'exemptions'
}

export function camelCase(name: string): string {
  return name.replace(/[-_]([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}

function subject(name: TableName, lies: readonly string[], names: Names = {}): Subject {
  const table = tableNamed(name)
  const field = camelCase(table.type)
  const type = field[0]?.toUpperCase() + field.slice(1)
  const [create, amend] = table.versioned ? ['record', 'amend'] : ['create', 'update']
  return { table, type, create: create + type, amend: amend + type, field, names: {}, lies, ...names }
}
