import { basename } from 'node:path'
import { type RegisterSource, type SourceRecord, type SourceTable, Unreadable } from '../source'
import { OWN_SHEETS } from '../workbook/own-sheets'
import { Archive } from './archive'
import { MergedCells } from './merged-cells'
import { readWorkbookParts, type Sheet, type WorkbookParts } from './workbook-parts'
import { worksheetRecords } from './worksheet'

/** An .xlsx workbook, a table a sheet. Each sheet is read by itself and piece by piece, whatever the others hold. */
export function xlsxWorkbook(path: string, name = basename(path)): RegisterSource {
  return {
    name,
    tables: () =>
      Archive.with(path, async (archive) => {
        const parts = await readWorkbookParts(archive)
        return parts.sheets
          .filter((sheet) => !OWN_SHEETS.includes(sheet.name))
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
  let merged: MergedCells | undefined
  return { name, hidden, bytes: part === undefined ? 0 : archive.bytes(part), records, ragged: true }

  async function* records(): AsyncGenerator<SourceRecord[]> {
    if (part === undefined) throw new Unreadable('this sheet holds no cells 工作表没有单元格')
    const opened = await Archive.open(path)
    try {
      merged ??= await MergedCells.of(() => opened.text(part))
      yield* worksheetRecords(opened, part, parts, merged.again())
    } finally {
      opened.close()
    }
  }
}
