import { isDeepStrictEqual } from 'node:util'
import type { ReadRow } from './read-row'
import { isPointer, pointersOf } from './references'
import { type Problem, publicId, type Row, type StoredRow, type Table, type TableName } from './table'
import { tableNamed } from './tables'

/** How far a writer's area reaches. */
export interface Reach {
  /** the code of the area */
  area: string
  /** which of these ids are of things within it, as they stand */
  inside(ids: readonly string[]): Promise<ReadonlySet<string>>
  /** which of these ids are of things outside, as they stand; what nothing has is not among them */
  outside(ids: readonly string[]): Promise<ReadonlySet<string>>
  /** of these sources and people those that anything uses, inside or beyond */
  users(ids: readonly string[]): Promise<ReadonlyMap<string, { inside: boolean; beyond: boolean }>>
  /** of these people those whom the writer's linkages may join */
  toJoin(ids: readonly string[]): Promise<ReadonlySet<string>>
  /** of these things alliances that serve areas outside, too, and what hangs on one: it counts there */
  shared(ids: readonly string[]): Promise<ReadonlySet<string>>
}

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

/**
 * Further columns that may refer to what lies outside the writer's area: linkages join units and people of different
 * areas, events have guests, an organisation has a superior. Through every other column a row would count for an area
 * that it does not lie in: a claim would settle a need there, a report a compound, a branch a unit.
 */
export const joiningColumns: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  party_organisations: ['superior_ref'],
  big_committees: ['host_ref'],
  part_time_memberships: ['unit_ref', 'person_ref'],
  pairings: ['unit_ref', 'unit_organisation_ref'],
  alliance_memberships: ['member_id'],
  appointments: ['person_ref', 'unit_ref'],
  contacts: ['unit_ref', 'person_ref'],
  duty_reports: ['unit_ref'],
  property_linkages: ['property_company_ref'],
  grid_assignments: ['person_ref'],
  list_items: ['unit_ref'],
  claims: ['unit_ref'],
  activities: ['unit_refs'],
  meetings: ['attendee_refs'],
  matters: ['responsible_ref'],
  service_calls: ['respondent_refs'],
  venues: ['opened_by_ref'],
  volunteer_teams: ['unit_ref'],
}

/** Whether a new row has no place though it needs one; a person may have none until a post is recorded. */
export function liesNowhere(table: Table, row: Row): boolean {
  const isImplied = row.parent_code == null && (table.defaultParents?.(row) ?? []).length > 0
  return needsPlace(table) && placesOf(table, row).length === 0 && !isImplied
}

function needsPlace({ name }: Table): boolean {
  return name !== 'persons' && placeColumns[name].length > 0
}

/** A row that is there, or is to be. */
export interface Placed {
  table: Table
  key: string
  row: Row
}

/**
 * Of rows that stand the ids of those that a writer may not change. One is the writer's where all that decides its place
 * lies inside: an alliance, and what hangs on it, only where it serves no other area. What no column places, a source or a
 * person without an employer, is the writer's only as long as nobody outside uses it: to link a thing is not to own it.
 */
export async function closed(rows: readonly Placed[], reach: Reach): Promise<ReadonlySet<string>> {
  const found = rows.map(({ table, key, row }) => ({
    id: publicId(table, key),
    places: placesOf(table, row),
  }))
  const placeless = found.filter(({ places }) => places.length === 0).map(({ id }) => id)
  const placeIds = [...new Set(found.flatMap(({ places }) => places.map(({ id }) => id)))]
  const [outside, shared, users] = await Promise.all([
    reach.outside(placeIds),
    reach.shared(placeIds),
    reach.users(placeless),
  ])
  const isClosed = ({ id, places }: (typeof found)[number]) =>
    places.length === 0
      ? users.get(id)?.beyond !== false
      : places.some(({ id }) => outside.has(id) || shared.has(id))
  return new Set(found.filter(isClosed).map(({ id }) => id))
}

interface Candidate {
  read: ReadRow
  values: Row
  stored: StoredRow | undefined
  problems: Problem[]
}

/**
 * Of the rows that come the keys of those that stand and that the writer may not change. Nothing else is said of them:
 * what a row would clash with tells what stands there. A row that repeats what its writer can see comes with many a
 * register and passes.
 */
export async function closedRows(
  table: Table,
  candidates: readonly Candidate[],
  reach: Reach,
): Promise<ReadonlySet<string>> {
  const standing = candidates.flatMap(({ read, stored }) =>
    stored?.current ? [{ table, key: String(read.key), row: stored.row, read, stored }] : [],
  )
  const ids = standing.map(({ key }) => publicId(table, key))
  const [shut, unseen] = await Promise.all([closed(standing, reach), reach.outside(ids)])
  const isSeen = (id: string) => table.name === 'areas' || !unseen.has(id)
  return new Set(
    standing
      .filter(({ key, read, stored }) => {
        const id = publicId(table, key)
        return shut.has(id) && !(isSeen(id) && saysNothingNew(read, stored))
      })
      .map(({ key }) => key),
  )
}

