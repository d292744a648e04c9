import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { reachOf } from '../access/reach'
import type { Context } from '../context'
import type { Graph } from '../graph/graph'
import { csvFolder } from '../register/csv/csv-folder'
import { type ImportOptions, importRegister } from '../register/import'
import { registerKeyProblem } from '../register/register-key'
import type { ImportProgress, ImportReport } from '../register/report'
import type { RegisterSource } from '../register/source'
import { annotate } from '../register/workbook/annotate'
import { xlsxWorkbook } from '../register/xlsx/xlsx-workbook'
import { answerMethod, attachment, JSON_TYPE, XLSX_TYPE } from './answers'
import { UnreadableRequest } from './request-body'
import type { Endpoint } from './service-options'
import { type Upload, withUpload } from './upload'
import { type FormatError, fail, refuseOtherSites } from './upload-guard'

const LINES_TYPE = 'application/x-ndjson'
const FLAGS = ['dryRun', 'acceptValid', 'replace']

type Settings = Pick<ImportOptions, 'dryRun' | 'acceptValid' | 'register' | 'replace'>

/**
 * POST /import: a register as a workbook in the body, or as the files of a form. What the client accepts decides what
 * it gets: the report as JSON, lines of JSON that say how far it is and then the report, or a copy of the workbook
 * with its errors marked. The status is 200 where something was, or would be, written, and 422 where nothing was.
 */
export function importEndpoint(
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
      await withUpload(request, 'workbook.xlsx', async (upload) => {
        const source = sourceOf(upload)
        const options = { ...settings, ...writerOf(context) }
        await answer(request, response, source, options, (onProgress) =>
          importRegister(graph, source, { ...options, onProgress }),
        )
      })
    } catch (error) {
      fail(response, error, formatError)
    }
  }
}

/** Who imports, and how far the writer's area reaches. */
function writerOf(context: Context): Pick<ImportOptions, 'actor' | 'today' | 'reach'> {
  return { actor: context.viewer.name ?? 'local', today: context.today, reach: reachOf(context) }
}

async function answer(
  { headers }: IncomingMessage,
  response: ServerResponse,
  source: RegisterSource,
  { acceptValid = false }: Settings,
  run: (onProgress?: (progress: ImportProgress) => void) => Promise<ImportReport>,
): Promise<void> {
  const { accept = '' } = headers
  response.setHeader('cache-control', 'no-store')
  if (accept.includes(LINES_TYPE)) {
    const line = (value: object) => response.write(`${JSON.stringify(value)}\n`)
    response.setHeader('content-type', LINES_TYPE)
    const report = await run((progress) => line({ progress }))
    response.end(`${JSON.stringify({ report })}\n`)
    return
  }
  const report = await run()
  response.statusCode = report.errors.length === 0 || (acceptValid && isReadable(report)) ? 200 : 422
  if (accept.includes(XLSX_TYPE)) {
    response.setHeader('content-type', XLSX_TYPE)
    response.setHeader('content-disposition', attachment('标注 annotated.xlsx'))
    await annotate(source, report.errors, response)
    return
  }
  response.setHeader('content-type', JSON_TYPE)
  response.end(JSON.stringify(report))
}

function isReadable({ errors }: ImportReport): boolean {
  return !errors.some(({ code }) => code === 'UNREADABLE')
}

/** One workbook, or CSV files. */
function sourceOf({ folder, files }: Upload): RegisterSource {
  const [first = ''] = files
  if (files.length === 1 && !/\.csv$/i.test(first)) return xlsxWorkbook(join(folder, first), first)
  const other = files.find((file) => !/\.csv$/i.test(file))
  if (other === undefined) return csvFolder(folder)
  throw new UnreadableRequest(
    400,
    `Send one workbook, or CSV files; "${other}" is among ${files.length} files.`,
  )
}

function settingsOf({ url = '' }: IncomingMessage): Settings {
  const settings: Record<string, string | boolean> = {}
  for (const [name, value] of new URL(url, 'http://localhost').searchParams) {
    if (name === 'register') settings.register = value
    else if (!FLAGS.includes(name))
      throw new UnreadableRequest(
        400,
        `There is no parameter ${name}; there are ${FLAGS.join(', ')} and register.`,
      )
    else if (value !== 'true' && value !== 'false')
      throw new UnreadableRequest(400, `${name} is "${value}"; it can be true or false.`)
    else settings[name] = value === 'true'
  }
  const problem = registerKeyProblem(settings)
  if (problem !== undefined) throw new UnreadableRequest(400, problem)
  return settings
}
