import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getIntrospectionQuery } from 'graphql'
import { auditServer } from 'graphql-http'
import { ask, post, startToyService, type ToyService } from '../support/toy-service'

let service: ToyService
beforeAll(async () => {
  service = await startToyService()
})
afterAll(() => service.stop())

describe('an operation', () => {
  test('is answered with its variables', async () => {
    const query = 'query Hello($name: String) { hello(name: $name) }'
    expect(await ask(service, query, { name: '兴宁' })).toEqual({
      status: 200,
      data: { hello: 'hello 兴宁' },
    })
    expect(await ask(service, query, { name: '定州' })).toEqual({
      status: 200,
      data: { hello: 'hello 定州' },
    })
    expect(await ask(service, query)).toEqual({ status: 200, data: { hello: 'hello world' } })
  })

  test('of several is chosen by its name', async () => {
    const query = 'query A { hello(name: "a") } query B { hello(name: "b") }'
    const named = (operationName?: string) => post(service, JSON.stringify({ query, operationName }))
    expect((await named('A')).data).toEqual({ hello: 'hello a' })
    expect((await named('B')).data).toEqual({ hello: 'hello b' })
    expect(await named()).toMatchObject({ status: 400, errors: [{ message: /several|multiple/ }] })
    expect(await named('C')).toMatchObject({
      status: 400,
      errors: [
        { message: 'Unknown operation named "C".', extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
      ],
    })
  })

  test('has a deadline, and one line in the log with its database calls', async () => {
    const before = Date.now()
    const { data } = await ask(service, 'query Counted { calls deadline }')
    expect(data!.deadline).toBeGreaterThanOrEqual(before + 30_000)
    expect(data!.deadline).toBeLessThanOrEqual(Date.now() + 30_000)
    const lines = service.lines.filter(({ name }) => name === 'Counted')
    expect(lines).toEqual([expect.objectContaining({ kind: 'query', calls: 3, ms: expect.any(Number) })])
  })

  test('resolves interfaces', async () => {
    expect((await ask(service, '{ node { __typename id } }')).data).toEqual({
      node: { __typename: 'Unit', id: 'node' },
    })
  })

  test('may ask for the whole schema, as GraphiQL does', async () => {
    const { status, errors, data } = await ask(
      service,
      getIntrospectionQuery({ inputValueDeprecation: true }),
    )
    expect({ status, errors }).toEqual({ status: 200, errors: undefined })
    expect(data!.__schema).toMatchObject({ queryType: { name: 'Query' } })
  })
})

test('without introspection the schema is hidden, from suggestions too', async () => {
  const closed = await startToyService({ INTROSPECTION: 'off' })
  try {
    expect(await ask(closed, '{ __schema { queryType { name } } }')).toMatchObject({ status: 400 })
    expect((await ask(closed, '{ helo }')).errors![0]!.message).toBe(
      'Cannot query field "helo" on type "Query".',
    )
  } finally {
    await closed.stop()
  }
})

describe('what an auditor of GraphQL services tries, without introspection', () => {
  let closed: ToyService
  beforeAll(async () => {
    closed = await startToyService({ INTROSPECTION: 'off' })
  })
  afterAll(() => closed.stop())

  const json = { 'content-type': 'application/json' }
  const sent = async (init: RequestInit, search = '') => {
    const response = await fetch(`${closed.url}/graphql${search}`, { redirect: 'manual', ...init })
    return response.text()
  }
  const send = (body: unknown) => sent({ method: 'POST', headers: json, body: JSON.stringify(body) })
  const SCHEMA = '{ __schema { types { fields { type { fields { name } } } } } }'

  test.each<[string, () => Promise<string>]>([
    [
      '101 aliases',
      () => send({ query: `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ')} }` }),
    ],
    ['ten questions in one request', () => send(Array(10).fill({ query: '{ __typename }' }))],
    ['a field 500 times', () => send({ query: `{ ${'__typename '.repeat(500)} }` })],
    ['the schema by going round', () => send({ query: SCHEMA })],
    [
      'fragments that spread each other',
      () => send({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }),
    ],
    ['a question by GET', () => sent({}, '?query={__typename}')],
    ['a mutation by GET', () => sent({ headers: json }, '?query=mutation{__typename}')],
    ['a question in the address of a POST', () => sent({ method: 'POST' }, '?query={__typename}')],
    [
      'a question as a form',
      () => sent({ method: 'POST', body: new URLSearchParams({ query: '{__typename}' }) }),
    ],
  ])('%s is not answered', async (_what, answer) => expect(await answer()).not.toMatch('"data":{'))

  test('refusals are few and say nothing of the schema or of the service', async () => {
    const directives = await send({ query: `{ __typename ${'@aa'.repeat(10)} }` })
    expect(JSON.parse(directives).errors.length).toBeLessThan(10)
    const said = await Promise.all([
      send({ query: 'query { __schema { directive } }' }),
      send({ query: 'qwerty { abc }' }),
      sent({ headers: { accept: '*/*' } }),
    ])
    for (const text of said) expect(text).not.toMatch(/did you mean|exception|tracing|graphi|stacktrace/i)
  })
})

describe('pages', () => {
  const get = (where: string, init: RequestInit = {}) =>
    fetch(`${service.url}${where}`, { redirect: 'manual', ...init })
  const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

  test('/playground leads to GraphiQL', async () => {
    const response = await get('/playground')
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql'])
  })

  test.each(['/', '/graphql'])('%s without a build says how to build it', async (where) => {
    const response = await get(where, asBrowser)
    expect(response.headers.get('content-type')).toMatch('text/html')
    expect(await response.text()).toMatch('npm run build')
  })

  test('the explorer is one page under many addresses, and nothing else', async () => {
    const dist = await mkdtemp(path.join(tmpdir(), 'pages-'))
    await writeFile(path.join(dist, 'explorer.html'), '<!doctype html><title>explorer</title>')
    const built = await startToyService({}, dist)
    try {
      for (const where of ['/', '/areas/441481', '/areas/441481/gaps?rule=X', '/nodes/unit:U-12'])
        expect(await (await fetch(built.url + where, asBrowser)).text()).toMatch('explorer')
      for (const where of ['/areas', '/nodes', '/gaps'])
        expect((await fetch(built.url + where, asBrowser)).status).toBe(404)
    } finally {
      await built.stop()
    }
  })

  test('GraphiQL and its assets come from the build', async () => {
    const dist = await mkdtemp(path.join(tmpdir(), 'pages-'))
    await mkdir(path.join(dist, 'assets'))
    await writeFile(path.join(dist, 'graphiql.html'), '<!doctype html><title>built</title>')
    await writeFile(path.join(dist, 'assets', 'page-1a2b.js'), 'export {}')
    await writeFile(path.join(dist, 'secret.txt'), 'not an asset')
    const built = await startToyService({}, dist)
    try {
      expect(await (await fetch(`${built.url}/graphql?query={hello}`, asBrowser)).text()).toMatch('built')
      const asset = await fetch(`${built.url}/assets/page-1a2b.js`)
      expect(asset.headers.get('content-type')).toMatch('text/javascript')
      expect(asset.headers.get('cache-control')).toMatch('immutable')
      expect((await fetch(`${built.url}/assets/..%2fsecret.txt`)).status).toBe(404)
    } finally {
      await built.stop()
      await rm(dist, { recursive: true })
    }
  })

  test('every answer forbids the browser to load from elsewhere and to guess types', async () => {
    for (const where of ['/graphql', '/healthz', '/nowhere']) {
      const { headers } = await get(where, asBrowser)
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'self'; style-src 'self' 'unsafe-inline'/,
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  test('an unknown address is 404', async () => {
    expect((await get('/nowhere')).status).toBe(404)
  })

  test('health: the process lives, even while the database does not answer', async () => {
    service.isReady = false
    try {
      expect((await get('/healthz')).status).toBe(200)
      const response = await get('/readyz')
      expect(response.status).toBe(503)
      expect(await response.text()).toBe('{"status":"unavailable"}')
    } finally {
      service.isReady = true
    }
    expect((await get('/readyz')).status).toBe(200)
  })

  test('metrics count requests, operations, errors, and stay few whatever names clients choose', async () => {
    await ask(service, 'query Measured { broken(how: "error") }')
    for (let i = 0; i < 120; i++) await ask(service, `query Name${i} { hello }`)
    const text = await (await get('/metrics')).text()
    expect(text).toMatch(
      /gongjian_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d/,
    )
    expect(text).toMatch(
      'gongjian_graphql_operation_duration_seconds_count{operation="Measured",kind="query"} 1',
    )
    expect(text).toMatch('gongjian_graphql_errors_total{operation="Measured",code="INTERNAL_SERVER_ERROR"} 1')
    expect(text).toMatch('operation="other"')
    expect(text).not.toMatch('Name119')
    expect(text).toMatch('process_resident_memory_bytes')
  })
})

test('a question sent by a page of another site is not run', async () => {
  const { status, errors } = await post(service, '{"query":"{ hello }"}', { 'content-type': 'text/plain' })
  expect([status, errors![0]!.message]).toEqual([400, expect.stringMatching('Cross-Site Request Forgery')])
  const form = await fetch(`${service.url}/graphql?query={hello}`, {
    headers: { accept: 'application/json' },
  })
  expect(form.status).toBe(400)
})

test('what was asked for is under way until it is done, also where its client has gone', async () => {
  const toy = await startToyService()
  try {
    const going = new AbortController()
    const body = JSON.stringify({ query: '{ held }' })
    const headers = { 'content-type': 'application/json' }
    const asked = fetch(`${toy.url}/graphql`, { method: 'POST', headers, body, signal: going.signal })
    await toy.held
    going.abort()
    await expect(asked).rejects.toThrow()
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    while (toy.closed === 0) await turn()
    await turn()
    expect(toy.left).toBe(0)
    toy.release()
    while (toy.left === 0) await turn()
    expect(toy.left).toBe(1)
  } finally {
    await toy.stop()
  }
})

test('stop answers what runs, then nothing', async () => {
  const stopping = await startToyService()
  const running = ask(stopping, '{ held }')
  await stopping.held
  const stopped = stopping.stop()
  stopping.release()
  expect((await running).data).toEqual({ held: 'released' })
  await stopped
  await expect(ask(stopping, '{ hello }')).rejects.toThrow('fetch failed')
})

test('stop does not wait longer than an answer may take', async () => {
  const stopping = await startToyService({ MAX_SECONDS: '1' })
  const running = ask(stopping, '{ held }').catch(() => 'cut off')
  await stopping.held
  await stopping.stop()
  expect(await running).toBeDefined()
})

test('a taken port is named', async () => {
  await expect(startToyService({ PORT: String(service.port) })).rejects.toThrow(
    `PORT ${service.port} on 127.0.0.1 is taken`,
  )
})

test('GraphQL over HTTP: the audit finds no error and at most three notices', async () => {
  const results = await auditServer({ url: `${service.url}/graphql` })
  const found = (status: string) =>
    results.filter((result) => result.status === status).map(({ name }) => name)
  expect(results.length).toBeGreaterThan(50)
  expect(found('error')).toEqual([])
  // A GET must carry a header that another site's page cannot send.
  expect(found('notice').filter((name) => !name.includes('GET'))).toEqual([])
  expect(found('notice').length).toBeLessThanOrEqual(3)
  expect(found('warn')).toEqual([])
})
