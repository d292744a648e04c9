import type { Graph } from '../graph/graph'
import { type PlanOptions, planSheet } from './plan-sheet'
import { asksOf } from './propose'
import type { Proposal } from './types'
import { writePlanned } from './write-planned'

export interface TakeInOptions extends PlanOptions {
  /** who takes it in, as the changes name them */
  actor: string
}

/**
 * Reads a sheet as an office keeps it and says what it would write and what it must ask; writes it where that is asked
 * for and nothing is open.
 */
export async function takeIn(
  graph: Graph,
  path: string,
  name: string,
  options: TakeInOptions,
): Promise<Proposal> {
  const plan = async () => {
    const { proposal, toWrite } = await planSheet(asksOf(graph), path, name, options)
    return { told: proposal, toWrite }
  }
  const { told, written } = await writePlanned(graph, plan, options)
  return { ...told, written }
}
