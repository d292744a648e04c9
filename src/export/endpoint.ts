import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { readJson, UnreadableRequest } from '../http/request-body'
import type { Logger } from '../log'
import { ABOVE, type Export, type ExportWanted, exportOf, FORMATS } from './export'
import type { Above } from './lists'
import { AnswerErrors, type Ask } from './pages'
import { notExportable } from './refusal'
import type { GraphQLRequest } from './selection'

export interface ExportEndpoint extends Pick<ExportWanted, 'limits' | 'timeZone'> {
  schema: GraphQLSchema
  logger: Logger
  /** Puts questions as the one who sends this request. */
  askFor: (request: IncomingMessage) => Ask
  restsOnSynthetic: (request: IncomingMessage) => Promise<boolean>
  /** What a client may see of an error that nobody foresaw. */
  explain: (error: unknown) => GraphQLFormattedError
}

/** What the status says of an answer's first error. */
const STATUSES: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  TIME_LIMIT_EXCEEDED: 503,
}

/**
 * POST /export?format=&lang=&above=&list=: a GraphQL request goes in, and a file comes out. What is wrong is told as GraphQL tells it
 * as long as no byte of the file is sent; after that the connection breaks, so that nobody takes a part for the whole.
 */
export function exportEndpoint({
  schema,
  logger,
  askFor,
  restsOnSynthetic,
  explain,
  ...wanted
}: ExportEndpoint) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now()
    let file: Export
    try {
      const options = optionsOf(request)
      file = await exportOf(schema, requestOf(await readJson(request)), {
        ...wanted,
        ...options,
        ask: askFor(request),
        restsOnSynthetic: () => restsOnSynthetic(request),
      })
    } catch (error) {
      refuse(response, error, explain)
      return
    }
    if (response.destroyed) return
    response.writeHead(200, {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.fileName}"`,
      'cache-control': 'no-store',
    })
    // A reader of a file that takes long to begin knows that it comes.
    response.flushHeaders()
    const outcome = await file.write(response).then(
      () => 'whole',
      (error: NodeJS.ErrnoException) => {
        const cut = error.code === 'ERR_STREAM_PREMATURE_CLOSE'
        if (!cut) logger.error({ err: error }, 'an export broke off')
        response.destroy()
        return cut ? 'cut by its reader' : 'broken off'
      },
    )
    logger.info({ file: file.fileName, ms: Math.round(performance.now() - started), outcome }, 'export')
  }
}

type Options = Pick<ExportWanted, 'format' | 'language' | 'above' | 'list'>

function optionsOf({ method, url = '' }: IncomingMessage): Options {
  if (method !== 'POST') throw new UnreadableRequest(405, 'An export is asked for by POST')
  const options = new URL(url, 'http://localhost').searchParams
  const format = options.get('format') ?? 'csv'
  if (!FORMATS.includes(format)) throw notExportable(`format is "${format}"; it can be ${FORMATS.join(', ')}`)
  const language = options.get('lang') ?? undefined
  if (language !== undefined && language !== 'zh' && language !== 'en')
    throw notExportable(`lang is "${language}"; it can be zh or en, or absent`)
  const above = (options.get('above') ?? 'repeated') as Above
  if (!ABOVE.includes(above)) throw notExportable(`above is "${above}"; it can be ${ABOVE.join(' or ')}`)
  return { format, language, above, list: options.get('list') ?? undefined }
}

function requestOf(body: unknown): GraphQLRequest {
  if (body === undefined)
    throw new UnreadableRequest(415, 'The request is a GraphQL request as application/json')
  const { query, operationName, variables } = (body ?? {}) as Record<string, unknown>
  if (typeof query !== 'string') throw new UnreadableRequest(400, 'The request has no query')
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw new UnreadableRequest(400, 'The variables are not an object')
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: (variables ?? undefined) as GraphQLRequest['variables'],
  }
}

function refuse(response: ServerResponse, error: unknown, explain: ExportEndpoint['explain']): void {
  if (error instanceof UnreadableRequest)
    answer(response, error.status, [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }])
  else {
    const errors = errorsOf(error, explain)
    answer(response, statusOf(errors), errors)
  }
}

function errorsOf(error: unknown, explain: ExportEndpoint['explain']): readonly GraphQLFormattedError[] {
  if (error instanceof AnswerErrors) return error.errors
  return [error instanceof GraphQLError ? error.toJSON() : explain(error)]
}

function statusOf([first]: readonly Pick<GraphQLFormattedError, 'extensions'>[]): number {
  return STATUSES[String(first?.extensions?.code)] ?? 400
}

function answer(response: ServerResponse, status: number, errors: readonly GraphQLFormattedError[]): void {
  // A body that was not read to its end must not be taken for the next request.
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
  response.end(JSON.stringify({ errors }))
}
