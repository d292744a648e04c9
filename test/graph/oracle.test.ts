import type { Graph } from '../../src/graph/graph'
import { Histogram } from '../oracle/histogram'
import { trial } from '../oracle/trial'
import { empty, openScratch } from '../support/databases'

/**
 * What the service answers about random registers, beside a brute-force reading of the definitions. Each register has
 * a seed: SEED=7 asks about the seventh alone, RUNS=20 about the first twenty, both together about 7 to 26.
 */
const { SEED, RUNS } = process.env
/** Few registers that together meet everything that there is to meet. */
const DEFAULT_SEEDS = [2, 52, 111, 116]
const given = SEED !== undefined || RUNS !== undefined
const seeds = given
  ? Array.from({ length: Number(RUNS ?? 1) }, (_, later) => Number(SEED ?? 1) + later)
  : DEFAULT_SEEDS
const SECONDS_A_RUN = 300

describe('answers about random registers', () => {
  let graph: Graph
  const histogram = new Histogram()

  beforeAll(async () => {
    graph = await openScratch()
  })
  afterAll(async () => {
    await graph?.close()
  })

  test.each(seeds)(
    'are those of the definitions, with seed %i',
    async (seed) => {
      await empty(graph)
      const differences = await trial(graph, seed, histogram)
      if (differences.length > 0)
        throw new Error(
          `SEED=${seed}: ${differences.length} answers differ\n${differences.slice(0, 3).join('\n\n')}`,
        )
    },
    SECONDS_A_RUN * 1000,
  )

  if (!given)
    test('meet every state, reason, order and kind of date that there can be', () => {
      expect(histogram.missing).toEqual([])
    })
})
