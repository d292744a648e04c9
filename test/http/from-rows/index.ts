import type { Tables } from '../../support/sample'
import { bodyAnswers } from './bodies'
import { figureAnswers } from './figures'
import { landAnswers } from './land'
import { pairingAnswers } from './pairings'
import { peopleAnswers } from './people'
import { workAnswers } from './work'
import { World } from './world'

/** Answers to examples by their names, worked out from the rows of the sample alone, as the definitions of the model say. */
export function fromRows(tables: Tables): Record<string, () => unknown> {
  const world = new World(tables)
  return {
    ...landAnswers(world),
    ...peopleAnswers(world),
    ...bodyAnswers(world),
    ...workAnswers(world),
    ...pairingAnswers(world),
    ...figureAnswers(world),
  }
}
