import { createHash } from 'node:crypto'
import { reachOf } from '../../access/reach'
import type { Context } from '../../context'
import { question } from '../../graph/question'
import { RegisterWrite } from './register-write'
import { Refusal, refusal, type UserError } from './user-error'

const writeAnswered = question<{ key: string }, { request: string; answer: string }>('writeAnswered')
const rememberAnswer = question<{ key: string; request: string; answer: string }, { key: string }>(
  'rememberAnswer',
)

/** What a write did: to which subject, in which revision and when. */
export interface Written {
  id: string
  /** Where there was nothing new to write, the last one. */
  revision: number
  at: string
}

export interface Asked {
  mutation: string
  /** The arguments, with what every mutation takes among them. */
  args: { idempotencyKey?: string | null; reason?: string | null }
}

/**
 * Carries out a mutation in one transaction, or refuses it with nothing written. Under an idempotency key the answer
 * is kept by the same transaction, so that the key gives it again, whatever happened to the first reply. A refused
 * write leaves its key unused. `act` gives the id of the subject.
 */
export async function writeOnce(
  context: Context,
  { mutation, args }: Asked,
  act: (write: RegisterWrite) => Promise<string>,
): Promise<Written | { userErrors: readonly UserError[] }> {
  const { idempotencyKey, ...rest } = args
  const key = idempotencyKey == null ? undefined : JSON.stringify([context.viewer.subject, idempotencyKey])
  const request = createHash('sha256')
    .update(JSON.stringify([mutation, rest]))
    .digest('hex')
  try {
    return await context.write(async (transaction, last) => {
      const [answered] = key === undefined ? [] : await transaction.run(writeAnswered, { key })
      if (answered) return earlier(answered, request)
      const write = new RegisterWrite(transaction, {
        actor: context.actor,
        reason: args.reason ?? undefined,
        today: context.today,
        reach: reachOf(context),
      })
      const id = await act(write)
      const written: Written = { id, ...(write.revision ?? last) }
      if (key !== undefined)
        await transaction.run(rememberAnswer, { key, request, answer: JSON.stringify(written) })
      return written
    })
  } catch (error) {
    if (error instanceof Refusal) return { userErrors: error.userErrors }
    throw error
  }
}

function earlier({ request, answer }: { request: string; answer: string }, asked: string): Written {
  if (request === asked) return JSON.parse(answer) as Written
  throw refusal(
    'CONFLICT',
    ['idempotencyKey'],
    'this key was given for another write; give each write its own 该幂等键已用于另一次写入',
  )
}
