import type { ExecutionResult } from 'graphql'
import { timeLimitExceeded } from '../errors'
import type { Executor } from './executor'

/** Answers after `seconds` at the latest. What still runs then is the database's to stop, by the same limit. */
export function withTimeLimit(executor: Executor, seconds: number): Executor {
  return async (request) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<ExecutionResult>((resolve) => {
      timer = setTimeout(() => resolve({ data: null, errors: [timeLimitExceeded(seconds)] }), seconds * 1000)
    })
    try {
      return await Promise.race([executor(request), late])
    } finally {
      clearTimeout(timer)
    }
  }
}
