import { Readable, type Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { BYTE_ORDER_MARK, csvRecords } from '../spreadsheet/csv'
import { LONGEST_CELL } from '../spreadsheet/extent'
import { type CellValue, type SheetColumn, Workbook } from '../spreadsheet/workbook'
import type { List } from './lists'
import { matrixColumns, matrixRows } from './matrix'
import type { Data, Pages } from './pages'
import { targetOf } from './selection'
import { isSynthetic, SYNTHETIC_NOTE } from './synthetic'
import { cellText, columnsOf, type Presentation, rowReader, type TableRow } from './table'

/** A table with its header, and its rows as they come. */
export interface FileTable {
  name: string
  columns: readonly SheetColumn[]
  batches: AsyncIterable<CellValue[][]>
}

/** The tables of a file, and what else a reader ought to know, line by line. */
export interface TableFile {
  tables: readonly FileTable[]
  notes: readonly string[]
}

export interface TableWanted extends Presentation {
  /** whether the register has sources of synthetic data, so that rows are marked */
  marked: boolean
}

/** A list of a question as a table, given its answers. */
export function fileTable(list: List, pages: Pages, { marked, ...presentation }: TableWanted): FileTable {
  const { columns, rows } = tableOf(list, pages.first, presentation)
  const { language } = presentation
  const mark = (row: TableRow): CellValue => {
    const synthetic = isSynthetic(list, row)
    return language === 'zh' ? (synthetic ? '是' : '否') : synthetic
  }
  const title =
    language === 'zh' ? '含合成数据' : language === 'en' ? 'Rests on synthetic data' : 'restsOnSynthetic'
  async function* batches(): AsyncGenerator<CellValue[][]> {
    for await (const page of pages.all())
      yield rows(page).map((row) => [
        ...columns.map((column) => column.cell(row)),
        ...(marked ? [mark(row)] : []),
      ])
  }
  return {
    name: list.name,
    columns: [
      ...columns,
      ...(marked ? [{ title, kind: language === 'zh' ? ('text' as const) : ('boolean' as const) }] : []),
    ],
    batches: batches(),
  }
}

/** The columns of a list, and how its rows are read from an answer. */
export function tableOf(list: List, first: Data, presentation: Presentation) {
  const { selection } = list
  return targetOf(selection).type.name === 'CoverageMatrix'
    ? {
        columns: matrixColumns(selection, first, presentation),
        rows: (answer: Data) => matrixRows(selection, answer),
      }
    : { columns: columnsOf(list, presentation), rows: rowReader(list, presentation) }
}

export function notesOf(notes: readonly string[], marked: boolean): string[] {
  return [...notes, ...(marked ? [SYNTHETIC_NOTE] : [])]
}

/** As CSV in UTF-8 for spreadsheets: what one of them would run stands behind an apostrophe. */
export async function writeCsv({ tables: [table] }: TableFile, out: Writable): Promise<void> {
  await pipeline(Readable.from(csvText(table!)), out)
}

/** Several tables as CSV files in a zip file: a CSV file holds one. */
export async function writeCsvs({ tables }: TableFile, out: Writable): Promise<void> {
  const zip = new ZipFile()
  const failed = new Promise<never>((_, reject) => {
    zip.once('error', reject)
  })
  for (const table of tables) zip.addReadStream(Readable.from(csvText(table)), `${table.name}.csv`)
  zip.end()
  await Promise.race([failed, pipeline(zip.outputStream, out)])
}

async function* csvText({ columns, batches }: FileTable): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRecords([columns.map(({ title }) => guarded(title))])
  for await (const rows of batches)
    yield csvRecords(
      rows.map((row) => row.map((value) => (typeof value === 'string' ? guarded(value) : cellText(value)))),
    )
}

/** Spreadsheets take text that begins so for a formula. */
function guarded(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
}

/** As a workbook: a sheet for each table, and one with the notes. */
export async function writeWorkbook({ tables, notes }: TableFile, out: Writable): Promise<void> {
  const written = finished(out)
  // It is awaited below; whoever fails first is told.
  written.catch(() => {})
  const workbook = new Workbook(out)
  try {
    for (const { name, columns, batches } of tables) await workbook.sheet(name, columns, fitting(batches))
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
