import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'

export const thingsWithin: KeyedQuestion<object, { inside: boolean }> = question('thingsWithin')
export const usersWithin: KeyedQuestion<object, { inside: boolean; beyond: boolean }> =
  question('usersWithin')
