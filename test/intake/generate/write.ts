import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import XLSX from '@e965/xlsx'
import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { zipOf } from '../../support/xlsx'
import type { LaidFile, LaidSheet } from './sheet'

/** Writes a file as an office would send it; gives its path. */
export async function written(folder: string, { name, format, sheets }: LaidFile): Promise<string> {
  const path = join(folder, name)
  if (format === 'xlsx') await workbook(sheets).xlsx.writeFile(path)
  else writeFileSync(path, BYTES[format](sheets))
  return path
}

const csv = ([sheet]: readonly LaidSheet[]) =>
  stringify(sheet!.rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })

const BYTES = {
  csv: (sheets: readonly LaidSheet[]) => Buffer.from(csv(sheets)),
  gb18030: (sheets: readonly LaidSheet[]) => iconv.encode(csv(sheets), 'gb18030'),
  xls: oldWorkbook,
  docx: document,
}

function workbook(sheets: readonly LaidSheet[]): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook()
  for (const { name, rows, merges } of sheets) {
    const sheet = book.addWorksheet(name)
    sheet.addRows(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))))
    for (const { top, left, bottom, right } of merges)
      if (top !== bottom || left !== right) sheet.mergeCells(top, left, bottom, right)
  }
  return book
}

function oldWorkbook(sheets: readonly LaidSheet[]): Buffer {
  const book = XLSX.utils.book_new()
  for (const { name, rows, merges } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))))
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top - 1, c: left - 1 },
      e: { r: bottom - 1, c: right - 1 },
    }))
    XLSX.utils.book_append_sheet(book, sheet, name)
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'biff8' })
}

const escaped = (text: string | number) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;')

function document(sheets: readonly LaidSheet[]): Buffer {
  const body = sheets.map((sheet) => sheet.above.map(paragraph).join('') + tableXml(sheet)).join('')
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${types}"/>`,
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  })
}

function paragraph(text: string | number): string {
  const lines = escaped(text).split('\n')
  return lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('')
}

function tableXml({ rows, merges }: LaidSheet): string {
  const width = Math.max(...rows.map((row) => row.length))
  const lines = rows.map((row, index) => {
    let cells = ''
    for (let column = 1; column <= width; column++) {
      const merge = merges.find(
        ({ top, left, bottom, right }) =>
          top <= index + 1 && index + 1 <= bottom && left <= column && column <= right,
      )
      if (merge && merge.left < column) continue
      const span =
        merge && merge.right > merge.left ? `<w:gridSpan w:val="${merge.right - merge.left + 1}"/>` : ''
      const down =
        !merge || merge.top === merge.bottom
          ? ''
          : merge.top === index + 1
            ? '<w:vMerge w:val="restart"/>'
            : '<w:vMerge/>'
      const text = merge && merge.top < index + 1 ? '' : (row[column - 1] ?? '')
      cells += `<w:tc><w:tcPr>${span}${down}</w:tcPr>${paragraph(text)}</w:tc>`
    }
    return `<w:tr>${cells}</w:tr>`
  })
  return `<w:tbl>${lines.join('')}</w:tbl>`
}
