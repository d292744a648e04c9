import type { Choose } from '../generate/choose'
import type { World } from '../world'

/** As the register stood before it was imported, after each import, at the last millisecond before the next, or now. */
export const KNOWN_AT = ['BEFORE', 'FIRST', 'END_OF_FIRST', 'SECOND', 'NOW'] as const
export type KnownAt = (typeof KNOWN_AT)[number]

export interface Question {
  text: string
  /** `knownAt` is one of KNOWN_AT, to be put in as a moment when it is asked. */
  variables: Record<string, unknown> & { knownAt?: KnownAt | null }
  /** What `data` must be; of a list, its whole connection with `nodes` and `totalCount`. */
  expected: unknown
  /** Where in `data` a list is that is to be paged through, with variables $first and $after. */
  list?: string[]
  /** Of a list: how long its pages are. */
  first?: number
  /** What this question met, for the histogram. */
  met: string[]
}

/** What questions are drawn from. */
export interface Setting {
  choose: Choose
  /** First and last days of everything, and the days beside them. */
  days: readonly string[]
  /** The world as known at a moment; without one, now. */
  world(knownAt?: KnownAt | null): World
}

/** The setting of the question with a name: what it draws depends on no other question. */
export type Settings = (name: string) => Setting

/** Mostly now, and now and then any other moment. */
export function someMoment({ choose }: Setting): KnownAt | null {
  return choose.maybe(40, KNOWN_AT, null)
}

/** Variables that are not given at all half the time where they are null. */
export function given(variables: Question['variables']): Question['variables'] {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined))
}

/** What tells a list in code point order from one in UTF-16 order. */
export function codePointOrderMet(names: readonly string[]): string[] {
  return names.some((name, at) => at > 0 && names[at - 1]! > name) ? ['order by code point, not UTF-16'] : []
}
