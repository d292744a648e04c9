import { isDeepStrictEqual } from 'node:util'
import type { ReadRow } from './read-row'
import { isPointer, pointersOf } from './references'
import { type Problem, publicId, type Row, type StoredRow, type Table, type TableName } from './table'
import { tableNamed } from './tables'

/** Which of these ids are of things outside the area that a writer may write to; what nothing has is not among them. */
export type Outside = (ids: readonly string[]) => Promise<ReadonlySet<string>>

/** The columns that say where a row lies, the first one given deciding; none: it lies nowhere, and anybody may write it. */
export const placeColumns: Readonly<Record<TableName, readonly string[]>> = {
  sources: [],
  areas: ['parent_code'],
  units: ['residence_code'],
  party_organisations: ['leads_code', 'unit_ref'],
  persons: ['employer_ref'],
  big_committees: ['area_code'],
  part_time_memberships: ['committee_ref'],
  pairings: ['community_code'],
  appraisals: ['pairing_ref'],
  alliances: ['serves_codes'],
  alliance_memberships: ['alliance_ref'],
  chair_terms: ['alliance_membership_ref'],
  appointments: ['organisation_ref'],
  contacts: ['area_code'],
  duty_reports: ['community_code'],
  property_linkages: ['compound_code'],
  grid_assignments: ['area_code'],
  list_items: ['community_code', 'unit_ref'],
  claims: ['community_code', 'item_ref'],
  activities: ['area_code', 'under_id', 'unit_refs'],
  conferences: ['area_code', 'committee_ref', 'alliance_ref'],
  meetings: ['conference_ref'],
  matters: ['meeting_ref'],
  service_calls: ['raised_by_code'],
  service_call_steps: ['call_ref'],
  venues: ['area_code'],
  volunteer_teams: ['area_code'],
  exemptions: ['subject_id'],
  published_figures: ['area_code'],
}

/** Whether a new row may lie nowhere yet, as a person does until a post is recorded. */
export function mayLieNowhere(table: TableName): boolean {
  return table === 'persons' || placeColumns[table].length === 0
}

interface Candidate {
  read: ReadRow
  values: Row
  stored: StoredRow | undefined
  problems: Problem[]
}

/**
 * Refuses rows that would write outside the area that the writer may write to: rows that lie there, and what is there
 * already. A row that says nothing new may come from anywhere.
 */
export async function refuseOutside(
  table: Table,
  candidates: readonly Candidate[],
  outside: Outside,
): Promise<void> {
  const written = candidates.filter(({ read, stored }) => !saysNothingNew(read, stored))
  const places = written.map((candidate) => placesOf(table, candidate))
  const out = await outside([...new Set(places.flat().map(({ id }) => id))])
  written.forEach(({ problems, stored }, index) => {
    const lies = places[index] as Place[]
    for (const { column, id } of lies) if (out.has(id)) problems.push(refusal(column, id))
    if (lies.length === 0 && !stored?.current && !mayLieNowhere(table.name))
      problems.push(refusal(placeColumns[table.name][0] as string, 'what lies nowhere'))
  })
}

interface Place {
  column: string
  id: string
}

function placesOf(table: Table, { read, values, stored }: Candidate): Place[] {
  const pointers = pointersOf(table, values).filter(isPointer)
  const deciding = placeColumns[table.name].find((name) => pointers.some(({ column }) => column === name))
  const places = pointers
    .filter(({ column }) => column === deciding)
    .map(({ column, table: name, key }) => ({ column, id: publicId(tableNamed(name), key) }))
  return stored?.current ? [{ column: table.key, id: publicId(table, String(read.key)) }, ...places] : places
}

function saysNothingNew({ given }: ReadRow, stored: StoredRow | undefined): boolean {
  return (
    stored?.current === true &&
    Object.entries(given).every(([key, value]) => isDeepStrictEqual(value, stored.row[key] ?? null))
  )
}

function refusal(column: string, id: string): Problem {
  return {
    column,
    code: 'INVALID',
    message: `${id} lies outside the area that you may write to 超出您的权限区域`,
  }
}
