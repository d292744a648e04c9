import type { Answer, Answers } from './types'

/** What was answered to a question: now, or at an earlier intake. */
export interface Recall {
  /** the answer to a question with this id */
  now(id: string): Answer | undefined
  /** the answer that is remembered under this key */
  before(key: string): Answer | undefined
}

/** `heard` gets the ids of all questions that there are, asked or not. */
export function recall(
  answers: Answers,
  remembered: ReadonlyMap<string, Answer>,
  heard: Set<string>,
): Recall {
  return {
    now(id) {
      heard.add(id)
      return answers[id]
    },
    before: (key) => remembered.get(key),
  }
}
