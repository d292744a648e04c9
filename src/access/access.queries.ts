import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'

export const thingsWithin: KeyedQuestion<object, { inside: boolean }> = question('thingsWithin')
/** Asked on behalf of confined viewers alone: of nobody else anything is kept. */
export const thingsSeen: KeyedQuestion<object, object> = question('thingsSeen')
/** What a filter names. */
export const thingsNamed: KeyedQuestion<{ knownAt: string }, { id: string }> = question('thingsNamed')
/** Asked on behalf of confined viewers alone. */
export const personsToJoin: KeyedQuestion<{ knownAt: string }, object> = question('personsToJoin')
export const usersWithin: KeyedQuestion<object, { inside: boolean; beyond: boolean }> =
  question('usersWithin')
/** Where a thing lies as it stands. */
export interface Placed {
  inside: boolean
  /** whether it is an alliance that serves areas outside, too, or hangs on one */
  shared: boolean
}

/** Asked on behalf of confined viewers alone: to all others every area is inside. */
export const thingsPlaced: KeyedQuestion<object, Placed> = question('thingsPlaced')
