import { day, partialDate } from '../cells/date-cells'
import { ref, text } from '../cells/plain-cells'
import type { Column, TableName } from '../table'

/** 编号: the register's own key of a row. */
export const refColumn: Column = { key: 'ref', titles: ['编号'], cell: ref, required: true }

export const nameColumn: Column = { key: 'name', titles: ['名称'], cell: text, required: true }

export const sourceColumn = pointer('source_ref', ['来源编号'], 'sources')

export const periodColumns: readonly Column[] = [
  { key: 'start', titles: ['开始'], cell: partialDate },
  { key: 'end', titles: ['结束'], cell: partialDate },
]

/** 终止: a linkage that was ended before its time. */
export const terminationColumns: readonly Column[] = [
  { key: 'terminated_on', titles: ['终止日期'], cell: day },
  { key: 'termination_reason', titles: ['终止原因'], cell: text },
]

/** The day of first recording, which an unknown start depends on. */
export const recordedColumn: Column = {
  key: 'recorded_on',
  titles: ['首次登记日期'],
  cell: day,
  fallback: (_row, firstRecorded) => firstRecorded,
}

/** A column that holds the ref of a row of that table. */
export function pointer(key: string, titles: string[], table: TableName, required = false): Column {
  return { key, titles, cell: ref, required, refersTo: { tables: [table] } }
}
