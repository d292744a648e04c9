import { namesIn } from '../cells/list'
import { LIES_AROUND } from '../lies-around'
import { type LooksLike, mayHold, saysWhen } from './evidence'
import { fieldNamed, isOfTime } from './fields'
import type { FoundTable } from './found-table'
import type { Grid } from './grid'
import { headingKey } from './heading'
import { textsOf } from './texts'
import type { Told } from './told'
import type { UnderstoodColumn, UnderstoodTable } from './understood'
import { endings, type KindOfTable, nameOfKind } from './vocabulary'

/** Columns of areas that are of no field say where a row lies: the community beside a grid. */
export function placesBeside(
  grid: Grid,
  table: FoundTable,
  kind: KindOfTable,
  columns: readonly UnderstoodColumn[],
  looksLike: LooksLike,
): void {
  // Of a unit's own community a pairing that leaves its community blank says nothing.
  if (Object.keys(kind.columns).some((field) => LIES_AROUND.has(field))) return
  for (const column of columns) {
    const title = headingKey(column.title.split('/').at(-1) ?? '')
    if (column.field !== null || column.role !== null || column.crosstab !== null) continue
    if (!endings.AREA?.some((word) => title.endsWith(word))) continue
    if (looksLike(textsOf(grid, table, column.column).flatMap(namesIn)) === 'AREA') column.role = 'place'
  }
}

/** What would be lost as a remark, though the register has a place for such things: who else takes part, a second day. */
export function doubtfulColumns(
  grid: Grid,
  table: FoundTable,
  kind: KindOfTable,
  columns: readonly UnderstoodColumn[],
  told: Told,
  looksLike: LooksLike,
): UnderstoodTable['doubtful'] {
  const fields = Object.keys(kind.columns).map(fieldNamed)
  const ofUnits = fields.filter(
    ({ kind: holds, entities, column }) =>
      holds === 'MENTION' && column.refersTo && entities.includes('UNIT'),
  )
  const ofDays = fields.filter((each) => isOfTime(each) && !columns.some(({ field }) => field === each.name))
  return columns.flatMap(({ column, field, role, crosstab: turns }, index) => {
    const titles = table.columns[index]?.titles ?? []
    if (field !== null || role !== null || turns !== null || headingKey(titles.join('')) === '') return []
    if (told.field(nameOfKind(kind), headingKey(titles.join(''))) !== undefined) return []
    const texts = textsOf(grid, table, column)
    const may =
      texts.length === 0
        ? []
        : looksLike(texts.flatMap(namesIn)) === 'UNIT'
          ? ofUnits
          : ofDays.filter((each) => saysWhen(each, titles.at(-1) ?? '') && mayHold(each, texts, looksLike))
    return may.length > 0 ? [{ column, fields: may.map(({ name }) => name) }] : []
  })
}
