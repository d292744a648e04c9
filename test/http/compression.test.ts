import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { startToyService, type ToyService } from '../support/toy-service'

let folder: string
let service: ToyService
const script = `export const text = ${JSON.stringify('共建'.repeat(2000))}`

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pages-'))
  await mkdir(path.join(folder, 'assets'))
  await writeFile(path.join(folder, 'explorer.html'), `<!doctype html><title>${'x'.repeat(5000)}</title>`)
  await writeFile(path.join(folder, 'assets', 'a-1.js'), script)
  await writeFile(path.join(folder, 'assets', 'a-1.js.br'), brotliCompressSync(script))
  await writeFile(path.join(folder, 'assets', 'a-1.js.gz'), gzipSync(script))
  service = await startToyService({}, folder)
})
afterAll(async () => {
  await service?.stop()
  await rm(folder, { recursive: true })
})

/** The bytes as they come over the wire. */
function wire(where: string, accept: string, body?: string, etag?: string) {
  return new Promise<{
    status?: number
    headers: Record<string, unknown>
    bytes: Buffer
  }>((resolve, reject) => {
    const headers = {
      ...(etag && { 'if-none-match': etag }),
      'accept-encoding': accept,
      'content-type': 'application/json',
      accept: 'text/html, */*',
    }
    const sent = request(
      service.url + where,
      { method: body ? 'POST' : 'GET', headers },
      async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk)
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['identity', undefined, (bytes: Buffer) => bytes],
] as const)('assets come as the build compressed them, to who accepts %s', async (accept, encoding, read) => {
  const { headers, bytes } = await wire('/assets/a-1.js', accept)
  expect(headers).toMatchObject({
    'content-type': expect.stringMatching('text/javascript'),
    'cache-control': expect.stringMatching('immutable'),
    vary: expect.stringMatching(/accept-encoding/i),
  })
  expect(headers['content-encoding']).toBe(encoding)
  expect(read(bytes).toString()).toBe(script)
})

test('answers and pages are compressed as they are sent', async () => {
  const query = `{ ${Array.from({ length: 40 }, (_, i) => `field_of_a_long_name_${i}: hello`).join(' ')} }`
  const plain = await wire('/graphql', 'identity', JSON.stringify({ query }))
  const answer = await wire('/graphql', 'gzip', JSON.stringify({ query }))
  expect(answer.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(answer.bytes)).toEqual(plain.bytes)
  expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 2)
  expect((await wire('/', 'gzip')).headers['content-encoding']).toBe('gzip')
})

test('a page that a browser has is not sent again', async () => {
  const { headers } = await wire('/', 'gzip')
  expect(headers['cache-control']).toBe('no-cache')
  expect(await wire('/', 'gzip', undefined, headers.etag as string)).toMatchObject({ status: 304 })
  expect(await wire('/', 'gzip', undefined, '"another"')).toMatchObject({ status: 200 })
})
