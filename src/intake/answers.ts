import { parseJson } from '../http/nested-json'
import type { Answer, Answers } from './types'

/** Most answers that are given at once, and most characters of what one says. */
const MOST_ANSWERS = 10_000
const LONGEST_ANSWER = 2000
const LONGEST_ID = 100
/** Most bytes of a file of answers. */
export const MOST_BYTES = 4_000_000

/**
 * Reads a JSON object, question id to an answer.
 * @throws Error that says which answer is none
 */
export function readAnswers(text: string): Answers {
  const given: unknown = parseJson(text)
  if (!isObject(given)) throw new Error('it is not a JSON object of question ids and answers 应为 JSON 对象')
  const entries = Object.entries(given)
  if (entries.length > MOST_ANSWERS)
    throw new Error(
      `there are ${entries.length} answers, and ${MOST_ANSWERS} are the most that are given at once 答案过多`,
    )
  for (const [id, answer] of entries) {
    const shown = JSON.stringify(id.slice(0, LONGEST_ID))
    if (!isAnswer(answer))
      throw new Error(
        `the answer to ${shown} is none: give {"is": ID}, {"new": {...}}, {"value": TEXT} or {"leaveOut": true} 答案格式不对`,
      )
    if (id.length > LONGEST_ID || JSON.stringify(answer).length > LONGEST_ANSWER)
      throw new Error(`the answer to ${shown} has more than ${LONGEST_ANSWER} characters 答案过长`)
  }
  return given as Answers
}

function isAnswer(answer: unknown): answer is Answer {
  if (!isObject(answer) || Object.keys(answer).length !== 1) return false
  return (
    typeof answer.is === 'string' ||
    typeof answer.value === 'string' ||
    answer.leaveOut === true ||
    isObject(answer.new)
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
