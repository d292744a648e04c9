import type { Writable } from 'node:stream'
import { type Fill, stream, type Worksheet } from 'exceljs'
import { sheetName } from '../../spreadsheet/sheet-name'
import { workbookText } from '../../spreadsheet/workbook-text'
import { readHeader } from '../header'
import type { ImportError } from '../report'
import { type RegisterSource, type SourceRecord, type SourceTable, shownIn, Unreadable } from '../source'
import { tableCalled } from '../tables'
import { FROZEN_HEADER, layOut, opensAt } from './layout'
import { ERRORS_SHEET, WORDS_SHEET } from './own-sheets'
import { type Language, Words } from './words'

const MARKED: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } }
const WITH_ERRORS = { ...FROZEN_HEADER, properties: { tabColor: { argb: 'FFC00000' } } }
const LANGUAGE: Language = 'zh'
const GAP = 100

interface Found {
  error: ImportError
  /** where it is marked: "'单位'!C4"; absent where it is in no sheet */
  place?: string
}

/**
 * Writes a copy of a register with its errors marked 标注: their cells coloured, the messages as notes, and a list of
 * them with links. Values stand in the places that they came from, so that the copy can be mended and imported.
 */
export async function annotate(
  source: RegisterSource,
  errors: readonly ImportError[],
  out: Writable,
): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  const words = new Words(LANGUAGE)
  const names = new Set([ERRORS_SHEET, WORDS_SHEET].map((name) => name.toLowerCase()))
  const found: Found[] = []
  const seen = new Set<string>()
  for (const file of await tablesOf(source)) {
    const key = tableCalled(file.name)?.name ?? file.name
    const own = seen.has(key) ? [] : errors.filter(({ table }) => table === key)
    seen.add(key)
    const sheet = workbook.addWorksheet(
      sheetName(file.name, names),
      own.length > 0 ? WITH_ERRORS : FROZEN_HEADER,
    )
    found.push(...(await copy(file, own, sheet, words)))
    sheet.commit()
  }
  found.push(...errors.filter(({ table }) => !seen.has(table)).map((error) => ({ error })))
  workbook.views = [opensAt(seen.size)]
  list(found, workbook.addWorksheet(ERRORS_SHEET, WITH_ERRORS))
  words.writeTo(workbook)
  await workbook.commit()
}

async function tablesOf(source: RegisterSource): Promise<SourceTable[]> {
  try {
    return await source.tables()
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}

/** Copies a table, as far as it can be read, and gives the places of its errors. */
async function copy(
  file: SourceTable,
  errors: readonly ImportError[],
  sheet: Worksheet,
  words: Words,
): Promise<Found[]> {
  let marks = new Marks(errors, [])
  const found: Found[] = []
  let last = 0
  const write = ({ row, cells }: SourceRecord) => {
    if (last === 0 && row > 1) write({ row: 1, cells: [] })
    const record = cells.map((cell) => workbookText(shownIn(cell)))
    if (row === 1) marks = begin(record)
    else
      record.forEach((text, index) => {
        if (text !== '') sheet.getCell(row, index + 1).value = text
      })
    found.push(...marks.put(sheet, row, row))
    sheet.getRow(row).commit()
    last = row
  }
  const begin = (record: readonly string[]) => {
    const table = tableCalled(file.name)
    const columns = table ? readHeader(table, record).columns : []
    layOut(sheet, columns, record, LANGUAGE, words)
    return new Marks(
      errors,
      record.map((title, index) => [columns[index]?.key, title.trim()]),
    )
  }
  try {
    for await (const records of file.records())
      for (const record of records) {
        passBlank(sheet, last, record.row)
        write(record)
      }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
  if (last === 0) write({ row: 1, cells: [] })
  // An error in a row that could not be read stands below the last that could.
  for (const left of marks.rows) {
    last++
    found.push(...marks.put(sheet, left, last))
    sheet.getRow(last).commit()
  }
  return found
}

/** Passes blank rows a piece at a time: the writer moves all that is left of a piece for each of its rows. */
function passBlank(sheet: Worksheet, from: number, to: number): void {
  for (let row = from + GAP; row < to; row += GAP) sheet.getRow(row).commit()
}

/** The errors of a table by row and place; one that is in no row or column stands in the first. */
class Marks {
  private readonly byRow = new Map<number, Map<number, ImportError[]>>()

  constructor(errors: readonly ImportError[], titles: readonly (readonly (string | undefined)[])[]) {
    for (const error of errors) {
      const { row, column } = error
      const place = Math.max(
        titles.findIndex((names) => column !== null && names.includes(column)),
        0,
      )
      const cells = this.byRow.get(row ?? 1) ?? new Map<number, ImportError[]>()
      this.byRow.set(row ?? 1, cells)
      cells.set(place + 1, [...(cells.get(place + 1) ?? []), error])
    }
  }

  /** Those that were not put anywhere yet. */
  get rows(): number[] {
    return [...this.byRow.keys()]
  }

  /** Marks the errors of a row in a row of the copy. */
  put(sheet: Worksheet, row: number, at: number): Found[] {
    const cells = this.byRow.get(row)
    if (!cells) return []
    this.byRow.delete(row)
    return [...cells].flatMap(([place, errors]) => {
      const cell = sheet.getCell(at, place)
      // A cell without a value is not written, nor is what is said of it.
      if (cell.value === null) cell.value = ''
      cell.fill = MARKED
      if (at === 1) cell.font = { bold: true }
      cell.note = workbookText(errors.map(({ code, message }) => `${code}: ${message}`).join('\n'))
      return errors.map((error) => ({
        error,
        place: `'${sheet.name.replaceAll("'", "''")}'!${cell.address}`,
      }))
    })
  }
}

function list(found: readonly Found[], sheet: Worksheet): void {
  sheet.columns = [
    { header: '位置 place', width: 28 },
    { header: '表 table', width: 24 },
    { header: '行 row', width: 8 },
    { header: '列 column', width: 24 },
    { header: '代码 code', width: 18 },
    { header: '说明 message', width: 100 },
  ]
  sheet.getRow(1).font = { bold: true }
  for (const { error, place } of found) {
    const link = place && { text: place, hyperlink: `#${place}` }
    const { table, row: number, column, code, message } = error
    const row = sheet.addRow([
      link,
      workbookText(table),
      number,
      column && workbookText(column),
      code,
      workbookText(message),
    ])
    if (link) row.getCell(1).font = { underline: true, color: { argb: 'FF0563C1' } }
    row.commit()
  }
  sheet.commit()
}
