import type { AddWorksheetOptions, Fill, WorkbookView, Worksheet } from 'exceljs'
import { isNumeric } from '../cells/cell'
import type { Column, Table } from '../table'
import { tableNamed } from '../tables'
import type { Language, Words } from './words'

/** Drop-downs reach down to here. */
const LAST_ROW = 10_000

const REQUIRED = colour('FFC00000')
const OPTIONAL = colour('FF7F7F7F')

/** What a sheet with a header is made with: the header stays in sight. */
export const FROZEN_HEADER: Partial<AddWorksheetOptions> = { views: [{ state: 'frozen', ySplit: 1 }] }

/** Gives a sheet the look of a table: titles with their notes in the header, formats and drop-downs below it. */
export function layOut(
  sheet: Worksheet,
  columns: readonly (Column | undefined)[],
  titles: readonly string[],
  language: Language,
  words: Words,
): void {
  const header = sheet.getRow(1)
  titles.forEach((title, index) => {
    const column = columns[index]
    const cell = header.getCell(index + 1)
    cell.value = title
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } }
    cell.alignment = { vertical: 'middle' }
    cell.fill = column?.required ? REQUIRED : OPTIONAL
    const below = sheet.getColumn(index + 1)
    below.width = Math.min(Math.max(12, title.length * 2.2 + 4), 40)
    if (!column) return
    cell.note = noteOf(column, language)
    below.numFmt = formatOf(column)
    const dropDown = words.dropDown(column)
    if (!dropDown) return
    const letter = below.letter
    // exceljs knows validations of ranges; its types do not.
    const validations = (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } })
      .dataValidations
    validations.add(`${letter}2:${letter}${LAST_ROW}`, dropDown)
  })
  header.height = 22
}

/** A window on a workbook that opens at a sheet, counted from 0; without one, frozen headers are not everywhere. */
export function opensAt(activeTab: number): WorkbookView {
  return { x: 0, y: 0, width: 28_000, height: 18_000, firstSheet: 0, activeTab, visibility: 'visible' }
}

/** The title of a column in a language. */
export function titleOf({ key, titles }: Column, language: Language): string {
  return language === 'zh' ? (titles[0] as string) : key
}

/** What to write in a column. */
function noteOf(column: Column, language: Language): string {
  const { cell, required, refersTo } = column
  const zh = language === 'zh'
  const lines = [
    required ? (zh ? '必填' : 'Required') : zh ? '选填，空白表示没有' : 'Optional; empty: not given',
    zh ? `格式：${cell.expectsZh}` : `Format: ${cell.expects}`,
  ]
  if (refersTo)
    lines.push((zh ? '指向：' : 'Refers to: ') + refersTo.tables.map(describeTable).join(zh ? '、' : ', '))
  if (cell.example) lines.push((zh ? '示例：' : 'Example: ') + cell.example)
  lines.push(zh ? `英文列名：${column.key}` : `中文列名: ${column.titles.join('、')}`)
  return lines.join('\n')
}

function describeTable(name: Table['name']): string {
  return `${tableNamed(name).title} ${name}`
}

/** Codes, and dates of which only the year or the month is known, stay as they are typed. */
function formatOf({ cell }: Column): string {
  if (cell.scalar === 'LocalDate') return 'yyyy-mm-dd'
  return isNumeric(cell) ? 'General' : '@'
}

function colour(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}
