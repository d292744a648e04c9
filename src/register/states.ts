import type { GraphTransaction } from '../graph/graph'
import { question } from '../graph/question'
import type { Revision } from './revision'

const rememberStates = question<{ ids: string[]; at: string }, { remembered: number }>('rememberStates')

/**
 * Keeps how things stand that have no versions, before a revision changes them, merges them away or takes them back. It
 * is told of a revision that only adds such things, too, with no ids: what was asked about before it has them not.
 */
export async function rememberThings(
  transaction: Pick<GraphTransaction, 'run'>,
  { at }: Revision,
  ids: readonly string[],
): Promise<void> {
  await transaction.run(rememberStates, { ids: [...ids], at })
}
