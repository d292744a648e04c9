/** How much of a day a number format shows; what is typed as 2021-03 becomes a day that shows its month alone. */
export type ShownDay = 'year' | 'month' | 'day'

/** What a number format makes of a number. */
export type Shown = ShownDay | 'percent'

/** How the numbers of some cells are shown. */
export interface NumberFormat {
  /** undefined: the number itself */
  shown: Shown | undefined
  /** as the workbook has it; absent for a format that comes with every spreadsheet */
  code?: string
  /** what it shows where that is another number; absent where it never is */
  otherwise?: (digits: string) => string | undefined
}

/** Formats that come with every spreadsheet and are not written into the file, in Chinese ones too. */
const DAYS = [
  14, 15, 16, 18, 19, 20, 21, 22, 28, 29, 30, 31, 32, 33, 34, 35, 45, 46, 47, 51, 53, 54, 55, 56, 58,
]
const MONTHS = [17, 27, 36, 50, 52, 57]
const PERCENTS = [9, 10]
const BUILT_IN = new Map<number, Shown>([
  ...DAYS.map((id) => [id, 'day'] as const),
  ...MONTHS.map((id) => [id, 'month'] as const),
  ...PERCENTS.map((id) => [id, 'percent'] as const),
])

const DAY_MS = 86_400_000
/** Day 1 is 1900-01-01, and day 60 a leap day that 1900 did not have. */
const EPOCH_1900 = Date.UTC(1899, 11, 31)
const FALSE_LEAP_DAY = 60
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/** What a number format shows; undefined if it is the number itself. */
export function shownBy(id: number, code: string | undefined): Shown | undefined {
  if (code === undefined) return BUILT_IN.get(id)
  const [positive = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')
  const letters = positive.toLowerCase()
  if (letters.includes('%')) return 'percent'
  if (letters.includes('general') || !/[ymdhs]/.test(letters)) return undefined
  if (/[dhs]/.test(letters) || !/[ye]/.test(letters)) return 'day'
  return letters.includes('m') ? 'month' : 'year'
}

/**
 * A spreadsheet's count of days as ISO text: 2021-03-05, with its time if it has one, or as much as is shown; undefined
 * where it is no day.
 */
export function dateOf(serial: number, shown: ShownDay, from1904: boolean): string | undefined {
  if (!from1904 && serial < 1) return undefined
  if (!from1904 && Math.floor(serial) === FALSE_LEAP_DAY) return '1900-02-29'
  const leap = !from1904 && serial > FALSE_LEAP_DAY ? 1 : 0
  const moment = (from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((serial - leap) * DAY_MS)
  const date = new Date(moment)
  if (Number.isNaN(moment) || serial < 0 || date.getUTCFullYear() > 9999) return undefined
  const [day = '', time = ''] = date.toISOString().split('T')
  if (shown !== 'day') return day.slice(0, shown === 'month' ? 7 : 4)
  return moment % DAY_MS === 0 ? day : `${day}T${time.slice(0, 8)}`
}
