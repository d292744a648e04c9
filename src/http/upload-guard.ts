import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { answerError } from './answers'
import { UnreadableRequest } from './request-body'
import { RETRY_SECONDS } from './retry-after'

const STATUSES: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  SERVICE_UNAVAILABLE: 503,
  TIME_LIMIT_EXCEEDED: 503,
}

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError

/** A page of another site could have a browser send a form here. */
export function refuseOtherSites({ headers }: IncomingMessage): void {
  const { host, origin, 'sec-fetch-site': site } = headers
  const isOwn = site
    ? site === 'same-origin' || site === 'none'
    : origin === undefined || origin === `http://${host}` || origin === `https://${host}`
  if (!isOwn) throw new UnreadableRequest(403, 'The request comes from a page of another site.')
}

/** Answers with what went wrong. */
export function fail(response: ServerResponse, error: unknown, formatError: FormatError): void {
  const { message, extensions = {} } = formatError(formatted(error), error)
  if (response.headersSent) {
    response.end(`${JSON.stringify({ errors: [{ message, extensions }] })}\n`)
    return
  }
  if (extensions.code === 'SERVICE_UNAVAILABLE') response.setHeader('retry-after', RETRY_SECONDS)
  const status = error instanceof UnreadableRequest ? error.status : STATUSES[String(extensions.code)]
  answerError(response, status ?? 500, message, extensions)
}

function formatted(error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError) return { message: error.message, extensions: error.extensions }
  if (!(error instanceof UnreadableRequest))
    return { message: 'failed', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  return { message: error.message, extensions: { code: error.status === 403 ? 'FORBIDDEN' : 'BAD_REQUEST' } }
}
