import { stat } from 'node:fs/promises'
import { SingleBar } from 'cli-progress'
import type { Graph } from '../graph/graph'
import { csvFolder } from './csv/csv-folder'
import { type ImportOptions, importRegister } from './import'
import type { ImportError, ImportProgress, ImportReport } from './report'

/** 0 all written, 1 errors and nothing written, 2 it could not run, 3 some rows written and others left out */
export type ImportExit = 0 | 1 | 2 | 3

export interface ImportCommand extends Omit<ImportOptions, 'onProgress'> {
  /** print one JSON document and nothing else */
  json?: boolean
}

/** What `gongjian import <folder>` does; `openGraph` is called once the folder is found, and its graph is closed. */
export async function importFolder(
  folder: string,
  { json = false, ...options }: ImportCommand,
  openGraph: () => Promise<Graph>,
): Promise<ImportExit> {
  const problem = (await folderProblem(folder)) ?? registerProblem(options.register)
  if (problem !== undefined) return fail(problem)
  let graph: Graph
  try {
    graph = await openGraph()
  } catch (error) {
    return fail(`There is no database to import into: ${(error as Error).message}`)
  }
  const bar = progressBar()
  try {
    const report = await importRegister(graph, csvFolder(folder), { ...options, onProgress: bar.show })
    bar.stop()
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : describe(report, options.dryRun === true))
    return exitOf(report, options.acceptValid === true)
  } catch (error) {
    bar.stop()
    return fail(`The import broke off: ${(error as Error).message}. The same command finishes it.`)
  } finally {
    await graph.close()
  }
}

export function exitOf({ errors }: ImportReport, acceptValid: boolean): ImportExit {
  if (errors.length === 0) return 0
  return acceptValid && !errors.some(({ code }) => code === 'UNREADABLE') ? 3 : 1
}

/** The report for a reader: errors first, then a line a table. */
export function describe({ revision, tables, errors }: ImportReport, dryRun: boolean): string {
  const rows = tables.map(
    ({ table, rows, created, changed, unchanged, leftOut }) =>
      `  ${table.padEnd(22)} ${rows} rows 行: ${created} new 新增, ${changed} changed 变更, ${unchanged} unchanged 不变, ${leftOut} left out 未导入`,
  )
  const outcome = dryRun
    ? 'Nothing was written: a dry run 试运行'
    : `The register is at revision 修订号 ${revision}`
  return [...errors.map(describeError), ...rows, `${outcome}. Errors 错误: ${errors.length}`, ''].join('\n')
}

function describeError({ table, row, column, code, message }: ImportError): string {
  const place = [table, row === null ? '' : ` row 行 ${row}`, column === null ? '' : `, ${column}`].join('')
  return `${place}: ${code}: ${message}`
}

async function folderProblem(folder: string): Promise<string | undefined> {
  try {
    if (!(await stat(folder)).isDirectory())
      return `${folder} is not a folder; give the folder that holds the CSV files`
    if ((await csvFolder(folder).tables()).length === 0) return `${folder} holds no CSV file`
  } catch (error) {
    return `${folder} cannot be read (${(error as NodeJS.ErrnoException).code}); give the folder that holds the CSV files`
  }
  return undefined
}

function registerProblem(register: string | undefined): string | undefined {
  if (register === undefined || /^[\p{L}\p{M}\p{Nd}_-]{1,32}$/u.test(register)) return undefined
  return `"${register}" cannot be a register's key: 1 to 32 letters, digits, "_" or "-"`
}

function fail(message: string): 2 {
  process.stderr.write(`${message}\n`)
  return 2
}

/** On a terminal only. */
function progressBar(): { show(progress: ImportProgress): void; stop(): void } {
  const bar = new SingleBar({
    format: '{stage} [{bar}] {percentage}%',
    noTTYOutput: false,
    clearOnComplete: true,
  })
  let stage: string | undefined
  return {
    show({ stage: current, done, total }) {
      if (!process.stderr.isTTY) return
      if (stage !== current) bar.start(total, done, { stage: current })
      stage = current
      bar.update(done, { stage: current })
    },
    stop: () => bar.stop(),
  }
}
