import { readSheets } from '../../src/intake/read/read-file'
import { Room } from '../../src/intake/read/room'
import { csvFile } from '../../src/register/csv/csv-folder'
import { rowsRead } from '../support/rows-read'
import { asFile, type TestWorkbook, workbookParts, zipOf } from '../support/xlsx'

/** What a file of too much is read for: nothing that comes after what is too much is kept. */
const taken = jest.spyOn(Room.prototype, 'take')
beforeEach(() => taken.mockClear())

const read = (content: Buffer | TestWorkbook, name = 'book.xlsx') =>
  asFile(content, (path) => readSheets(path, name), name)
const csv = (text: string) => read(Buffer.from(text), 'sheet.csv')
const docx = (body: string) =>
  read(zipOf({ 'word/document.xml': `<document><body>${body}</body></document>` }), 'sheet.docx')

const ROWS = /^it has more than 10000 rows, which are the most that are taken in at once/
const sheetOf = (name: string, ...rows: number[]) => ({
  name,
  sheetData: rows.map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join(''),
})
const tableOf = (rows: number, cells: string) => `<tbl>${`<tr>${cells}</tr>`.repeat(rows)}</tbl>`
const CELL = '<tc><p><r><t>x</t></r></p></tc>'

describe('rows', () => {
  test('of a .csv are read to the ten thousandth', async () => {
    expect((await csv('a\n'.repeat(10_000)))[0]!.rows).toHaveLength(10_000)
    taken.mockClear()
    await expect(csv('a\n'.repeat(1_000_000))).rejects.toThrow(ROWS)
    expect(taken.mock.calls.length).toBe(10_001)
  })

  test('of a workbook count by their numbers, and empty ones are not made', async () => {
    const [sheet] = await read({ sheets: [sheetOf('a', 1, 10_000)] })
    expect([sheet!.rows.length, sheet!.rows[9_999]]).toEqual([10_000, ['10000']])
    taken.mockClear()
    await expect(read({ sheets: [sheetOf('a', 1, 10_001)] })).rejects.toThrow(ROWS)
    await expect(read({ sheets: [sheetOf('a', 1, 1_048_576)] })).rejects.toThrow(ROWS)
    expect(taken.mock.calls.length).toBe(0)
  })

  test('count over all sheets', async () => {
    const sheets = (rows: number) => ['a', 'b', 'c'].map((name) => sheetOf(name, 1, rows))
    expect(await read({ sheets: sheets(3_333) })).toHaveLength(3)
    await expect(read({ sheets: sheets(3_334) })).rejects.toThrow(ROWS)
  })

  test('of a document are read to the ten thousandth', async () => {
    expect((await docx(tableOf(10_000, CELL)))[0]!.rows).toHaveLength(10_000)
    taken.mockClear()
    await expect(docx(tableOf(20_000, CELL))).rejects.toThrow(ROWS)
    expect(taken.mock.calls.length).toBe(10_001)
  })
})

test('a workbook does not list one sheet twice, and no more than 200', async () => {
  const parts = workbookParts({ sheets: [sheetOf('a', 1), sheetOf('b', 1)] })
  const rels = 'xl/_rels/workbook.xml.rels'
  const twice = { ...parts, [rels]: parts[rels]!.replace('sheet2.xml', 'SHEET1.xml') }
  await expect(read(zipOf(twice))).rejects.toThrow('two of its sheets are the same one')
  const sheets = (count: number) => Array.from({ length: count }, (_, index) => sheetOf(`s${index}`, 1))
  expect(await read({ sheets: sheets(200) })).toHaveLength(200)
  await expect(read({ sheets: sheets(201) })).rejects.toThrow('more than 200 sheets')
})

