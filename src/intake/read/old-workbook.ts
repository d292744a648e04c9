import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../../graph/package-root'
import { shownIn, Unreadable } from '../../register/source'
import { CellReader } from '../../register/xlsx/cell-reader'
import { formatOf } from '../../register/xlsx/workbook-parts'
import { problemsIn, type Sheet } from './sheet'

const SCRIPT = join(packageRoot, 'src', 'intake', 'read', 'old-workbook-process.cjs')
const MEMORY_MB = 512
const TIME_MS = 30_000
const MOST_ANSWER = 30_000_000

type OldCell = string | { type: 'n' | 'e'; value: string; format: string }

type OldSheet = Omit<Sheet, 'rows' | 'fractions' | 'problems'> & { rows: OldCell[][]; fractions: string[] }

type Answer = { sheets: OldSheet[] } | { refused: 'PASSWORD' | 'MACROS' | 'DAMAGED'; message?: string }

const REFUSALS = {
  PASSWORD: 'the workbook has a password; save it without one 工作簿有密码，请去掉密码',
  MACROS: 'the workbook holds macros; save it as .xlsx, without them 工作簿含宏，请另存为 .xlsx',
  DAMAGED: 'the workbook is damaged or is no .xls workbook 工作簿已损坏或不是 .xls',
}

const NOT_STARTED =
  'the program that reads .xls and .et workbooks could not start; tell who runs the service, or save it as .xlsx 旧版工作簿读取程序无法启动，请联系管理员或另存为 .xlsx'
const TOO_MUCH =
  'the workbook takes too much time or memory to read; save it as .xlsx 工作簿读取超限，请另存为 .xlsx'

/** The sheets of an .xls or .et workbook, read by a process of its own. Throws Unreadable. */
export async function oldWorkbookSheets(path: string, script = SCRIPT): Promise<Sheet[]> {
  const answer = JSON.parse(await answerOf(path, script)) as Answer
  if ('refused' in answer) {
    const { refused, message } = answer
    throw new Unreadable(message ? `${REFUSALS[refused]}: ${message}` : REFUSALS[refused])
  }
  return answer.sheets.map(asRead)
}

/** Numbers are read by their formats, as those of any workbook. */
function asRead({ rows, fractions, ...sheet }: OldSheet): Sheet {
  const numbers = rows.flat().filter((cell) => typeof cell !== 'string')
  const codes = [...new Set(numbers.map(({ format }) => format))]
  const formats = codes.map((code) => formatOf(0, code === '' ? undefined : code))
  const reader = new CellReader({ from1904: sheet.from1904, formats, sharedStrings: [] })
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'string') return cell
      const { type, value, format } = cell
      return reader.read({ type, value, hasValue: true, style: codes.indexOf(format) })
    }),
  )
  return {
    ...sheet,
    rows: cells.map((row) => row.map(shownIn)),
    fractions: new Set(fractions),
    problems: new Map(cells.flatMap((row, index) => problemsIn(index + 1, row))),
  }
}

function answerOf(path: string, script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, script, path], {
      env: {},
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: TIME_MS,
      killSignal: 'SIGKILL',
    })
    const pieces: Buffer[] = []
    let size = 0
    process_.stdout.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > MOST_ANSWER) process_.kill('SIGKILL')
      else pieces.push(piece)
    })
    process_.on('error', () => reject(new Unreadable(NOT_STARTED)))
    process_.on('close', (code) => {
      if (code === 0 && size <= MOST_ANSWER) resolve(Buffer.concat(pieces).toString('utf8'))
      else reject(new Unreadable(size === 0 ? NOT_STARTED : TOO_MUCH))
    })
  })
}
