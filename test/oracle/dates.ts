import { FIRST_DAY, firstOf, LAST_DAY, lastOf, shift } from './calendar'
import type { Row } from './rows'

/** The days between which something surely or possibly is in force. */
export interface Dates {
  earliestStart: string
  latestStart: string
  earliestEnd: string
  latestEnd: string
  terminatedOn: string | null
}

export type Status = 'IN_FORCE' | 'UNCERTAIN' | 'UPCOMING' | 'TERMINATED' | 'EXPIRED'

export const ALWAYS: Dates = {
  earliestStart: FIRST_DAY,
  latestStart: FIRST_DAY,
  earliestEnd: LAST_DAY,
  latestEnd: LAST_DAY,
  terminatedOn: null,
}

/** The columns start, end, terminated_on and recorded_on of a row. */
export function datesOf({ start, end, terminated_on, recorded_on }: Row): Dates {
  const cap = terminated_on ? shift(terminated_on, -1) : LAST_DAY
  return {
    earliestStart: start ? firstOf(start) : FIRST_DAY,
    latestStart: start ? lastOf(start) : recorded_on!,
    earliestEnd: least(end ? firstOf(end) : LAST_DAY, cap),
    latestEnd: least(end ? lastOf(end) : LAST_DAY, cap),
    terminatedOn: terminated_on || null,
  }
}

/** As long as both are in force; terminated where the one that was ends no later than the other. */
export function bothIn(whole: Dates, part: Dates): Dates {
  return {
    earliestStart: greatest(whole.earliestStart, part.earliestStart),
    latestStart: greatest(whole.latestStart, part.latestStart),
    earliestEnd: least(whole.earliestEnd, part.earliestEnd),
    latestEnd: least(whole.latestEnd, part.latestEnd),
    terminatedOn: whole.latestEnd <= part.latestEnd ? whole.terminatedOn : null,
  }
}

export function isInForce(dates: Dates, day: string): boolean {
  return statusOn(dates, day) === 'IN_FORCE'
}

export function statusOn(dates: Dates, day: string): Status {
  if (dates.latestStart <= day && day <= dates.earliestEnd) return 'IN_FORCE'
  if (dates.earliestStart <= day && day <= dates.latestEnd) return 'UNCERTAIN'
  if (day < dates.earliestStart) return 'UPCOMING'
  return dates.terminatedOn ? 'TERMINATED' : 'EXPIRED'
}

/** Whether no choice of their dates has one of them over before the other begins; each lasts a day at least. */
export function surelyOverlap(a: Dates, b: Dates): boolean {
  const canPrecede = (one: Dates, other: Dates) =>
    greatest(one.earliestStart, one.earliestEnd) < least(other.latestStart, other.latestEnd)
  return !canPrecede(a, b) && !canPrecede(b, a)
}

export function least(a: string, b: string): string {
  return a < b ? a : b
}

export function greatest(a: string, b: string): string {
  return a > b ? a : b
}
