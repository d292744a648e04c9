import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { createClient } from 'graphql-sse'
import { SignJWT } from 'jose'
import { signToken } from '../../src/access/sign-in'
import type { Graph } from '../../src/graph/graph'
import type { Role } from '../../src/viewer/viewer.type'
import { openScratch } from '../support/databases'
import { importFiles, town } from '../support/register'
import { startService, type TestService } from '../support/service'
import { openSignedIn, type SignedIn, secret } from '../support/signed-in'

let graph: Graph
let local: TestService
let signedIn: SignedIn

beforeAll(async () => {
  graph = await openScratch()
  local = await startService(graph)
  signedIn = await openSignedIn(graph)
  await importFiles(graph, town)
})
afterAll(async () => {
  await local?.stop()
  await signedIn?.stop()
  await graph?.close()
})

/** A request with headers of its own, which fetch would not send. */
async function send(url: string, headers: Record<string, string>) {
  const { port } = new URL(url)
  const body = '{"query":"{ revision }"}'
  const sent = httpRequest({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers })
  sent.setHeader('content-type', 'application/json')
  sent.end(body)
  const [response] = await once(sent, 'response')
  response.resume()
  return response.statusCode as number
}

/** Writes bytes as they are and reads the answer to its end. */
async function raw(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write(text)
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

describe('without sign-in', () => {
  test.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:4000', '127.9.9.9', '[::1]:4000'])(
    'a request to %s is answered',
    async (host) => expect(await send(local.url, { host })).toBe(200),
  )

  test.each([
    'gongjian.example',
    'localhost.gongjian.example',
    '127.0.0.1.nip.io',
    '10.0.0.1',
    '[::2]',
    'a b',
    'evil.example@localhost',
    'localhost#.evil.example',
    'localhost?.evil.example',
    'localhost/.evil.example',
    'localhost\\.evil.example',
    'localhost:4000:4000',
    'localhost:port',
    'localhost:',
    '127.0.0.1, evil.example',
    '2130706433',
  ])('a request to %s is misdirected', async (host) => expect(await send(local.url, { host })).toBe(421))

  test('pages of other sites are refused, those of this machine are not', async () => {
    const from = (origin: string) => send(local.url, { host: 'localhost', origin })
    expect(await from('https://evil.example')).toBe(403)
    expect(await from('null')).toBe(403)
    for (const scheme of ['moz-extension', 'chrome-extension', 'ftp', 'xhttp'])
      expect(await from(`${scheme}://localhost`)).toBe(403)
    for (const host of [
      'evil.example@localhost',
      'localhost#.evil.example',
      'localhost\\.evil.example',
      'localhost/',
    ])
      expect(await from(`http://${host}`)).toBe(403)
    expect(await from('https://[::1]')).toBe(200)
    expect(await from('http://localhost:5173')).toBe(200)
  })
})

test('with sign-in it answers to whatever name its users give it', async () => {
  expect(await send(signedIn.url, { host: 'gongjian.example' })).toBe(200)
})

describe('an address that cannot be read', () => {
  const fromServer = /at .*\.(js|ts):\d|node_modules/

  test.each([
    '/areas/%ff',
    '/nodes/%',
    '/%',
    '/areas/%E5%85',
    '//[',
    '/graphql?query=%',
    '/template?language=%ff',
    '*',
    '/assets/%00',
  ])('%s has a plain answer', async (path) => {
    const answer = await raw(
      local.url,
      `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 (200|40\d) /)
    expect(answer).not.toMatch(fromServer)
  })

  test('so it is whatever it holds', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        '/',
        '%',
        '%ff',
        '..',
        '/areas/',
        '/nodes/',
        '/assets/',
        '?',
        '#',
        '%00',
        '\\',
        '[',
        '//',
        'constructor',
        '__proto__',
      ),
      fc.webSegment(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const path = `/${parts.join('')}`
        const answer = await raw(
          local.url,
          `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
        )
        expect(answer).toMatch(/^HTTP\/1\.1 [234]\d\d /)
        expect(answer).not.toMatch(fromServer)
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })
})

