import type { Writable } from 'node:stream'
import { stream } from 'exceljs'
import { tables } from '../tables'
import { FROZEN_HEADER, layOut, opensAt, titleOf } from './layout'
import { type Language, Words } from './words'

/** Writes an empty workbook with every table as a sheet 模板: headers, notes, formats and drop-downs. */
export async function writeTemplate(out: Writable, language: Language): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  workbook.views = [opensAt(0)]
  const words = new Words(language)
  for (const table of tables) {
    const sheet = workbook.addWorksheet(language === 'zh' ? table.title : table.name, FROZEN_HEADER)
    const titles = table.columns.map((column) => titleOf(column, language))
    layOut(sheet, table.columns, titles, language, words)
    sheet.commit()
  }
  words.writeTo(workbook)
  await workbook.commit()
}
