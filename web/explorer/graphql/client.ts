import type { TypedDocumentString } from '../generated/graphql'
import { ownHalf } from '../i18n'
import { readToken } from './token'

/** What went wrong with a question, told apart by what the reader can do about it. */
export class QuestionError extends Error {
  constructor(
    readonly kind: 'OFFLINE' | 'UNAVAILABLE' | 'FORBIDDEN' | 'REFUSED' | 'FAILED',
    message: string,
  ) {
    super(message)
    this.name = 'QuestionError'
  }
}

interface GraphQLAnswer<Result> {
  data?: Result | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Asks the service one question. An answer with any error is a failure: half an answer would read as a whole one. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await post('/graphql', { query: document.toString(), variables }, signal)
  const answer = (await response.json().catch(() => ({}))) as GraphQLAnswer<Result>
  if (answer.errors?.length) throw refusal(answer.errors, response.status)
  if (!answer.data)
    throw new QuestionError(response.status >= 500 ? 'UNAVAILABLE' : 'FAILED', `HTTP ${response.status}`)
  return answer.data
}

/** Posts JSON with the viewer's token. */
export function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return send(path, { method: 'POST', headers, body: JSON.stringify(body), signal })
}

/** Sends a request with the viewer's token. Without an answer at all the service is out of reach. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const token = readToken()
  const headers = new Headers(init.headers)
  if (token) headers.set('authorization', `Bearer ${token}`)
  try {
    return await fetch(path, { ...init, headers })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new QuestionError('OFFLINE', String(error))
  }
}

export function refusal(
  errors: NonNullable<GraphQLAnswer<unknown>['errors']>,
  status: number,
): QuestionError {
  const message = errors.map((error) => ownHalf(error.message)).join('\n') || `HTTP ${status}`
  const code = errors[0]?.extensions?.code
  if (code === 'SERVICE_UNAVAILABLE') return new QuestionError('UNAVAILABLE', message)
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return new QuestionError('FORBIDDEN', message)
  return new QuestionError(status >= 500 || code === 'INTERNAL_SERVER_ERROR' ? 'FAILED' : 'REFUSED', message)
}
