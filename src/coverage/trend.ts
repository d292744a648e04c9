import { type ArgumentPath, badUserInput } from '../errors'
import { addMonths } from '../time/partial-date'
import type { TrendStep } from './coverage.type'

const MONTHS: Record<TrendStep, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 }
const MOST_POINTS = 500

/**
 * The days of a trend: `from` and every step after it up to `to`; a day that a month lacks is its last. `argument` is
 * where the three stand.
 */
export function trendDays(from: string, to: string, step: TrendStep, argument: ArgumentPath = []): string[] {
  if (from > to)
    throw badUserInput(`from must not be after to: ${from} is after ${to} 开始晚于结束`, [
      ...argument,
      'from',
    ])
  const days: string[] = []
  for (let day = from; day <= to && day >= from; day = addMonths(from, days.length * MONTHS[step])) {
    if (days.length === MOST_POINTS)
      throw badUserInput(
        `A trend has at most ${MOST_POINTS} points; choose a longer step or a later from 趋势点数过多`,
        [...argument, 'step'],
      )
    days.push(day)
  }
  return days
}
