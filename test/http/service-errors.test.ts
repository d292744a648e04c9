import { once } from 'node:events'
import { connect } from 'node:net'
import { type Answer, ask, post, startToyService, type ToyService } from '../support/toy-service'

let service: ToyService
beforeAll(async () => {
  service = await startToyService()
})
afterEach(async () => {
  // Whatever a test did to it, the same process still answers.
  expect((await ask(service, '{ hello }')).data).toEqual({ hello: 'hello world' })
})
afterAll(() => service.stop())

const onlyError = ({ errors }: Answer) => {
  expect(errors).toHaveLength(1)
  return errors![0]!
}

describe('a request that is no question', () => {
  const refusal = (message: unknown) => ({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })

  test.each([
    ['no JSON', '{"query": "{ hello }"', /^The request is not JSON: /],
    ['garbage', new Uint8Array([0, 1, 2, 3, 4]), /^The request is not JSON: /],
    ['text in GBK', new Uint8Array([0x22, 0xd0, 0xcb, 0xc4, 0xfe, 0x22]), /^The request is not UTF-8\.$/],
    ['empty', '', /^The request is not JSON: /],
    ['a list', '[]', /^Operation batching disabled/],
    ['without a query', '{"variables": {}}', /non-empty `query`/],
    ['with a query that is no text', '{"query": 1}', /must be strings/],
    ['with variables that are no object', '{"query": "{ hello }", "variables": [1]}', /`variables`/],
  ])('%s is 400 with a reason', async (_name, body, reason) => {
    expect(await post(service, body)).toEqual({ status: 400, ...refusal(expect.stringMatching(reason)) })
  })

  test.each(['/graphql', '/graphql/stream', '/export'])('nested without end is 400 at %s', async (path) => {
    const nested = (levels: number) =>
      `{"query": "{ hello }", "variables": {"x": ${'['.repeat(levels)}${']'.repeat(levels)}}}`
    const send = (levels: number) =>
      fetch(service.url + path, {
        method: 'POST',
        body: nested(levels),
        headers: {
          'content-type': 'application/json',
          accept: path === '/graphql/stream' ? 'text/event-stream' : 'application/graphql-response+json',
        },
      })
    const answer = await send(400_000)
    expect([answer.status, await answer.json()]).toEqual([
      400,
      refusal('The request cannot be read: it is nested more than 32 levels deep 嵌套过深'),
    ])
    expect(await (await send(30)).text()).not.toContain('nested')
  })

  test('with too long a list, or too deep a value in its address, is 400', async () => {
    expect(await ask(service, '{ hello }', { ids: Array(501).fill('a') })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: ['ids'] } }],
    })
    const variables = encodeURIComponent(`{"x": ${'['.repeat(2000)}${']'.repeat(2000)}}`)
    const answer = await fetch(`${service.url}/graphql?query={hello}&variables=${variables}`, {
      headers: { 'apollo-require-preflight': '1', accept: 'application/graphql-response+json' },
    })
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: ['x'] } }] },
    ])
  })

  test('of another content type is 400', async () => {
    expect((await post(service, 'query=x', { 'content-type': 'application/xml' })).status).toBe(400)
  })

  test('compressed is 415', async () => {
    const answer = await post(service, 'x', { 'content-encoding': 'gzip' })
    expect(answer).toEqual({ status: 415, ...refusal('The request is compressed (gzip); send it as it is.') })
  })

  test('of a megabyte passes, of more is 413', async () => {
    const body = (bytes: number) => {
      const start = '{"query": "{ hello }", "extensions": {"filler": "'
      return `${start}${'x'.repeat(bytes - start.length - 3)}"}}`
    }
    expect((await post(service, body(1_000_000))).data).toEqual({ hello: 'hello world' })
    const limit = refusal('The request is larger than the limit of 1000000 bytes.')
    expect(await post(service, body(1_000_001))).toEqual({ status: 413, ...limit })
    expect(await post(service, body(20_000_000))).toEqual({ status: 413, ...limit })
  })

  test('of another method is 405', async () => {
    const { status, headers } = await fetch(`${service.url}/graphql`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
    })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  test('a mutation over GET is 405', async () => {
    const { status } = await fetch(
      `${service.url}/graphql?query=${encodeURIComponent('mutation { rename(name: "x") }')}`,
      {
        headers: { 'apollo-require-preflight': '1', accept: 'application/json' },
      },
    )
    expect(status).toBe(405)
  })

  test('not HTTP at all is refused', async () => {
    const socket = connect(service.port, '127.0.0.1')
    socket.end('\0\x01 this is not HTTP\r\n\r\n')
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400/)
  })

  test('a client that leaves in the middle of its request, or before its answer, is forgotten', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n'
    const inRequest = connect(service.port, '127.0.0.1')
    await once(inRequest, 'connect')
    inRequest.write(`${head}content-length: 100\r\n\r\n{"query":`)
    inRequest.destroy()

    const leaving = await startToyService()
    const abort = new AbortController()
    const question = fetch(`${leaving.url}/graphql`, {
      method: 'POST',
      body: '{"query":"{ held }"}',
      headers: { 'content-type': 'application/json' },
      signal: abort.signal,
    })
    await leaving.held
    abort.abort()
    await expect(question).rejects.toThrow('abort')
    leaving.release()
    expect((await ask(leaving, '{ hello }')).data).toEqual({ hello: 'hello world' })
    await leaving.stop()
  })
})

