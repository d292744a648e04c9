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
/** Asked on behalf of confined viewers alone: to all others every area is inside. */
export const alliancesShared: KeyedQuestion<object, object> = question('alliancesShared')
