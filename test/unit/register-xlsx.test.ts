import { Unreadable } from '../../src/register/source'
import { xlsxWorkbook } from '../../src/register/xlsx/xlsx-workbook'
import { asFile, type TestCell, type TestWorkbook, workbookParts, zipOf } from '../support/xlsx'

const tablesOf = (content: Buffer | TestWorkbook) =>
  asFile(content, async (path) => {
    const tables = await xlsxWorkbook(path).tables()
    return Promise.all(
      tables.map(async ({ name, hidden, records }) => {
        const rows: string[][] = []
        for await (const batch of records()) rows.push(...batch)
        return { name, hidden, rows }
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
  ['digits that a number cannot hold stay', cell('', '<v>123456789012345678</v>'), '123456789012345678'],
  ['a formula is its stored result', cell('t="str"', '<f>A1&amp;"x"</f><v>U1x</v>'), 'U1x'],
  ['a formula of numbers too', cell('', '<f>1+1</f><v>2</v>'), '2'],
  ['a formula without a result is empty', cell('', '<f>1+1</f>'), ''],
  ['an error is its name', cell('t="e"', '<f>1/0</f><v>#DIV/0!</v>'), '#DIV/0!'],
  ['true and false', cell('t="b"', '<v>1</v>'), 'true'],
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
  ]
  const sharedStrings = '<si><t>x</t></si><si><r><t>市教</t></r><r><t>育局</t></r><rPh><t>shi</t></rPh></si>'
  expect((await rowsOf({ rows, formats, sharedStrings }))[1]).toEqual([expected, 'end'])
})

test('days count from 1904 where the workbook says so', async () => {
  const rows = [['x'], [cell('s="1"', '<v>42798</v>')]]
  expect((await rowsOf({ rows, formats: ['yyyy/m/d'], from1904: true }))[1]).toEqual(['2021-03-05'])
})

test('rows keep their numbers; those that are empty to the end are none', async () => {
  const empty = Array.from({ length: 5000 }, (_, n) => `<row r="${n + 5}"><c r="A${n + 5}" s="1"/></row>`)
  const sheetData = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>`
  expect(await rowsOf({ sheetData: sheetData + empty.join('') })).toEqual([['1', '2'], [], [], ['3', '']])
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
