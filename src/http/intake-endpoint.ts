import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { reachOf } from '../access/reach'
import { reaches, readsNames } from '../access/roles'
import type { Context } from '../context'
import { forbidden } from '../errors'
import type { Graph } from '../graph/graph'
import { readAnswers } from '../intake/answers'
import { kindsTold } from '../intake/kinds-told'
import { readSheets } from '../intake/read/read-file'
import { type TakeInOptions, takeIn } from '../intake/take-in'
import type { Proposal } from '../intake/types'
import { Unreadable } from '../register/source'
import { isDay } from '../time/partial-date'
import { answerJson, answerMethod } from './answers'
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
 * sheet, and 409 where it was not written because questions are open.
 */
export function intakeEndpoint(
  graph: Graph,
  contextOf: (request: IncomingMessage) => Promise<Context>,
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
        const proposal = await propose(graph, context, upload, settings)
        const { path, name } = await filesOf(upload)
        const sheets = settings.sheets ? await cellsOf(path, name) : undefined
        answer(response, sheets ? { ...proposal, sheets, kinds: kindsTold } : proposal, settings)
      })
    } catch (error) {
      fail(response, error, formatError)
    }
  }
}

async function propose(
  graph: Graph,
  context: Context,
  upload: Upload,
  settings: Settings,
): Promise<Proposal> {
  const { name, path, answers } = await filesOf(upload)
  const { area } = context.viewer
  const options: TakeInOptions = {
    day: settings.day ?? context.today,
    today: context.today,
    actor: context.actor,
    answers,
    write: settings.write,
    confinedTo: area,
    ...(settings.within !== undefined && { within: await context.within(settings.within) }),
    reach: reachOf(context),
    names: readsNames(context.viewer.role),
    ...(settings.sha256 !== undefined && { sha256: settings.sha256 }),
  }
  return takeIn(graph, path, name, options, (question, params) =>
    context.ask(question, { ...params, knownAt: null }),
  )
}

/** The sheets as they are, for a page that shows them; none where they cannot be read. */
async function cellsOf(path: string, name: string) {
  try {
    return (await readSheets(path, name)).map((sheet) => ({ name: sheet.name, rows: sheet.rows }))
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}

async function filesOf({ folder, files }: Upload) {
  const sheets = files.filter((file) => file !== ANSWERS)
  const [name] = sheets
  if (name === undefined || sheets.length > 1)
    throw new UnreadableRequest(400, `Send one sheet, and beside it ${ANSWERS} if there are answers.`)
  try {
    const answers = files.includes(ANSWERS) ? readAnswers(await readFile(join(folder, ANSWERS), 'utf8')) : {}
    return { name, path: join(folder, name), answers }
  } catch (error) {
    throw new UnreadableRequest(400, `${ANSWERS} holds no answers: ${(error as Error).message}`)
  }
}

function answer(
  response: ServerResponse,
  proposal: Proposal & { sheets?: unknown; kinds?: unknown },
  { write }: Settings,
): void {
  const isOpen = write && proposal.questions.length > 0
  answerJson(response, proposal.errors.length > 0 ? 422 : isOpen ? 409 : 200, proposal)
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
