import type { Context } from '../../context'
import { mayLieNowhere, placeColumns } from '../reach'
import { publicId, type Row } from '../table'
import { tableNamed } from '../tables'
import { codesAbove } from '../tables/area-code'
import { type Given, InputReading, inputFields, pathOf } from './input'
import type { Subject } from './subjects'
import { Refusal, refusal } from './user-error'

/** Things that are to be written, or in which something comes to lie, and where in the arguments they stand. */
export interface Touched {
  ids: readonly string[]
  path: readonly string[]
}

/**
 * Refuses to write what lies outside the viewer's area.
 * @throws Refusal
 */
export async function refuseOutside(context: Context, touched: readonly Touched[]): Promise<void> {
  const outside = await context.outside(touched.flatMap(({ ids }) => ids))
  const errors = touched.flatMap(({ ids, path }) =>
    ids
      .filter((id) => outside.has(id))
      .map((id) => ({
        code: 'FORBIDDEN' as const,
        message: `${id} lies outside your area 超出您的权限区域`,
        path,
      })),
  )
  if (errors.length > 0) throw new Refusal(errors)
}

/**
 * Where what an input records, or moves, comes to lie.
 * @throws Refusal where a new subject would lie nowhere and the viewer may write only within an area
 */
export function destination(context: Context, subject: Subject, input: Given, isNew: boolean): Touched[] {
  const { row } = new InputReading({}).read(inputFields(subject), input)
  const place = placeOf(subject, row)
  if (place) return [{ ids: place.ids, path: pathOf(subject, place.column, null) }]
  if (isNew && !mayLieNowhere(subject.table.name) && context.viewer.area !== null)
    throw refusal(
      'FORBIDDEN',
      ['input'],
      `say where in ${context.viewer.area}, your area, it lies 请写明位于您权限区域内的何处`,
    )
  return []
}

function placeOf({ table }: Subject, row: Row): { column: string; ids: string[] } | undefined {
  if (table.name === 'areas' && row.parent_code == null && row.code != null) {
    const above = codesAbove(String(row.code)).slice(0, 1)
    return above.length > 0 ? { column: 'code', ids: above.map((code) => `area:${code}`) } : undefined
  }
  for (const column of placeColumns[table.name]) {
    const { refersTo } = table.columns.find(({ key }) => key === column) ?? {}
    const target = tableNamed(refersTo?.tables[0] ?? table.name)
    const keys = [row[column] ?? []].flat() as string[]
    if (keys.length > 0)
      return { column, ids: refersTo?.byId ? keys : keys.map((key) => publicId(target, key)) }
  }
  return undefined
}
