import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { noMemory } from '../../src/intake/memory'
import { asksOf, propose } from '../../src/intake/propose'
import type { Proposal } from '../../src/intake/types'
import { Figures } from './figures'
import { type Half, plannedFile } from './generate/plan'
import { type LaidFile, laidOut } from './generate/sheet'
import { written } from './generate/write'

export const DAY = '2024-06-30'

/** What is proposed for the file of a seed, and how right that is. */
export async function lookAt(
  graph: Graph,
  seed: number,
  half: Half,
): Promise<{ figures: Figures; laid: LaidFile; proposal: Proposal }> {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'))
  try {
    const planned = plannedFile(seed, half)
    const laid = laidOut(planned)
    const { proposal } = await propose(
      asksOf(graph),
      await written(folder, laid),
      laid.name,
      { within: planned.county.code, day: DAY, today: DAY },
      async () => noMemory,
    )
    const figures = new Figures(`[${seed}]`)
    figures.add(laid, proposal)
    return { figures, laid, proposal }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
