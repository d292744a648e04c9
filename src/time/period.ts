import { addDays, earliest, FIRST_DAY, LAST_DAY, latest } from './partial-date'

/** What a register says of a period: first and last day in force, both inclusive, as exactly as it knows them. */
export interface RecordedPeriod {
  /** null: unknown */
  start: string | null
  /** null: open */
  end: string | null
  /** first day no longer in force, where it was ended before its time */
  terminatedOn: string | null
  /** the day on which the statement was first recorded; an unknown start cannot be later */
  recordedOn: string
}

/** The days between which a period surely or possibly is in force; text that compares as the calendar does. */
export interface FourDates {
  earliestStart: string
  latestStart: string
  earliestEnd: string
  latestEnd: string
}

export function fourDates({ start, end, terminatedOn, recordedOn }: RecordedPeriod): FourDates {
  const dayBefore = terminatedOn === null ? LAST_DAY : addDays(terminatedOn, -1)
  return {
    earliestStart: start === null ? FIRST_DAY : earliest(start),
    latestStart: start === null ? recordedOn : latest(start),
    earliestEnd: first(end === null ? LAST_DAY : earliest(end), dayBefore),
    latestEnd: first(end === null ? LAST_DAY : latest(end), dayBefore),
  }
}

export type Status = 'UPCOMING' | 'IN_FORCE' | 'EXPIRED' | 'TERMINATED' | 'UNCERTAIN'

/** Where a day lies to a period: surely in it, possibly in it, before it, or after it. */
export function statusOn(day: string, dates: FourDates & { terminatedOn?: string | null }): Status {
  if (dates.latestStart <= day && day <= dates.earliestEnd) return 'IN_FORCE'
  if (dates.earliestStart <= day && day <= dates.latestEnd) return 'UNCERTAIN'
  if (day < dates.earliestStart) return 'UPCOMING'
  return dates.terminatedOn ? 'TERMINATED' : 'EXPIRED'
}

function first(a: string, b: string): string {
  return a < b ? a : b
}
