import type { RowRead } from './read-rows'

/** The cell that a field of a row stands in; the first of the row where there is none. */
export function cellFor({ row, table: { table, grid } }: RowRead, field: string | undefined): string {
  const column = table.understood.find((each) => each.field !== null && each.field === field)
  return grid.name(row, column?.column ?? table.columns[0]?.column ?? 1)
}
