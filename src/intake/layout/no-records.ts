import { withDigits } from '../cells/numerals'
import type { RowCell } from './grid'
import { LONGEST_TITLE } from './heading'
import { notes, signatures, totals } from './vocabulary'

/** `byEnd`: whatever ends so is one, too: 英山社区小计, 4月小计. */
export function isTotal(text: string, byEnd = true): boolean {
  const key = text
    .slice(0, LONGEST_TITLE)
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[:：].*$/u, '')
  return totals.some(
    (total) =>
      key === total ||
      (key.startsWith(total) && /^[\d（(]/u.test(key.slice(total.length))) ||
      (byEnd && /^[小合总]计$/u.test(total) && key.endsWith(total) && key.length <= LONGEST_TOTAL),
  )
}

const LONGEST_TOTAL = 14

export function isNote(text: string): boolean {
  const key = text.normalize('NFKC').trim()
  return notes.some((note) => key.startsWith(note) && /^\d*[\s:：.、（(]/u.test(`${key.slice(note.length)} `))
}

/** A note, or who made the sheet and when, in one cell or in several: 填表人：甲 | 审核人： | 乙 | 2024年6月. */
export function isFooter(cells: readonly RowCell[]): boolean {
  const begins = (text: string) => isNote(text) || isSignature(text)
  return cells.every(({ text }, index) => {
    const before = cells[index - 1]
    if (begins(text)) return true
    return (
      before !== undefined && (isYearAndMore(text) || (begins(before.text) && /[:：]\s*$/u.test(before.text)))
    )
  })
}

function isSignature(text: string): boolean {
  const key = text.normalize('NFKC').replace(/\s/gu, '')
  if (SIGNED.test(key)) return true
  return signatures.some((word) => key.startsWith(word) && /^(?:\([^)]*\))?:/u.test(key.slice(word.length)))
}

/** 街道党工委书记（签字）：, （盖章） */
const SIGNED =
  /^(?:.*(?:单位|书记|负责人|主任|领导|主管|经办人))?\((?:签字|签名|签章|盖章|公章)\):?|\((?:签字|签名|签章|盖章|公章)\):/u

export function isYearAndMore(text: string): boolean {
  return /^(?:19|20)\d{2}\s*[年./-]/u.test(withDigits(text))
}

/** Nothing but a day or month with its year. */
export function isDayAlone(text: string): boolean {
  return /^(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}(?:\s*[月./-]\s*(?:\d{1,2}\s*[日号]?)?)?$/u.test(
    withDigits(text).trim(),
  )
}
