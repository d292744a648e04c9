import { byCodePoint } from '../../relay/code-point'
import { dependents } from '../dependents.queries'
import { publicId, type Row, type Table } from '../table'
import { tableNamed, tables } from '../tables'
import type { RegisterWrite } from './register-write'

/** A row that stands in the register. */
export interface Standing {
  key: string
  row: Row
}

/** The rows that refer to any of these ids, by table. */
export async function referringRows(
  write: RegisterWrite,
  ids: readonly string[],
): Promise<Map<Table, Standing[]>> {
  const found = await write.ask(dependents, { keys: [...ids] })
  const referring = new Map<Table, Standing[]>()
  for (const table of tables.filter(({ partOf }) => !partOf)) {
    const prefix = publicId(table, '')
    const keys = found.flatMap(({ dependent }) =>
      dependent.startsWith(prefix) ? dependent.slice(prefix.length) : [],
    )
    if (keys.length === 0) continue
    const rows = await write.standingRows(table, [...new Set(keys)].sort())
    referring.set(
      table,
      [...rows].map(([key, { row }]) => ({ key, row })),
    )
  }
  return referring
}

/** A row that refers to where these ids have moved. */
export function redirected(table: Table, row: Row, moves: ReadonlyMap<string, string>): Row {
  const redirected = { ...row }
  for (const { key, refersTo } of table.columns) {
    const value = row[key]
    if (!refersTo || value == null) continue
    const moved = (each: string) => {
      const target = tableNamed(refersTo.tables[0] ?? table.name)
      const prefix = refersTo.byId ? '' : publicId(target, '')
      return (moves.get(prefix + each) ?? prefix + each).slice(prefix.length)
    }
    redirected[key] = Array.isArray(value)
      ? [...new Set((value as string[]).map(moved))].sort(byCodePoint)
      : moved(String(value))
  }
  return redirected
}