describe('a question with a mistake', () => {
  test('in its syntax is 400 with the place', async () => {
    const answer = await ask(service, '{ hello(')
    expect(answer.status).toBe(400)
    expect(onlyError(answer)).toEqual({
      message: 'Syntax Error: Expected Name, found <EOF>.',
      locations: [{ line: 1, column: 9 }],
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    })
  })

  test('in a field name is 400 with a suggestion', async () => {
    const answer = await ask(service, '{ deadlin }')
    expect(answer.status).toBe(400)
    expect(onlyError(answer)).toMatchObject({
      message: 'Cannot query field "deadlin" on type "Query". Did you mean "deadline"?',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    })
  })

  test('in a variable has GraphQL’s own message, with the place in it and the argument', async () => {
    const query = 'query Q($filter: Filter) { units(filter: $filter) { totalCount } }'
    const answer = await ask(service, query, { filter: { kinds: ['SCHOOL', 'SHOOL'] } })
    expect(answer).toEqual({
      status: 400,
      errors: [
        {
          message:
            'Variable "$filter" got invalid value "SHOOL" at "filter.kinds[1]"; ' +
            'Value "SHOOL" does not exist in "Kind" enum. Did you mean the enum value "SCHOOL"?',
          locations: [{ line: 1, column: 9 }],
          extensions: { code: 'BAD_USER_INPUT', argument: ['filter'] },
        },
      ],
    })
  })

  test('in a variable that is missing or inside an argument names the argument too', async () => {
    const missing = await ask(service, 'query Q($how: String!) { broken(how: $how) }')
    expect(onlyError(missing)).toMatchObject({
      message: 'Variable "$how" of required type "String!" was not provided.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['how'] },
    })
    const inside = await ask(
      service,
      'query Q($kind: Kind!) { units(filter: { kinds: [SCHOOL, $kind] }) { totalCount } }',
      { kind: 'X' },
    )
    expect(onlyError(inside).extensions).toEqual({ code: 'BAD_USER_INPUT', argument: ['filter', 'kinds', 1] })
  })

  test('in a literal argument is a wrong argument as well', async () => {
    const answer = await ask(
      service,
      '{ units(first: 1, filter: { name: "x", kinds: [BANK, 7] }) { totalCount } }',
    )
    expect(answer.status).toBe(400)
    expect(onlyError(answer)).toEqual({
      message: 'Enum "Kind" cannot represent non-enum value: 7.',
      locations: [{ line: 1, column: 54 }],
      extensions: { code: 'BAD_USER_INPUT', argument: ['filter', 'kinds', 1] },
    })
  })

  test('that only the resolver finds has the path of field and argument', async () => {
    const answer = await ask(service, '{ hello mine: wrong }')
    expect(answer).toMatchObject({ status: 200, data: { hello: 'hello world', mine: null } })
    expect(onlyError(answer)).toEqual({
      message: 'first must be 1 to 500',
      path: ['mine'],
      locations: [{ line: 1, column: 9 }],
      extensions: { code: 'BAD_USER_INPUT', argument: ['first'] },
    })
  })
})

describe('a failure inside', () => {
  const breaking = (how: string) => ask(service, `{ mine: broken(how: "${how}") }`)

  test.each(['error', 'string', 'null', 'object', 'cypher'])(
    'that throws (%s) shows an id and nothing else',
    async (how) => {
      const answer = await breaking(how)
      expect(answer).toMatchObject({ status: 200, data: { mine: null } })
      expect(onlyError(answer)).toEqual({
        message:
          'Something went wrong on our side; the log has it under this id. 服务内部错误，日志中有此编号。',
        path: ['mine'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      })
      expect(JSON.stringify(answer)).not.toMatch(/secret|at .*\.ts/)
    },
  )

  test('is in the log under its id, with its cause', async () => {
    const { id } = onlyError(await breaking('error')).extensions
    const logged = service.lines.filter((line) => line.id === id)
    expect(logged).toEqual([
      expect.objectContaining({
        err: expect.objectContaining({
          message: 'secret-table-name is broken',
          stack: expect.stringMatching('toy-service'),
        }),
      }),
    ])
  })

  test('of many fields at once is logged once', async () => {
    const { errors } = await ask(service, '{ brokenTwice { id } }')
    expect(errors!.map(({ path }) => path)).toEqual([
      ['brokenTwice', 0],
      ['brokenTwice', 1],
    ])
    const ids = new Set(errors!.map(({ extensions }) => extensions.id))
    expect(ids.size).toBe(1)
    expect(service.lines.filter(({ id }) => ids.has(id))).toHaveLength(1)
  })

  test('of the database is SERVICE_UNAVAILABLE', async () => {
    for (const how of ['unavailable', 'signIn', 'stopped', 'busy'])
      expect(onlyError(await breaking(how))).toMatchObject({
        message: 'The database does not answer; try again later. 数据库没有响应，请稍后再试。',
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      })
  })

  test('of the database’s time limit names the limit', async () => {
    expect(onlyError(await breaking('timedOut')).extensions).toEqual({
      code: 'TIME_LIMIT_EXCEEDED',
      limit: { name: 'MAX_SECONDS', value: 30 },
    })
  })

  test.each(['brokenNode', 'asyncNode'])(
    'to tell an object’s type (%s) is an error of its field',
    async (field) => {
      const answer = await ask(service, `{ hello ${field} { id } }`)
      expect(answer.data).toEqual({ hello: 'hello world', [field]: null })
      expect(onlyError(answer)).toMatchObject({
        path: [field],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      })
    },
  )

  test('to make a context shows an id and nothing else', async () => {
    const answer = await ask(service, '{ hello }', {}, { 'x-broken-context': '1' })
    expect(answer.status).toBe(500)
    expect(onlyError(answer).extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) })
    expect(JSON.stringify(answer)).not.toMatch('secret')
  })
})
