import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { parseJson } from './nested-json'

/** The largest GraphQL request, in bytes. */
export const MAX_REQUEST_BYTES = 1_000_000

/** A request that cannot be read, with the HTTP status that says so. */
export class UnreadableRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/**
 * The JSON value in a request's body; undefined if the body is not declared as JSON.
 * Throws UnreadableRequest: 400 not JSON, or nested too deep, not UTF-8, or broken off; 413 too large; 415 compressed.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers
  if (!/^\s*application\/json\s*(;|$)/i.test(type)) return undefined
  if (encoding !== 'identity')
    throw new UnreadableRequest(415, `The request is compressed (${encoding}); send it as it is.`)
  const bytes = await readBytes(request)
  if (!isUtf8(bytes)) throw new UnreadableRequest(400, 'The request is not UTF-8.')
  try {
    return parseJson(bytes.toString())
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
    throw new UnreadableRequest(400, `The request ${what}: ${(error as Error).message}`)
  }
}

/** The fields of a form in a request's body, url-encoded. Throws UnreadableRequest. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers
  if (!/^\s*application\/x-www-form-urlencoded\s*(;|$)/i.test(type) || encoding !== 'identity')
    throw new UnreadableRequest(415, 'Send a form as application/x-www-form-urlencoded, not compressed.')
  const bytes = await readBytes(request)
  if (!isUtf8(bytes)) throw new UnreadableRequest(400, 'The request is not UTF-8.')
  return new URLSearchParams(bytes.toString())
}

function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      // The rest is read and dropped: a client in the middle of sending would not see the answer.
      if (size <= MAX_REQUEST_BYTES) chunks.push(chunk)
      else
        reject(
          new UnreadableRequest(413, `The request is larger than the limit of ${MAX_REQUEST_BYTES} bytes.`),
        )
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('close', () => {
      if (!request.complete) reject(new UnreadableRequest(400, 'The request broke off.'))
    })
  })
}
