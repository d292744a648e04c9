import { hasPersonal } from './cells/personal'
import { headingKey } from './layout/heading'
import { textsOf } from './layout/texts'
import { headerKey } from './layout/understand'
import type { UnderstoodColumn } from './layout/understood'
import { nameOfKind } from './layout/vocabulary'
import { columnName, type Sheet } from './read/sheet'
import type { TableRead } from './read-rows'
import { columnKey, tableKey } from './tell'
import type { ProposedColumn, ProposedTable } from './types'

const PERSONAL = 'personal, and not kept 属个人信息，不保留'
const WITHOUT_NUMBERS = 'telephone and identity numbers in it are not kept 其中的电话、证件号码不保留'

const NUMBERS_ROWS = 'it numbers the rows, and is not kept 行号，不登记'
const PLACES = 'it says where the row lies, and is kept as a remark 用于判断所在区域，并留作备注'
const REMARK = 'the register has no place for it: kept as a remark 登记册中没有对应的项，留作备注'

/** A table as it was understood. */
export function tableTold({ sheet, grid, table }: TableRead, within: string): ProposedTable {
  const rows = table.rows.map(({ row }) => row)
  const kind = table.kind ? nameOfKind(table.kind) : null
  const headings = new Map(table.columns.map(({ column, titles }) => [column, titles.join('')]))
  return {
    id: tableKey(within, headerKey(table)),
    value: kind,
    sheet,
    header: table.header,
    first: rows[0] ?? null,
    last: rows.at(-1) ?? null,
    kind: table.kind?.table ?? null,
    columns: table.understood.map((understood): ProposedColumn => {
      const { column, title, field, reasons } = understood
      const kept = field === null ? keptAs(understood) : null
      const numbers = textsOf(grid, table, column).some(hasPersonal) ? [WITHOUT_NUMBERS] : []
      return {
        column: columnName(column),
        title,
        field,
        reasons: [...reasons, ...(kept ? whyKept(understood, kind) : []), ...(kept === 'NOT' ? [] : numbers)],
        id: kind === null ? null : columnKey(within, kind, headingKey(headings.get(column) ?? '')),
        kept: kind === null ? null : kept,
      }
    }),
    leftOut: table.leftOut,
  }
}

function keptAs({ role }: UnderstoodColumn): NonNullable<ProposedColumn['kept']> {
  if (role === 'number' || role === 'personal') return 'NOT'
  return role === 'place' ? 'PLACE' : 'REMARK'
}

function whyKept({ role }: UnderstoodColumn, kind: string | null): string[] {
  if (role === 'personal') return [PERSONAL]
  if (kind === null) return []
  if (role === 'number') return [NUMBERS_ROWS]
  return [role === 'place' ? PLACES : REMARK]
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
        id: null,
        value: null,
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
