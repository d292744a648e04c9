import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import type { Database } from '../database'
import { andFurther } from '../errors'
import { csvFolder } from './csv/csv-folder'
import { type ImportOptions, importRegister } from './import'
import { registerKeyProblem } from './register-key'
import type { ImportError, ImportProgress, ImportReport } from './report'
import type { RegisterSource } from './source'
import { annotate } from './workbook/annotate'
import { xlsxWorkbook } from './xlsx/xlsx-workbook'

/** 0 all written, 1 errors and nothing written, 2 it could not run, 3 some rows written and others left out */
export type ImportExit = 0 | 1 | 2 | 3

export interface ImportCommand extends Omit<ImportOptions, 'onProgress'> {
  /** print one JSON document and nothing else */
  json?: boolean
  /** where to write a copy with the errors marked */
  annotate?: string
}

interface Progress {
  show(progress: ImportProgress): void
  stop(): void
}

/** What `gongjian import` does; the database is opened once there is something to read, and closed. */
export async function importAt(
  path: string,
  { json = false, annotate: copy, ...options }: ImportCommand,
  openDatabase: () => Promise<Pick<Database, 'graph' | 'close'>>,
  bar: Progress,
): Promise<ImportExit> {
  const source = await sourceAt(path)
  const problem = typeof source === 'string' ? source : registerKeyProblem(options)
  if (problem !== undefined) return fail(problem)
  let database: Awaited<ReturnType<typeof openDatabase>>
  try {
    database = await openDatabase()
  } catch (error) {
    return fail(`There is no database to import into: ${(error as Error).message}`)
  }
  try {
    const report = await importRegister(database.graph, source as RegisterSource, {
      ...options,
      onProgress: bar.show,
    })
    bar.stop()
    if (copy !== undefined) await writeCopy(source as RegisterSource, report.errors, copy)
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : describe(report, options.dryRun === true))
    return exitOf(report, options.acceptValid === true)
  } catch (error) {
    bar.stop()
    return fail(`The import broke off: ${(error as Error).message}. The same command finishes it.`)
  } finally {
    await database.close()
  }
}

async function writeCopy(
  source: RegisterSource,
  errors: readonly ImportError[],
  path: string,
): Promise<void> {
  const file = createWriteStream(path)
  await Promise.all([annotate(source, errors, file), finished(file)])
}

export function exitOf({ errors }: Pick<ImportReport, 'errors'>, acceptValid: boolean): ImportExit {
  if (errors.length === 0) return 0
  return acceptValid && !errors.some(({ code }) => code === 'UNREADABLE') ? 3 : 1
}

/** The report for a reader: errors first, then a line a table. */
export function describe(
  { revision, tables, errors, furtherErrors = 0 }: ImportReport,
  dryRun: boolean,
): string {
  const rows = tables
    .filter(({ rows, ended }) => rows > 0 || ended > 0)
    .map(
      ({ table, rows, created, changed, unchanged, leftOut, ended }) =>
        `  ${table.padEnd(22)} ${rows} rows 行: ${created} new 新增, ${changed} changed 变更, ${unchanged} unchanged 不变, ${leftOut} left out 未导入` +
        (ended > 0 ? `; ${ended} ended 终止` : ''),
    )
  const outcome = dryRun
    ? 'Nothing was written: a dry run 试运行'
    : `The register is at revision 修订号 ${revision}`
  return [
    ...errors.map(describeError),
    ...andFurther(furtherErrors),
    ...rows,
    `${outcome}. Errors 错误: ${errors.length + furtherErrors}`,
    '',
  ].join('\n')
}

function describeError({ table, row, column, code, message }: ImportError): string {
  const place = [table, row === null ? '' : ` row 行 ${row}`, column === null ? '' : `, ${column}`].join('')
  return `${place}: ${code}: ${message}`
}

/** A folder of CSV files or a workbook, or what is wrong with the path. */
async function sourceAt(path: string): Promise<RegisterSource | string> {
  try {
    const found = await stat(path)
    if (found.isFile() && /\.csv$/i.test(path)) return `${path} is one table; give the folder that holds it`
    if (found.isFile()) return xlsxWorkbook(path)
    if (!found.isDirectory()) return `${path} is neither a folder of CSV files nor an .xlsx workbook`
    const folder = csvFolder(path)
    return (await folder.tables()).length > 0 ? folder : `${path} holds no CSV file`
  } catch (error) {
    return `${path} cannot be read (${(error as NodeJS.ErrnoException).code}); give a folder of CSV files or an .xlsx workbook`
  }
}

function fail(message: string): 2 {
  process.stderr.write(`${message}\n`)
  return 2
}
