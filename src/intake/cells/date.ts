import { isPartialDate } from '../../time/partial-date'
import { closedUp, withDigits } from './numerals'

export type How = 'EXACT' | 'READ' | 'INFERRED'

/** What a cell says of time: a day, month or year, or a period; an end that is open is null. */
export interface ReadDate {
  start: string | null
  end?: string | null
  how: How
}

/** What it may mean, where it may mean several things. */
export interface UncertainDate {
  may: string[]
}

export interface DateSetting {
  /** the year of what is written without one */
  year: number
  from1904: boolean
  /** the cell holds a number with a fraction, so that last zeros are lost */
  fraction: boolean
  /** the column has years of two digits, so that 12.5 may be May of 2012 */
  shortYears: boolean
}

const SERIAL_1900 = Date.UTC(1899, 11, 30)
const DAYS_TO_1904 = 1462
const DAY_MS = 86_400_000
/** From 1982 to 2064. */
const SERIALS = { first: 30_000, last: 60_000 }

const PART_OF_DAY =
  '(?:凌晨|清晨|早晨|早上|早|上午|中午|正午|下午|午后|傍晚|晚上|晚间|晚|夜间|夜|全天|[AaPp][Mm])'
const CLOCK =
  '(?<!\\d)\\d{1,2}(?::\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|[时点](?:\\d{1,2}(?:分(?:\\d{1,2}秒)?|刻)?|半|整|钟)?)'
const TIME = `(?:${PART_OF_DAY}\\s*(?:${CLOCK})?|${CLOCK}(?:\\s*[AaPp][Mm])?)`
/** A time of day, or from one to another. */
const TIMES = new RegExp(`${TIME}(?:\\s*(?:-+|[—–～~至到])\\s*${TIME})?`, 'gu')
/** What parts a day from a time in 2024-04-02T09:30. */
const BEFORE_TIME = /(?<=\d)T(?=\d)/gu

const PERIOD = /^(.*?)(?:\s*(?:--+|—+|–|～|~|至|到)\s*)(.*)$/u
/** 2023.3起，2024.3止 */
const FROM_AND_UNTIL = /^(.+?(?:起|开始))[,、;](.+)$/u
const NOW = /^(?:今|现在|目前|长期)?$/u

/** A longer text is none. */
const LONGEST = 100

/** Reads a day, month, year or period in any of its spellings; undefined where it is none. */
export function readDate(given: string, setting: DateSetting): ReadDate | UncertainDate | undefined {
  if (given.length > LONGEST) return undefined
  const text = closedUp(
    withDigits(given)
      .replace(BEFORE_TIME, ' ')
      .replace(TIMES, ' ')
      .replace(/\([^()]*\)\s*$/u, ''),
  )
    .trim()
    .replace(/^(?:自|从|于)/u, '')
  if (text === '') return undefined
  if (isPartialDate(text)) return { start: text, how: text === given.trim() ? 'EXACT' : 'READ' }
  return readSingle(text, setting) ?? readLimit(text, setting) ?? readPeriod(text, setting)
}

/** 2024.3止 ends on that day; what was before it, 2024.3前, a person must say. */
function readLimit(text: string, setting: DateSetting): ReadDate | UncertainDate | undefined {
  const [, date = '', word] = /^(.+?)(止|截止|为止|到期|结束|终止|之前|以前|前)$/u.exec(text) ?? []
  const read = word === undefined ? undefined : readSingle(date, setting)
  if (!read || 'may' in read || read.start === null) return read
  return word?.endsWith('前') ? { may: [read.start] } : { start: null, end: read.start, how: read.how }
}

function readPeriod(text: string, setting: DateSetting): ReadDate | UncertainDate | undefined {
  const parts = PERIOD.exec(text) ?? FROM_AND_UNTIL.exec(text) ?? hyphened(text)
  if (!parts) return undefined
  const [, first = '', second = ''] = parts
  const start = first === '' ? undefined : readSingle(first.replace(/(?:起|开始)$/u, ''), setting)
  if (first !== '' && !start) return undefined
  if (start && 'may' in start) return start
  if (NOW.test(second)) return start && { start: start.start, end: null, how: worse(start.how, 'READ') }
  const from = start?.start
  const year = from ? Number(from.slice(0, 4)) : setting.year
  const end = readEnd(second.replace(/(?:止|结束)$/u, ''), { ...setting, year }, from ?? null)
  if (!end || 'may' in end) return end
  const yearGiven = from !== undefined && start?.how !== 'INFERRED'
  const how = end.how === 'INFERRED' && yearGiven ? 'READ' : end.how
  return { start: from ?? null, end: end.start, how: worse(start?.how ?? 'READ', how) }
}

/** "2023.6-2026.5", where each side is a date of its own, or the second the month or day of the first. */
function hyphened(text: string): [string, string, string] | undefined {
  const [, first, second] =
    /^(\d{4}[.年/]\d{1,2}(?:[.月/]\d{1,2})?[月日]?|\d{4}年?|\d{1,2}月(?:\d{1,2}日)?)-(.+)$/u.exec(text) ?? []
  return first === undefined || second === undefined ? undefined : [text, first, second]
}

