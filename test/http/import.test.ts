import { SignJWT } from 'jose'
import type { Graph } from '../../src/graph/graph'
import { xlsxWorkbook } from '../../src/register/xlsx/xlsx-workbook'
import { openScratch } from '../support/databases'
import { askScratch, importFiles, town } from '../support/register'
import { startService, type TestService } from '../support/service'
import { asFile, workbookParts, zipOf } from '../support/xlsx'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const SECRET = 'a secret of at least thirty-two characters'
let graph: Graph
let service: TestService
let guarded: TestService

beforeAll(async () => {
  graph = await openScratch()
  await importFiles(graph, town)
  service = await startService(graph)
  guarded = await startService(graph, { AUTH_JWT_SECRET: SECRET })
})

afterAll(async () => {
  await service.stop()
  await guarded.stop()
  await graph.close()
})

const book = (...rows: string[][]) =>
  zipOf(workbookParts({ sheets: [{ name: '单位', rows: [['编号', '名称', '类型', '驻地代码'], ...rows] }] }))
const good = book(['U5', '市一中', '学校', '441481001001'])
const bad = book(['U6', '市二中', '学校', ''], ['U7', '', '机器', ''])

const post = (
  query: string,
  body: string | Buffer | FormData,
  headers: Record<string, string> = {},
  url = service.url,
) =>
  fetch(`${url}/import${query}`, {
    method: 'POST',
    body: body as BodyInit,
    headers: { 'content-type': XLSX, ...headers },
  })

const units = async () =>
  (await askScratch('MATCH (n:Unit) RETURN n.id AS id ORDER BY id')).map(({ id }) => id)

test('a dry run says what would be, and the import writes it', async () => {
  const dry = await post('?dryRun=true', good)
  expect(dry.status).toBe(200)
  expect(await dry.json()).toMatchObject({
    revision: 1,
    tables: [{ table: 'units', created: 1 }],
    errors: [],
  })
  expect(await units()).toEqual(['unit:U1', 'unit:U2'])
  const written = await post('', good)
  expect(await written.json()).toMatchObject({ revision: 2, tables: [{ created: 1 }] })
  expect(await units()).toContain('unit:U5')
})

test('errors are 422 and nothing written; with acceptValid the valid rows are', async () => {
  const refused = await post('', bad)
  expect(refused.status).toBe(422)
  const { errors } = (await refused.json()) as { errors: { row: number; column: string; code: string }[] }
  expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'name', 'MISSING'],
    [3, 'kind', 'INVALID'],
  ])
  expect(await units()).not.toContain('unit:U6')
  expect((await post('?acceptValid=true', bad)).status).toBe(200)
  expect(await units()).toContain('unit:U6')
})

test('who accepts lines is told how far it is, and then the report', async () => {
  const response = await post('?dryRun=true', good, { accept: 'application/x-ndjson' })
  const lines = (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.slice(0, -1).map(({ progress }) => progress.stage)).toEqual(
    expect.arrayContaining(['reading', 'checking', 'writing']),
  )
  expect(lines.at(-1).report.tables).toMatchObject([{ table: 'units', unchanged: 1 }])
})

test('who accepts a workbook gets a copy with its errors marked', async () => {
  const response = await post('?dryRun=true', bad, { accept: XLSX })
  expect([response.status, response.headers.get('content-type')]).toEqual([422, XLSX])
  await asFile(Buffer.from(await response.arrayBuffer()), async (path) => {
    const [sheet] = await xlsxWorkbook(path).tables()
    expect(sheet!.name).toBe('单位')
  })
})

test('the files of a form are a register too', async () => {
  const form = new FormData()
  form.append('files', new Blob(['ref,name,kind\nU8,三中,SCHOOL']), '单位.csv')
  form.append(
    'files',
    new Blob([`ref,unit_ref,community_code,start\nR8,U8,441481001001,2022`]),
    'pairings.csv',
  )
  const response = await fetch(`${service.url}/import?register=乙`, { method: 'POST', body: form })
  expect(await response.json()).toMatchObject({ errors: [] })
  expect(await units()).toContain('unit:乙.U8')
})

test.each<[string, string, Record<string, string>, number]>([
  ['a parameter that is none', '?dryrun=true', {}, 400],
  ['a value that is none', '?dryRun=1', {}, 400],
  ['replacing without a key', '?replace=true', {}, 400],
  ['a compressed body', '', { 'content-encoding': 'gzip' }, 415],
  ['a page of another site', '', { origin: 'http://evil.example' }, 403],
])('%s is refused', async (_name, query, headers, status) => {
  const response = await post(query, good, headers)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
})

test('what is no workbook is UNREADABLE, and only POST imports', async () => {
  const response = await post('', 'no workbook')
  expect([response.status, await response.json()]).toMatchObject([422, { errors: [{ code: 'UNREADABLE' }] }])
  expect((await fetch(`${service.url}/import`)).status).toBe(405)
})

test('an editor imports within the area of the token, and nobody below', async () => {
  const token = (role: string) =>
    new SignJWT({ role, within: '441481001001' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(SECRET))
  const as = async (role: string, body: Buffer) =>
    post('?dryRun=true', body, { authorization: `Bearer ${await token(role)}` }, guarded.url)
  expect((await post('', good, {}, guarded.url)).status).toBe(403)
  expect((await as('ANALYST', good)).status).toBe(403)
  expect((await as('EDITOR', book(['U9', '四中', '学校', '441481001001']))).status).toBe(200)
  const outside = await as('EDITOR', book(['U9', '四中', '学校', '441481001002']))
  expect(outside.status).toBe(422)
  expect(await outside.json()).toMatchObject({
    errors: [{ row: 2, column: 'residence_code', code: 'INVALID' }],
  })
})

test('templates are there to download', async () => {
  for (const [query, name] of [
    ['', '来源'],
    ['?language=en', 'sources'],
  ]) {
    const response = await fetch(`${service.url}/template${query}`)
    expect(response.headers.get('content-disposition')).toContain('.xlsx')
    await asFile(Buffer.from(await response.arrayBuffer()), async (path) => {
      expect((await xlsxWorkbook(path).tables())[0]!.name).toBe(name)
    })
  }
  expect((await fetch(`${service.url}/template?language=fr`)).status).toBe(400)
})
