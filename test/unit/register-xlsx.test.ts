import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { Illegible, type SourceCell, type SourceRecord, shownIn, Unreadable } from '../../src/register/source'
import { annotate } from '../../src/register/workbook/annotate'
import { xlsxWorkbook } from '../../src/register/xlsx/xlsx-workbook'
import { rowsRead } from '../support/rows-read'
import { asFile, rowXml, type TestCell, type TestWorkbook, workbookParts, zipOf } from '../support/xlsx'

const tablesOf = (content: Buffer | TestWorkbook) =>
  asFile(content, async (path) => {
    const tables = await xlsxWorkbook(path).tables()
    return Promise.all(
      tables.map(async ({ name, hidden, records }) => {
        return { name, hidden, rows: await rowsRead({ records }) }
      }),
    )
  })

const rowsOf = async (workbook: Partial<TestWorkbook> & { rows?: TestCell[][]; sheetData?: string }) => {
  const { rows, sheetData, ...rest } = workbook
  const [table] = await tablesOf({ sheets: [{ name: 'units', rows, sheetData }], ...rest })
  return table!.rows
}

const failure = async (content: Buffer | TestWorkbook): Promise<Unreadable> => {
  const error = await tablesOf(content).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Unreadable)
  return error as Unreadable
}

const cell = (attributes: string, xml: string) => ({ attributes, xml })

test('sheets come in their order with their names, and which are hidden', async () => {
  const sheets = [
    { name: '单位', rows: [['编号'], ['U1']] },
    { name: 'areas', attributes: 'state="veryHidden"' },
    { name: '_words 词表', attributes: 'state="hidden"' },
  ]
  expect(await tablesOf({ sheets })).toEqual([
    { name: '单位', hidden: false, rows: [['编号'], ['U1']] },
    { name: 'areas', hidden: true, rows: [] },
  ])
})

test.each<[string, TestCell, string]>([
  ['a whole number is its digits', 441481001001, '441481001001'],
  ['a number in exponents is its digits', cell('', '<v>4.41481001001E+11</v>'), '441481001001'],
  ['a very small number too', cell('', '<v>1.5E-7</v>'), '0.00000015'],
  ['a number with more digits than it means', cell('', '<v>12.300000000000001</v>'), '12.3'],
  ['a formula is its stored result', cell('t="str"', '<f>A1&amp;"x"</f><v>U1x</v>'), 'U1x'],
  ['a formula of numbers too', cell('', '<f>1+1</f><v>2</v>'), '2'],
  ['a formula of which the result is no text', cell('t="str"', '<f>A1&amp;""</f><v></v>'), ''],
  ['fifteen digits', cell('', '<v>123456789012345</v>'), '123456789012345'],
  ['a percentage', cell('s="7"', '<v>0.955</v>'), '95.5%'],
  ['a percentage that multiplying would spoil', cell('s="7"', '<v>0.07</v>'), '7%'],
  ['a percentage of nothing, and a small one', cell('s="7"', '<v>1.2E-5</v>'), '0.0012%'],
  ['a negative percentage', cell('s="7"', '<v>-1.5</v>'), '-150%'],
  ['a sign of percent that is mere text', cell('s="8"', '<v>95.5</v>'), '95.5'],
  ['shared text, without reading aids', cell('t="s"', '<v>1</v>'), '市教育局'],
  ['an escaped line break', 'a_x000A_b', 'a\nb'],
  ['a day', cell('s="1"', '<v>44260</v>'), '2021-03-05'],
  ['a day of which the month is shown', cell('s="2"', '<v>44256</v>'), '2021-03'],
  ['a day of which the year is shown', cell('s="3"', '<v>44197</v>'), '2021'],
  ['a day in a Chinese format', cell('s="4"', '<v>44260</v>'), '2021-03-05'],
  ['a day with its time', cell('s="1"', '<v>44260.5</v>'), '2021-03-05T12:00:00'],
  ['a number in a format that quotes letters', cell('s="5"', '<v>12</v>'), '12'],
  ['a format in a colour', cell('s="6"', '<v>12</v>'), '12'],
  ['the day that 1900 did not have', cell('s="1"', '<v>60</v>'), '1900-02-29'],
  ['the day before', cell('s="1"', '<v>59</v>'), '1900-02-28'],
  ['the day after', cell('s="1"', '<v>61</v>'), '1900-03-01'],
  ['a day in ISO text', cell('t="d"', '<v>2021-03-05T00:00:00</v>'), '2021-03-05'],
])('%s', async (_name, given, expected) => {
  const rows = [['x'], [given, 'end']]
  const formats = [
    'yyyy-mm-dd',
    'mmm-yy',
    'yyyy',
    '[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@',
    '0&quot;days&quot;',
    '[Red]0.00;[Red]-0.00',
    '0.0%;[Red]-0.0%',
    '0.0&quot;%&quot;',
  ]
  const sharedStrings = '<si><t>x</t></si><si><r><t>市教</t></r><r><t>育局</t></r><rPh><t>shi</t></rPh></si>'
  expect((await rowsOf({ rows, formats, sharedStrings }))[1]).toEqual([expected, 'end'])
})

