import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Workbook as ExcelWorkbook } from 'exceljs'
import fc from 'fast-check'
import { shownIn } from '../../src/register/source'
import { xlsxWorkbook } from '../../src/register/xlsx/xlsx-workbook'
import { sheetName } from '../../src/spreadsheet/sheet-name'
import { Workbook } from '../../src/spreadsheet/workbook'
import { rowsRead } from '../support/rows-read'
import { asFile } from '../support/xlsx'

async function bookOf(texts: readonly string[], names: readonly string[] = ['a']): Promise<Buffer> {
  const out = new PassThrough()
  const bytes = buffer(out)
  const workbook = new Workbook(out)
  async function* rows() {
    yield texts.map((text) => [text, 'end'])
  }
  for (const name of names)
    await workbook.sheet(
      name,
      [
        { title: 't', kind: 'text' },
        { title: 'u', kind: 'text' },
      ],
      rows(),
    )
  await workbook.close()
  return bytes
}

const readBack = (book: Buffer) =>
  asFile(book, async (path) => {
    const tables = await xlsxWorkbook(path).tables()
    const texts = (await rowsRead(tables[0]!)).map(([cell]) => shownIn(cell!))
    return { names: tables.map(({ name }) => name), texts: texts.slice(1) }
  })

const kept = [
  '宁江\uFFFE机械',
  '宁江_x0041_公司',
  '宁江\u0008器材',
  '_x0041_x0042_',
  '_x005F_',
  'a\r\nb',
  '&amp;',
  ' a ',
  '\ud800',
  '_x004',
]

test('texts come back from a workbook as they were', async () => {
  const book = await bookOf(kept)
  expect((await readBack(book)).texts).toEqual(kept)
  // Others can open it.
  await expect(new ExcelWorkbook().xlsx.load(book as never)).resolves.toBeDefined()
})

test('whatever they hold', async () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('_x0041_', '_x', '0041_', '\u0000', '\uffff', '\ud83d'),
  )
  const text = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `.${parts.join('')}.`)
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      expect((await readBack(await bookOf(texts))).texts).toEqual(texts)
    }),
    { numRuns: 100 },
  )
})

test('sheets have names that spreadsheets take', async () => {
  const names = ['History', 'history', "'a'", 'a/b', 'x'.repeat(40), 'x'.repeat(41), '']
  const book = await bookOf(['1'], names)
  const excel = new ExcelWorkbook()
  await excel.xlsx.load(book as never)
  expect(excel.worksheets.map(({ name }) => name)).toEqual([
    'History_',
    'history 2',
    '_a_',
    'a_b',
    'x'.repeat(31),
    `${'x'.repeat(29)} 2`,
    '_',
  ])
})

test('whatever a question is called', () => {
  const taken = new Set<string>()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      const found = sheetName(name, taken)
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThanOrEqual(31)
      expect(found).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i)
    }),
  )
})
