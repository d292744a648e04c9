import { EventEmitter } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { LOCAL_VIEWER } from '../../src/access/sign-in'
import { type AuditLine, AuditLog } from '../../src/audit/audit-log'
import { AuditObserver } from '../../src/audit/observe'

const line = (id: string, area: string | null = null): AuditLine => ({
  id,
  at: '2024-06-30T00:00:00.000Z',
  viewer: 'a',
  role: 'ANALYST',
  area,
  from: '127.0.0.1',
  target: 'POST /graphql',
  operation: 'QUERY',
  fields: ['units'],
  status: 200,
  errors: [],
  ms: 1,
  further: null,
})
const all = () => true

let folder: string
let now: number
let log: AuditLog
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'audit-')), 'audit')
  now = Date.parse('2024-06-30T12:00:00Z')
  log = new AuditLog(folder, 2, pino({ level: 'silent' }), () => now)
})
afterEach(async () => {
  await log.close()
  await rm(join(folder, '..'), { recursive: true })
})

const ids = async (day: string, after: string | null = null, limit = 500) =>
  (await log.read(day, all, after, limit)).map(({ id }) => id)

test('each day has a file, kept for as many days as is set; what is no file of the log is left', async () => {
  log.write(line('1'))
  expect(await ids('2024-06-30')).toEqual(['1'])
  await writeFile(join(folder, 'audit-notes.txt'), '')
  now += 86_400_000
  log.write(line('2'))
  expect(await ids('2024-07-01')).toEqual(['2'])
  expect(await ids('2024-06-30')).toEqual(['1'])
  now += 86_400_000
  log.write(line('3'))
  expect(await ids('2024-07-02')).toEqual(['3'])
  expect((await readdir(folder)).sort()).toEqual([
    'audit-2024-07-01.jsonl',
    'audit-2024-07-02.jsonl',
    'audit-notes.txt',
  ])
  expect(await ids('2024-06-30')).toEqual([])
})

test('a process that begins goes on in the file, behind a line that another has left in the middle', async () => {
  log.write(line('1'))
  await log.close()
  await writeFile(join(folder, 'audit-2024-06-30.jsonl'), '{"id":"half', { flag: 'a' })
  log = new AuditLog(folder, 2, pino({ level: 'silent' }), () => now)
  log.write(line('2'))
  expect(await ids('2024-06-30')).toEqual(['1', '2'])
})

test('it is read in pages, of those that the reader may see', async () => {
  for (const [index, area] of ['A', 'B', 'A', 'A'].entries()) log.write(line(String(index), area))
  const seen = async (after: string | null) =>
    (await log.read('2024-06-30', ({ area }) => area === 'A', after, 2)).map(({ id }) => id)
  expect(await seen(null)).toEqual(['0', '2'])
  expect(await seen('2')).toEqual(['3'])
  expect(await seen('1')).toEqual(['2', '3'])
  expect(await seen('3')).toEqual([])
})

test('of a minute, a hundred refusals are told and the others counted', async () => {
  const observer = new AuditObserver(
    log,
    async () => LOCAL_VIEWER,
    0,
    () => now,
  )
  const answered = async (status: number, count: number) => {
    for (let i = 0; i < count; i++) {
      const response = Object.assign(new EventEmitter(), {
        statusCode: status,
        headersSent: true,
        setHeader: () => {},
      }) as unknown as ServerResponse
      const request = { method: 'GET', headers: {}, socket: { remoteAddress: '::1' } } as IncomingMessage
      observer.observe(request, response, '/export')
      response.emit('close')
    }
    await new Promise(setImmediate)
  }
  await answered(403, 150)
  await answered(200, 120)
  now += 60_000
  await answered(403, 1)
  const lines = await log.read('2024-06-30', all, null, 500)
  const told = (status: number) => lines.filter((each) => each.status === status && each.further === null)
  expect(told(200)).toHaveLength(120)
  expect(told(403)).toHaveLength(101)
  expect(lines.flatMap(({ further }) => further ?? [])).toEqual([50])
})
