import { type Graph, openGraph } from '../../src/graph/graph'
import { connectionTo, openScratch } from '../support/databases'
import { Gate } from '../support/gate'
import { importFiles, town } from '../support/register'
import { openSignedIn, type SignedIn } from '../support/signed-in'

let scratch: Graph
let gate: Gate
let graph: Graph
let service: SignedIn

beforeAll(async () => {
  scratch = await openScratch()
  await importFiles(scratch, town)
  const connection = connectionTo('SCRATCH')
  gate = await Gate.before(connection.uri)
  graph = await openGraph({ ...connection, uri: gate.uri })
  service = await openSignedIn(graph, { MAX_SECONDS: '2' })
})
afterAll(async () => {
  gate?.open()
  await service?.stop()
  await graph?.close()
  await gate?.close()
  await scratch?.close()
})
afterEach(async () => {
  gate.open()
  expect((await ask()).data).toEqual({ unit: { name: '市教育局' } })
})

let asked = 0
/** A question that has not been asked before. */
const ask = async (area: string | null = null) => {
  asked++
  const question = `query Asked${asked} { unit(id: "unit:U1") { name } }`
  return service.send(question, { authorization: `Bearer ${await service.token('ANALYST', area)}` })
}

const away = {
  message: 'The database does not answer; try again later. 数据库没有响应，请稍后再试。',
  extensions: { code: 'SERVICE_UNAVAILABLE' },
}

test('a read whose connection is lost is asked once more', async () => {
  await ask()
  gate.drop()
  expect(await ask()).toMatchObject({ status: 200, data: { unit: { name: '市教育局' } } })
})

test('a database that is gone is SERVICE_UNAVAILABLE, with when to ask again', async () => {
  gate.shut()
  const answer = await ask()
  expect(answer).toMatchObject({ data: { unit: null }, errors: [away] })
  expect(answer.headers.get('retry-after')).toBe('5')
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${service.url}/readyz`)).status).toBe(503)
})

test('so it is where already the viewer cannot be told', async () => {
  gate.shut()
  const answer = await ask('441481')
  expect(answer).toMatchObject({ status: 503, errors: [away] })
  expect(answer.headers.get('retry-after')).toBe('5')
})

test('a database that stops in the middle is told from a question that takes too long', async () => {
  await ask()
  gate.silence()
  const answer = await ask()
  expect(answer.errors).toEqual([expect.objectContaining(away)])
  expect(answer.headers.get('retry-after')).toBe('5')
})
