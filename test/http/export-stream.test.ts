import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { buildSchema } from 'graphql'
import { pino } from 'pino'
import { exportEndpoint } from '../../src/export/endpoint'
import type { Ask } from '../../src/export/pages'

const schema = buildSchema(/* GraphQL */ `
  type Query { units(first: Int = 50, after: String): UnitConnection! }
  type UnitConnection { nodes: [Unit!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Unit { id: ID! label: String! name: String! }
`)
const QUERY = '{ units { nodes { id name } } }'

let server: Server | undefined
afterEach(() => server?.close())

/** The export alone, with answers of the test's own: page after page without an end unless `page` says otherwise. */
async function start(page: (number: number) => void) {
  let pages = 0
  let settle: (outcome: string) => void
  const outcome = new Promise<string>((resolve) => {
    settle = resolve
  })
  const sink = new Writable({
    write(line, _encoding, done) {
      const { msg, outcome: how } = JSON.parse(String(line))
      if (msg === 'export') settle(how)
      done()
    },
  })
  const ask: Ask = async ({ variables = {} }) => {
    pages++
    page(pages)
    const first = variables.exportFirst as number
    const nodes = Array.from({ length: first }, (_, index) => ({
      exportType: 'Unit',
      exportId: `unit:${pages}-${index}`,
      exportLabel: '甲',
      id: `unit:${pages}-${index}`,
      label: '甲',
      name: '名'.repeat(500),
    }))
    return { data: { units: { nodes, exportPage: { hasNextPage: true, endCursor: String(pages) } } } }
  }
  server = createServer(
    exportEndpoint({
      schema,
      logger: pino({ level: 'info' }, sink),
      limits: { page: 500, cost: 500_000, tokens: 3000 },
      timeZone: 'Asia/Shanghai',
      restsOnSynthetic: async () => false,
      askFor: () => ask,
      explain: (error) => ({ message: String(error), extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
    }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const post = (format: string, signal?: AbortSignal) =>
    fetch(`http://127.0.0.1:${port}/export?format=${format}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
      signal,
    })
  return { post, outcome, pages: () => pages }
}

test.each(['csv', 'xlsx', 'gexf', 'cytoscape'])(
  '%s: once its reader is gone, no further page is asked for',
  async (format) => {
    const stop = new AbortController()
    const { post, outcome, pages } = await start((number) => {
      if (number === 5) stop.abort()
      if (number > 200) throw new Error('It goes on and on')
    })
    await post(format, stop.signal)
      .then((response) => response.arrayBuffer())
      .catch(() => undefined)
    expect(await outcome).toBe('cut by its reader')
    expect(pages()).toBeLessThan(100)
  },
)

test.each(['csv', 'xlsx', 'gexf', 'jsonld'])(
  '%s: a page that fails in the middle breaks the connection',
  async (format) => {
    const { post, outcome } = await start((number) => {
      if (number === 3) throw new Error('The database is gone')
    })
    const response = await post(format)
    expect(response.status).toBe(200)
    await expect(response.arrayBuffer()).rejects.toThrow('terminated')
    expect(await outcome).toBe('broken off')
  },
)

test('a first page that fails is an answer of its own', async () => {
  const { post } = await start(() => {
    throw new Error('The database is gone')
  })
  const response = await post('csv')
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({
    errors: [{ message: 'Error: The database is gone', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  })
})

test('a reader that takes nothing is not written for', async () => {
  const { post, pages } = await start((number) => {
    if (number > 200) throw new Error('It goes on and on')
  })
  const stop = new AbortController()
  const response = await post('csv', stop.signal)
  const reader = response.body!.getReader()
  await reader.read()
  // What the sockets hold fills up, and then the service waits: two looks at the count, some turns apart, agree.
  let last = -1
  for (let looks = 0; looks < 2000 && last !== pages(); ) {
    last = pages()
    for (let turn = 0; turn < 2000; turn++) await new Promise(setImmediate)
    looks++
  }
  expect(pages()).toBeLessThan(100)
  stop.abort()
})
