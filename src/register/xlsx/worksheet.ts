import { FARTHEST } from '../../spreadsheet/extent'
import { Illegible, type SourceCell, type SourceRecord, shownIn, Unreadable } from '../source'
import type { Archive } from './archive'
import { ArrayFormulas } from './array-formulas'
import { longer } from './cell-length'
import { type CellContent, CellReader, type CellShared } from './cell-reader'
import type { MergedCells } from './merged-cells'
import { columnOf, LAST_COLUMN, LAST_ROW, lettersOf } from './place'
import { visitXml } from './xml'

const BATCH_ROWS = 1000
const BATCH_CELLS = 100_000

/**
 * The cells of a sheet as text, row by row: a number as its plain digits or its percentage, a day as ISO text, a formula
 * as the result that is stored with it, a merged cell in each of its parts; and what cannot be taken for text, as in
 * hidden rows and columns. Each ends with its last cell that is not empty; empty ones are left out.
 * `refuseRow` throws what is wrong with a row that stands too far down.
 */
export async function* worksheetRecords(
  archive: Archive,
  part: string,
  shared: CellShared,
  merged: MergedCells,
  refuseRow: (row: number) => void = () => {},
): AsyncGenerator<SourceRecord[]> {
  const reader = new SheetReader(new CellReader(shared), merged, refuseRow)
  try {
    for await (const _ of visitXml(archive.text(part), reader)) if (reader.isFull) yield reader.take()
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(error.message, reader.row + 1) : error
  }
  yield reader.take()
}

class SheetReader {
  /** the row in hand, counted from 1 */
  row = 0
  private column = 0
  private lastColumn = 0
  private cellCount = 0
  private records: SourceRecord[] = []
  private cells: SourceCell[] = []
  private readonly arrays = new ArrayFormulas()
  private hiddenColumns: [first: number, last: number][] = []
  private rowsAreHidden = false
  private isHidden = false
  private content: CellContent = { ...NOTHING }
  private within: 'value' | 'formula' | undefined
  private aside = false

  constructor(
    private readonly reader: CellReader,
    private readonly merged: MergedCells,
    private readonly refuseRow: (row: number) => void,
  ) {}

  get isFull(): boolean {
    return this.records.length >= BATCH_ROWS || this.cellCount >= BATCH_CELLS
  }

  take(): SourceRecord[] {
    const { records } = this
    this.records = []
    this.cellCount = 0
    return records
  }

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.beginRow(attributes)
    else if (name === 'c') this.beginCell(attributes)
    else if (name === 'rPh') this.aside = true
    else if (name === 'col') this.takeColumn(attributes)
    else if (name === 'sheetFormatPr') this.rowsAreHidden = isTrue(attributes.zeroHeight)
    else if (name === 'f') this.beginFormula(attributes)
    else if (name === 'v') this.content.hasValue = true
    this.within =
      name === 'f' ? 'formula' : (name === 'v' || name === 't') && !this.aside ? 'value' : undefined
  }

  text = (piece: string): void => {
    if (this.within === 'value') this.content.value = longer(this.content.value, piece)
    else if (this.within === 'formula') this.content.formula = longer(this.content.formula!, piece)
  }

  close = (name: string): void => {
    this.within = undefined
    if (name === 'row') this.endRow()
    else if (name === 'c') this.endCell()
    else if (name === 'rPh') this.aside = false
  }

  private takeColumn({ min, max, hidden, width }: Readonly<Record<string, string>>): void {
    if (isTrue(hidden) || Number(width) === 0) this.hiddenColumns.push([Number(min), Number(max)])
  }

  private beginRow({ r, hidden, ht }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? this.row + 1 : Number(r)
    if (!(row > this.row && row <= LAST_ROW))
      throw new Unreadable(`the workbook is damaged: its rows are out of order at "${r}" 工作簿已损坏`)
    this.row = row
    this.column = 0
    this.lastColumn = 0
    this.cells = []
    this.isHidden =
      hidden === undefined && ht === undefined ? this.rowsAreHidden : isTrue(hidden) || Number(ht) === 0
  }

  private endRow(): void {
    this.arrays.fill(this.row, this.cells)
    this.merged.fill(this.row, this.cells)
    while (this.cells.length > 0 && this.cells.at(-1) === '') this.cells.pop()
    if (this.cells.length === 0) return
    this.refuseRow(this.row)
    if (this.isHidden) this.sayHiddenRow()
    if (this.row === 1) this.sayHiddenColumns()
    this.records.push({ row: this.row, cells: this.cells })
    this.cellCount += this.cells.length
  }

  private beginCell({ r, t, s }: Readonly<Record<string, string>>): void {
    this.column = r === undefined ? this.column + 1 : columnOf(/^[A-Z]*/i.exec(r)![0])
    if (!(this.column > this.lastColumn && this.column <= LAST_COLUMN))
      throw new Unreadable(`the workbook is damaged: its cells are out of order at "${r}" 工作簿已损坏`)
    this.lastColumn = this.column
    this.content = { type: t ?? 'n', style: Number(s ?? 0), value: '', hasValue: false }
  }

  private beginFormula({ t, ref }: Readonly<Record<string, string>>): void {
    this.content.formula = ''
    // The cells of a shared formula have each their own.
    this.content.results = t === 'shared' ? undefined : ref
  }

  private endCell(): void {
    const cell = this.reader.read(this.content)
    this.arrays.take(this.column, this.content)
    if (cell === '' || this.cells.length > FARTHEST) return
    const place = Math.min(this.column, FARTHEST + 1)
    while (this.cells.length < place - 1) this.cells.push('')
    this.cells.push(cell)
  }

  private sayHiddenRow(): void {
    const place = this.cells.findIndex((cell) => cell !== '')
    const shown = shownIn(this.cells[place]!)
    this.cells[place] = new Illegible(
      shown,
      `row ${this.row} is hidden, perhaps by a filter; show it if it is to be imported, or delete it 该行被隐藏（或被筛选），请取消隐藏或删除`,
    )
  }

  private sayHiddenColumns(): void {
    this.cells = this.cells.map((cell, index) => {
      const column = index + 1
      const isHidden = this.hiddenColumns.some(([first, last]) => first <= column && column <= last)
      if (cell === '' || !isHidden) return cell
      return new Illegible(
        shownIn(cell),
        `column ${lettersOf(column)} "${shownIn(cell)}" is hidden; show it if it is to be imported, or delete it 该列被隐藏，请取消隐藏或删除`,
      )
    })
  }
}

const NOTHING: CellContent = { type: 'n', style: 0, value: '', hasValue: false }

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true'
}
