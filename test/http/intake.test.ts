import type { Graph } from '../../src/graph/graph'
import type { KindTold } from '../../src/intake/kinds-told'
import type { Proposal } from '../../src/intake/types'
import { openScratch } from '../support/databases'
import { importFiles, town } from '../support/register'
import { bearer, openSignedIn, type SignedIn } from '../support/signed-in'

const COUNTY = '441481'
const STREET = '441481001'
const HERE = `${STREET}001`
const sheet = [
  '官汕社区结对共建一览表,,',
  '序号,结对单位,结对时间',
  '1,市教育局,2024.1',
  '2,新来的药房,2024.2',
].join('\n')

let graph: Graph
let service: SignedIn
beforeAll(async () => {
  graph = await openScratch()
  await importFiles(graph, {
    ...town,
    units: `ref,name,kind,residence_code\nU1,兴宁市教育局,机关,${HERE}`,
    pairings: 'ref,unit_ref,community_code,start,end',
  })
  service = await openSignedIn(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

type Refused = { errors: { message: string }[] }

async function send(
  role: 'ANALYST' | 'EDITOR',
  write: boolean,
  answers: object | string = {},
  text = sheet,
  { url } = service,
) {
  const form = new FormData()
  form.append('files', new Blob([text]), '表.csv')
  form.append(
    'files',
    new Blob([typeof answers === 'string' ? answers : JSON.stringify(answers)]),
    'answers.json',
  )
  const response = await fetch(`${url}/intake?day=2024-06-30&within=${HERE}&write=${write}`, {
    method: 'POST',
    headers: await bearer(role, null),
    body: form,
  })
  return { status: response.status, proposal: (await response.json()) as Proposal }
}

const mutate = async (mutation: string, area: string | null = null) => {
  const { data, errors } = await service.ask(
    `mutation { asked: ${mutation} { id userErrors { code path } } }`,
    'EDITOR',
    area,
  )
  expect(errors).toBeUndefined()
  return data.asked
}

test('a sheet is looked at by whoever may read, asked about, written by an editor and taken back', async () => {
  const looked = await send('ANALYST', false)
  expect([looked.status, looked.proposal.written]).toEqual([200, null])
  const [question, ...others] = looked.proposal.questions
  expect([question?.about, question?.text, others]).toEqual(['MENTION', '新来的药房', []])
  expect((await send('ANALYST', true)).status).toBe(403)

  // With a question open nothing is written.
  const open = await send('EDITOR', true)
  expect([open.status, open.proposal.written]).toEqual([409, null])

  const answers = { [question!.id]: { new: { name: '新来的药房', kind: '非公企业' } } }
  const written = await send('EDITOR', true, answers)
  expect([written.status, written.proposal.errors]).toEqual([200, []])
  expect(written.proposal.written).toEqual({ revision: expect.any(Number) })

  const { data } = await service.ask(
    `{ intakes(within: "${HERE}") { id file undone revision }
       rememberedAnswers(within: "${HERE}") { id text }
       pairings(within: "${HERE}", asOf: "2024-06-30") { totalCount nodes { citations { file cell } } } }`,
    'EDITOR',
  )
  expect(data.intakes).toEqual([
    { id: expect.any(String), file: '表.csv', undone: false, revision: written.proposal.written!.revision },
  ])
  expect(data.pairings.totalCount).toBe(2)
  for (const { citations } of data.pairings.nodes)
    expect(citations).toContainEqual(expect.objectContaining({ file: '表.csv' }))
  const remembered = data.rememberedAnswers.find(({ text }: { text: string }) => text === '新来的药房')
  expect(remembered).toBeDefined()

  const intake = `undoIntake(id: "${data.intakes[0].id}", reason: "录错")`
  const forget = `forgetAnswer(id: "${remembered.id}")`
  // For another area's editor there is neither.
  for (const mutation of [intake, forget])
    expect((await mutate(mutation, '441481001002')).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }])
  for (const mutation of [forget, intake]) expect((await mutate(mutation)).userErrors).toEqual([])

  const after = await service.ask(
    `{ intakes(within: "${HERE}") { undone } rememberedAnswers(within: "${HERE}") { text }
       pairings(within: "${COUNTY}", asOf: "2024-06-30") { totalCount } }`,
    'EDITOR',
  )
  expect(after.data.intakes).toEqual([{ undone: true }])
  expect(after.data.pairings.totalCount).toBe(0)
  expect(after.data.rememberedAnswers).not.toContainEqual({ text: '新来的药房' })
})

test('of more errors than anybody mends at once the first are told, and the others counted', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1},,2024.1`)
  const sent = async (count: number) => {
    const text = [...sheet.split('\n').slice(0, 2), ...rows(count)].join('\n')
    const { errors, furtherErrors } = (await send('ANALYST', false, {}, text)).proposal
    return [errors.length, furtherErrors]
  }
  expect(await sent(1000)).toEqual([1000, undefined])
  expect(await sent(1003)).toEqual([1000, 3])
})

test('answers to a question that is there no more are told and harm nothing, and others are errors', async () => {
  const [question] = (await send('ANALYST', false)).proposal.questions
  const answers = {
    [question!.id]: { new: { name: '新来的药房', kind: '非公企业' } },
    '0123456789abcdef': { leaveOut: true },
  }
  const told = await send('ANALYST', false, answers)
  expect([told.status, told.proposal.questions, told.proposal.unheard]).toEqual([
    200,
    [],
    ['0123456789abcdef'],
  ])
  const refused = await send('ANALYST', false, { nosuch: { leaveOut: true } })
  expect([refused.status, refused.proposal.errors.map(({ message }) => message.includes('nosuch'))]).toEqual([
    422,
    [true],
  ])
})

test('a page that shows the sheet gets what tables and columns may be, in the words of an office', async () => {
  const response = await fetch(`${service.url}/intake?within=${HERE}&sheets=true&name=a.csv`, {
    method: 'POST',
    headers: { ...(await bearer('ANALYST', null)), 'content-type': 'application/octet-stream' },
    body: sheet,
  })
  const { kinds, sheets, tables } = await response.json()
  expect(sheets[0].rows[1]).toEqual(['序号', '结对单位', '结对时间'])
  expect(tables[0].value).toBe('pairings')
  const names = kinds.flatMap(({ name, fields }: KindTold) => [name, ...fields.map((field) => field.name)])
  expect(names).toContain('pairings 结对共建')
  expect(names.filter((name: string) => !/^[a-z ]+ \p{Script=Han}+$/u.test(name))).toEqual([])
  expect(new Set(kinds.map(({ name }: KindTold) => name)).size).toBe(kinds.length)
})

test('a sheet that takes too long is ended and told so; others are answered', async () => {
  const hasty = await openSignedIn(graph, { MAX_SECONDS: '10' })
  try {
    // Each may be read in many ways.
    const name = '第九中'.repeat(50)
    const names = Array.from(
      { length: 9000 },
      (_, at) => `${at},${at}${name}、甲${at}${name}、乙${at}${name},2024.1`,
    )
    const text = [...sheet.split('\n').slice(0, 2), ...names].join('\n')
    const long = send('ANALYST', false, {}, text, hasty)
    expect((await fetch(`${hasty.url}/healthz`)).status).toBe(200)
    const { status, proposal } = await long
    expect([status, proposal.file.name, proposal.tables, proposal.written]).toEqual([422, '表.csv', [], null])
    expect(proposal.errors).toEqual([
      {
        sheet: null,
        cell: null,
        code: 'UNREADABLE',
        message: expect.stringMatching(/^MAX_SECONDS is 10: .*split it into smaller ones .*请拆分后再试$/),
      },
    ])
    // Another viewer's is read, by a process that is begun for it.
    const other = await send('EDITOR', false, {}, sheet, hasty)
    expect([other.status, other.proposal.questions]).toEqual([200, [expect.anything()]])
  } finally {
    await hasty.stop()
  }
})

test.each<[string, string, number, RegExp]>([
  ['too large a file', ' '.repeat(4_000_001), 413, /4000001 bytes; it can have 4000000/],
  [
    'too many',
    JSON.stringify(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [at, { leaveOut: true }]))),
    400,
    /there are 10001 answers, and 10000 are the most/,
  ],
  [
    'too long',
    JSON.stringify({ a: { value: 'x'.repeat(2000) } }),
    400,
    /the answer to "a" has more than 2000/,
  ],
  ['none', JSON.stringify({ ['a'.repeat(1000)]: 1 }), 400, /the answer to "a{100}" is none/],
])('answers that are %s are refused', async (_what, answers, status, message) => {
  const refused = await send('ANALYST', false, answers)
  expect(refused.status).toBe(status)
  expect((refused.proposal as unknown as Refused).errors[0]!.message).toMatch(message)
})