test('what is private is kept nowhere, and every answer has the headers of a careful service', async () => {
  for (const path of ['/graphql', '/export', '/graphql/stream', '/import', '/template', '/']) {
    const { headers } = await fetch(local.url + path, { headers: { accept: 'application/json' } })
    if (path !== '/') expect(headers.get('cache-control')).toBe('no-store')
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
  }
})

describe('idempotency keys', () => {
  const create = (ref: string) =>
    `mutation { createUnit(idempotencyKey: "k", input: {ref: "${ref}", name: "${ref}", kind: SCHOOL, residence: "441481001001"})
       { unit { id } userErrors { code } } }`

  test('belong to who their token says, and of those that say nobody each to itself', async () => {
    const by = async (name: string | null, days: number, ref: string) => {
      const token = await signToken({ secret }, { role: 'EDITOR', area: null, name }, days)
      const { data } = await signedIn.send(create(ref), { authorization: `Bearer ${token}` })
      return data.createUnit.unit?.id ?? data.createUnit.userErrors[0].code
    }
    expect(await by('甲', 1, 'K1')).toBe('unit:K1')
    expect(await by('甲', 2, 'K1')).toBe('unit:K1')
    expect(await by('甲', 1, 'K2')).toBe('CONFLICT')
    expect(await by('乙', 1, 'K3')).toBe('unit:K3')
    expect(await by(null, 1, 'K4')).toBe('unit:K4')
    expect(await by(null, 2, 'K5')).toBe('unit:K5')
  })
})