const FORMATS = ['yyyy-mm-dd h:mm', '0&quot;万&quot;', '#,##0,']

test.each<[string, TestCell, string, RegExp]>([
  ['a formula without a result', cell('', '<f>1+1</f>'), '=1+1', /without its result.*没有保存计算结果/],
  ['a formula with an empty result', cell('', '<f>1+1</f><v></v>'), '=1+1', /without its result/],
  ['the error of a formula', cell('t="e"', '<f>1/0</f><v>#DIV/0!</v>'), '#DIV/0!', /error of a formula/],
  ['an error that is not known yet', cell('t="e"', '<v>#NEW!</v>'), '#NEW!', /error of a formula/],
  ['18 digits', cell('', '<v>1.2023010112345679E+17</v>'), '120230101123456784', /15 digits.*文本/],
  [
    '18 digits that a program wrote',
    cell('', '<v>123456789012345678</v>'),
    '123456789012345678',
    /15 digits/,
  ],
  ['16 digits with a point', cell('', '<v>0.1234567890123456</v>'), '0.1234567890123456', /15 digits/],
  ['shared text that is not there', cell('t="s"', '<v>9</v>'), '9', /shared text/],
  ['a number that is none', cell('', '<v>12 人</v>'), '12 人', /number that is none/],
  ['a truth', cell('t="b"', '<v>1</v>'), 'true', /"TRUE" is kept as a truth value.*逻辑值/],
  ['a truth that is neither', cell('t="b"', '<v>2</v>'), '2', /neither/],
  ['a type that is not known yet', cell('t="x"', '<v>1</v>'), '1', /type "x"/],
  [
    'a number of ten thousands',
    cell('s="2"', '<v>12</v>'),
    '12万',
    /"12万" is shown where 12 is kept.*实际保存的是 12/,
  ],
  ['a number of which the thousands are left away', cell('s="3"', '<v>12345</v>'), '12', /12345 is kept/],
  ['a time without a day', cell('s="1"', '<v>0.5</v>'), '0.5', /date that is none/],
  ['a day before all', cell('s="1"', '<v>-3</v>'), '-3', /date that is none/],
])('%s is no text, and says what to do', async (_name, given, shown, problem) => {
  const [, [found]] = (await rowsOf({ rows: [['x'], [given]], formats: FORMATS })) as [unknown, SourceCell[]]
  expect(found).toBeInstanceOf(Illegible)
  expect(found).toMatchObject({ shown, problem: expect.stringMatching(problem) })
})

