import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from '../access/refusal'

/** Answers a request that was refused; what it still sends is read and dropped, so that its client sees the answer. */
export function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (!(error instanceof Refusal)) throw error
  const { status, code, message, retryAfter } = error
  request.resume()
  if (status === 401) response.setHeader('www-authenticate', 'Bearer error="invalid_token"')
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