function readEnd(
  text: string,
  setting: DateSetting,
  start: string | null,
): ReadDate | UncertainDate | undefined {
  const [, number] = /^(\d{1,2})$/u.exec(text) ?? []
  if (number === undefined || start === null) return readSingle(text, setting)
  const whole = start.length === 10 ? start.slice(0, 8) : start.length === 7 ? start.slice(0, 5) : ''
  return dated(`${whole}${number.padStart(2, '0')}`, 'READ')
}

const SEPARATED = /^(\d{4})[年./\-、](\d{1,2})(?:[月./\-、](?:(\d{1,2})[日号]?)?)?(.*)$/u
const JOINED = /^(\d{4})(\d{2})(\d{2})?$/u
const YEAR = /^(\d{4})年?(.*)$/u
const SHORT_YEAR = /^['’]?(\d{2})(?:年(\d{1,2})月?(?:(\d{1,2})[日号])?|[./-](\d{1,2})(?:[./-](\d{1,2}))?)$/u
const MONTH = /^(\d{1,2})月(?:(\d{1,2})[日号]?)?(.*)$/u
const POINTED = /^(\d{1,2})[./](\d{1,2})$/u
/** What may stand behind a date without changing it. */
const BEHIND = /^(?:起|开始|以来|份|度|初|上旬|中旬|下旬|底|末|左右|成立|签|签订|签约|签署|周.|星期.)?$/u

function readSingle(text: string, setting: DateSetting): ReadDate | UncertainDate | undefined {
  if (setting.fraction && /^\d{4}\.1$/u.test(text))
    return { may: [`${text.slice(0, 4)}-01`, `${text.slice(0, 4)}-10`] }
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return ofSerial(Math.floor(Number(text)), setting.from1904)
  const joined = JOINED.exec(text)
  if (joined) return dated(iso(joined[1], joined[2], joined[3]), 'READ')
  const separated = SEPARATED.exec(text)
  if (separated) {
    const [, year, month, day, behind = ''] = separated
    return BEHIND.test(behind) ? dated(iso(year, month, day), 'READ') : undefined
  }
  const year = YEAR.exec(text)
  if (year && BEHIND.test(year[2] ?? '')) return dated(year[1] ?? '', 'READ')
  const short = SHORT_YEAR.exec(text)
  if (short && (text.includes('年') || Number(short[1]) > 12)) {
    const [, two, month, day, pointedMonth, pointedDay] = short
    return dated(iso(`20${two}`, month ?? pointedMonth, day ?? pointedDay), 'READ')
  }
  const pointed = POINTED.exec(text)
  if (pointed) return ofPoint(pointed[1] ?? '', pointed[2] ?? '', setting)
  const month = MONTH.exec(text)
  if (month && BEHIND.test(month[3] ?? ''))
    return dated(iso(String(setting.year), month[1], month[2]), 'INFERRED')
  return undefined
}

/** 3.12 is a day of the year that is meant; where the column has years of two digits it may be one. */
function ofPoint(first: string, second: string, setting: DateSetting): ReadDate | UncertainDate | undefined {
  if (setting.fraction && second === '1')
    return { may: [iso(String(setting.year), first, '1'), iso(String(setting.year), first, '10')] }
  const day = dated(iso(String(setting.year), first, second), 'INFERRED')
  const month = dated(iso(`20${first.padStart(2, '0')}`, second), 'READ')
  if (setting.shortYears && day && month) return { may: [month.start as string, day.start as string] }
  return day ?? month
}

function ofSerial(serial: number, from1904: boolean): ReadDate | undefined {
  if (serial < SERIALS.first || serial > SERIALS.last) return undefined
  const days = from1904 ? serial + DAYS_TO_1904 : serial
  return { start: new Date(SERIAL_1900 + days * DAY_MS).toISOString().slice(0, 10), how: 'READ' }
}

function dated(text: string, how: How): ReadDate | undefined {
  return isPartialDate(text) ? { start: text, how } : undefined
}

function iso(year = '', month?: string, day?: string): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-')
}

function worse(one: How, other: How): How {
  const order: How[] = ['EXACT', 'READ', 'INFERRED']
  return order[Math.max(order.indexOf(one), order.indexOf(other))] as How
}

/** The quarter, half year or month that a heading or cell names, within a year. */
export function periodOfYear(given: string, year: number): { start: string; end: string } | undefined {
  const text = closedUp(withDigits(given))
  const [, ownYear, rest = ''] = /^(?:(\d{4})年?)?(.*)$/u.exec(text) ?? []
  const of = Number(ownYear ?? year)
  const quarter = /^(?:第)?([1-4])季度?$/u.exec(rest)?.[1]
  if (quarter) return months(of, Number(quarter) * 3 - 2, Number(quarter) * 3)
  if (/^上半年$/u.test(rest)) return months(of, 1, 6)
  if (/^下半年$/u.test(rest)) return months(of, 7, 12)
  const range = /^(\d{1,2})月?[-—–~～至到](\d{1,2})月(?:份)?$/u.exec(rest)
  if (range) return months(of, Number(range[1]), Number(range[2]))
  const month = /^(\d{1,2})月(?:份)?$/u.exec(rest)?.[1]
  return month ? months(of, Number(month), Number(month)) : undefined
}

function months(year: number, first: number, last: number): { start: string; end: string } | undefined {
  if (first < 1 || last > 12 || first > last) return undefined
  return { start: iso(String(year), String(first)), end: iso(String(year), String(last)) }
}
