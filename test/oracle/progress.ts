import { lastOf, shift } from './calendar'
import { statusOn } from './dates'
import type { ListItem, ServiceCall, World } from './world'

/** The end of a day in Shanghai, in milliseconds since 1970. */
export function endOf(day: string): number {
  return Date.parse(`${shift(day, 1)}T00:00:00+08:00`)
}

/** Surely listed by a day, or on one that nobody knows. */
export function isListedBy({ listedOn }: ListItem, day: string): boolean {
  return listedOn === null || lastOf(listedOn) <= day
}

/** Its claims say whether it is open or claimed, where they can. */
export function itemStatusOn({ linkages }: World, { id, status }: ListItem, day: string): string {
  if (status === 'DONE' || status === 'WITHDRAWN') return status
  const claims = linkages.filter(({ kind, ends }) => kind === 'CLAIM' && ends.includes(id))
  const then = claims.map((claim) => statusOn(claim, day))
  if (then.includes('IN_FORCE')) return 'CLAIMED'
  return claims.length === 0 || then.includes('UNCERTAIN') ? status : 'OPEN'
}

/** As recorded, but before its last step what the step before says. */
export function callStatusOn({ status, steps }: ServiceCall, day: string): string {
  const taken = steps.filter(({ at }) => at < endOf(day))
  if (taken.length === steps.length) return status
  return taken.at(-1)?.status ?? 'RAISED'
}

/** From one step to the next, the raising being one; of a call that is not resolved, to the end of the day. */
export function longestWait(call: ServiceCall, day: string) {
  const { area, raisedAt } = call
  const taken = call.steps.filter(({ at }) => at < endOf(day))
  const raising = { at: raisedAt, level: area.level, status: 'RAISED' }
  const steps = taken[0] && taken[0].at <= raisedAt ? taken : [raising, ...taken]
  const end = callStatusOn(call, day) === 'RESOLVED' ? [] : [{ at: endOf(day) }]
  const times = [...steps, ...end].map(({ at }) => at)
  const waits = steps.slice(0, times.length - 1).map(({ at, level, status }, index) => {
    return { level, status, hours: (times[index + 1]! - at) / 3_600_000 }
  })
  return waits.reduce<(typeof waits)[number] | null>(
    (longest, wait) => (longest && longest.hours >= wait.hours ? longest : wait),
    null,
  )
}
