import type { Graph } from '../../src/graph/graph'
import { Histogram } from '../oracle/histogram'
import { trial } from '../oracle/trial'
import { empty, openScratch } from '../support/databases'

/**
 * What the service answers about random registers, beside a brute-force reading of the definitions. Each register has
 * a seed: SEED=7 RUNS=1 asks about the seventh alone, a larger RUNS about more of them.
 */
const DEFAULT_RUNS = 6
/** With the five after it this one meets everything that there is to meet. */
const FIRST_SEED = Number(process.env.SEED ?? 24)
const RUNS = Number(process.env.RUNS ?? DEFAULT_RUNS)
const SECONDS_A_RUN = 120

describe('answers about random registers', () => {
  let graph: Graph
  const histogram = new Histogram()

  beforeAll(async () => {
    graph = await openScratch()
  })
  afterAll(async () => {
    await graph?.close()
  })

  test(
    `are those of the definitions, from seed ${FIRST_SEED}`,
    async () => {
      for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
        await empty(graph)
        const differences = await trial(graph, seed, histogram)
        if (differences.length > 0)
          throw new Error(
            `SEED=${seed}: ${differences.length} answers differ\n${differences.slice(0, 3).join('\n\n')}`,
          )
      }
    },
    RUNS * SECONDS_A_RUN * 1000,
  )

  const enough = RUNS >= DEFAULT_RUNS ? test : test.skip
  enough('meet every state, reason, order and kind of date that there can be', () => {
    expect(histogram.missing).toEqual([])
  })
})
