import type { FoundTable } from './found-table'
import type { Grid } from './grid'
import { dittos } from './vocabulary'

/** What stands in the cells of a column, without what is blank or stands for the cell above. */
export function textsOf(grid: Grid, { rows }: Pick<FoundTable, 'rows'>, column: number): string[] {
  return rows.map(({ row }) => grid.text(row, column)).filter((text) => text !== '' && !dittos.has(text))
}
