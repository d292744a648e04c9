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
  rowXml,
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
    'a header again on the next page, and a unit that is called like its column',
    [units(...Array.from({ length: 6 }, (_, n) => [`V${n}`, '名称', '学校']), ['编号', '名称', '类型'])],
    ['units 8 null INVALID'],
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

describe('what is shown in a spreadsheet, and what cannot be', () => {
  const cell = (xml: string, attributes = '') => ({ attributes, xml })
  const pairings = (rows: TestCell[][], merged: string[] = []): TestSheet => ({
    name: '结对共建',
    rows: [['编号', '单位编号', '社区代码', '开始', '结束', '年度资金', '协议编号'], ...rows],
    merged,
  })
  const CODE = String(HERE)

  test('an end that is merged down ends all of its pairings', async () => {
    const ends = ['X1', 'X2', 'X3'].map((ref, place) => [ref, 'U2', CODE, `${2011 + place}-01-01`, null])
    ends[0]![4] = '2014-12-31'
    expect(await errorsOf(pairings(ends, ['E2:E4']))).toEqual([
      'pairings 3 start OVERLAP',
      'pairings 4 start OVERLAP',
    ])
    const towns = ends.map(([ref], place) => [
      ref!,
      place === 0 ? 'U2' : 'U1',
      place === 2 ? '441481001002' : CODE,
      '2011-01-01',
      place === 0 ? '2014-12-31' : null,
    ])
    const report = await importBook({ sheets: [pairings(towns, ['E2:E4'])] }, { dryRun: false })
    expect(report.errors).toEqual([])
    const [row] = await askScratch(
      `MATCH (p:Pairing) WHERE p.id STARTS WITH 'pairing:X' RETURN collect(p.end) AS ends`,
    )
    expect(row).toEqual({ ends: ['2014-12-31', '2014-12-31', '2014-12-31'] })

    const again = pairings([['X1', 'U2', CODE, '2011-01-01', cell('<f>EDATE(DATE(2023,1,1),12)-1</f>')]])
    expect(await errorsOf(again)).toEqual(['pairings 2 end INVALID'])
    expect((await importBook({ sheets: [again] }, { dryRun: false })).revision).toBe(report.revision)
  })

  test('formulas without results, errors and long numbers are errors at their cells', async () => {
    const sheets = [
      units(['U9', cell('<f>A1</f>'), '学校'], [cell('<v>4.4148119900101123E+17</v>'), '学校', '学校']),
      pairings([
        ['R8', 'U2', CODE, '2001-01-01', cell('<v>#N/A</v>', 't="e"'), cell('<f>SUM(1,2)</f>'), null],
        ['R9', 'U2', CODE, '2003-01-01', '2003', null, cell('<v>1.2023010112345679E+17</v>')],
      ]),
    ]
    expect(await errorsOf(...sheets)).toEqual([
      'units 2 name INVALID',
      'units 3 ref INVALID',
      'pairings 2 end INVALID',
      'pairings 2 annual_funding INVALID',
      'pairings 3 agreement_number INVALID',
    ])
  })

  test('a percentage beside its unit is what it shows; beside another it is no number', async () => {
    const figure = (ref: string, unit: string, value: TestCell) => [
      ref,
      '441481',
      'rate',
      '率',
      value,
      'EXACT',
      unit,
      'S1',
    ]
    const book: TestWorkbook = {
      formats: ['0.0%'],
      sheets: [
        {
          name: 'published_figures',
          rows: [
            ['ref', 'area_code', 'key', 'title', 'value', 'bound', 'unit', 'source_ref'],
            figure('F1', '%', cell('<v>0.955</v>', 's="1"')),
            figure('F2', '％', '95.5%'),
            figure('F3', '%', 95.5),
          ],
        },
      ],
    }
    expect((await importBook(book, { dryRun: false })).errors).toEqual([])
    expect(await askScratch('MATCH (f:PublishedFigure) RETURN DISTINCT f.value AS value')).toEqual([
      { value: 95.5 },
    ])
    book.sheets[0]!.rows!.push(figure('F4', '个', cell('<v>0.955</v>', 's="1"')))
    expect(places(await importBook(book))).toEqual(['published_figures 5 value INVALID'])
  })

  test('hidden rows and columns come in no more than hidden sheets', async () => {
    const hidden = units(['U9', '学校', '学校'], ['U8', '学校', '学校'])
    const sheetData = hidden
      .rows!.map((row, index) => rowXml(row, index).replace('<row', index === 2 ? '<row hidden="1"' : '<row'))
      .join('')
    const report = await importBook({ sheets: [{ ...hidden, sheetData }] }, { acceptValid: true })
    expect(places(report)).toEqual(['units 3 ref INVALID'])
    expect(report.tables).toMatchObject([{ created: 1, leftOut: 1 }])
    const before = '<cols><col min="3" max="3" hidden="1"/></cols>'
    expect(await errorsOf({ ...hidden, before })).toEqual(['units 1 类型 INVALID'])
  })
})
