import { streamsOf } from '../../oracle/generate/choose'
import type { PlannedColumn, PlannedFile, PlannedTable } from './plan'

/** Columns that a clerk puts in for a month. */
const PUT_IN: readonly { title: string; cells: readonly string[] }[] = [
  { title: '办理进度', cells: ['正常', '已办结', '推进中', ''] },
  { title: '资料归档', cells: ['√', '', '待补'] },
  { title: '年度考核等次', cells: ['优秀', '良好', '合格'] },
  { title: '核对人', cells: ['小陈', '小李', ''] },
]

/** The file as it is kept a month later: in each table a column is put between others, and one is moved. */
export function withOtherColumns(file: PlannedFile): PlannedFile {
  const choose = streamsOf(file.seed)('other columns')
  const changed = (table: PlannedTable): PlannedTable => {
    const order: (number | null)[] = table.columns.map((_column, index) => index)
    const columnAt = (at: number): PlannedColumn | undefined => table.columns[order[at] ?? -1]
    const places = () =>
      order.map((_index, at) => at).filter((at) => at > 0 && !isInGroup(columnAt(at - 1), columnAt(at)))
    const movable = places().filter((at) => columnAt(at)?.group === undefined)
    if (movable.length > 0) {
      const [moved] = order.splice(choose.one(movable), 1)
      order.splice(choose.one([...places(), order.length]), 0, moved!)
    }
    order.splice(choose.one(places()), 0, null)
    const { title, cells } = choose.one(PUT_IN)
    return {
      ...table,
      columns: order.map((index) => (index === null ? { field: null, title } : table.columns[index]!)),
      rows: table.rows.map((row) => ({
        ...row,
        cells: order.map((index) => (index === null ? { shown: choose.one(cells) } : row.cells[index]!)),
      })),
      merged: table.merged === null ? null : order.indexOf(table.merged),
    }
  }
  return { ...file, tables: file.tables.map((sheet) => sheet.map(changed)) }
}

function isInGroup(before: PlannedColumn | undefined, behind: PlannedColumn | undefined): boolean {
  return before?.group !== undefined && before.group === behind?.group
}
