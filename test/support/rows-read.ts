import type { SourceCell, SourceTable } from '../../src/register/source'

/** The cells of each row of a table down to its last, of one that is left out none. */
export async function rowsRead({ records }: Pick<SourceTable, 'records'>): Promise<SourceCell[][]> {
  const rows: SourceCell[][] = []
  for await (const batch of records())
    for (const { row, cells } of batch) {
      while (rows.length < row - 1) rows.push([])
      rows.push(cells)
    }
  return rows
}
