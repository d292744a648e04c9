import type { Graph } from '../../src/graph/graph'
import { differenceOf } from '../oracle/ask'
import { drawnRegister } from '../oracle/draw'
import { load } from '../oracle/load'
import { type Mistake, mistakes } from '../oracle/mistakes'
import type { KnownAt, Question } from '../oracle/questions/question'
import { planningOnce, rewritten } from '../oracle/rewritten'
import { PATIENCE } from '../oracle/trial'
import { empty, openScratch } from '../support/databases'
import { startService } from '../support/service'

/** Whether the oracle would notice a mistake in the questions: each is made in turn and has to show. */
const SEEDS = [2, 1, 3]
const QUESTIONS = 40

let graph: Graph
let unnoticed = mistakes
const unwritten = new Set(mistakes)

beforeAll(async () => {
  graph = await openScratch()
  for (const seed of SEEDS) {
    if (unnoticed.length === 0) break
    await empty(graph)
    const { imports, setting } = drawnRegister(seed)
    const loader = await startService(graph)
    const moments = await load(graph, loader, imports)
    await loader.stop()
    const left: Mistake[] = []
    for (const mistake of unnoticed) {
      const questions = Array.from({ length: QUESTIONS }, (_, time) => {
        return { ...mistake.ask(setting(`${mistake.what} ${time}`)), first: 500 }
      })
      if (!(await isNoticed(mistake, questions, moments))) left.push(mistake)
    }
    unnoticed = left
  }
}, 600_000)
afterAll(() => graph?.close())

async function isNoticed(
  mistake: Mistake,
  questions: readonly Question[],
  moments: Record<KnownAt, string>,
): Promise<boolean> {
  const { right, wrong } = mistake
  const planted = rewritten(planningOnce(graph), (text) => {
    // A question within another is indented.
    const indented = text.replaceAll(/\n +/g, '\n ')
    const mistaken = indented.replaceAll(right.replaceAll(/\n +/g, '\n '), wrong)
    if (mistaken !== indented) unwritten.delete(mistake)
    return mistaken
  })
  const service = await startService(planted, { MAX_SECONDS: PATIENCE })
  try {
    for (const question of questions) if (await differenceOf(service, question, moments)) return true
    return false
  } finally {
    await service.stop()
  }
}

test.each(mistakes)('$what: is noticed', (mistake) => {
  expect(unwritten).not.toContain(mistake)
  expect(unnoticed).not.toContain(mistake)
})
