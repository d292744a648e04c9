import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { UnreadableRequest } from './request-body'

/** The largest upload, in bytes, with all its files. */
const MAX_UPLOAD_BYTES = 100_000_000
const MOST_FILES = 100

export interface Upload {
  /** a folder of its own, which holds nothing but the files */
  folder: string
  /** the files' names, in the order in which they came */
  files: string[]
}

/**
 * Keeps what a request uploads for as long as `use` takes: the files of a form, or its body as one file called
 * `name`. Throws UnreadableRequest.
 */
export async function withUpload<T>(
  request: IncomingMessage,
  name: string,
  use: (upload: Upload) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gongjian-upload-'))
  try {
    return await use({ folder, files: await receive(request, folder, name) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Most bytes of a file's name on any disk. */
const LONGEST_NAME = 255

export function isFileName(name: string): boolean {
  return (
    name !== '' &&
    !/[/\\\p{Cc}]/u.test(name) &&
    !name.startsWith('.') &&
    Buffer.byteLength(name) <= LONGEST_NAME
  )
}

async function receive(request: IncomingMessage, folder: string, name: string): Promise<string[]> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers
  if (encoding !== 'identity')
    throw new UnreadableRequest(415, `The request is compressed (${encoding}); send it as it is.`)
  try {
    if (/^\s*multipart\/form-data\s*;/i.test(type)) return await receiveForm(request, folder)
    await pipeline(bodyOf(request), createWriteStream(join(folder, name)))
    return [name]
  } catch (error) {
    // The rest is read and dropped: a client in the middle of sending would not see the answer.
    request.resume()
    if (error instanceof UnreadableRequest) throw error
    // What a disk says of itself holds paths.
    const { message, syscall, code } = error as NodeJS.ErrnoException
    throw new UnreadableRequest(400, `The upload cannot be read: ${syscall === undefined ? message : code}`)
  }
}

async function receiveForm(request: IncomingMessage, folder: string): Promise<string[]> {
  const names: string[] = []
  const stored: Promise<void>[] = []
  const form = busboy({ headers: request.headers, defParamCharset: 'utf8', limits: { files: MOST_FILES } })
  form.on('file', (_field, file: Readable, { filename = '' }) => {
    const name = basename(filename.replaceAll('\\', '/'))
    const isGood = isFileName(name) && !names.includes(name)
    names.push(name)
    const problem = new UnreadableRequest(
      400,
      `Each file needs a name of its own; "${name.slice(0, LONGEST_NAME)}" is none.`,
    )
    const storing = isGood ? pipeline(file, createWriteStream(join(folder, name))) : Promise.reject(problem)
    storing.catch((error: Error) => form.destroy(error))
    stored.push(storing)
  })
  form.on('filesLimit', () =>
    form.destroy(new UnreadableRequest(413, `There are more files than the limit of ${MOST_FILES}.`)),
  )
  const [received] = await Promise.allSettled([pipeline(bodyOf(request), form)])
  const failed = [...(await Promise.allSettled(stored)), received].find(({ status }) => status === 'rejected')
  if (failed) throw (failed as PromiseRejectedResult).reason
  if (names.length === 0) throw new UnreadableRequest(400, 'The form holds no file.')
  return names
}

/** The body, as far as the limit lets it through. Its failure leaves the request open for an answer. */
function bodyOf(request: IncomingMessage): Readable {
  let size = 0
  const body = new Transform({
    transform(bytes: Buffer, _encoding, done) {
      size += bytes.length
      if (size <= MAX_UPLOAD_BYTES) done(null, bytes)
      else
        done(new UnreadableRequest(413, `The upload is larger than the limit of ${MAX_UPLOAD_BYTES} bytes.`))
    },
  })
  request.once('close', () => {
    if (!request.complete) body.destroy(new UnreadableRequest(400, 'The request broke off.'))
  })
  return request.pipe(body)
}
