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
