import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { csvFile } from '../../register/csv/csv-folder'
import { type SourceCell, shownIn, Unreadable } from '../../register/source'
import { Archive } from '../../register/xlsx/archive'
import { docxSheets } from './docx'
import { oldWorkbookSheets } from './old-workbook'
import { plainSheet, type Sheet } from './sheet'
import { xlsxSheets } from './xlsx'

/** What an office keeps by hand has fewer; a system exchanges more by import. */
const MOST_ROWS = 10_000

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** The sheets of a file, whatever kind of file it is by its first bytes. Throws Unreadable. */
export async function readSheets(path: string, name: string): Promise<Sheet[]> {
  const sheets = await sheetsOf(path, name)
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (rows > MOST_ROWS)
    throw new Unreadable(
      `it has ${rows} rows, and ${MOST_ROWS} are the most that are taken in at once; split it, or use the import 行数过多，请拆分或用导入`,
    )
  if (!sheets.some((sheet) => sheet.rows.some((row) => row.some((cell) => cell !== ''))))
    throw new Unreadable('it holds no cells with text 没有内容')
  return sheets
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes)
  return hash.digest('hex')
}

async function sheetsOf(path: string, name: string): Promise<Sheet[]> {
  const first = await firstBytes(path)
  if (first.length === 0) throw new Unreadable('the file is empty 文件为空')
  if (first.equals(COMPOUND)) {
    if (/^\.docx?$/i.test(extname(name)))
      throw new Unreadable(
        'the document is an old .doc or has a password; save it as .docx without one 旧版 .doc 或有密码，请另存为 .docx',
      )
    return oldWorkbookSheets(path)
  }
  if (first.subarray(0, ZIP.length).equals(ZIP)) {
    return Archive.with(path, (archive) =>
      archive.parts.some((part) => part.startsWith('word/')) ? docxSheets(archive) : xlsxSheets(archive),
    )
  }
  if (!/^\.(csv|txt)$/i.test(extname(name)))
    throw new Unreadable(
      'it is none of .xlsx, .xls, .et, .docx and .csv, whatever its ending says; open it and save it as .xlsx 不是可读的表格文件，请打开后另存为 .xlsx',
    )
  const rows: string[][] = []
  for await (const batch of (await csvFile(path)).records()) rows.push(...batch.map(trimmed))
  return [plainSheet(rows)]
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(COMPOUND.length), 0, COMPOUND.length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function trimmed(record: readonly SourceCell[]): string[] {
  const cells = record.map((cell) => shownIn(cell).trim())
  while (cells.at(-1) === '') cells.pop()
  return cells
}
