import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Graph } from '../../src/graph/graph'
import { type ImportOptions, importRegister } from '../../src/register/import'
import { annotate } from '../../src/register/workbook/annotate'
import { xlsxWorkbook } from '../../src/register/xlsx/xlsx-workbook'
import { openScratch } from '../support/databases'
import { askScratch, importFiles, places, town } from '../support/register'
import {
  asFile,
  type TestCell,
  type TestSheet,
  type TestWorkbook,
  workbookParts,
  zipOf,
} from '../support/xlsx'

let graph: Graph

beforeAll(async () => {
  graph = await openScratch()
  await importFiles(graph, town)
})

afterAll(() => graph.close())

const importBook = (book: TestWorkbook | Buffer, options: Partial<ImportOptions> = {}) =>
  asFile(book, (path) =>
    importRegister(graph, xlsxWorkbook(path), {
      actor: 'test',
      today: '2024-06-01',
      dryRun: true,
      ...options,
    }),
  )

const errorsOf = async (...sheets: TestSheet[]) => places(await importBook({ sheets }))

const units = (...rows: TestCell[][]): TestSheet => ({
  name: '单位',
  rows: [['编号', '名称', '类型'], ...rows],
})
const HERE = 441481001001

test('a workbook becomes a graph as a folder does: numbers, dates and formulas in their cells', async () => {
  const date = (serial: number) => ({ attributes: 's="1"', xml: `<v>${serial}</v>` })
  const book: TestWorkbook = {
    formats: ['yyyy/m/d'],
    sheets: [
      {
        name: '单位',
        rows: [
          ['编号', '名称', '类型', '驻地代码', '党员数'],
          [7, '市一中', '学校', HERE, 31],
        ],
      },
      {
        name: 'pairings',
        rows: [
          ['ref', 'unit_ref', 'community_code', 'start', 'end', 'terminated_on'],
          [
            'R7',
            7,
            { attributes: 't="str"', xml: `<f>A1</f><v>${HERE}</v>` },
            2021,
            '2023年3月',
            date(44927),
          ],
        ],
      },
    ],
  }
  const report = await importBook(book, { dryRun: false })
  expect(report.errors).toEqual([])
  expect(
    await askScratch(
      `MATCH (p:Pairing {id: 'pairing:R7'})-[:PAIRS_UNIT]->(unit)-[:RESIDENT_IN]->(area)
       RETURN unit.id AS unit, unit.partyMembers AS members, area.code AS area, p.start AS start, p.end AS end,
         p.terminatedOn AS terminated`,
    ),
  ).toEqual([
    {
      unit: 'unit:7',
      members: 31,
      area: String(HERE),
      start: '2021',
      end: '2023-03',
      terminated: '2023-01-01',
    },
  ])
  const again = await importBook(book, { dryRun: false })
  expect(again.revision).toBe(report.revision)
})

test.each<[string, TestSheet[], string[]]>([
  [
    'an error stands in the row that the sheet shows',
    [units([], ['U9', '', '学校'])],
    ['units 3 name MISSING'],
  ],
  ['a sheet that is no table', [{ name: '单元', rows: [['a']] }], ['单元 null null UNKNOWN_TABLE']],
  [
    'a hidden table',
    [{ ...units(['U9', '学校', '学校']), attributes: 'state="hidden"' }],
    ['units null null INVALID'],
  ],
  [
    'two header rows',
    [
      {
        name: '单位',
        rows: [
          ['ref', 'name', 'kind'],
          ['编号', '名称', '类型'],
          ['U9', '学校', '学校'],
        ],
      },
    ],
    ['units 2 null INVALID'],
  ],
  [
    'a heading above the header, over merged cells',
    [{ name: '单位', rows: [['兴宁市驻区单位台账'], ['编号', '名称', '类型'], ['U9', '学校', '学校']] }],
    ['units 1 null INVALID'],
  ],
  [
    'merged cells in the header',
    [
      {
        name: '单位',
        rows: [
          ['编号', '名称', null, '类型'],
          ['U9', '学校', null, '学校'],
        ],
      },
    ],
    ['units 1  UNKNOWN_COLUMN'],
  ],
  [
    'a column twice',
    [
      {
        name: '单位',
        rows: [
          ['编号', '名称', '类型', 'name'],
          ['U9', '学校', '学校', 'x'],
        ],
      },
    ],
    ['units 1 name INVALID'],
  ],
  ['the error of a formula', [units(['U9', '#REF!', '学校'])], ['units 2 name INVALID']],
  ['text that begins like one', [units(['U9', '#1 学校', '学校'])], []],
  ['a cell of a megabyte', [units(['U9', 'a'.repeat(1_000_000), '学校'])], ['units 2 name INVALID']],
  ['the largest cell', [units(['U9', 'a'.repeat(32_767), '学校'])], []],
  ['a cell beside the table', [units(['U9', '学校', '学校', 'x'])], ['units 2 null INVALID']],
  [
    'a day with a time',
    [
      {
        name: 'units',
        rows: [
          ['ref', 'name', 'kind', 'dissolved_on'],
          ['U9', 'a', '学校', { attributes: 't="d"', xml: '<v>2021-03-05T09:30:00</v>' }],
        ],
      },
    ],
    ['units 2 dissolved_on INVALID'],
  ],
  ['rows of nothing by the thousand', [units(['U9', '学校', '学校'], ...Array(3000).fill([]))], []],
])('%s', async (_name, sheets, expected) => expect(await errorsOf(...sheets)).toEqual(expected))

test('300 sheets that are no tables are 300 errors, each with the nearest name', async () => {
  const sheets = Array.from({ length: 300 }, (_, n) => ({ name: `单位${n}`, rows: [['编号']] }))
  const { errors } = await importBook({ sheets })
  expect(errors).toHaveLength(300)
  expect(errors[0]!.message).toContain('nearest is 单位')
})

test('a workbook that cannot be read is one error, by its name', async () => {
  const report = await importBook(Buffer.from('no workbook'))
  expect(places(report)).toEqual(['book.xlsx null null UNREADABLE'])
  expect(report.tables).toEqual([])
})

test('a sheet that breaks off is unreadable at its row, and nothing is written', async () => {
  const parts = workbookParts({ sheets: [units(['U9', '学校', '学校'])] })
  const broken = parts['xl/worksheets/sheet1.xml' as keyof typeof parts]!.replace('</sheetData>', '<oops>')
  const report = await importBook(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': broken }), {
    acceptValid: true,
  })
  expect(places(report)).toEqual(['units 3 null UNREADABLE'])
})

test('an annotated copy holds the same cells and the same errors', async () => {
  const book: TestWorkbook = {
    sheets: [
      units([], ['U9', '', '机器'], ['U8', '学校', '学校']),
      { name: '单元', rows: [['a'], [1]] },
      {
        name: 'pairings',
        rows: [
          ['ref', 'unit_ref', 'nmae'],
          ['R1', 'U77', 'x'],
        ],
      },
    ],
  }
  const { errors } = await importBook(book)
  expect(errors.length).toBeGreaterThan(4)
  await asFile(book, async (path) => {
    const copy = `${path}.annotated.xlsx`
    const file = createWriteStream(copy)
    await Promise.all([annotate(xlsxWorkbook(path), errors, file), finished(file)])
    const report = await importRegister(graph, xlsxWorkbook(copy), {
      actor: 'test',
      today: '2024-06-01',
      dryRun: true,
    })
    expect(report.errors).toEqual(errors)
  })
})
