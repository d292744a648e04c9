import type { ExecutionResult } from 'graphql'
import type { Executor } from '../../src/http/executor'
import { withTimeLimit } from '../../src/http/time-limit'

/** What an operation is answered that goes on when its time is over, until the database is asked whether it is there. */
async function answered(hasBegun: boolean, isThere: boolean): Promise<ExecutionResult> {
  let end: (result: ExecutionResult) => void = () => {}
  const result = new Promise<ExecutionResult>((resolve) => {
    end = resolve
  })
  const ready = async () => {
    if (!isThere) throw new Error('away')
    if (hasBegun) end({ data: { written: true } })
  }
  const limited = withTimeLimit(() => result, 0.001, ready)
  return limited({ context: { writing: { hasBegun } } } as unknown as Parameters<Executor>[0])
}

test.each([
  ['has begun to write is waited for, and answered by what it did', true, true, { written: true }, undefined],
  [
    'has begun to write is not waited for where the database is away',
    true,
    false,
    null,
    'SERVICE_UNAVAILABLE',
  ],
  ['has not begun is stopped', false, true, null, 'TIME_LIMIT_EXCEEDED'],
])('what %s', async (_what, hasBegun, isThere, data, code) => {
  const answer = await answered(hasBegun, isThere)
  expect([answer.data, answer.errors?.[0]?.extensions.code]).toEqual([data, code])
})
