import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { csvFile } from '../../register/csv/csv-folder'
import { shownIn, Unreadable } from '../../register/source'
import { Archive } from '../../register/xlsx/archive'
import { docxSheets } from './docx'
import { oldWorkbookSheets } from './old-workbook'
import { Room } from './room'
import { plainSheet, type Sheet } from './sheet'
import { xlsxSheets } from './xlsx'

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** The sheets of a file, whatever kind of file it is by its first bytes. Throws Unreadable. */
export async function readSheets(path: string, name: string): Promise<Sheet[]> {
  const sheets = await sheetsOf(path, name)
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
  const room = new Room()
  const first = await firstBytes(path)
  if (first.length === 0) throw new Unreadable('the file is empty 文件为空')
  if (first.equals(COMPOUND)) {
    if (/^\.docx?$/i.test(extname(name)))
      throw new Unreadable(
        'the document is an old .doc or has a password; save it as .docx without one 旧版 .doc 或有密码，请另存为 .docx',
      )
    return taken(await oldWorkbookSheets(path), room)
  }
  if (first.subarray(0, ZIP.length).equals(ZIP)) {
    return Archive.with(path, (archive) =>
      archive.parts.some((part) => part.startsWith('word/'))
        ? docxSheets(archive, room)
        : xlsxSheets(archive, room),
    )
  }
  if (!/^\.(csv|txt)$/i.test(extname(name)))
    throw new Unreadable(
      'it is none of .xlsx, .xls, .et, .docx and .csv, whatever its ending says; open it and save it as .xlsx 不是可读的表格文件，请打开后另存为 .xlsx',
    )
  room.beginSheet()
  const rows: string[][] = []
  for await (const batch of (await csvFile(path)).records())
    for (const { cells } of batch) rows.push(room.take(cells.map(shownIn)))
  return [plainSheet(rows)]
}

/** What another process has read already. */
function taken(sheets: Sheet[], room: Room): Sheet[] {
  for (const { rows } of sheets) {
    room.beginSheet()
    for (const row of rows) room.take(row)
  }
  return sheets
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