describe('columns', () => {
  test('are 256, in every kind of file, and the row with more is named', async () => {
    const line = (columns: number) => `${'a,'.repeat(columns - 1)}a`
    expect((await csv(`a\n${line(256)}`))[0]!.rows[1]).toHaveLength(256)
    const right = /^row 2 goes on right of IV2; 256 columns are the most/
    await expect(csv(`a\n${line(257)}`)).rejects.toThrow(right)
    await expect(csv(`a\n${line(200_000)}`)).rejects.toThrow(right)
    await expect(csv(`a\n${','.repeat(300)}b`)).rejects.toThrow(right)
    expect((await csv(`a\n${','.repeat(300)}`))[0]!.rows[1]).toEqual([])
    const at = (column: string) => ({
      name: 'a',
      sheetData: `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="${column}2"><v>1</v></c></row>`,
    })
    expect((await read({ sheets: [at('IV')] }))[0]!.rows[1]).toHaveLength(256)
    await expect(read({ sheets: [at('IW')] })).rejects.toThrow(right)
    await expect(read({ sheets: [at('XFD')] })).rejects.toThrow(right)
    expect((await docx(tableOf(1, CELL.repeat(256))))[0]!.rows[0]).toHaveLength(256)
    await expect(docx(tableOf(1, CELL.repeat(257)))).rejects.toThrow('more than 256 columns')
  })

  test('times rows are a million cells, empty ones among them', async () => {
    const text = (rows: number) => `${','.repeat(255)}a\n${'a\n'.repeat(rows - 1)}`
    expect((await csv(text(3_906)))[0]!.rows).toHaveLength(3_906)
    await expect(csv(text(3_907))).rejects.toThrow('more than 1000000 cells')
  })

  test('of an import far to the right count as one cell', async () => {
    const records = await asFile(
      Buffer.from(`a,b\n${'a,'.repeat(200_000)}b\na${','.repeat(300)}c`),
      async (path) => rowsRead(await csvFile(path)),
      'units.csv',
    )
    expect(records.map(({ length }) => length)).toEqual([2, 257, 257])
    expect(records[2]!.at(-1)).toBe('c')
  })
})

describe('cells', () => {
  test('have 32767 characters, and the one with more is named', async () => {
    const long = 'x'.repeat(32_768)
    expect((await csv(`a,${long.slice(1)}`))[0]!.rows[0]![1]).toHaveLength(32_767)
    const named = /^B2 has 32768 characters; a cell can have 32767/
    await expect(csv(`a\na,${long}`)).rejects.toThrow(named)
    await expect(read({ sheets: [{ name: 'a', rows: [['a'], ['a', long]] }] })).rejects.toThrow(named)
    const cell = `<tc><p><r><t>${long}</t></r></p></tc>`
    await expect(docx(`<tbl><tr>${CELL}</tr><tr>${CELL}${cell}</tr></tbl>`)).rejects.toThrow(named)
  })

  test('that no spreadsheet writes are not read to their end', async () => {
    const endless = 'x'.repeat(300_000)
    const shared = {
      sheets: [{ name: 'a', sheetData: '<row><c t="s"><v>0</v></c></row>' }],
      sharedStrings: `<si><t>${endless}</t></si>`,
    }
    for (const book of [shared, { sheets: [{ name: 'a', rows: [[endless]] }] }]) {
      const [sheet] = await read(book)
      expect(sheet!.rows[0]![0]).toBe(`${'x'.repeat(60)}…`)
      expect(sheet!.problems.get('A1')?.problem).toContain(
        'more than the 32767 characters that a cell can have',
      )
    }
  })

  test('have ten million characters together', async () => {
    const shared = (rows: number) => ({
      sheets: [{ name: 'a', sheetData: '<row><c t="s"><v>0</v></c></row>'.repeat(rows) }],
      sharedStrings: `<si><t>${'x'.repeat(30_000)}</t></si>`,
    })
    expect((await read(shared(333)))[0]!.rows).toHaveLength(333)
    await expect(read(shared(334))).rejects.toThrow('more than 10000000 characters')
  })
})

test('merged cells are a hundred thousand', async () => {
  const merged = Array<string>(100_001).fill('A1:A2')
  await expect(read({ sheets: [{ ...sheetOf('a', 1), merged }] })).rejects.toThrow('merged cells')
  expect((await read({ sheets: [{ ...sheetOf('a', 1), merged: merged.slice(1) }] }))[0]!.merges).toHaveLength(
    100_000,
  )
})
