import { addDays, addYears, dayCount, earlier, REGISTER_DATE } from './calendar'
import type { Random } from './random'

/** What every table of linkages (联系) shares. Dates may be partial, `terminated_on` and `recorded_on` are whole days. */
export interface Term {
  start?: string
  end?: string
  terminated_on?: string
  termination_reason?: string
  recorded_on: string
}

/**
 * Terms of linkages (期限) by the status that they have on the register date. Most are whole days; some are known only
 * to the month or year, some have no known start and some no end, as in registers kept by hand.
 */

/** Surely in force. */
export function inForce(random: Random): Term {
  const years = random.pick([1, 2, 2, 3, 3, 3])
  const style = random.next()
  if (style < 0.04) return { recorded_on: addDays('2019-03-01', random.int(0, 1500)) }
  if (style < 0.1) {
    const year = random.int(2018, 2023)
    return {
      start: String(year),
      ...(random.chance(0.3) && { end: String(random.int(2025, 2027)) }),
      recorded_on: `${year + 1}-01-${random.int(10, 28)}`,
    }
  }
  if (style < 0.19) {
    const start = addDays(REGISTER_DATE, -random.int(60, 365 * years - 40)).slice(0, 7)
    const end = addYears(`${start}-01`, years).slice(0, 7)
    return {
      start,
      ...(end > REGISTER_DATE.slice(0, 7) && random.chance(0.7) && { end }),
      recorded_on: addDays(`${start}-28`, random.int(4, 30)),
    }
  }
  const open = random.chance(0.28)
  const start = addDays(REGISTER_DATE, -random.int(20, open ? 2300 : 365 * years - 100))
  return whole(random, start, open ? undefined : years)
}

/** In force, but ending within 90 days. */
export function endingSoon(random: Random): Term {
  const end = addDays(REGISTER_DATE, random.int(3, 88))
  const years = random.int(1, 3)
  return whole(random, addDays(addYears(end, -years), 1), years)
}

/** Expired (到期未续). */
export function lapsed(random: Random): Term {
  const years = random.int(1, 3)
  if (random.chance(0.12)) {
    const year = random.int(2018, 2021)
    return {
      start: String(year),
      end: String(year + random.int(1, 2)),
      recorded_on: `${year + 1}-02-${random.int(10, 28)}`,
    }
  }
  return whole(random, addDays(addYears(REGISTER_DATE, -years), -random.int(8, 900)), years)
}

/** Ended before its agreed end (提前终止). */
export function terminated(random: Random, reasons: readonly string[]): Term {
  const start = addDays(REGISTER_DATE, -random.int(300, 1900))
  const term = whole(random, start, 3)
  const last = earlier(term.end!, addDays(REGISTER_DATE, -5))
  return {
    ...term,
    terminated_on: addDays(start, random.int(120, dayCount(start, last))),
    termination_reason: random.pick(reasons),
  }
}

/** Agreed, but not yet begun. */
export function upcoming(random: Random): Term {
  const recorded_on = addDays(REGISTER_DATE, -random.int(2, 40))
  if (random.chance(0.2)) return { start: random.pick(['2024-08', '2024-09', '2025']), recorded_on }
  return { ...whole(random, addDays(REGISTER_DATE, random.int(1, 120)), random.int(1, 3)), recorded_on }
}

/** The dates leave open whether it is in force. */
export function uncertain(random: Random): Term {
  return random.pick([
    { start: '2024', recorded_on: '2024-03-20' },
    { start: '2021-07', end: '2024-06', recorded_on: '2021-08-12' },
    { start: '2022', end: '2024', recorded_on: '2023-01-16' },
  ])
}

/** What `term` renews: ended on the day before it, back to 2017 at most; nothing where the start is not a whole day. */
export function renewedBy(random: Random, term: Term): Term | undefined {
  if (term.start?.length !== 10 || term.start < '2019-01-01') return undefined
  const years = random.int(1, 2)
  return { ...whole(random, addYears(term.start, -years), years), end: addDays(term.start, -1) }
}

/** What follows `term` without a gap. */
export function renewalOf(random: Random, term: Term): Term {
  return {
    ...whole(random, addDays(term.end!, 1), 3),
    recorded_on: addDays(REGISTER_DATE, -random.int(1, 25)),
  }
}

function whole(random: Random, start: string, years?: number): Term {
  return {
    start,
    ...(years && { end: addDays(addYears(start, years), -1) }),
    recorded_on: earlier(addDays(start, random.int(1, 40)), REGISTER_DATE),
  }
}
