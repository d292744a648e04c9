import { firstOf, lastOf, shift } from '../calendar'
import type { Row } from '../rows'
import type { Choose } from './choose'

/** Few days, so that starts and ends meet. */
const ANCHORS = ['2019-12-31', '2021-01-01', '2021-06-15', '2022-02-28', '2022-12-31', '2024-02-29']

export function someDay(choose: Choose): string {
  return shift(choose.one(ANCHORS), choose.maybe(30, [-1, 1, 40], 0))
}

/** Around the ends of long months too, a month or a year after which there is no such day. */
export function someMeetingDay(choose: Choose): string {
  return choose.chance(30)
    ? choose.one(['2021-08-31', '2022-01-31', '2024-01-30', '2023-12-31'])
    : someDay(choose)
}

/** A date as exactly as registers know it. */
export function someDate(choose: Choose): string {
  return someDay(choose).slice(0, choose.one([4, 7, 10, 10]))
}

/** The columns start, end and recorded_on. */
export function period(choose: Choose): Row {
  const recorded_on = choose.chance(40) ? someDay(choose) : ''
  const start = choose.chance(80) ? someDate(choose) : ''
  const end = choose.chance(70) ? choose.maybe(25, ['2022-12-31'], someDate(choose)) : ''
  const reversed = start && end && lastOf(end) < firstOf(start)
  return { start: reversed ? end : start, end: reversed ? start : end, recorded_on }
}

/** A period with the column terminated_on: after the start, not after the end. */
export function terminablePeriod(choose: Choose): Row {
  const row = period(choose)
  const day = someDay(choose)
  const fits = (!row.start || day > firstOf(row.start)) && (!row.end || day <= lastOf(row.end))
  const terminated = fits && choose.chance(60)
  return { ...row, terminated_on: terminated ? day : '', termination_reason: terminated ? '撤并' : '' }
}
