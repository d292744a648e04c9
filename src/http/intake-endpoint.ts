import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { reachOf } from '../access/reach'
import { reaches, readsNames } from '../access/roles'
import type { Context } from '../context'
import { forbidden } from '../errors'
import type { Graph } from '../graph/graph'
import { MOST_BYTES, readAnswers } from '../intake/answers'
import type { Job } from '../intake/own-process/messages'
import { planApart, type ToldApart, withWritten } from '../intake/own-process/plan-apart'
import type { SheetProcesses } from '../intake/own-process/sheet-processes'
import type { Answers } from '../intake/types'
import { writePlanned } from '../intake/write-planned'
import { isDay } from '../time/partial-date'
import { answerJsonText, answerMethod } from './answers'
import { UnreadableRequest } from './request-body'
import type { Endpoint } from './service-options'
import { isFileName, type Upload, withUpload } from './upload'
import { type FormatError, fail, refuseOtherSites } from './upload-guard'

const ANSWERS = 'answers.json'

interface Settings {
  name?: string
  within?: string
  day?: string
  sha256?: string
  write: boolean
  /** answer with the cells of the sheets too, and with what tables and columns may be */
  sheets: boolean
}

/**
 * POST /intake: a sheet as the body, called `name`, or as a file of a form beside `answers.json`. It answers with the
 * proposal; with `write=true` it writes it where nothing is open. The status is 422 where something is wrong with the
 * sheet, and 409 where it was not written because questions are open. `contextOf` makes the context of a question that
 * is due at a moment.
 */
export function intakeEndpoint(
  graph: Graph,
  processes: SheetProcesses,
  contextOf: (request: IncomingMessage, deadline?: number) => Promise<Context>,
  formatError: FormatError,
): Endpoint {
  return async (request, response) => {
    if (request.method !== 'POST') return answerMethod(response, 'POST')
    try {
      refuseOtherSites(request)
      const settings = settingsOf(request)
      const context = await contextOf(request)
      if (settings.write && !reaches(context.viewer.role, 'EDITOR'))
        throw forbidden('To write what a sheet says is for the role EDITOR and above 写入需编辑权限', [
          'write',
        ])
      await withUpload(request, settings.name ?? 'sheet.xlsx', async (upload) => {
        const job = await jobOf(context, await filesOf(upload), settings)
        const { actor, today, viewer } = context
        const due = (deadline: number) => contextOf(request, deadline)
        const gone = goneOf(response)
        const { told, written } = await writePlanned(
          graph,
          () => planApart(processes, viewer.subject ?? '', job, due, gone),
          { actor, today, reach: reachOf(context) },
        )
        answerJsonText(response, statusOf(told, settings), withWritten(told, written))
      })
    } catch (error) {
      fail(response, error, formatError)
    }
  }
}
/** Aborted when nobody waits for an answer any more. */
function goneOf(response: ServerResponse): AbortSignal {
  const going = new AbortController()
  const brokenOff = new UnreadableRequest(400, 'The request broke off.')
  if (response.closed) going.abort(brokenOff)
  else response.once('close', () => going.abort(brokenOff))
  return going.signal
}

interface Files {
  name: string
  path: string
  answers: Answers
}

async function jobOf(context: Context, files: Files, settings: Settings): Promise<Job> {
  const { viewer, today } = context
  const { name, path, answers } = files
  const { day, within, sha256, write, sheets } = settings
  return {
    path,
    name,
    options: {
      day: day ?? today,
      today,
      answers,
      write,
      confinedTo: viewer.area,
      names: readsNames(viewer.role),
      ...(within !== undefined && { within: await context.within(within) }),
      ...(sha256 !== undefined && { sha256 }),
    },
    reach: viewer.area,
    sheets,
  }
}

async function filesOf({ folder, files }: Upload): Promise<Files> {
  const sheets = files.filter((file) => file !== ANSWERS)
  const [name] = sheets
  if (name === undefined || sheets.length > 1)
    throw new UnreadableRequest(400, `Send one sheet, and beside it ${ANSWERS} if there are answers.`)
  const answers = files.includes(ANSWERS) ? await answersIn(join(folder, ANSWERS)) : {}
  return { name, path: join(folder, name), answers }
}

async function answersIn(path: string): Promise<Answers> {
  const { size } = await stat(path)
  if (size > MOST_BYTES)
    throw new UnreadableRequest(413, `${ANSWERS} has ${size} bytes; it can have ${MOST_BYTES} 答案文件过大`)
  try {
    return readAnswers(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UnreadableRequest(400, `${ANSWERS} holds no answers: ${(error as Error).message}`)
  }
}

function statusOf({ errors, questions }: ToldApart, { write }: Settings): number {
  if (errors > 0) return 422
  return write && questions > 0 ? 409 : 200
}

function settingsOf({ url = '' }: IncomingMessage): Settings {
  const settings: Settings = { write: false, sheets: false }
  for (const [key, value] of new URL(url, 'http://localhost').searchParams) {
    if ((key === 'write' || key === 'sheets') && (value === 'true' || value === 'false'))
      settings[key] = value === 'true'
    else if (key === 'day' && isDay(value)) settings.day = value
    else if (key === 'name' && value !== ANSWERS && isFileName(value)) settings.name = value
    else if (key === 'within' || key === 'sha256') settings[key] = value
    else
      throw new UnreadableRequest(
        400,
        `${key}=${value} is not understood; there are name, within, day, sha256, sheets=true and write=true.`,
      )
  }
  return settings
}
