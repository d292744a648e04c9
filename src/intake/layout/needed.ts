import { fieldNamed } from './fields'
import type { KindOfTable } from './vocabulary'

/** Fields without which a row says nothing: what it joins. */
export function needed({ table, columns }: KindOfTable): string[] {
  return Object.keys(columns).filter((name) => {
    const { table: of, column, entities } = fieldNamed(name)
    if (of.name !== table) return name === 'chair_terms.alliance_membership_ref'
    if (NEEDED.has(name)) return true
    // What the title may say for all rows.
    const isTitled =
      entities.length === 1 && ['AREA', 'COMMITTEE', 'ALLIANCE', 'CONFERENCE'].includes(entities[0] as string)
    return (
      column.required === true &&
      !isTitled &&
      (column.refersTo !== undefined || column.key === 'title' || column.key === 'name')
    )
  })
}

/** What makes a row of its kind, though the format does not require it. */
const NEEDED = new Set([
  'contacts.unit_ref',
  'part_time_memberships.unit_ref',
  'grid_assignments.person_ref',
  'alliance_memberships.member_id',
])

export function isNeeded(kind: KindOfTable, field: string): boolean {
  return needed(kind).includes(field) || fieldNamed(field).column.required === true
}
