import type { DrawnGraph } from './drawn-graph'

export interface Group {
  code: string
  name: string
}

export type Positions = Map<string, { x: number; y: number }>

/** Distance between neighbouring nodes of a cluster as it begins. */
const STEP = 10
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** The cluster that each node belongs to; what lies outside all of them belongs to none. */
export function groupOf(groups: readonly Group[], digits: number): (area: string | null) => string | null {
  const codes = new Set(groups.map(({ code }) => code))
  return (area) => {
    if (!area) return null
    const code = area.slice(0, digits)
    return codes.has(code) ? code : null
  }
}

/**
 * Where the layout begins: each cluster a spiral of its own, the clusters on a spiral, so that the same network always
 * begins alike. What was drawn before stays where it was, and what is new beside something drawn begins there.
 */
export function place(graph: DrawnGraph, cluster: (area: string | null) => string | null, before: Positions) {
  const members = new Map<string | null, string[]>()
  graph.forEachNode((id, { area }) => {
    const code = cluster(area)
    members.set(code, [...(members.get(code) ?? []), id])
  })
  const clusters = [...members].sort(([a], [b]) => (a ?? '~').localeCompare(b ?? '~'))
  const spread = STEP * 2 * Math.sqrt(graph.order)
  clusters.forEach(([, ids], rank) => {
    const centre = { angle: rank * GOLDEN, radius: spread * Math.sqrt(rank / Math.max(1, clusters.length)) }
    ids.forEach((id, index) => {
      const radius = STEP * Math.sqrt(index)
      graph.mergeNodeAttributes(id, {
        x: centre.radius * Math.cos(centre.angle) + radius * Math.cos(index * GOLDEN),
        y: centre.radius * Math.sin(centre.angle) + radius * Math.sin(index * GOLDEN),
      })
    })
  })
  graph.forEachNode((id) => {
    const known = before.get(id)
    const beside = known ?? before.get(graph.findNeighbor(id, (other) => before.has(other)) ?? '')
    if (!beside) return
    const aside = known ? 0 : STEP
    const angle = graph.degree(id) + id.length
    graph.mergeNodeAttributes(id, {
      x: beside.x + aside * Math.cos(angle),
      y: beside.y + aside * Math.sin(angle),
    })
  })
}
