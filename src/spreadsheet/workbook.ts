import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { stream as excel } from 'exceljs'
import { sheetName } from './sheet-name'
import { workbookText } from './workbook-text'

/** What a cell holds; a day is a Date whose UTC clock shows it. */
export type CellValue = string | number | boolean | Date | null

export type CellKind = 'text' | 'number' | 'boolean' | 'day'

export interface SheetColumn {
  title: string
  kind: CellKind
}

const ROWS_A_SHEET = 1_048_576

const FORMATS: Readonly<Record<CellKind, string>> = {
  text: '@', // as text even where somebody edits it: "=1+1" stays what it is
  number: 'General',
  boolean: 'General',
  day: 'yyyy-mm-dd',
}
const NARROWEST = 16
const WIDEST = 40

function written(value: CellValue): CellValue {
  return typeof value === 'string' ? workbookText(value) : value
}

/** What Node's own streams say in this case. */
class ReaderGone extends Error {
  readonly code = 'ERR_STREAM_PREMATURE_CLOSE'

  constructor() {
    super('The reader of the workbook is gone')
  }
}

type Worksheet = ReturnType<excel.xlsx.WorkbookWriter['addWorksheet']>

/** An XLSX workbook that is written to a stream as its rows come, sheet after sheet. */
export class Workbook {
  private readonly writer: excel.xlsx.WorkbookWriter
  private readonly names = new Set<string>()

  constructor(private readonly out: Writable) {
    this.writer = new excel.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
    this.writer.creator = '共建 Gongjian'
  }

  /** A sheet with a frozen header that filters; what is more than a sheet holds goes on in further ones. */
  async sheet(
    name: string,
    columns: readonly SheetColumn[],
    batches: AsyncIterable<CellValue[][]>,
  ): Promise<void> {
    let sheet = this.open(name, columns)
    let rows = 1
    let further = 1
    for await (const batch of batches) {
      for (const row of batch) {
        if (rows === ROWS_A_SHEET) {
          this.finish(sheet, columns, rows)
          further++
          rows = 1
          sheet = this.open(`${name.slice(0, 20)} ${further}`, columns)
        }
        sheet.addRow(row.map(written)).commit()
        rows++
      }
      await this.drained(sheet)
    }
    this.finish(sheet, columns, rows)
  }

  async close(): Promise<void> {
    await this.writer.commit()
  }

  private open(name: string, columns: readonly SheetColumn[]): Worksheet {
    const sheet = this.writer.addWorksheet(sheetName(name, this.names), {
      views: [{ state: 'frozen', ySplit: 1 }],
    })
    sheet.columns = columns.map(({ title, kind }) => ({
      header: workbookText(title),
      width: Math.min(Math.max(NARROWEST, 2 * title.length + 2), WIDEST),
      style: { numFmt: FORMATS[kind] },
    }))
    const header = sheet.getRow(1)
    header.font = { bold: true }
    header.commit()
    return sheet
  }

  private finish(sheet: Worksheet, { length }: readonly SheetColumn[], rows: number): void {
    if (length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows, column: length } }
    sheet.commit()
  }

  /**
   * Waits until what was written is compressed and sent: exceljs takes rows in faster than it gives them out, and
   * keeps the rest in the stream between its sheet and the archive, which is not among its declared properties.
   */
  private async drained(sheet: Worksheet): Promise<void> {
    const { pipes } = (sheet as unknown as { stream: { pipes: Writable[] } }).stream
    for (const pipe of pipes) {
      const state = (pipe as unknown as { _writableState: { needDrain: boolean } })._writableState
      if (!state.needDrain) continue
      const stop = new AbortController()
      const closed = () => stop.abort()
      this.out.once('close', closed)
      try {
        if (this.out.destroyed) throw new ReaderGone()
        await once(pipe, 'drain', { signal: stop.signal })
      } catch {
        throw new ReaderGone()
      } finally {
        this.out.off('close', closed)
      }
    }
  }
}
