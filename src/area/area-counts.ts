import type { Graph } from '../graph/graph'
import type { AreaCounts } from '../http/list-sizes'
import { areaCounts } from './area.queries'
import { AreaLevel } from './area.type'

const KEPT_MS = 60_000

/** How many areas there are of each level, asked at most once a minute; nothing where the database does not answer. */
export function countAreas(graph: Graph): () => Promise<AreaCounts> {
  let asked: { at: number; counts: Promise<AreaCounts> } | undefined
  return () => {
    if (!asked || Date.now() - asked.at > KEPT_MS) asked = { at: Date.now(), counts: counted(graph) }
    return asked.counts
  }
}

async function counted(graph: Graph): Promise<AreaCounts> {
  const levels = Object.keys(AreaLevel)
  const rows = await graph.read(areaCounts, { levels }).catch(() => undefined)
  if (!rows) return {}
  const none = Object.fromEntries(levels.map((level) => [level, 1]))
  return { ...none, ...Object.fromEntries(rows.map(({ level, areas }) => [level, areas])) }
}