/** Refuses rows that would come to lie outside the area that the writer may write to, or would count there. */
export async function refuseOutside(
  table: Table,
  candidates: readonly Candidate[],
  reach: Reach,
): Promise<void> {
  const written = candidates.filter(({ read, stored }) => !saysNothingNew(read, stored))
  const deciding = written.map(({ values }) => placesOf(table, values))
  const bound = written.map((candidate, index) => boundOf(table, candidate, deciding[index] as Place[]))
  const outside = await reach.outside([...new Set(bound.flat().map(({ id }) => id))])
  const shared = await reach.shared([...new Set(deciding.flat().map(({ id }) => id))])
  const users = await reach.users([...outside].filter((id) => id.startsWith('source:')))
  const joined = await reach.toJoin([...outside].filter((id) => id.startsWith('person:')))
  // A source that was recorded and is cited nowhere yet.
  const isFree = (id: string) => joined.has(id) || (id.startsWith('source:') && !users.has(id))
  written.forEach(({ problems, stored }, index) => {
    const places = bound[index] as Place[]
    const own = deciding[index] as Place[]
    const columns = new Set(places.map(({ column }) => column))
    // What is not there and what lies outside are refused alike, so that nobody learns which it is.
    const unknown = problems.filter(({ column, code }) => code === 'UNKNOWN_REF' && columns.has(column ?? ''))
    for (const problem of unknown) problems.splice(problems.indexOf(problem), 1)
    for (const { column, id } of places)
      if ((outside.has(id) && !isFree(id)) || unknown.some((problem) => problem.column === column))
        problems.push(refusal(column, id))
    for (const { column, id } of own) if (shared.has(id)) problems.push(refusal(column, id))
    if (!stored?.current && own.length === 0 && needsPlace(table))
      problems.push(refusal(placeColumns[table.name][0] as string, 'what lies nowhere'))
  })
}

interface Place {
  column: string
  id: string
}

/** What decides where a row lies. */
export function placesOf(table: Table, row: Row): Place[] {
  const pointers = pointersTo(table, row)
  const deciding = placeColumns[table.name].find((name) => pointers.some(({ column }) => column === name))
  return pointers.filter(({ column }) => column === deciding)
}

/**
 * What a row refers to that has to lie inside: what decides its place, and all that is new but for what joins areas. Of
 * what joins areas it is only people who have to be such as may be joined: to name somebody is not to learn who it is.
 */
function boundOf(table: Table, { values, stored }: Candidate, places: readonly Place[]): Place[] {
  const standing = stored?.current ? pointersTo(table, stored.row).map(same) : []
  const joining = joiningColumns[table.name] ?? []
  const reaches = ({ column, id }: Place) => joining.includes(column) && !id.startsWith('person:')
  const added = pointersTo(table, values).filter(
    (pointer) => !reaches(pointer) && !standing.includes(same(pointer)),
  )
  return [...places, ...added.filter((pointer) => !places.some((place) => same(place) === same(pointer)))]
}

function pointersTo(table: Table, row: Row): Place[] {
  return pointersOf(table, row)
    .filter(isPointer)
    .map(({ column, table: name, key }) => ({ column, id: publicId(tableNamed(name), key) }))
}

function same({ column, id }: Place): string {
  return `${column} ${id}`
}

function saysNothingNew({ given }: ReadRow, stored: StoredRow | undefined): boolean {
  return (
    stored?.current === true &&
    Object.entries(given).every(([key, value]) => isDeepStrictEqual(value, stored.row[key] ?? null))
  )
}

/** Stands in a message for what its reader may not learn of. */
export const ELSEWHERE = '(outside your area 权限区域外)'

/** Names keys of a table in messages; of what lies outside the writer's area no name is given. */
export type Naming = (keys: readonly string[]) => Promise<(key: string) => string>

export function namingOf(table: Table, reach: Reach | undefined): Naming {
  return async (keys) => {
    const outside = await reach?.outside(keys.map((key) => publicId(table, key)))
    return (key) => (outside?.has(publicId(table, key)) ? ELSEWHERE : key)
  }
}

export function refusal(column: string | null, id: string): Problem {
  return {
    column,
    code: 'INVALID',
    message: outsideMessage(id),
    isForbidden: true,
  }
}

export function outsideMessage(id: string): string {
  return `${id} is not in the area that you may write to 不在您的权限区域内`
}
