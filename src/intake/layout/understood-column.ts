import type { OtherColumn } from './vocabulary'

export interface UnderstoodColumn {
  column: number
  title: string
  field: string | null
  role: OtherColumn | null
  reasons: string[]
  /** a column of a crosstab: what its heading says of every tick or name beneath it */
  crosstab: { field: string; text: string } | null
}
