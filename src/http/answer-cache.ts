import type { ExecutionResult } from 'graphql'
import { BoundedCache } from './bounded-cache'
import type { Executor } from './jit'

/** What answers depend on beside the question: given by a context whose answers may be kept. */
export interface AudienceContext {
  /** Everything that makes the same question another one: who asks, and on which day. */
  audience?(): string
  /** What the data stands at; the same revision, the same data. */
  revision?(): Promise<number>
}

// Characters of the questions that are remembered as asked, and of the answers that are kept.
const ASKED_CHARACTERS = 1_000_000
const ANSWER_CHARACTERS = 20_000_000

interface Answer {
  revision: number
  result: ExecutionResult
}

/**
 * Keeps answers for as long as the revision stands at which they were given. A question pays for this only when it
 * comes again: the first time it is only remembered, from the second on the revision is read before anything else,
 * so that an answer is never older than the revision under which it is kept, whoever writes meanwhile.
 */
export function withAnswerCache(executor: Executor): Executor {
  const asked = new BoundedCache<true>(ASKED_CHARACTERS)
  const answers = new BoundedCache<Answer>(ANSWER_CHARACTERS)

  return async (request) => {
    const context = request.context as AudienceContext
    if (request.operation?.operation !== 'query' || !context.audience || !context.revision)
      return executor(request)

    const { operationName, variables } = request.request
    const key = JSON.stringify([request.queryHash, operationName, variables, context.audience()])
    if (!asked.get(key)) {
      asked.set(key, true, key.length)
      return executor(request)
    }
    const revision = await context.revision()
    const kept = answers.get(key)
    if (kept?.revision === revision) return kept.result

    const result = await executor(request)
    if (!result.errors) answers.set(key, { revision, result }, JSON.stringify(result.data).length)
    return result
  }
}
