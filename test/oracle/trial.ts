import type { Graph } from '../../src/graph/graph'
import { startService, type TestService } from '../support/service'
import { differenceOf } from './ask'
import { drawnRegister } from './draw'
import { load } from './load'
import { questions } from './questions'
import type { Question } from './questions/question'
import { planningOnce } from './rewritten'
import type { Import } from './rows'

const AT_ONCE = 4
/** What is asked here is what the answers are, not how soon they come. */
export const PATIENCE = '100'

/**
 * Draws a register by its seed, loads it into an empty graph, and says how answers about it differ from the oracle's.
 * Revisions begin anew with the graph, so that it takes a service that remembers none.
 */
export async function trial(graph: Graph, seed: number): Promise<string[]> {
  const { imports, setting } = drawnRegister(seed)
  const service = await startService(planningOnce(graph), { MAX_SECONDS: PATIENCE })
  try {
    return await differences(graph, service, imports, questions(setting))
  } finally {
    await service.stop()
  }
}

async function differences(
  graph: Graph,
  service: TestService,
  imports: readonly Import[],
  asked: readonly Question[],
): Promise<string[]> {
  const moments = await load(graph, service, imports)

  const found: string[] = []
  const waiting = [...asked]
  const askOn = async () => {
    for (let question = waiting.shift(); question; question = waiting.shift()) {
      const difference = await differenceOf(service, question, moments)
      if (difference) found.push(difference)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn))
  return found
}
