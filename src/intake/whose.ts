import type { TableName } from '../register/table'

/** Columns of which one must say whose a record is, though the format requires none of them; what it is known by, too. */
export const whose: Partial<Record<TableName, readonly string[]>> = {
  list_items: ['community_code', 'unit_ref'],
  activities: ['area_code', 'unit_refs'],
}
