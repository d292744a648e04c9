import { createClient } from 'graphql-sse'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { importFiles, town } from '../support/register'
import { startService, type TestService } from '../support/service'

let graph: Graph
let services: TestService[]

beforeAll(async () => {
  graph = await openScratch()
  await graph.command('MATCH (node) WHERE NOT node:Migration AND NOT node:Country DETACH DELETE node')
  services = [await startService(graph), await startService(graph)]
  await importFiles(graph, town)
})
afterAll(async () => {
  for (const service of services) await service.stop()
  await graph?.close()
})

type Event = { changes: { revision: number; subjectId: string; subject: { name: string } | null } }

function listen({ url }: TestService, args: string) {
  const client = createClient({ url: `${url}/graphql/stream`, retryAttempts: 0 })
  const query = `subscription { changes${args} { revision subjectId subject { ... on Unit { name } } } }`
  return client.iterate<Event>({ query })
}

async function take(events: AsyncIterator<{ data?: Event | null }>, count: number) {
  const taken = []
  while (taken.length < count) {
    const { value, done } = await events.next()
    if (done) throw new Error(`it ended after ${taken.length}`)
    taken.push(value.data!.changes)
  }
  return taken
}

const create = ({ ask }: TestService, ref: string, residence = '441481001001') =>
  ask(
    `mutation { createUnit(input: {ref: "${ref}", name: "${ref}", kind: SCHOOL, residence: "${residence}"}) { revision userErrors { message } } }`,
  )

test('everything after a revision, then what comes by either server, without a gap or a repeat', async () => {
  const [here, there] = services as [TestService, TestService]
  const all = listen(here, '(sinceRevision: 0)')
  const imported = await take(all, 11)
  expect(new Set(imported.map(({ subjectId }) => subjectId)).size).toBe(11)
  await Promise.all(['W1', 'W2', 'W3', 'W4'].map((ref, index) => create(index % 2 ? here : there, ref)))
  const live = await take(all, 4)
  expect(live.map(({ revision }) => revision)).toEqual([2, 3, 4, 5])
  expect(new Set(live.map(({ subjectId }) => subjectId))).toEqual(
    new Set(['unit:W1', 'unit:W2', 'unit:W3', 'unit:W4']),
  )
  await all.return?.()

  const resumed = listen(there, '(sinceRevision: 3)')
  expect(await take(resumed, 2)).toEqual(live.slice(2))
  await here.ask('mutation { updateUnit(id: "unit:W1", input: {name: "新名"}) { revision } }')
  expect(await take(resumed, 1)).toEqual([{ revision: 6, subjectId: 'unit:W1', subject: { name: '新名' } }])
  await resumed.return?.()
})

test('only what lies within an area', async () => {
  const [here] = services as [TestService]
  const events = listen(here, '(within: "441481001002", sinceRevision: 1)')
  await create(here, 'V1')
  await create(here, 'V2', '441481001002')
  expect((await take(events, 1))[0]!.subjectId).toBe('unit:V2')
  await events.return?.()
})

test('wrong questions are told what is wrong', async () => {
  const [here] = services as [TestService]
  const first = async (query: string) => {
    const client = createClient({ url: `${here.url}/graphql/stream`, retryAttempts: 0 })
    for await (const { errors } of client.iterate({ query }))
      return errors?.map(({ extensions, message }) => extensions?.code ?? message)
    return undefined
  }
  expect(await first('{ revision }')).toEqual(['BAD_REQUEST'])
  expect(await first('subscription { changes { nope } }')).toEqual([expect.stringMatching(/nope|VALIDATION/)])
  expect(await first('subscription { changes(within: "99") { revision } }')).toEqual(['BAD_USER_INPUT'])
  const { errors } = await here.ask('subscription { changes { revision } }')
  expect(errors?.[0]?.message).toContain('/graphql/stream')
})

test('events are kept nowhere, with variables that are null too, and a refusal says what it is', async () => {
  const [here] = services as [TestService]
  const send = async (variables: unknown) => {
    const stop = new AbortController()
    const response = await fetch(`${here.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changes(sinceRevision: 0) { revision } }', variables }),
      signal: stop.signal,
    })
    const reader = response.body!.getReader()
    let event = ''
    while (!event.includes('data:')) event += new TextDecoder().decode((await reader.read()).value)
    stop.abort()
    return { kept: response.headers.get('cache-control'), event }
  }
  expect(await send(null)).toEqual({ kept: 'no-store', event: expect.stringContaining('"revision":1}') })
  const { event } = await send({ ids: Array(501).fill('a') })
  expect(event).toContain('"extensions":{"code":"BAD_USER_INPUT","argument":["ids"]}')
})

test('a stream ends when the service stops, at once', async () => {
  const service = await startService(graph)
  const events = listen(service, '(sinceRevision: 0)')
  await take(events, 1)
  const rest = (async () => {
    for await (const _event of { [Symbol.asyncIterator]: () => events });
    return 'ended'
  })()
  await service.stop()
  expect(await rest).toBe('ended')
})
