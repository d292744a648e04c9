import { LONGEST_CELL } from '../../spreadsheet/extent'
import { Illegible, type SourceCell } from '../source'
import { LONGEST_VALUE } from './cell-length'
import { dateOf } from './number-format'
import { decimalDigits, percentage, plainDigits } from './number-text'
import type { WorkbookParts } from './workbook-parts'

/** A spreadsheet's way to write a character that XML cannot hold. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/
/** A spreadsheet keeps so many digits of a number and makes the others zeros. */
const KEPT_DIGITS = 15

export type CellShared = Pick<WorkbookParts, 'from1904' | 'formats' | 'sharedStrings'>

/** What a file says of a cell. */
export interface CellContent {
  type: string
  style: number
  value: string
  hasValue: boolean
  /** absent: it is no formula */
  formula?: string
  /** the cells that the formula fills, where they are several */
  results?: string
}

/** Reads cells as text. What is not understood is never an empty cell. */
export class CellReader {
  constructor(private readonly shared: CellShared) {}

  read(content: CellContent): SourceCell {
    const { type, value, formula } = content
    if (formula !== undefined && !hasResult(content)) return withoutResult(formula)
    if (value === '') return ''
    if (value.length > LONGEST_VALUE) return endless(value)
    if (type === 's') return this.sharedText(value)
    if (type === 'b') return this.truth(value)
    if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '')
    if (type === 'e') return failed(value)
    if (type === 'n') return this.number(content)
    if (type === 'str' || type === 'inlineStr') return unescaped(value)
    return unknown(value, `a cell of the type "${type}"`)
  }

  private sharedText(value: string): SourceCell {
    const text = /^\d+$/.test(value) ? this.shared.sharedStrings[Number(value)] : undefined
    return text === undefined
      ? unknown(value, 'a shared text that the workbook does not hold')
      : text.length > LONGEST_VALUE
        ? endless(text)
        : unescaped(text)
  }

  private truth(value: string): SourceCell {
    if (value === '1' || value === 'true') return truthOf('true')
    return value === '0' || value === 'false'
      ? truthOf('false')
      : unknown(value, 'true or false that is neither')
  }

  private number({ value, style }: CellContent): SourceCell {
    if (!NUMBER.test(value) || !Number.isFinite(Number(value))) return unknown(value, 'a number that is none')
    const digits = plainDigits(value)
    const format = this.shared.formats[style]
    const otherwise = format?.otherwise?.(digits)
    if (otherwise !== undefined) return ofAnotherMagnitude(digits, otherwise, format!.code!)
    const shown = format?.shown
    if (shown === 'percent') return percentage(value)
    if (shown)
      return (
        dateOf(Number(value), shown, this.shared.from1904) ?? unknown(digits, 'a date that is none', digits)
      )
    return decimalDigits(digits) > KEPT_DIGITS ? tooLong(digits) : digits
  }
}

function endless(value: string): Illegible {
  return new Illegible(
    `${value.slice(0, 60)}…`,
    `"${value.slice(0, 60)}…" has more than the ${LONGEST_CELL} characters that a cell can have; shorten it 单元格文字过长`,
  )
}

/** An empty text is a result, too. */
export function hasResult({ hasValue, value, type }: CellContent): boolean {
  return hasValue && (value !== '' || type === 'str')
}

export function withoutResult(formula: string): Illegible {
  const shown = `=${formula.length > 60 ? `${formula.slice(0, 60)}…` : formula}`
  return new Illegible(
    shown,
    `"${shown}" is a formula without its result; open the workbook in a spreadsheet and save it, or write the value itself 公式没有保存计算结果，请用表格软件打开并保存，或直接填写数值`,
  )
}

function failed(value: string): Illegible {
  return new Illegible(value, `"${value}" is the error of a formula; mend it 公式出错，请改正`)
}

function truthOf(value: 'true' | 'false'): Illegible {
  return new Illegible(
    value,
    `"${value.toUpperCase()}" is kept as a truth value and not as text; format the cell as text and type what is meant 单元格为逻辑值而非文本，请设为文本格式后重新输入`,
    undefined,
    value,
  )
}

function ofAnotherMagnitude(digits: string, shown: string, code: string): Illegible {
  const [, words] = /^-?[\d.]+\s*(\D+)$/u.exec(shown) ?? []
  return new Illegible(
    shown,
    `"${shown}" is shown where ${digits} is kept, by the number format ${code}; write the number that is meant under a plain format 显示为“${shown}”，实际保存的是 ${digits}，请改用常规格式填写完整数值`,
    undefined,
    undefined,
    words === undefined ? undefined : { digits, words: words.trim() },
  )
}

function tooLong(digits: string): Illegible {
  return new Illegible(
    digits,
    `"${digits}" is kept as a number, of which a spreadsheet keeps ${KEPT_DIGITS} digits, and its others may not be those that were typed; format the column as text and type it again 该单元格为数字格式，超过${KEPT_DIGITS}位的部分不可信，请将该列设为文本格式后重新输入`,
    digits,
  )
}

function unknown(value: string, what: string, number?: string): Illegible {
  return new Illegible(
    value,
    `"${value}" is kept as ${what}; type it again 单元格内容无法识别，请重新输入`,
    number,
  )
}

function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}
