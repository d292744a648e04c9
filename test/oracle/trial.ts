import type { Graph } from '../../src/graph/graph'
import { startService, type TestService } from '../support/service'
import { differenceOf } from './ask'
import { daysAtEdges } from './days'
import { drawn } from './generate/choose'
import { registers } from './generate/register'
import { datesMet, type Histogram } from './histogram'
import { load } from './load'
import { questions } from './questions'
import type { KnownAt, Question, Setting } from './questions/question'
import { planningOnce } from './rewritten'
import type { Import } from './rows'
import { worldOf } from './world-of'

/** How many imports the register of a moment knows. */
const KNOWN: Record<KnownAt, number> = { BEFORE: 0, FIRST: 1, END_OF_FIRST: 1, SECOND: 2, NOW: 2 }
const AT_ONCE = 4
/** What is asked here is what the answers are, not how soon they come. */
export const PATIENCE = '100'

/** The register of a seed, and what is asked about it. */
export function drawnRegister<Asked>(
  seed: number,
  ask: (setting: Setting) => Asked,
): { imports: Import[]; asked: Asked } {
  return drawn(seed, (choose) => {
    const imports = registers(choose)
    const worlds = [0, 1, 2].map((known) => worldOf(imports, known))
    const world = (knownAt?: KnownAt | null) => worlds[KNOWN[knownAt ?? 'NOW']]!
    return { imports, asked: ask({ choose, days: daysAtEdges(worlds), world }) }
  })
}

/**
 * Draws a register by its seed, loads it into an empty graph, and says how answers about it differ from the oracle's.
 * Revisions begin anew with the graph, so that it takes a service that remembers none.
 */
export async function trial(graph: Graph, seed: number, histogram: Histogram): Promise<string[]> {
  const { imports, asked } = drawnRegister(seed, questions)
  histogram.add(datesMet(imports))
  const service = await startService(planningOnce(graph), { MAX_SECONDS: PATIENCE })
  try {
    return await differences(graph, service, imports, asked, histogram)
  } finally {
    await service.stop()
  }
}

async function differences(
  graph: Graph,
  service: TestService,
  imports: readonly Import[],
  asked: readonly Question[],
  histogram: Histogram,
): Promise<string[]> {
  const moments = await load(graph, service, imports)

  const found: string[] = []
  const waiting = [...asked]
  const askOn = async () => {
    for (let question = waiting.shift(); question; question = waiting.shift()) {
      const difference = await differenceOf(service, question, moments)
      if (difference) found.push(difference)
      histogram.add(question.met)
      if (question.variables.knownAt) histogram.add([`known at ${question.variables.knownAt}`])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn))
  return found
}
