import type { ExecutionResult, GraphQLError } from 'graphql'
import { databaseUnavailable, timeLimitExceeded } from '../errors'
import type { Executor } from './executor'

/** How long a database that is there takes at most to say so. */
const SIGN_OF_LIFE_MS = 2000

/** What an operation and its time limit tell each other of what it writes. */
export interface Writing {
  /** From here on it may be in the register, whatever is answered. */
  hasBegun: boolean
  /** Time is over: nothing is begun any more. */
  late?: GraphQLError
}

/**
 * Answers after `seconds` at the latest, or a little later where it is the database that says nothing any more. What
 * still runs then is the database's to stop, by the same limit. What has begun to write is waited for, and what has not
 * never does: who is told that it was stopped may ask again.
 */
export function withTimeLimit(executor: Executor, seconds: number, ready: () => Promise<unknown>): Executor {
  return async (request) => {
    const { writing } = request.context as { writing?: Writing }
    const limit = after(seconds * 1000)
    const answer = Promise.resolve(executor(request))
    const late = limit.over.then(async (): Promise<ExecutionResult> => {
      const error = timeLimitExceeded(seconds)
      if (writing) writing.late = error
      if (writing?.hasBegun) return whileAlive(answer, ready)
      return failed((await answers(ready)) ? error : databaseUnavailable())
    })
    try {
      return await Promise.race([answer, late])
    } finally {
      limit.cancel()
    }
  }
}

/** The answer, however late, unless the database falls silent before. */
async function whileAlive(
  answer: Promise<ExecutionResult>,
  ready: () => Promise<unknown>,
): Promise<ExecutionResult> {
  while (await answers(ready)) {
    const pause = after(SIGN_OF_LIFE_MS)
    const result = await Promise.race([answer, pause.over])
    pause.cancel()
    if (result) return result
  }
  return failed(databaseUnavailable())
}

function failed(error: GraphQLError): ExecutionResult {
  return { data: null, errors: [error] }
}

async function answers(ready: () => Promise<unknown>): Promise<boolean> {
  const limit = after(SIGN_OF_LIFE_MS)
  const answered = ready().then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([answered, limit.over.then(() => false)])
  } finally {
    limit.cancel()
  }
}

function after(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  return { over, cancel: () => clearTimeout(timer) }
}
