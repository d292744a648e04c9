import { timesOf } from '../../register/xlsx/magnitude'
import type { How } from './date'
import { closedUp, withDigits } from './numerals'

const COUNT =
  /^(?:约|大约|近|共|共计|超|超过|逾)?(\d+(?:,\d{3})*)(?:余|多|来|几)?(?:名|人|位|支|个|次|场|户|家|人次|名党员|队|条)?(?:左右|以上|余|多)?(?:党员)?$/u

export interface ReadNumber {
  value: number
  how: How
}

/** 12人, 30余人, 约120, １２０人; undefined where it is no count. `heading` may say that the column counts in 万人. */
export function readCount(given: string, heading = ''): ReadNumber | undefined {
  const text = closedUp(withDigits(given))
  const times = timesIn(heading, COUNTED)
  const digits = (times === 1 ? COUNT.exec(text)?.[1] : FRACTION.exec(text)?.[0])?.replaceAll(',', '')
  if (digits === undefined) return undefined
  const value = product(digits, times)
  if (value > 2_147_483_647 || !Number.isInteger(value)) return undefined
  return { value, how: given === digits && times === 1 ? 'EXACT' : 'READ' }
}

/** 60000, 6万元; `heading` may say that the column counts in 万元. */
export function readAmount(given: string, heading: string): ReadNumber | undefined {
  const text = closedUp(given.normalize('NFKC'))
  const [, digits, words = '', yuan] =
    /^(?:约)?(\d+(?:,\d{3})*(?:\.\d+)?)([十百千万亿]*)(元)?$/u.exec(text) ?? []
  if (digits === undefined) return undefined
  const number = digits.replaceAll(',', '')
  const times = words !== '' || yuan ? timesOf(words) : timesIn(heading, YUAN)
  return { value: product(number, times), how: given === number && times === 1 ? 'EXACT' : 'READ' }
}

const FRACTION = /^\d+(?:,\d{3})*(?:\.\d+)?$/
const YUAN = /([十百千万亿]+)元/u
/** Elsewhere than in brackets 千人 is a part of a name. */
const COUNTED = /[（(](?:单位[：:])?([十百千万亿]+)(?:人次?|名|户|个|次)[）)]/u

function timesIn(heading: string, counted: RegExp): number {
  return timesOf(counted.exec(heading.replace(/\s+/gu, ''))?.[1] ?? '')
}

/** Without the digits that a product of fractions would have besides. */
function product(number: string, times: number): number {
  return Number((Number(number) * times).toFixed(2))
}