describe('merged cells', () => {
  const merge = (merged: string[], ...rows: TestCell[][]) => {
    const header = ['a', 'b', 'c', 'd']
    return tablesOf({ sheets: [{ name: 'units', rows: [header, ...rows], merged }] }).then(([table]) =>
      table!.rows.slice(1).map((row) => row.map((each) => (typeof each === 'string' ? each : '!'))),
    )
  }

  test('hold for all of their rows, and in their first column', async () => {
    const rows = [['1', 'x', 'y'], ['2', null, 'z'], ['3', null, 'w', 'v'], ['4']]
    expect(await merge(['B2:B4', 'C2:D2', 'B5:D5'], ...rows)).toEqual([
      ['1', 'x', 'y', '!'],
      ['2', 'x', 'z'],
      ['3', 'x', 'w', 'v'],
      ['4'],
    ])
  })

  test('say what they hide', async () => {
    expect(await merge(['B2:B4'], ['1', 'x'], ['2', 'x'], ['3', 'y'])).toEqual([
      ['1', 'x'],
      ['2', 'x'],
      ['3', '!'],
    ])
  })

  test('make no rows of their own, nor columns beyond the header', async () => {
    expect(await merge(['A2:A3', 'B2:B3', 'C2:C9', 'D2:H2'], ['1', 'x', 'y', 'z'], [], ['2'])).toEqual([
      ['1', 'x', 'y', 'z'],
      [],
      ['2', '', 'y'],
    ])
  })

  test('that begin in the header and reach below it are errors below it', async () => {
    expect(await merge(['B1:B3', 'C1:D2'], ['1'], ['2', 'x', 'y', 'z'], ['3', 'x'], [])).toEqual([
      ['1', '!', '!', '!'],
      ['2', '!', 'y', 'z'],
      ['3', 'x'],
    ])
    const [table] = await tablesOf({
      sheets: [{ name: 'units', rows: [['a', '结束'], ['1']], merged: ['B1:B2'] }],
    })
    expect(table!.rows[1]![1]).toMatchObject({
      shown: '结束',
      problem: expect.stringMatching(/header.*表头/),
    })
  })

  test('say it of a row, too, that has nothing of its own beside them', async () => {
    const all = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3']
    const first = ['1', 'x', 'y', 'z']
    expect(await merge(all, first, ['2', 'x', 'w', null], ['3'])).toEqual([
      first,
      ['!', 'x', '!', 'z'],
      ['3'],
    ])
    expect(await merge(all, first, ['1', 'x', null, 'z'], ['3'])).toEqual([first, [], ['3']])
    expect(await merge(['A2:A3', 'B2:B3'], [null, 'x'], ['2'])).toEqual([
      ['', 'x'],
      ['!', 'x'],
    ])
  })

  test('that no spreadsheet can have are refused', async () => {
    for (const merged of [['B2:B4', 'A3:C3'], ['B4:A2'], ['B2'], ['2:4']].slice(0, 2))
      expect(
        (await failure({ sheets: [{ name: 'units', rows: [['a', 'b'], ['1', '2'], ['3']], merged }] }))
          .message,
      ).toMatch(/merge/)
  })
})

