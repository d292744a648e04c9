import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { type TakeInOptions } from '../../src/intake/take-in'
import { currentRevision } from '../../src/register/revision'
import { openScratch } from '../support/databases'
import { importFiles, town } from '../support/register'
import { takeSheet } from '../support/take-sheet'

const HEADER = '序号,结对社区,结对单位,结对时间'
let folder: string
let graph: Graph
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'))
  graph = await openScratch()
  await importFiles(graph, {
    ...town,
    units: [
      'ref,name,kind,residence_code',
      'U1,兴宁市教育局,机关,441481001001',
      'U2,中国建设银行兴宁市支行,金融机构,441481001001',
      'U3,中国建设银行兴宁市官汕支行,金融机构,441481001001',
    ].join('\n'),
    pairings: 'ref,unit_ref,community_code,start,end',
  })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await graph.close()
})

const take = (lines: readonly string[], options: Partial<TakeInOptions> = {}, name?: string) =>
  takeSheet(graph, folder, lines, { within: '441481001001', ...options }, name)

const row = (number: number, unit: string) => `${number},官汕社区,${unit},2024.1`

describe('what is wrong is said, and nothing of it is written', () => {
  const cases: [string, string[], RegExp][] = [
    ['no table', ['各社区：', '请尽快上报。'], /no table/],
    [
      '20,000 rows',
      [HEADER, ...Array.from({ length: 20_000 }, (_, at) => row(at, '市教育局'))],
      /more than 10000 rows/,
    ],
    [
      'more names than are looked for',
      [HEADER, ...Array.from({ length: 9000 }, (_, at) => row(at, '甲局、乙局、丙局、丁局、戊局'))],
      /there are 54000 names in it, and 50000 are the most/,
    ],
    ['a cell that nobody reads', [HEADER, row(1, '局'.repeat(5001))], /more than 5000 characters/],
    ['a cell of a megabyte', [HEADER, row(1, '局'.repeat(1_000_000))], /1000000 characters/],
    [
      'numbers under 单位名称',
      ['序号,社区,单位名称,结对时间', '1,官汕社区,123,2024.1', '2,官汕社区,456,2024.2'],
      /^$/,
    ],
    [
      'another county',
      [HEADER, '1,天台社区,市教育局,2024.1', '2,月华社区,市教育局,2024.1', '3,云顶社区,市教育局,2024.1'],
      /another place/,
    ],
    [
      'two headers that contradict',
      [HEADER, row(1, '市教育局'), '序号,结对单位,结对社区,结对时间', row(2, '市教育局')],
      /^$/,
    ],
    ['every name ambiguous', [HEADER, row(1, '建行'), row(2, '建设银行')], /^$/],
  ]
  test.each(cases)('%s', async (_name, lines, message) => {
    const before = await currentRevision(graph)
    const { errors, questions, written } = await take(lines, { write: true })
    expect(written).toBeNull()
    expect(errors.length + questions.length).toBeGreaterThan(0)
    if (message.source !== '^$') expect(errors.map((error) => error.message).join('\n')).toMatch(message)
    expect(await currentRevision(graph)).toBe(before)
  })
})

test('a thousand empty columns are none', async () => {
  const empty = ','.repeat(1000)
  const { records, errors } = await take([HEADER + empty, row(1, '市教育局') + empty])
  expect([records.map(({ table }) => table), errors]).toEqual([['pairings'], []])
})

test('a file that is another one than was proposed is not written', async () => {
  const { file } = await take([HEADER, row(1, '市教育局')])
  const changed = await take([HEADER, `1,官汕社区,市教育局,2023.1`], { write: true, sha256: file.sha256 })
  expect([changed.written, changed.errors.map(({ message }) => message)]).toEqual([
    null,
    [expect.stringContaining('another one than was proposed')],
  ])
})

