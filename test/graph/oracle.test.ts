import type { Graph } from '../../src/graph/graph'
import DEFAULT_SEEDS from '../oracle/seeds.json'
import { trial } from '../oracle/trial'
import { empty, openScratch } from '../support/databases'

/**
 * What the service answers about random registers, beside a brute-force reading of the definitions. Each register has
 * a seed: SEED=7 asks about the seventh alone, RUNS=20 about the first twenty, both together about 7 to 26; without them,
 * about those of seeds.json, which meet every state.
 */
const { SEED, RUNS } = process.env
const seeds =
  SEED === undefined && RUNS === undefined
    ? DEFAULT_SEEDS
    : Array.from({ length: Number(RUNS ?? 1) }, (_, later) => Number(SEED ?? 1) + later)
const SECONDS_A_RUN = 600

describe('answers about random registers', () => {
  let graph: Graph

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
      const differences = await trial(graph, seed)
      if (differences.length > 0)
        throw new Error(
          `SEED=${seed}: ${differences.length} answers differ\n${differences.slice(0, 3).join('\n\n')}`,
        )
    },
    SECONDS_A_RUN * 1000,
  )
})
