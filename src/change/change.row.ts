import type { Context } from '../context'
import { placesOf } from '../register/reach'
import { publicId, type Row } from '../register/table'
import { tables } from '../register/tables'

/** What a change says of its subject, where it lay within the viewer's area then; of what has moved, one side alone. */
export async function withinReach(
  context: Context,
  subjectId: string,
  row: object | null,
): Promise<object | null> {
  const table = tables.find((each) => !each.partOf && subjectId.startsWith(publicId(each, '')))
  if (row === null || !table || context.viewer.area === null) return row
  const ids = placesOf(table, row as Row).map(({ id }) => id)
  const outside = await context.outside(ids)
  return ids.length === 0 || ids.some((id) => !outside.has(id)) ? row : null
}
