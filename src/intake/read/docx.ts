import { Unreadable } from '../../register/source'
import type { Archive } from '../../register/xlsx/archive'
import { attribute, readXml } from '../../register/xlsx/xml'
import { FARTHEST } from '../../spreadsheet/extent'
import type { Room } from './room'
import { type Merge, plainSheet, type Sheet } from './sheet'

const DOCUMENT = 'word/document.xml'
/** Columns that a row of a Word table can have. */
const MOST_COLUMNS = 63
const LONGEST_PARAGRAPH = 100_000

/** The tables of a .docx document, each as a sheet. Throws Unreadable. */
export async function docxSheets(archive: Archive, room: Room): Promise<Sheet[]> {
  if (archive.parts.some((part) => /vbaProject\.bin$/i.test(part)))
    throw new Unreadable('the document holds macros; save it as .docx, without them 文档含宏，请另存为 .docx')
  const reader = new DocumentReader(room)
  await readXml(archive.text(DOCUMENT), reader)
  if (reader.sheets.length === 0) throw new Unreadable('the document holds no table 文档中没有表格')
  return reader.sheets
}

interface OpenTable {
  rows: string[][]
  merges: Merge[]
  /** by column: the cell that goes on downwards */
  running: Map<number, Merge>
  above: string[]
}

interface OpenCell {
  paragraphs: string[]
  span: number
  vertical: 'restart' | 'continue' | undefined
}

/** Tables within cells are read as the text of the cell. */
class DocumentReader {
  readonly sheets: Sheet[] = []
  private above: string[] = []
  private table: OpenTable | undefined
  private depth = 0
  private row: string[] = []
  private cell: OpenCell | undefined
  private paragraph = ''
  private within = false
  private deleted = 0

  constructor(private readonly room: Room) {}

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'tbl') this.beginTable()
    else if (name === 'tr' && this.depth === 1) this.row = []
    else if (name === 'gridBefore' && this.depth === 1 && this.row.length < FARTHEST)
      this.row.push(...Array<string>(spanOf(attributes)).fill(''))
    else if (name === 'tc' && this.depth === 1) this.cell = { paragraphs: [], span: 1, vertical: undefined }
    else if (name === 'gridSpan' && this.cell && this.depth === 1) this.cell.span = spanOf(attributes)
    else if (name === 'vMerge' && this.cell && this.depth === 1)
      this.cell.vertical = attribute(attributes, 'val') === 'restart' ? 'restart' : 'continue'
    else if (name === 'p') this.paragraph = ''
    else if (name === 'br' || name === 'cr') this.paragraph += '\n'
    else if (name === 'tab' && !this.within) this.paragraph += ' '
    else if (name === 'del') this.deleted++
    this.within = name === 't' && this.deleted === 0
  }

  text = (piece: string): void => {
    if (this.within) this.paragraph += piece
    if (this.paragraph.length > LONGEST_PARAGRAPH)
      throw new Unreadable(`a paragraph has more than ${LONGEST_PARAGRAPH} characters 段落过长`)
  }

  close = (name: string): void => {
    this.within = false
    if (name === 'del') this.deleted--
    else if (name === 'p') this.endParagraph()
    else if (name === 'tc' && this.depth === 1) this.endCell()
    else if (name === 'tr' && this.depth === 1) this.endRow()
    else if (name === 'tbl') this.endTable()
  }

  private beginTable(): void {
    this.depth++
    if (this.depth > 1) return
    this.room.beginSheet()
    this.table = { rows: [], merges: [], running: new Map(), above: this.above }
    this.above = []
  }

  private endParagraph(): void {
    const text = this.paragraph.trim()
    this.paragraph = ''
    if (this.cell) this.cell.paragraphs.push(text)
    else if (text !== '' && this.depth === 0) this.above.push(text)
  }

  private endCell(): void {
    const { table, cell } = this
    if (!table || !cell) return
    this.cell = undefined
    if (this.row.length >= FARTHEST)
      throw new Unreadable(`the document is damaged: a row has more than ${FARTHEST} columns 文档已损坏`)
    const column = this.row.length + 1
    const row = table.rows.length + 1
    const text = cell.paragraphs.join('\n').trim()
    const running = table.running.get(column)
    if (cell.vertical === 'continue' && running) {
      running.bottom = row
      this.row.push(...Array<string>(cell.span).fill(''))
      return
    }
    const merge: Merge = { top: row, left: column, bottom: row, right: column + cell.span - 1 }
    table.merges.push(merge)
    if (cell.vertical) table.running.set(column, merge)
    else table.running.delete(column)
    this.row.push(text, ...Array<string>(cell.span - 1).fill(''))
  }

  private endRow(): void {
    while (this.row.at(-1) === '') this.row.pop()
    this.table?.rows.push(this.room.take(this.row))
  }

  private endTable(): void {
    this.depth--
    if (this.depth > 0 || !this.table) return
    const { rows, merges, above } = this.table
    this.sheets.push({
      ...plainSheet(rows, `table ${this.sheets.length + 1}`),
      merges: merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
      above,
    })
    this.table = undefined
  }
}

function spanOf(attributes: Readonly<Record<string, string>>): number {
  const span = Number(attribute(attributes, 'val'))
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1
}
