import type { Row, TableName } from '../register/table'
import { onOneLine } from './cells/lines'
import { withoutPersonal } from './cells/personal'
import { idOf } from './compose'
import type { Plan } from './propose'
import type { ToRemember } from './to-remember'

/** A row as it is to stand. */
interface RowToWrite {
  table: TableName
  row: Row
}

/** Where a record stands in a sheet. */
interface Citation {
  subjectId: string
  sheet: string | null
  cell: string
  text: string
  remark: string | null
  sheetKey: string
}

/** All that is written when a sheet is taken in: plain values, which another process may have worked out. */
export interface ToWrite {
  file: { name: string; sha256: string }
  within: string
  rows: RowToWrite[]
  /** rows of which the sheet says that they end */
  ended: RowToWrite[]
  citations: Citation[]
  memory: ToRemember[]
}

/** null: a question is open, or something is wrong. */
export function toWriteOf({ proposal, rows, endings, cited, memory }: Plan): ToWrite | null {
  const { file, within, errors, questions } = proposal
  if (within === null || errors.length > 0 || questions.length > 0) return null
  const plain = ({ table, row }: Plan['endings'][number]) => ({ table: table.name, row })
  return {
    file,
    within,
    rows: rows.map(plain),
    ended: endings.map(plain),
    citations: citationsOf(cited),
    memory,
  }
}

const LONGEST_TEXT = 2000

/** Where each record stands, with the text of the row as it is, but for what is personal. */
function citationsOf(cited: Plan['cited']): Citation[] {
  return cited.flatMap(({ key, settled: { draft, ref } }) => {
    if (ref === null || !draft.row) return []
    const { row } = draft
    const text = row.cells.map(({ text: each }) => withoutPersonal(onOneLine(each))).join(' | ')
    const [first] = row.cells
    return [
      {
        subjectId: idOf(draft.table, ref),
        sheet: row.table.sheet,
        cell: first?.cell ?? `A${row.row}`,
        text: text.slice(0, LONGEST_TEXT),
        remark: draft.remark,
        sheetKey: key,
      },
    ]
  })
}
