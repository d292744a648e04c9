import type { Graph } from '../graph/graph'
import { type Question, question } from '../graph/question'

type Defect = Question<Record<string, never>, { id: string; what: string }>

/** What a bug or hand-written Cypher could have broken, each a question that a sound database answers with nothing. */
const defects: readonly Defect[] = [
  question<Record<string, never>, { id: string; what: string }>('danglingLinkages'),
  question<Record<string, never>, { id: string; what: string }>('currentTwice'),
  question<Record<string, never>, { id: string; what: string }>('brokenHistories'),
  question<Record<string, never>, { id: string; what: string }>('brokenStates'),
  question<Record<string, never>, { id: string; what: string }>('strayDates'),
  question<Record<string, never>, { id: string; what: string }>('areaCycles'),
  question<Record<string, never>, { id: string; what: string }>('superiorCycles'),
  question<Record<string, never>, { id: string; what: string }>('orphansOfMerges'),
]

export interface Found {
  /** The name of the question that found it. */
  defect: string
  id: string
  what: string
}

/** Looks at the whole database against the model. */
export async function checkGraph(graph: Graph): Promise<Found[]> {
  const found: Found[] = []
  for (const defect of defects)
    for (const row of await graph.read(defect, {})) found.push({ defect: defect.name, ...row })
  return found
}
