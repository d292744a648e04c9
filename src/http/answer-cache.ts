import type { ExecutionResult } from 'graphql'
import { BoundedCache } from './bounded-cache'
import type { Executor } from './executor'

/** What answers depend on beside the question: given by a context whose answers may be kept. */
export interface AudienceContext {
  /** Everything that makes the same question another one: who asks, and on which day. */
  audience?(): string
  /** Keeps the operation to the data as it stands now, and tells its revision; the same revision, the same data. */
  stand?(): Promise<number>
  /** Says so where an answer tells of more than that data, and holds for this once. */
  readonly passing?: { readonly isSo: boolean }
}

// Characters of the questions that are remembered as asked, and of the answers that are kept.
const ASKED_CHARACTERS = 1_000_000
const ANSWER_CHARACTERS = 5_000_000

interface Answer {
  revision: number
  result: ExecutionResult
}

/**
 * Answers each question from one revision, and keeps answers for as long as theirs stands. The revision is read before
 * anything else, so that an answer is never older, whoever writes meanwhile. The first time a question comes it is only
 * remembered.
 */
export function withAnswerCache(executor: Executor): Executor {
  const asked = new BoundedCache<true>(ASKED_CHARACTERS)
  const answers = new BoundedCache<Answer>(ANSWER_CHARACTERS)

  return async (request) => {
    const context = request.context as AudienceContext
    if (request.operation?.operation !== 'query' || !context.audience || !context.stand)
      return executor(request)

    // A database that does not answer makes errors where something is asked of it.
    const revision = await context.stand().catch(() => undefined)
    const { operationName, variables } = request.request
    const key = JSON.stringify([request.queryHash, operationName, variables, context.audience()])
    if (revision === undefined || !asked.get(key)) {
      asked.set(key, true, key.length)
      return executor(request)
    }
    const kept = answers.get(key)
    if (kept?.revision === revision) return kept.result

    const result = await executor(request)
    if (!result.errors && !context.passing?.isSo)
      answers.set(key, { revision, result }, JSON.stringify(result.data).length)
    return result
  }
}
