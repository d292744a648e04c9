import type { IncomingMessage } from 'node:http'
import { endpoints } from '../../src/access/endpoints'
import { AT_ONCE, Quota } from '../../src/access/quota'
import { Refusal } from '../../src/access/refusal'
import type { Quotas } from '../../src/config'
import type { Viewer } from '../../src/viewer/viewer.type'

const quotas: Quotas = { requests: 4, questions: 2, streams: 1, uploads: 1, databaseSeconds: 3, proxies: 0 }
const viewer = (subject: string | null): Viewer => ({
  subject,
  name: null,
  role: 'ANALYST',
  area: null,
  until: null,
})
const from = (remoteAddress: string, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage

let time: number
let quota: Quota
beforeEach(() => {
  time = 1_000_000 * 60_000
  quota = new Quota(quotas, () => time)
})

const enter = (who: string | null, path = '/graphql', request = from('127.0.0.1')) =>
  quota.enter(request, path, viewer(who))

function refusal(ask: () => unknown): { message: string; seconds: number | undefined } {
  try {
    ask()
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 429) throw error
    return { message: error.message, seconds: error.retryAfter }
  }
  throw new Error('it was let in')
}

test('so many requests a minute, whatever they ask for', () => {
  for (const path of ['/', '/graphql', '/assets/a.js', '/nowhere']) enter('甲', path)()
  time += 20_000
  expect(refusal(() => enter('甲', '/'))).toEqual({
    message: expect.stringMatching(/^MAX_REQUESTS is 4 a minute: ask again in 40 s/),
    seconds: 40,
  })
  enter('乙', '/')
  time += 40_000
  enter('甲', '/')
})

test('so many at once, until one is over', () => {
  const leave = enter('甲')
  enter('甲')
  expect(refusal(() => enter('甲')).message).toMatch('MAX_QUESTIONS is 2 at once')
  leave()
  enter('甲')
})

test('streams and uploads are counted by themselves, and those of the minute before too', () => {
  enter('甲', '/graphql/stream')
  enter('甲', '/import')
  enter('甲', '/export')
  time += 60_000
  expect(refusal(() => enter('甲', '/graphql/stream')).message).toMatch('MAX_STREAMS is 1')
  expect(refusal(() => enter('甲', '/import')).message).toMatch('MAX_UPLOADS is 1')
  enter('甲')
  expect(refusal(() => enter('甲')).message).toMatch('MAX_QUESTIONS')
})

test('so many seconds of the database a minute, and pages all the same', () => {
  quota.spend(from('127.0.0.1'), viewer('甲'), 3)
  enter('甲')()
  quota.spend(from('127.0.0.1'), viewer('甲'), 0.1)
  expect(refusal(() => enter('甲')).message).toMatch('MAX_DATABASE_SECONDS is 3 a minute')
  enter('甲', '/')
  time += 60_000
  enter('甲')
})

test.each([
  ['198.51.100.1', '198.51.100.1', true],
  ['198.51.100.1', '198.51.100.2', false],
  ['2001:db8::1', '2001:db8:0:0:ffff::2', true],
  ['2001:db8:0:1::1', '2001:db8:0:2::1', false],
  ['::1', '::1', true],
])('visitors at %s and %s are one: %s', (one, other, isOne) => {
  enter(null, '/graphql/stream', from(one))
  const ask = () => enter(null, '/graphql/stream', from(other))
  if (isOne) expect(refusal(ask).message).toMatch('MAX_STREAMS')
  else ask()
})

test('behind a proxy the address is what the proxy was asked from, not what a client says', () => {
  quota = new Quota({ ...quotas, proxies: 1 }, () => time)
  const ask = (forwarded: string) => enter(null, '/graphql/stream', from('10.0.0.1', forwarded))
  ask('198.51.100.1')
  ask('198.51.100.1, 198.51.100.2')
  expect(refusal(() => ask('203.0.113.9, 198.51.100.2')).message).toMatch('MAX_STREAMS')
})

test.each([
  '/reconcile',
  '/reconcile/suggest/entity',
  '/reconcile/preview',
  '/export',
  '/template',
  '/official-areas',
])('%s counts as a question', (path) => {
  const leave = [enter('甲', path), enter('甲')]
  expect(refusal(() => enter('甲', path)).message).toMatch('MAX_QUESTIONS is 2 at once')
  for (const each of leave) each()
  quota.spend(from('127.0.0.1'), viewer('甲'), 4)
  time += 1
  expect(refusal(() => enter('甲', path)).message).toMatch(/MAX_DATABASE_SECONDS|MAX_REQUESTS/)
})

test('whatever is no page is counted while it is under way', () => {
  const pages = ['/', '/areas/', '/assets/', '/nodes/', '/playground', '/healthz', '/readyz', '/metrics']
  expect(Object.keys(endpoints).filter((path) => !(path in AT_ONCE))).toEqual(pages)
  expect(Object.keys(AT_ONCE).filter((path) => !(path in endpoints))).toEqual([])
})
