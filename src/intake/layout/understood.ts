import type { FoundTable } from './found-table'
import type { KindOfTable, OtherColumn } from './vocabulary'

export interface UnderstoodTable extends FoundTable {
  kind: KindOfTable | null
  /** which kinds it may be, the likeliest first, where that is not clear */
  mayBe: KindOfTable[]
  understood: UnderstoodColumn[]
  /** required fields without a column, and the columns that they may stand in */
  wanting: { field: string; columns: number[] }[]
  /** columns of units or days of which no heading says what they are, and the fields that they may be */
  doubtful: { column: number; fields: string[] }[]
}

export interface UnderstoodColumn {
  column: number
  title: string
  field: string | null
  role: OtherColumn | null
  reasons: string[]
  /** a column of a crosstab: what its heading says of every tick or name beneath it */
  crosstab: { field: string; text: string } | null
}
