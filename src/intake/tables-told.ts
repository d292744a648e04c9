import { hasPersonal } from './cells/personal'
import { textsOf } from './layout/understand'
import { columnName, type Sheet } from './read/sheet'
import type { TableRead } from './read-rows'
import type { ProposedTable } from './types'

const PERSONAL = 'personal, and not kept 属个人信息，不保留'
const WITHOUT_NUMBERS = 'telephone and identity numbers in it are not kept 其中的电话、证件号码不保留'

/** A table as it was understood. */
export function tableTold({ sheet, grid, table }: TableRead): ProposedTable {
  const rows = table.rows.map(({ row }) => row)
  return {
    sheet,
    header: table.header,
    first: rows[0] ?? null,
    last: rows.at(-1) ?? null,
    kind: table.kind?.table ?? null,
    columns: table.understood.map(({ column, title, field, role, reasons }) => ({
      column: columnName(column),
      title,
      field,
      reasons:
        role === 'personal' && field === null
          ? [...reasons, PERSONAL]
          : textsOf(grid, table, column).some(hasPersonal)
            ? [...reasons, WITHOUT_NUMBERS]
            : reasons,
    })),
    leftOut: table.leftOut,
  }
}

/** Sheets that are hidden or hold no table, of which every row is left out. */
export function sheetsWithoutTables(
  found: readonly { sheet: Sheet; tables: readonly unknown[] }[],
  hidden: readonly Sheet[],
): ProposedTable[] {
  const told: ProposedTable[] = []
  const without = found.filter(({ tables }) => tables.length === 0).map(({ sheet }) => sheet)
  for (const sheet of [...without, ...hidden]) {
    const leftOut = sheet.rows.flatMap((cells, index) =>
      cells.some((cell) => cell !== '') ? [{ row: index + 1, why: 'NOTE' as const }] : [],
    )
    if (leftOut.length > 0)
      told.push({
        sheet: sheet.name,
        header: [],
        first: null,
        last: null,
        kind: null,
        columns: [],
        leftOut,
      })
  }
  return told
}
