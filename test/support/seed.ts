import type { GeneratorValue } from 'fast-check'
import { Chooser } from './chooser'

/** How many times a test of generated inputs runs: few in every run of the tests, many in the long one. */
export const runs = (few: number, many: number): number => (process.env.LONG_TESTS === 'on' ? many : few)

/**
 * Does something again and again with choices of a seed, which is a new one in every run and printed; `SEED=` repeats
 * what one did. Nothing is shrunk, for each run has a register of its own to load.
 */
export async function withSeeds(count: number, work: (choose: Chooser) => Promise<void>): Promise<void> {
  const first = Number(process.env.SEED ?? Date.now() % 2 ** 31)
  for (let seed = first; seed < first + count; seed++) {
    process.stderr.write(`${expect.getState().currentTestName}: SEED=${seed}\n`)
    await work(new Chooser(numbersOf(seed)))
  }
}

/** Whole numbers between two others, by the mulberry32 generator. */
function numbersOf(seed: number): GeneratorValue {
  let state = seed
  const next = (_: unknown, { min, max }: { min: number; max: number }) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return min + (((mixed ^ (mixed >>> 14)) >>> 0) % (max - min + 1))
  }
  return next as unknown as GeneratorValue
}