test('a stream ends with the token that it was asked with', async () => {
  const token = await new SignJWT({ role: 'ANALYST' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(Date.now() / 1000) + 2)
    .sign(new TextEncoder().encode(secret))
  const client = createClient({
    url: `${signedIn.url}/graphql/stream`,
    headers: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  })
  const events = client.iterate({ query: 'subscription { changes(sinceRevision: 0) { revision } }' })
  const rest = (async () => {
    let count = 0
    for await (const _event of events) count++
    return count
  })()
  expect(await rest.catch(() => 'broken off')).toBeDefined()
})

describe('the log of the audit', () => {
  const today = () => new Date().toISOString().slice(0, 10)
  let folder: string
  let audited: SignedIn
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'audit-'))
    audited = await openSignedIn(graph, { AUDIT_DIR: folder, AUDIT_DAYS: '2' })
  })
  afterAll(async () => {
    await audited?.stop()
    await rm(folder, { recursive: true })
  })

  const as = async (role: Role, area: string | null = null) => ({
    authorization: `Bearer ${await audited.token(role, area, role.toLowerCase())}`,
  })
  const at = async (where: string, headers: Record<string, string>, body?: string) => {
    const type = { 'content-type': where === '/graphql' ? 'application/json' : 'application/octet-stream' }
    const init = body === undefined ? { headers } : { method: 'POST', body, headers: { ...type, ...headers } }
    const response = await fetch(audited.url + where, init)
    await response.arrayBuffer()
    return response.headers.get('x-request-id')!
  }
  const read = async (headers: Record<string, string>, after: string | null = null) => {
    const query = `query ($on: LocalDate!, $after: ID) { auditEntries(on: $on, first: 500, after: $after) {
      id at viewer role area from target operation fields status errors further } }`
    const { data, errors } = await audited.send(query, headers, { on: today(), after })
    return errors ?? data.auditEntries
  }
  /** The entry of a request, which is written once its connection is done with it. */
  const entryOf = async (id: string) => {
    const admin = await as('ADMIN')
    for (;;) {
      const entry = (await read(admin)).find((each: { id: string }) => each.id === id)
      if (entry) return entry
    }
  }

  test('tells who did what from where, and names nobody', async () => {
    const json = (query: string, variables = {}) => JSON.stringify({ query, variables })
    const asked = await at(
      '/graphql',
      await as('ANALYST'),
      json('query LiMing ($text: String!) { LiMing: revision search(text: $text) { totalCount } }', {
        text: '李明',
      }),
    )
    expect(await entryOf(asked)).toMatchObject({
      viewer: 'analyst',
      role: 'ANALYST',
      area: null,
      from: expect.stringMatching(/127\.0\.0\.1$/),
      target: 'POST /graphql',
      operation: 'QUERY',
      fields: ['revision', 'search'],
      status: 200,
      errors: [],
    })
    const wrote = await at(
      '/graphql',
      await as('EDITOR'),
      json(
        'mutation ($name: String!) { createPerson(input: {ref: "AU1", name: $name}) { userErrors { code } } }',
        {
          name: '李明',
        },
      ),
    )
    expect(await entryOf(wrote)).toMatchObject({
      viewer: 'editor',
      operation: 'MUTATION',
      fields: ['createPerson'],
    })
    const refusedField = await at(
      '/graphql',
      await as('ANALYST'),
      json('{ auditEntries(on: "2024-01-01") { id } }'),
    )
    expect(await entryOf(refusedField)).toMatchObject({ fields: ['auditEntries'], errors: ['FORBIDDEN'] })
    expect(await entryOf(await at('/import', await as('EDITOR'), 'no workbook'))).toMatchObject({
      target: 'POST /import',
      role: 'EDITOR',
    })
    expect(await entryOf(await at('/export?query={units{nodes{id}}}', await as('ANALYST')))).toMatchObject({
      target: 'GET /export',
      role: 'ANALYST',
    })
    const files = await readdir(folder)
    expect(files).toEqual([`audit-${today()}.jsonl`])
    const text = await readFile(path.join(folder, files[0]!), 'utf8')
    expect(text).not.toMatch(/李明|LiMing/)
  })

  test('tells what was refused, and whoever asked pages and health is not in it', async () => {
    const analyst = await as('ANALYST')
    const page = await at('/', analyst)
    expect(await entryOf(await at('/metrics', analyst))).toMatchObject({ status: 403, viewer: 'analyst' })
    const forged = await at('/graphql', { authorization: 'Bearer a.b.c' }, '{}')
    expect(await entryOf(forged)).toMatchObject({ status: 401, viewer: null, role: null })
    expect((await read(await as('ADMIN'))).map(({ id }: { id: string }) => id)).not.toContain(page)
  })

  test('is for administrators, and of those in an area only of their area', async () => {
    const here = await as('ADMIN', '441481')
    const own = await at('/graphql', here, '{"query":"{ revision }"}')
    const entry = await entryOf(own)
    const seen = await read(here)
    expect(seen).toContainEqual(entry)
    expect(new Set(seen.map(({ area }: { area: string }) => area))).toEqual(new Set(['441481']))
    expect(await read(await as('EDITOR'))).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

describe('a viewer who asks too much', () => {
  let narrow: SignedIn
  beforeAll(async () => {
    narrow = await openSignedIn(graph, {
      MAX_REQUESTS: '5',
      MAX_STREAMS: '1',
      MAX_DATABASE_SECONDS: '1',
      PROXIES: '1',
    })
  })
  afterAll(() => narrow?.stop())

  const as = (name: string) =>
    narrow.token('ANALYST', null, name).then((token) => ({ authorization: `Bearer ${token}` }))

  test('is told when to ask again, and others are answered', async () => {
    const busy = await as('忙')
    const answers = []
    // A minute may end in between, and then begins another.
    for (let i = 0; i < 11; i++) answers.push(await narrow.send('{ revision }', busy))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]).toMatchObject({
      errors: [
        {
          message: expect.stringMatching('MAX_REQUESTS is 5 a minute'),
          extensions: { code: 'TOO_MANY_REQUESTS' },
        },
      ],
    })
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await narrow.send('{ revision }', await as('闲'))).status).toBe(200)
  })

  test('is told by the address where there is no token', async () => {
    const from = (address: string) =>
      narrow.send('{ revision }', { 'x-forwarded-for': `1.2.3.4, ${address}` })
    const answers = []
    for (let i = 0; i < 11; i++) answers.push((await from('203.0.113.7')).status)
    expect(answers).toContain(429)
    expect((await from('203.0.113.8')).status).toBe(200)
  })

  test('has as many streams as MAX_STREAMS at once', async () => {
    const headers = await as('听')
    const open = async () => {
      const abort = new AbortController()
      const response = await fetch(`${narrow.url}/graphql/stream`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription { changes { revision } }' }),
        signal: abort.signal,
      })
      return { status: response.status, abort }
    }
    const first = await open()
    expect(first.status).toBe(200)
    expect((await open()).status).toBe(429)
    first.abort.abort()
  })
})
