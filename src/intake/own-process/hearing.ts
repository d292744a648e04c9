import { reachOf } from '../../access/reach'
import type { Context } from '../../context'
import { composed, type Question } from '../../graph/question'
import type { Wanted } from './messages'
import type { Hearing } from './sheet-process'

/** Questions as they were put together for another process to ask by their names. */
const questions = new Map<string, Question<object, object>>()

function questionOf(name: string, slots: Readonly<Record<string, string>>): Question<object, object> {
  const key = JSON.stringify([name, slots])
  const known = questions.get(key) ?? composed<object, object>(name, slots)
  questions.set(key, known)
  return known
}

/** Answers a process that reads a sheet as its viewer may be answered. */
export function hearingFor(context: Context): Hearing {
  const reach = reachOf(context)
  return {
    async answer(wanted: Wanted) {
      if (wanted.of === 'REACH') return reach?.[wanted.question](wanted.ids)
      const question = questionOf(wanted.question, wanted.slots)
      return wanted.of === 'ASK_ALL'
        ? context.askAll(question, wanted.params)
        : context.ask(question, { ...wanted.params, knownAt: null })
    },
    spent: (seconds) => context.spend(seconds),
  }
}
