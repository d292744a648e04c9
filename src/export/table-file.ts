import { Readable, type Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { BYTE_ORDER_MARK, csvRecords } from '../spreadsheet/csv'
import { type CellValue, LONGEST_CELL, type SheetColumn, Workbook } from '../spreadsheet/workbook'
import { matrixColumns, matrixRows } from './matrix'
import type { Data } from './pages'
import { type Selection, targetOf } from './selection'
import { SYNTHETIC_NOTE, syntheticIn } from './synthetic'
import { cellText, columnsOf, type Presentation, rowsOf, type TableRow } from './table'

/** A table with its header, and its rows as they come. */
export interface TableFile {
  name: string
  columns: readonly SheetColumn[]
  batches: AsyncIterable<CellValue[][]>
  /** what else a reader ought to know, line by line */
  notes: readonly string[]
}

export interface TableWanted extends Presentation {
  name: string
  /** whether the register has sources of synthetic data, so that rows are marked */
  marked: boolean
  notes: readonly string[]
}

/** What a question selects as a table, given its first page and those that follow. */
export function tableFile(
  selection: Selection,
  first: Data,
  pages: AsyncIterable<Data>,
  { name, marked, notes, ...presentation }: TableWanted,
): TableFile {
  const isMatrix = targetOf(selection).type.name === 'CoverageMatrix'
  const columns = isMatrix
    ? matrixColumns(selection, first, presentation)
    : columnsOf(selection, presentation)
  const rows = isMatrix ? matrixRows : rowsOf
  const { language } = presentation
  const mark = ({ entry }: TableRow): CellValue => {
    // What nothing in a row can tell, its register does.
    const synthetic = syntheticIn(entry) ?? true
    return language === 'zh' ? (synthetic ? '是' : '否') : synthetic
  }
  const title =
    language === 'zh' ? '含合成数据' : language === 'en' ? 'Rests on synthetic data' : 'restsOnSynthetic'
  async function* batches(): AsyncGenerator<CellValue[][]> {
    for await (const page of pages)
      yield rows(selection, page).map((row) => [
        ...columns.map((column) => column.cell(row)),
        ...(marked ? [mark(row)] : []),
      ])
  }
  return {
    name,
    columns: [
      ...columns,
      ...(marked ? [{ title, kind: language === 'zh' ? ('text' as const) : ('boolean' as const) }] : []),
    ],
    batches: batches(),
    notes: [...notes, ...(marked ? [SYNTHETIC_NOTE] : [])],
  }
}

/** As CSV in UTF-8 for spreadsheets: what one of them would run stands behind an apostrophe. */
export async function writeCsv({ columns, batches }: TableFile, out: Writable): Promise<void> {
  async function* text(): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvRecords([columns.map(({ title }) => guarded(title))])
    for await (const rows of batches)
      yield csvRecords(
        rows.map((row) =>
          row.map((value, place) => {
            const shown = cellText(value, columns[place]!.kind)
            return typeof value === 'string' ? guarded(shown) : shown
          }),
        ),
      )
  }
  await pipeline(Readable.from(text()), out)
}

/** Spreadsheets take text that begins so for a formula. */
function guarded(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
}

/** As a workbook: the table, and a sheet with the notes. */
export async function writeWorkbook(
  { name, columns, batches, notes }: TableFile,
  out: Writable,
): Promise<void> {
  const written = finished(out)
  // It is awaited below; whoever fails first is told.
  written.catch(() => {})
  const workbook = new Workbook(out)
  try {
    await workbook.sheet(sheetName(name), columns, fitting(batches))
    await workbook.sheet('说明 Notes', [{ title: '说明 Notes', kind: 'text' }], once(notes))
    await workbook.close()
    await written
  } catch (error) {
    out.destroy()
    throw error
  }
}

async function* fitting(batches: AsyncIterable<CellValue[][]>): AsyncGenerator<CellValue[][]> {
  for await (const rows of batches)
    yield rows.map((row) =>
      row.map((value) =>
        typeof value === 'string' && value.length > LONGEST_CELL
          ? `${value.slice(0, LONGEST_CELL - 1)}…`
          : value,
      ),
    )
}

async function* once(notes: readonly string[]): AsyncGenerator<CellValue[][]> {
  yield notes.map((note) => [note])
}

/** Sheets have names of 31 characters, without some signs. */
function sheetName(name: string): string {
  return name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 28)
}
