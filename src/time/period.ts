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
  const dates = {
    earliestStart: start === null ? FIRST_DAY : earliest(start),
    latestStart: start === null ? recordedOn : latest(start),
    earliestEnd: end === null ? LAST_DAY : earliest(end),
    latestEnd: end === null ? LAST_DAY : latest(end),
  }
  return terminatedOn === null ? dates : endedBy(terminatedOn, dates)
}

/** The dates of what is no longer in force from a day on. */
export function endedBy(day: string, dates: FourDates): FourDates {
  const dayBefore = addDays(day, -1)
  return {
    ...dates,
    earliestEnd: first(dates.earliestEnd, dayBefore),
    latestEnd: first(dates.latestEnd, dayBefore),
  }
}

/**
 * What two periods need of each other to be in force on one day together, whatever their dates turn out to be: neither
 * can be over before the other begins. A period lasts a day at least, however vague its dates.
 */
export interface SureDays {
  /** it cannot begin later */
  surelyFrom: string
  /** it cannot be over earlier */
  surelyUntil: string
}

export function sureDays({ earliestStart, latestStart, earliestEnd, latestEnd }: FourDates): SureDays {
  return {
    surelyFrom: first(latestStart, latestEnd),
    surelyUntil: earliestStart > earliestEnd ? earliestStart : earliestEnd,
  }
}

export function surelyMeet(a: SureDays, b: SureDays): boolean {
  return a.surelyFrom <= b.surelyUntil && b.surelyFrom <= a.surelyUntil
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
