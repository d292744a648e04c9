import type { ExecutionResult } from 'graphql'
import { BoundedCache } from './bounded-cache'
import type { Executor } from './executor'

/** What answers depend on beside the question: given by a context whose answers may be kept. */
export interface AudienceContext {
  /** Everything that makes the same question another one: who asks, and on which day. */
  audience?(): string
  /** Keeps the operation to the data as it was last seen, and tells its revision; undefined: it may well be another. */
  presume?(): number | undefined
  /** The revision of the data as it stands now; the same revision, the same data. `keep` keeps the operation to it. */
  look?(): Promise<{ revision: number; keep(): void }>
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
 * Answers each question from one revision, and keeps answers for as long as theirs stands. The revision is looked at
 * after the question came, so that an answer is never older, whoever writes meanwhile. Where nothing is being written the
 * question does not wait for that: it is answered from the revision that was last seen, and anew if there is another by
 * now. The first time a question comes it is only remembered.
 */
export function withAnswerCache(executor: Executor): Executor {
  const asked = new BoundedCache<true>(ASKED_CHARACTERS)
  const answers = new BoundedCache<Answer>(ANSWER_CHARACTERS)

  return async (request) => {
    const context = request.context as AudienceContext
    if (request.operation?.operation !== 'query' || !context.audience || !context.presume || !context.look)
      return executor(request)

    const { operationName, variables } = request.request
    const key = JSON.stringify([request.queryHash, operationName, variables, context.audience()])
    const isKnown = asked.get(key) === true
    const kept = isKnown ? answers.get(key) : undefined

    // A database that does not answer makes errors where something is asked of it.
    const looking = context.look().catch(() => undefined)
    const presumed = kept ? undefined : context.presume()
    const early = presumed === undefined ? undefined : await executor(request)
    const now = await looking
    if (now && kept?.revision === now.revision) return kept.result

    now?.keep()
    // Where nobody can say whether it stands, an answer that says the same is not asked for again.
    const isDone = now ? presumed === now.revision : early?.errors !== undefined
    const result = early && isDone ? early : await executor(request)
    if (!isKnown) asked.set(key, true, key.length)
    else if (now && !result.errors && !context.passing?.isSo)
      answers.set(key, { revision: now.revision, result }, JSON.stringify(result.data).length)
    return result
  }
}
