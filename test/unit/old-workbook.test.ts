import { utils, write } from '@e965/xlsx'
import { oldWorkbookSheets } from '../../src/intake/read/old-workbook'
import { asFile } from '../support/xlsx'

const read = (script?: string) =>
  asFile(Buffer.from('no workbook at all'), (path) => oldWorkbookSheets(path, script), 'old.xls')

test('a reader that cannot start says so, and does not blame the workbook', async () => {
  await expect(read('/nowhere/reader.cjs')).rejects.toThrow('could not start')
})

test('a workbook that names no cells is no fault of the reader', async () => {
  const outcome = await read().then(
    () => 'read',
    (error: Error) => error.message,
  )
  expect(outcome).not.toContain('could not start')
})

describe('cells of an old workbook are read as those of any other', () => {
  type Cell = [value: number | string, format?: string, type?: string]

  const sheetOf = async (cells: readonly Cell[], date1904 = false) => {
    const sheet = utils.aoa_to_sheet([['标题']])
    cells.forEach(([v, z, t = typeof v === 'number' ? 'n' : 's'], index) => {
      sheet[`A${index + 2}`] = { t, v, ...(z && { z }) }
    })
    sheet['!ref'] = `A1:A${cells.length + 1}`
    const workbook = utils.book_new()
    utils.book_append_sheet(workbook, sheet, '表')
    workbook.Workbook = { WBProps: { date1904 } }
    const file = write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer
    const [read] = await asFile(file, (path) => oldWorkbookSheets(path), 'old.xls')
    return { texts: read!.rows.slice(1).map(([text]) => text), problems: [...read!.problems.keys()] }
  }

  test('what is shown as another number, kept with digits nobody typed or failed is told at its cell', async () => {
    const cells: Cell[] = [
      [12, '0"万"'],
      [Number('441481199001011234'), '0'],
      [42, undefined, 'e'],
      [120000, '0!.0,"万"'],
      [12.5],
      ['12万'],
    ]
    const { texts, problems } = await sheetOf(cells)
    expect(problems).toEqual(['A2', 'A3', 'A4'])
    expect(texts.slice(3)).toEqual(['120000', '12.5', '12万'])
  })

  test('days and percentages are what they are shown as', async () => {
    const { texts, problems } = await sheetOf([
      [45000, 'yyyy-mm-dd'],
      [45000, 'yyyy"年"m"月"'],
      [0.955, '0.0%'],
    ])
    expect([texts, problems]).toEqual([['2023-03-15', '2023-03', '95.5%'], []])
  })

  test('days that count from 1904', async () => {
    const { texts } = await sheetOf([[45000, 'yyyy-mm-dd']], true)
    expect(texts).toEqual(['2027-03-16'])
  })
})
