import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Database } from '../database'
import { andFurther } from '../errors'
import { readAnswers } from './answers'
import { type TakeInOptions, takeIn } from './take-in'
import type { Proposal } from './types'

/** 0 no question open, and written if asked for; 1 errors, 2 it could not run, 4 questions open */
export type IntakeExit = 0 | 1 | 2 | 4

export interface IntakeCommand extends Omit<TakeInOptions, 'answers'> {
  /** a file with a JSON object, question id to an answer */
  answers?: string
  /** print one JSON document and nothing else */
  json?: boolean
}

/** What `gongjian intake` does; the database is opened once there is something to read, and closed. */
export async function takeInAt(
  path: string,
  { answers: answersPath, json = false, ...options }: IntakeCommand,
  openDatabase: () => Promise<Pick<Database, 'graph' | 'close'>>,
): Promise<IntakeExit> {
  try {
    if (!(await stat(path)).isFile()) return fail(`${path} is no file`)
  } catch (error) {
    return fail(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  let answers: TakeInOptions['answers']
  try {
    answers = answersPath === undefined ? undefined : readAnswers(await readFile(answersPath, 'utf8'))
  } catch (error) {
    return fail(`${answersPath} holds no answers: ${(error as Error).message}`)
  }
  let database: Awaited<ReturnType<typeof openDatabase>>
  try {
    database = await openDatabase()
  } catch (error) {
    return fail(`There is no database to take it in: ${(error as Error).message}`)
  }
  try {
    const proposal = await takeIn(database.graph, path, basename(path), { ...options, answers })
    process.stdout.write(json ? `${JSON.stringify(proposal)}\n` : describe(proposal))
    return exitOf(proposal)
  } catch (error) {
    return fail(`The intake broke off, and nothing was written: ${(error as Error).message}`)
  } finally {
    await database.close()
  }
}

export function exitOf({ errors, questions }: Proposal): IntakeExit {
  return errors.length > 0 ? 1 : questions.length > 0 ? 4 : 0
}

/** The proposal for a reader: what is wrong, what is asked, and what would be written. */
function describe({
  tables,
  records,
  questions,
  errors,
  furtherErrors = 0,
  written,
  within,
  unheard = [],
}: Proposal): string {
  const counts = new Map<string, number>()
  for (const { table, change } of records) {
    const key = `${table} ${change}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const lines = [
    `Within 区域: ${within ?? '?'}`,
    ...tables.map(
      ({ sheet, kind, header, first, last, leftOut }) =>
        `  ${sheet ?? ''} ${kind ?? 'not understood 未识别'}: header 表头 ${header.join(', ') || '-'}, rows 行 ${first ?? '-'} to ${last ?? '-'}, left out 略去 ${leftOut.map(({ row, why }) => `${row} ${why}`).join(', ') || '-'}`,
    ),
    ...errors.map(
      ({ sheet, cell, code, message }) => `${[sheet, cell].filter(Boolean).join(' ')}: ${code}: ${message}`,
    ),
    ...andFurther(furtherErrors),
    ...questions.map(({ id, about, text, cells, candidates, mayBeNew }) => {
      const places = cells.map(({ sheet, cell }) => [sheet, cell].filter(Boolean).join(' ')).join(', ')
      const choices = candidates.map((one, index) => `${index + 1} ${one.name} (${one.id})`)
      return `? ${id} ${about} ${places}: ${text}\n    ${[...choices, ...(mayBeNew ? ['new 新增'] : [])].join('; ')}`
    }),
    ...unheard.map((id) => `  ${id}: there is no such question now 现无此问题，该回答未用`),
    ...[...counts].map(([key, count]) => `  ${key}: ${count}`),
    written
      ? `The register is at revision 修订号 ${written.revision}`
      : `Nothing was written 未写入. Questions 问题: ${questions.length}, errors 错误: ${errors.length + furtherErrors}`,
    '',
  ]
  return lines.join('\n')
}

function fail(message: string): 2 {
  process.stderr.write(`${message}\n`)
  return 2
}
