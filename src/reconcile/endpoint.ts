import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Context } from '../context'
import { answerError, answerMethod, JSON_TYPE } from '../http/answers'
import { parseJson } from '../http/nested-json'
import { readForm, UnreadableRequest } from '../http/request-body'
import type { Endpoint } from '../http/service-options'
import { type FormatError, fail } from '../http/upload-guard'
import { extended, previewOf } from './extend'
import { manifestAt } from './manifest'
import { answerQueries, BadRequest, suggestEntities } from './queries'
import { type Property, reconciledTypes, shown, WITHIN } from './types'

/** What the answer to a wrong request is; of everything else it is said as of an upload. */
const STATUSES: Readonly<Record<string, number>> = { FORBIDDEN: 403, BAD_USER_INPUT: 400 }

type Answer = (context: Context, asked: URLSearchParams, request: IncomingMessage) => Promise<object | string>

/** The paths of the Reconciliation Service API 0.2 of the W3C community group, for OpenRefine and its like. */
export function reconcileEndpoints(
  contextOf: (request: IncomingMessage) => Promise<Context>,
  formatError: FormatError,
): Readonly<Record<string, Endpoint>> {
  const at =
    (answer: Answer): Endpoint =>
    (request, response) =>
      respond(request, response, contextOf, answer).catch((error) => fail(response, error, formatError))
  return {
    '/reconcile': at(reconcile),
    '/reconcile/suggest/entity': at((context, asked) =>
      suggestEntities(context, asked.get('prefix') ?? '', asked.get('within')),
    ),
    '/reconcile/suggest/type': at(async (_context, asked) => ({
      result: beginning(reconciledTypes.map(shown), asked),
    })),
    '/reconcile/suggest/property': at(async (_context, asked) => ({ result: beginning([WITHIN], asked) })),
    '/reconcile/properties': at(async (_context, asked) => propertiesOf(asked)),
    '/reconcile/preview': at(preview),
  }
}

async function reconcile(
  context: Context,
  asked: URLSearchParams,
  request: IncomingMessage,
): Promise<object> {
  const within = asked.get('within')
  const [queries, extend] = [asked.get('queries'), asked.get('extend')]
  if (queries !== null) return answerQueries(context, parsed(queries, 'queries'), within)
  if (extend !== null) return extended(context, parsed(extend, 'extend'))
  if (within !== null) await context.within(within)
  return manifestAt(`http://${request.headers.host ?? 'localhost'}`, within)
}

async function preview(context: Context, asked: URLSearchParams): Promise<string> {
  const page = await previewOf(context, asked.get('id') ?? '')
  if (page === undefined) throw new UnreadableRequest(404, 'There is nothing with this id 没有此对象')
  return page
}

function propertiesOf(asked: URLSearchParams): object {
  const type = reconciledTypes.find(({ id }) => id === asked.get('type'))
  if (!type)
    throw new BadRequest(`type must be of ${reconciledTypes.map(({ id }) => id).join(', ')} 没有此类型`)
  return { type: type.id, properties: type.properties.map(shown) }
}

function beginning(all: readonly Property[], asked: URLSearchParams): readonly Property[] {
  const prefix = (asked.get('prefix') ?? '').toLowerCase()
  return all.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(prefix))
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  contextOf: (request: IncomingMessage) => Promise<Context>,
  answer: Answer,
): Promise<void> {
  allowOwnMachine(request, response)
  if (request.method !== 'GET' && request.method !== 'POST') return answerMethod(response, 'GET, POST')
  try {
    const asked = new URL(request.url ?? '', 'http://localhost').searchParams
    if (request.method === 'POST') for (const [name, value] of await readForm(request)) asked.set(name, value)
    const body = await answer(await contextOf(request), asked, request)
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-type', typeof body === 'string' ? 'text/html; charset=utf-8' : JSON_TYPE)
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  } catch (error) {
    const status = statusOf(error)
    if (status === undefined) throw error
    const code = (error as GraphQLError).extensions?.code ?? 'BAD_REQUEST'
    answerError(response, status, (error as Error).message, { code })
  }
}

/** OpenRefine is a page on the user's own machine; no other site may read the register through its browser. */
function allowOwnMachine({ headers: { origin } }: IncomingMessage, response: ServerResponse): void {
  if (origin === undefined || !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('vary', 'origin')
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof UnreadableRequest) return error.status
  if (error instanceof BadRequest) return 400
  if (!(error instanceof GraphQLError)) return undefined
  return STATUSES[String(error.extensions.code)]
}

function parsed(text: string, what: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
    throw new BadRequest(`${what} ${problem}: ${(error as Error).message}`)
  }
}
