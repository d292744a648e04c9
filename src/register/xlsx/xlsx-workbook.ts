import { basename } from 'node:path'
import { type RegisterSource, type SourceTable, Unreadable } from '../source'
import { Archive } from './archive'
import { readWorkbookParts, type Sheet, type WorkbookParts } from './workbook-parts'
import { worksheetRecords } from './worksheet'

/** The sheet of a template that its drop-downs take their words from; it is no table. */
export const WORDS_SHEET = '_words 词表'

/** An .xlsx workbook, a table a sheet. Each sheet is read by itself and piece by piece, whatever the others hold. */
export function xlsxWorkbook(path: string, name = basename(path)): RegisterSource {
  return {
    name,
    tables: () =>
      Archive.with(path, async (archive) => {
        const parts = await readWorkbookParts(archive)
        return parts.sheets
          .filter((sheet) => sheet.name !== WORDS_SHEET)
          .map((sheet) => sheetTable(path, archive, parts, sheet))
      }),
  }
}

function sheetTable(
  path: string,
  archive: Archive,
  parts: WorkbookParts,
  { name, hidden, part }: Sheet,
): SourceTable {
  return { name, hidden, bytes: part === undefined ? 0 : archive.bytes(part), records }

  async function* records(): AsyncGenerator<string[][]> {
    if (part === undefined) throw new Unreadable('this sheet holds no cells')
    const opened = await Archive.open(path)
    try {
      yield* worksheetRecords(opened, part, parts)
    } finally {
      opened.close()
    }
  }
}
