/**
 * Dates as registers know them. A PartialDate is a year, a month or a day ("2021", "2021-03", "2021-03-05") and
 * stands for every day that it may mean: its first possible day is `earliest`, its last is `latest`. Days are
 * ISO 8601 text of one length, from 0001-01-01 to 9999-12-31, so that they compare as text.
 */

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const DAY_IN_MS = 86_400_000

export const FIRST_DAY = '0001-01-01'
export const LAST_DAY = '9999-12-31'

/** Whether the text is a PartialDate with a real month and day, of the years 0001 to 9999. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? []
  if (year === undefined || year === '0000') return false
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && day <= lastDayOfMonth(year, month))
}

/** Whether the text is a whole day. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}

/** The first day that a PartialDate may mean. */
export function earliest(date: string): string {
  return date + '-01-01'.slice(date.length - 4)
}

/** The last day that a PartialDate may mean. */
export function latest(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 7) return `${date}-${lastDayOfMonth(date.slice(0, 4), date.slice(5))}`
  return date
}

/** The day so many days later (or earlier, if negative), kept within 0001-01-01 and 9999-12-31. */
export function addDays(day: string, days: number): string {
  const moment = toMs(day) + days * DAY_IN_MS
  return new Date(Math.min(Math.max(moment, toMs(FIRST_DAY)), toMs(LAST_DAY))).toISOString().slice(0, 10)
}

/** The same day so many months later; where that month lacks the day, its last day. */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = String(Math.floor(count / 12)).padStart(4, '0')
  const month = String((count % 12) + 1).padStart(2, '0')
  const date = Math.min(Number(day.slice(8)), Number(lastDayOfMonth(year, month)))
  return `${year}-${month}-${String(date).padStart(2, '0')}`
}

/** How many days lie between two days: 0 for the same day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_IN_MS)
}

/** Making one costs more than all else that a small operation does between its request and its questions. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Today in a time zone of the IANA database, such as Asia/Shanghai. */
export function today(timeZone: string, now = new Date()): string {
  let format = dayFormats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
    dayFormats.set(timeZone, format)
  }
  return format.format(now)
}

/** The first moment after a day in a time zone, in UTC with milliseconds; after the last day there is none, but its end. */
export function endOfDay(day: string, timeZone: string): string {
  if (day === LAST_DAY) return `${day}T23:59:59.999Z`
  const midnight = toMs(day) + DAY_IN_MS
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  // What the zone's clock shows at a moment, less the moment, is its offset; twice, for a change of clocks in between.
  // The clock writes early years with fewer digits.
  const shown = (moment: number) => clock.format(moment).padStart('0001-01-01 00:00:00'.length, '0')
  const offsetAt = (moment: number) => Date.parse(`${shown(moment).replace(' ', 'T')}Z`) - moment
  const near = midnight - offsetAt(midnight)
  return new Date(midnight - offsetAt(near)).toISOString()
}

function lastDayOfMonth(year: string, month: string): string {
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month), 0)
  return String(date.getUTCDate())
}

function toMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
