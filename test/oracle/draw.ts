import type { CoverageRule } from '../../src/coverage/rules'
import { daysAtEdges } from './days'
import { streamsOf } from './generate/choose'
import { registers } from './generate/register'
import type { KnownAt, Settings } from './questions/question'
import type { Import } from './rows'
import { RULES } from './rules'
import { worldOf } from './world-of'

/** How many imports the register of a moment knows. */
const KNOWN: Record<KnownAt, number> = { BEFORE: 0, FIRST: 1, END_OF_FIRST: 1, SECOND: 2, NOW: 2 }

export interface Drawn {
  imports: Import[]
  setting: Settings
}

/** The register of a seed, and what questions about it are drawn from. */
export function drawnRegister(seed: number, asked: readonly CoverageRule[] = RULES): Drawn {
  const streams = streamsOf(seed)
  const imports = registers(streams, asked)
  const worlds = [0, 1, 2].map((known) => worldOf(imports, known))
  const days = daysAtEdges(worlds)
  return {
    imports,
    setting: (name) => ({
      choose: streams(`question ${name}`),
      days,
      world: (knownAt) => worlds[KNOWN[knownAt ?? 'NOW']]!,
    }),
  }
}
