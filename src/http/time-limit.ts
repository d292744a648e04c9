import type { ExecutionResult } from 'graphql'
import { databaseUnavailable, timeLimitExceeded } from '../errors'
import type { Executor } from './executor'

/** How long a database that is there takes at most to say so. */
const SIGN_OF_LIFE_MS = 2000

/**
 * Answers after `seconds` at the latest, or a little later where it is the database that says nothing any more. What
 * still runs then is the database's to stop, by the same limit.
 */
export function withTimeLimit(executor: Executor, seconds: number, ready: () => Promise<unknown>): Executor {
  return async (request) => {
    const limit = after(seconds * 1000)
    const late = limit.over.then(async (): Promise<ExecutionResult> => {
      const error = (await answers(ready)) ? timeLimitExceeded(seconds) : databaseUnavailable()
      return { data: null, errors: [error] }
    })
    try {
      return await Promise.race([executor(request), late])
    } finally {
      limit.cancel()
    }
  }
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
