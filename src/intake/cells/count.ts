import type { How } from './date'
import { closedUp, withDigits } from './numerals'

const COUNT =
  /^(?:约|大约|近|共|共计|超|超过|逾)?(\d+(?:,\d{3})*)(?:余|多|来|几)?(?:名|人|位|支|个|次|场|户|家|人次|名党员|队|条)?(?:左右|以上|余|多)?(?:党员)?$/u

export interface ReadNumber {
  value: number
  how: How
}

/** 12人, 30余人, 约120, １２０人; undefined where it is no count. */
export function readCount(given: string): ReadNumber | undefined {
  const text = closedUp(withDigits(given))
  const digits = COUNT.exec(text)?.[1]
  if (digits === undefined) return undefined
  const value = Number(digits.replaceAll(',', ''))
  if (value > 2_147_483_647) return undefined
  return { value, how: given === digits ? 'EXACT' : 'READ' }
}

/** 60000, 6万元; `heading` may say that the column counts in 万元. */
export function readAmount(given: string, heading: string): ReadNumber | undefined {
  const text = closedUp(given.normalize('NFKC'))
  const [, digits, tenThousand] = /^(?:约)?(\d+(?:,\d{3})*(?:\.\d+)?)(万)?元?$/u.exec(text) ?? []
  if (digits === undefined) return undefined
  const number = digits.replaceAll(',', '')
  const inTenThousands = tenThousand !== undefined || (/万元/u.test(heading) && !/元$/u.test(text))
  const value = inTenThousands ? Math.round(Number(number) * 1_000_000) / 100 : Number(number)
  return { value, how: given === number && !inTenThousands ? 'EXACT' : 'READ' }
}