describe('a formula that fills several cells', () => {
  const formula = (ref: string, value = '') => cell('', `<f t="array" ref="${ref}">Z2:Z9</f>${value}`)
  const read = async (...rows: TestCell[][]) =>
    (await rowsOf({ rows: [['a', 'b', 'c'], ...rows] }))
      .slice(1)
      .map((row) => row.map((each) => (each instanceof Illegible ? `!${each.shown}` : each)))
  const without = '!=Z2:Z9'

  test('without results is an error at each of them', async () => {
    expect(
      await read(['1', formula('B2:C4')], ['2', null, cell('', '')], ['3', cell('', '<v></v>')], ['4']),
    ).toEqual([['1', without, without], ['2', without, without], ['3', without, without], ['4']])
  })

  test('is what is stored with it, and an error where nothing is', async () => {
    const given = [
      ['1', formula('B2:B5', '<v>7</v>')],
      ['2', 8],
      ['3', cell('t="str"', '<v></v>'), 'x'],
      ['4'],
    ]
    expect(await read(...given, ['5'])).toEqual([
      ['1', '7'],
      ['2', '8'],
      ['3', '', 'x'],
      ['4', without],
      ['5'],
    ])
  })

  test('that is shared leaves the others to themselves', async () => {
    const shared = cell('', '<f t="shared" ref="B2:B3" si="0">A2</f><v>1</v>')
    expect(await read(['1', shared], ['2'])).toEqual([['1', '1'], ['2']])
  })

  test('is an error at each cell without a result, whichever they are', async () => {
    const results = fc.array(fc.option(fc.nat(99), { nil: null }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(results, fc.nat(3), async (values, below) => {
        const [first, ...others] = values
        const ref = `B2:B${values.length + 1}`
        const rows: TestCell[][] = [
          ['r', formula(ref, first === null ? '' : `<v>${first}</v>`)],
          ...others.map((value) => ['r', value]),
          ...Array.from({ length: below }, () => ['r']),
        ]
        const shown = values.map((value) => ['r', value === null ? without : String(value)])
        expect(await read(...rows)).toEqual([...shown, ...Array.from({ length: below }, () => ['r'])])
      }),
      { numRuns: 60 },
    )
  })

  test('that fills what names no cells is refused', async () => {
    const rows = [['a'], [formula('B4:A2')]]
    expect((await failure({ sheets: [{ name: 'units', rows }] })).message).toMatch(/damaged/)
  })
})

test('rows and columns that are hidden are said, each where it is', async () => {
  const rows = [
    ['ref', 'name', 'kind'],
    ['U1', 'a', 'OTHER'],
    ['U2', 'b', 'OTHER'],
    ['U3', 'c', 'OTHER'],
  ]
  const [table] = await tablesOf({
    sheets: [
      {
        name: 'units',
        before:
          '<sheetFormatPr/><cols><col min="1" max="1" width="9"/><col min="2" max="2" hidden="1"/></cols>',
        sheetData: rows
          .map((row, index) => rowXml(row, index).replace('<row', index === 2 ? '<row hidden="1"' : '<row'))
          .join(''),
      },
    ],
  })
  const said = table!.rows.map((row) => row.map((each) => (each instanceof Illegible ? each.problem : each)))
  expect(said).toEqual([
    ['ref', expect.stringMatching(/^column B "name" is hidden.*该列被隐藏/), 'kind'],
    ['U1', 'a', 'OTHER'],
    [expect.stringMatching(/^row 3 is hidden.*该行被隐藏/), 'b', 'OTHER'],
    ['U3', 'c', 'OTHER'],
  ])
})

describe('packages that others make', () => {
  const parts: Record<string, string> = workbookParts({
    sheets: [{ name: 'units', rows: [['编号'], [cell('t="s"', '<v>0</v>')]] }],
    sharedStrings: '<si><t>引甲</t></si>',
  })
  const read = async (changed: Record<string, string | Buffer>) => (await tablesOf(zipOf(changed)))[0]!.rows
  const renamed = (from: string, to: string) =>
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name === from ? to : name, text]))

  test.each([
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    '_rels/.rels',
  ])('%s may be written in capitals', async (part) =>
    expect(await read(renamed(part, part.toUpperCase()))).toEqual([['编号'], ['引甲']]),
  )

  const encodings: [string, (text: string) => Buffer][] = [
    [
      'UTF-16 with its mark',
      (text) => Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le'),
    ],
    [
      'UTF-16 from the other end',
      (text) => Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le').swap16(),
    ],
    ['UTF-16 without its mark', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-8 with its mark', (text) => Buffer.from(`\uFEFF${text}`)],
    [
      'what the document declares',
      (text) => iconv.encode(`<?xml version="1.0" encoding="GB2312"?>${text}`, 'gb2312'),
    ],
  ]
  test.each(encodings)('parts may be in %s', async (_name, encode) => {
    const changed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode(text!)]))
    expect(await read(changed)).toEqual([['编号'], ['引甲']])
  })

  test('bytes that are no text are no text', async () => {
    const sheet = 'xl/worksheets/sheet1.xml'
    const bytes = Buffer.from(parts[sheet]!)
    bytes[bytes.indexOf('编号')] = 0xff
    expect((await failure(zipOf({ ...parts, [sheet]: bytes }))).message).toMatch(/damaged/)
  })
})