test('an answer that the register no longer bears out is refused, and may be given anew', async () => {
  const sheet = [HEADER, row(1, '建行')]
  const [question] = (await take(sheet)).questions
  const { errors, questions, written } = await take(sheet, {
    write: true,
    answers: { [question!.id]: { is: 'unit:GONE' } },
  })
  expect([written, errors.map(({ cell }) => cell), questions.map(({ id }) => id)]).toEqual([
    null,
    ['C2'],
    [question!.id],
  ])
})

test('new alliances are taken in with their members, and rows that contradict each other are named', async () => {
  const sheet = (start: string) => [
    '联盟名称,联盟类型,成员单位,服务社区,成立时间',
    '官汕党建联盟,区域联盟,市教育局,官汕社区,2023.1',
    `官汕党建联盟,区域联盟,建行官汕支行,官汕社区,${start}`,
  ]
  const [question] = (await take(sheet('2023.1'))).questions
  const given = { name: '官汕党建联盟', kind: 'REGIONAL', area_code: '441481001001' }
  const answers = { [question!.id]: { new: given } }
  const agreeing = await take(sheet('2023.1'), { answers })
  expect([agreeing.errors, agreeing.records.map(({ table, change }) => `${table} ${change}`)]).toEqual([
    [],
    ['alliances NEW', 'alliance_memberships NEW', 'alliance_memberships NEW'],
  ])
  const { errors } = await take(sheet('2022.1'), { answers })
  expect(errors.map(({ cell, message }) => [cell, message])).toEqual([
    [
      'A3',
      'rows 2, 3 are about one alliance and say different things of it 第 2、3 行说的是同一党建联盟，内容不一致',
    ],
  ])
})

test('rows that contradict each other about one new unit are named', async () => {
  const sheet = (members: number) => [
    '单位名称,单位性质,所在社区,在职党员数',
    '市气象局,机关,官汕社区,12',
    `市气象局,机关,官汕社区,${members}`,
  ]
  const [question] = (await take(sheet(12))).questions
  const given = { name: '市气象局', kind: 'PARTY_GOVERNMENT_ORGAN', residence_code: '441481001001' }
  const answers = { [question!.id]: { new: given } }
  expect((await take(sheet(12), { answers })).errors).toEqual([])
  expect((await take(sheet(13), { answers })).errors.map(({ cell, message }) => [cell, message])).toEqual([
    [
      'A3',
      'rows 2, 3 are about one unit and say different things of it 第 2、3 行说的是同一单位，内容不一致',
    ],
  ])
})

/** Files that are small or fit into what may be taken in, and would keep whoever reads them busy for minutes. */
describe('what is made to keep the service busy is answered', () => {
  const lines = (count: number, ...of: string[]) =>
    Array.from({ length: count }, (_, at) => of[at % of.length]!)
  test.each<[string, string[]]>([
    ['titles of brackets', [lines(250, '（'.repeat(30_000)).join(), HEADER, row(1, '市教育局')]],
    ['headers and nothing else', lines(9_000, '单位名称,,备注,时间')],
    ['同上 and nothing else', [lines(100, '单位名称').join(), ...lines(9_000, lines(100, '〃').join())]],
    ['single cells beneath each other', ['结对单位,结对社区,备注', ...lines(9_000, '甲')]],
    ['tables beneath each other', lines(9_000, '单位名称,社区名称', '姓名,职务')],
    [
      'cells of one sign each',
      [
        `${HEADER},备注,完成情况`,
        ...[...'（(【[ \u3000：:，,…一1等已年'].map(
          (sign) => `1,${lines(4, `甲${sign.repeat(4900)}`).join()}乙,已办${sign.repeat(4900)}`,
        ),
      ],
    ],
    ['blanks under many headings', [`${HEADER},${lines(90, '备注').join()}`, ...lines(9_000, '1,,,')]],
  ])('%s', async (_name, sheet) => {
    const { errors, tables } = await take(sheet)
    expect(errors.length + tables.length).toBeGreaterThan(0)
  })
})
