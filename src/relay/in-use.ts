import type { Context } from '../context'
import { type ArgumentPath, badUserInput } from '../errors'
import type { Question } from '../graph/question'
import { NOW } from '../time/moment'

const MOST_NAMED = 30

/** The words that a column of the register has, as the viewer may see them. */
export async function inUse(context: Context, words: Question<object, { word: string }>): Promise<string[]> {
  return (await context.ask(words, { knownAt: NOW })).map(({ word }) => word)
}

/** @throws BAD_USER_INPUT for a word that is none of those in use, which it names */
export function checkWords(
  given: readonly string[],
  known: readonly string[],
  what: { english: string; chinese: string },
  argumentAt: (index: number) => ArgumentPath,
): void {
  const wrong = given.findIndex((word) => !known.includes(word))
  if (wrong < 0) return
  const more = known.length > MOST_NAMED ? ` and ${known.length - MOST_NAMED} more` : ''
  const there = known.length === 0 ? 'none' : known.slice(0, MOST_NAMED).join(', ') + more
  throw badUserInput(
    `There is no ${what.english} ${given[wrong]}; there are: ${there} 没有这个${what.chinese}`,
    argumentAt(wrong),
  )
}
