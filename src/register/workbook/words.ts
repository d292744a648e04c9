import type { DataValidation, stream } from 'exceljs'
import type { Column } from '../table'
import { tables } from '../tables'
import { WORDS_SHEET } from './own-sheets'

/** In which language a workbook's titles, words and notes are. */
export type Language = 'zh' | 'en'

/** The words that a column takes, where they are a closed list. */
export function wordsOf({ cell }: Column, language: Language): readonly string[] | undefined {
  if (cell.scalar === 'Boolean') return language === 'zh' ? ['是', '否'] : ['true', 'false']
  const terms = cell.vocabulary && Object.entries(cell.vocabulary.terms)
  return terms?.map(([name, { zh }]) => (language === 'zh' ? zh[0] : name))
}

/** The lists of words, a column each in a hidden sheet: written into a drop-down they may have 255 characters. */
export class Words {
  private readonly lists: readonly (readonly string[])[]

  constructor(private readonly language: Language) {
    const all = tables.flatMap(({ columns }) => columns.flatMap((column) => this.key(column) ?? []))
    this.lists = [...new Set(all)].map((key) => key.split('\n'))
  }

  /** Offers the words of a column and warns of others; more words are read than are offered. */
  dropDown(column: Column): DataValidation | undefined {
    const key = this.key(column)
    if (key === undefined) return undefined
    const place = this.lists.findIndex((list) => list.join('\n') === key)
    const length = (this.lists[place] as readonly string[]).length
    const letter = String.fromCharCode(65 + place)
    return {
      type: 'list',
      allowBlank: true,
      formulae: [`'${WORDS_SHEET}'!$${letter}$1:$${letter}$${length}`],
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: '共建 Gongjian',
      error: this.language === 'zh' ? '请从下拉列表中选择' : 'Choose from the list',
    }
  }

  writeTo(workbook: stream.xlsx.WorkbookWriter): void {
    const sheet = workbook.addWorksheet(WORDS_SHEET, { state: 'hidden' })
    const longest = Math.max(...this.lists.map(({ length }) => length))
    for (let row = 0; row < longest; row++) sheet.addRow(this.lists.map((list) => list[row] ?? null)).commit()
    sheet.commit()
  }

  private key(column: Column): string | undefined {
    return wordsOf(column, this.language)?.join('\n')
  }
}
