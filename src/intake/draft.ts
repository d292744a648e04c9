import type { Row, TableName, Value } from '../register/table'
import type { RowRead, Valued } from './read-rows'

/** A value that a person is to say, unless the register knows it already. */
export interface OpenValue {
  /** undefined: there is no such cell */
  valued: Valued | undefined
  /** as much as is known of it */
  partial: string | null
  may: string[]
  required: boolean
  /** names the question, where that is not its cell */
  key?: string
}

/** A record in the making. */
export interface Draft {
  table: TableName
  /** where it is said; undefined: an earlier intake said it */
  row: RowRead | undefined
  /** only what is said; what is not said stays as the register has it */
  values: Row
  open: Map<string, OpenValue>
  /** a question about who is meant is open */
  waiting: boolean
  /** what it is part of or refers to, whose ref is not known before that is looked for */
  parents: { draft: Draft; column: string }[]
  /** what no column has a place for */
  remark: string | null
  ref: string | null
  /** it only carries what is part of it: where the same is said elsewhere, it says nothing of its own */
  carrier: boolean
}

export function draftOf(table: TableName, row: RowRead | undefined, values: Row = {}): Draft {
  return {
    table,
    row,
    values,
    open: new Map(),
    waiting: false,
    parents: [],
    remark: null,
    ref: null,
    carrier: false,
  }
}

export function said(values: Row): Row {
  const row: Row = {}
  for (const [column, value] of Object.entries(values)) if (value !== undefined) row[column] = value as Value
  return row
}
