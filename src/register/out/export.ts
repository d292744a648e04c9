import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import type { Graph } from '../../graph/graph'
import { BYTE_ORDER_MARK, csvRecords } from '../../spreadsheet/csv'
import { LONGEST_CELL } from '../../spreadsheet/extent'
import { type CellValue, type SheetColumn, Workbook } from '../../spreadsheet/workbook'
import { holdingRegister } from '../revision'
import type { Column, Row, Table } from '../table'
import { tables } from '../tables'
import { cellText, Unwritable } from './cell-text'
import { storedRows } from './stored-rows'

export interface Exported {
  /** the register's revision that the files hold */
  revision: number
  rows: number
}

/**
 * Writes every table of the register as it stands now, so that an import into an empty database gives the same graph:
 * as a folder of CSV files by the keys of the format, or as a workbook in its Chinese titles and terms. The folder or
 * the workbook is there when it is complete.
 */
export async function exportRegister(graph: Graph, path: string): Promise<Exported> {
  const asWorkbook = path.toLowerCase().endsWith('.xlsx')
  const target = resolve(path)
  const existing = asWorkbook ? undefined : await entries(target)
  if (existing?.length) throw new Error(`${path} is not empty; give a folder that is empty or not there yet`)
  await mkdir(dirname(target), { recursive: true })
  return holdingRegister(graph, async (revision) => {
    const room = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
    try {
      const rows = asWorkbook
        ? await writeWorkbook(graph, join(room, 'workbook'))
        : await writeFolder(graph, room)
      if (existing) await rmdir(target)
      await rename(asWorkbook ? join(room, 'workbook') : room, target)
      return { revision, rows }
    } finally {
      await rm(room, { recursive: true, force: true })
    }
  })
}

async function entries(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function writeFolder(graph: Graph, folder: string): Promise<number> {
  let count = 0
  for (const table of tables)
    await pipeline(
      Readable.from(csvFile(table)),
      createWriteStream(join(folder, `${table.name}.csv`), { mode: 0o600 }),
    )
  return count

  async function* csvFile(table: Table): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvRecords([table.columns.map(({ key }) => key)])
    for await (const rows of storedRows(graph, table)) {
      count += rows.length
      yield csvRecords(rows.map((row) => table.columns.map((column) => cellText(table, column, row))))
    }
  }
}

async function writeWorkbook(graph: Graph, path: string): Promise<number> {
  let count = 0
  const out = createWriteStream(path, { mode: 0o600 })
  const written = finished(out)
  const workbook = new Workbook(out)
  try {
    for (const table of tables)
      await workbook.sheet(table.title, table.columns.map(sheetColumn), cells(table))
    await workbook.close()
    await written
  } finally {
    out.destroy()
    await written.catch(() => undefined)
  }
  return count

  async function* cells(table: Table): AsyncGenerator<CellValue[][]> {
    for await (const rows of storedRows(graph, table)) {
      count += rows.length
      yield rows.map((row) => table.columns.map((column) => cell(table, column, row)))
    }
  }
}

function sheetColumn({ titles, cell }: Column): SheetColumn {
  return { title: titles[0] as string, kind: typeof cell.read('1') === 'number' ? 'number' : 'text' }
}

function cell(table: Table, column: Column, row: Row): CellValue {
  const text = cellText(table, column, row)
  if (text.length > LONGEST_CELL)
    throw new Unwritable(
      `${table.name} ${row[table.key]}, ${column.key}: a cell of a workbook holds ${LONGEST_CELL} characters, and this has ${text.length}; export to a folder`,
    )
  const value = row[column.key]
  if (text === '') return null
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return value
  return column.cell.vocabulary?.terms[text]?.zh[0] ?? text
}
