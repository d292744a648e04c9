import { parseJson } from '../http/nested-json'
import type { Answer, Answers } from './types'

/**
 * Reads a JSON object, question id to an answer.
 * @throws Error that says which answer is none
 */
export function readAnswers(text: string): Answers {
  const given: unknown = parseJson(text)
  if (!isObject(given)) throw new Error('it is not a JSON object of question ids and answers 应为 JSON 对象')
  for (const [id, answer] of Object.entries(given))
    if (!isAnswer(answer))
      throw new Error(
        `the answer to ${id} is none: give {"is": ID}, {"new": {...}}, {"value": TEXT} or {"leaveOut": true} 答案格式不对`,
      )
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
