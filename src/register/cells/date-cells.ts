import { isDay, isPartialDate } from '../../time/partial-date'
import { type Cell, type Scalar, Unfit } from './cell'

/** As spreadsheets and people write it: 2021/3/5, 2021年3月5日, and less exactly 2021/3, 2021年3月, 2021年. */
const SLASHED = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/
const CHINESE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/

/** PartialDate: a year, a month or a day. */
export const partialDate = date(
  'a date that exists, written 2021, 2021-03 or 2021-03-05',
  '日期，可只写年或年月：2021、2021-03、2021-03-05',
  '2021-03',
  'PartialDate',
  isPartialDate,
)

/** LocalDate: a whole day. */
export const day = date(
  'a whole day that exists, written 2021-03-05',
  '完整日期：2021-03-05',
  '2021-03-05',
  'LocalDate',
  isDay,
)

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/
const MOMENT_EXPECTED = 'a moment with its offset, written 2021-03-05T09:30:00+08:00'
const notMoment = new Unfit(MOMENT_EXPECTED)

/** DateTime, kept in UTC with milliseconds. */
export const moment: Cell = {
  expects: MOMENT_EXPECTED,
  expectsZh: '带时区的时间：2021-03-05T09:30:00+08:00',
  example: '2021-03-05T09:30:00+08:00',
  scalar: 'DateTime',
  read(given) {
    const [, on] = MOMENT.exec(given) ?? []
    const time = Date.parse(given)
    return on !== undefined && isDay(on) && !Number.isNaN(time) ? new Date(time).toISOString() : notMoment
  },
}

function date(
  expects: string,
  expectsZh: string,
  example: string,
  scalar: Scalar,
  fits: (iso: string) => boolean,
): Cell {
  const unfit = new Unfit(expects)
  return {
    expects,
    expectsZh,
    example,
    scalar,
    read(given) {
      const iso = toIso(given)
      return fits(iso) ? iso : unfit
    },
  }
}

function toIso(given: string): string {
  const parts = SLASHED.exec(given) ?? CHINESE.exec(given)
  if (!parts) return given
  return parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