test('a cell far to the right costs what is in its row', async () => {
  const rows = Array.from(
    { length: 15_000 },
    (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c><c r="XFD${n + 1}"><v>2</v></c></row>`,
  )
  const read = await rowsOf({ sheetData: rows.join('') })
  expect(read).toHaveLength(15_000)
  expect(read.reduce((sum, row) => sum + row.length, 0)).toBeLessThanOrEqual(15_000 * 257)
})

test('a cell in the last row costs what is in it, and is marked where it stands', async () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
  const sheetData = `<row r="1">${cell('A1', 'ref')}</row><row r="1048576">${cell('A1048576', '甲')}</row>`
  const told = { table: 'units', column: 'ref', code: 'INVALID' as const, message: '错' }
  const book = { sheets: [{ name: 'units', sheetData }] }
  const read = async (path: string) => {
    const [table] = await xlsxWorkbook(path).tables()
    const records: SourceRecord[] = []
    for await (const batch of table!.records()) records.push(...batch)
    return records
  }
  const last = { row: 1_048_576, cells: ['甲'] }
  await asFile(book, async (path) => {
    expect(await read(path)).toEqual([{ row: 1, cells: ['ref'] }, last])
    const out = new PassThrough()
    const errors = [{ ...told, row: last.row }]
    const [copy] = await Promise.all([buffer(out), annotate(xlsxWorkbook(path), errors, out)])
    expect((await asFile(copy, read)).at(-1)).toEqual(last)
  })
})

test('days count from 1904 where the workbook says so', async () => {
  const rows = [['x'], [cell('s="1"', '<v>42798</v>')]]
  expect((await rowsOf({ rows, formats: ['yyyy/m/d'], from1904: true }))[1]).toEqual(['2021-03-05'])
})

test('rows keep their numbers; those that are empty to the end are none', async () => {
  const empty = Array.from({ length: 5000 }, (_, n) => `<row r="${n + 5}"><c r="A${n + 5}" s="1"/></row>`)
  const sheetData = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>`
  expect(await rowsOf({ sheetData: sheetData + empty.join('') })).toEqual([['1', '2'], [], [], ['3']])
})

test('cells and rows without references stand one after another, and prefixes do not matter', async () => {
  const data = '<x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row>'
  const sheetData = `${data}${data}`
  expect(await rowsOf({ sheetData: `<x xmlns:x="x">${sheetData}</x>` })).toEqual([
    ['1', 'b'],
    ['1', 'b'],
  ])
})

const small = workbookParts({ sheets: [{ name: 'units', rows: [['ref'], ['U1']] }] })
const broken = { ...small, 'xl/worksheets/sheet1.xml': '<worksheet><row r="1"/><row r="2"><c></row>' }
const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

test.each<[string, Buffer, RegExp]>([
  ['a password', ole, /password/],
  ['a file that is no workbook', Buffer.from('编号,名称\nU1,a'), /not an \.xlsx workbook/],
  ['an empty file', Buffer.alloc(0), /empty/],
  ['a zip file that is no workbook', zipOf({ 'a.txt': 'a' }), /is none/],
  ['a workbook cut short', zipOf(small).subarray(0, 700), /damaged/],
  ['macros', zipOf({ ...small, 'xl/vbaProject.bin': 'x' }), /macros/],
  ['a size beyond the limit', zipOf(small, { 'xl/worksheets/sheet1.xml': 201_000_000 }), /200 MB/],
  ['more than it says', zipOf(small, { 'xl/worksheets/sheet1.xml': 10 }), /damaged/],
  ['broken XML', zipOf(broken), /damaged/],
  [
    'entities',
    zipOf({ ...small, 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>' }),
    /damaged/,
  ],
  [
    'rows out of order',
    zipOf({ ...small, 'xl/worksheets/sheet1.xml': '<worksheet><row r="2"/><row r="1"/></worksheet>' }),
    /out of order/,
  ],
])('%s is refused', async (_name, content, message) => {
  expect((await failure(content)).message).toMatch(message)
})

test('what breaks a sheet is named by its row', async () => {
  expect((await failure(zipOf(broken))).row).toBe(3)
})

test('a workbook that inflates to gigabytes is refused without inflating it', async () => {
  const sheet = `<worksheet><sheetData>${' '.repeat(1_000_000)}`.repeat(210)
  const before = process.memoryUsage().rss
  const bomb = zipOf({ ...small, 'xl/worksheets/sheet1.xml': sheet })
  expect(bomb.length).toBeLessThan(1_000_000)
  expect((await failure(bomb)).message).toMatch(/200 MB/)
  expect(process.memoryUsage().rss - before).toBeLessThan(900_000_000)
})

/** A grid of cells below a header, each with what a reader is to make of it: text, or nothing that is text. */
const kinds: fc.Arbitrary<{ given: TestCell; read: string | null }> = fc.oneof(
  fc.constant({ given: null, read: '' }),
  fc.integer({ min: -999_999, max: 999_999 }).map((n) => ({ given: n, read: String(n) })),
  fc.stringMatching(/^[a-z官汕社区]{1,5}$/).map((text) => ({ given: text, read: text })),
  fc
    .bigInt({ min: 10n ** 15n, max: 10n ** 18n })
    .map((n) => ({ given: cell('', `<v>${n}</v>`), read: null })),
  fc
    .constantFrom('#N/A', '#REF!', '#VALUE!')
    .map((e) => ({ given: cell('t="e"', `<v>${e}</v>`), read: null })),
  fc.stringMatching(/^[A-Z]{3}\([A-Z][1-9]\)$/).map((f) => ({ given: cell('', `<f>${f}</f>`), read: null })),
  fc.integer({ min: 0, max: 99_999 }).map((n) => ({
    given: cell('s="1"', `<v>${n / 1000}</v>`),
    read: `${BigInt(n) / 10n}${n % 10 === 0 ? '' : `.${n % 10}`}%`,
  })),
)

test('whatever a cell holds, it is read as what it shows or is an error at its place', async () => {
  const grids = fc.array(fc.array(kinds, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  const merges = fc.array(fc.tuple(fc.nat(3), fc.nat(5), fc.integer({ min: 1, max: 4 })), { maxLength: 2 })
  await fc.assert(
    fc.asyncProperty(grids, merges, async (grid, wanted) => {
      const chosen = wanted.filter(
        ([column], index) => wanted.findIndex(([other]) => other === column) === index,
      )
      const spans = chosen.filter(([, top]) => top < grid.length)
      const shown = grid.map((row) => row.map(({ read }) => read))
      for (const [column, top, length] of spans)
        for (let row = top + 1; row < Math.min(top + length, grid.length); row++) {
          grid[row]![column] = { given: null, read: '' }
          shown[row]![column] = shown[top]![column]!
        }
      const isRow = (row: number) =>
        grid[row]!.some(
          ({ given }, column) =>
            given !== null &&
            !spans.some(([c, top, length]) => c === column && top < row && row < top + length),
        )
      const merged = spans
        .filter(([, , length]) => length > 1)
        .map(([column, top, length]) => `${'ABCD'[column]}${top + 2}:${'ABCD'[column]}${top + 1 + length}`)
      const rows: TestCell[][] = [['a', 'b', 'c', 'd'], ...grid.map((row) => row.map(({ given }) => given))]
      const [table] = await tablesOf({ formats: ['0.0%'], sheets: [{ name: 'units', rows, merged }] })
      grid.forEach((_, row) => {
        const read = [0, 1, 2, 3].map((column) => table!.rows[row + 1]?.[column] ?? '')
        expect(read.map((each) => (each instanceof Illegible ? null : shownIn(each)))).toEqual(
          isRow(row) ? shown[row] : ['', '', '', ''],
        )
      })
    }),
    { numRuns: 200 },
  )
})
