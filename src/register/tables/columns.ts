import { day, partialDate } from '../cells/date-cells'
import { areaCode, list, ref, text } from '../cells/plain-cells'
import type { Column, TableName } from '../table'

/** 编号: the register's own key of a row. */
export const refColumn: Column = { key: 'ref', titles: ['编号'], cell: ref, required: true }

export const nameColumn: Column = { key: 'name', titles: ['名称'], cell: text, required: true }

export const sourceColumn = pointer('source_ref', ['来源编号'], 'sources', 'CITES')

export const periodColumns: readonly Column[] = [
  { key: 'start', titles: ['开始'], cell: partialDate },
  { key: 'end', titles: ['结束'], cell: partialDate },
]

/** 终止: the first day no longer in force of a linkage that was ended before its time. */
export const terminatedColumn: Column = { key: 'terminated_on', titles: ['终止日期'], cell: day }

export const terminationColumns: readonly Column[] = [
  terminatedColumn,
  { key: 'termination_reason', titles: ['终止原因'], cell: text },
]

/** 标题: what something without a name is called by. */
export const titleColumn: Column = { key: 'title', titles: ['标题'], cell: text, required: true }

/** The day of first recording, which an unknown start depends on. */
export const recordedColumn: Column = {
  key: 'recorded_on',
  titles: ['首次登记日期'],
  cell: day,
  fallback: (_row, firstRecorded) => firstRecorded,
}

/** A column that holds the ref of a row of that table. */
export function pointer(
  key: string,
  titles: string[],
  table: TableName,
  edge: string,
  required = false,
): Column {
  return { key, titles, cell: ref, required, refersTo: { tables: [table], edge } }
}

/** A column that holds the code of an area, of some levels only where these are named. */
export function areaPointer(
  key: string,
  titles: string[],
  edge: string,
  { required = false, levels }: { required?: boolean; levels?: readonly string[] } = {},
): Column {
  return { key, titles, cell: areaCode, required, refersTo: { tables: ['areas'], levels, edge } }
}

/** A column that holds refs of rows of that table, with ";" between them. */
export function pointers(key: string, titles: string[], table: TableName, edge: string): Column {
  const refersTo = { tables: [table], edge }
  return { key, titles, cell: list(ref, { sorted: true }), refersTo, fallback: () => [] }
}
