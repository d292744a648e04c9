import type { Context } from '../context'
import { kindOfId, labelsOf, linkageKinds } from '../linkage/linkage.object'
import type { LinkageKind } from '../linkage/linkage.type'
import { entityById } from '../node/entities'
import type { Moment } from '../time/moment'
import {
  type LinkageEnds,
  type Structure,
  subgraphLinkages,
  subgraphNeighbours,
  subgraphNodes,
  subgraphStructure,
} from './subgraph.queries'
import type { GraphEdge, GraphNode, Subgraph } from './subgraph.type'

export interface SubgraphWanted {
  around: string[]
  depth: number
  kinds: LinkageKind[] | null
  limit: number
}

/** What lies around some things, ring by ring until there is no more room; one call to the graph a ring. */
export async function subgraphAround(
  context: Context,
  moment: Moment,
  { around, depth, kinds, limit }: SubgraphWanted,
): Promise<Subgraph> {
  const labels = labelsOf(kinds)
  const ids = [...around]
  let ring = around
  let truncated = false
  for (let step = 0; step < depth && ring.length > 0 && !truncated; step++) {
    const room = limit - ids.length
    const asked = { ...moment, ids: ring, seen: ids, labels, limit: room + 1 }
    const found = await context.ask(subgraphNeighbours, asked)
    truncated = found.length > room
    ring = found.slice(0, room).map(({ id }) => id)
    ids.push(...ring)
  }
  const [nodes, linkages, structure] = await Promise.all([
    nodesOf(context, moment, ids),
    context.ask(subgraphLinkages, { ...moment, ids, labels }),
    context.ask(subgraphStructure, { ids }),
  ])
  return { nodes, edges: [...structure.map(structuralEdge), ...linkages.flatMap(linkageEdges)], truncated }
}

async function nodesOf(context: Context, moment: Moment, ids: string[]): Promise<GraphNode[]> {
  const [rows, entities] = await Promise.all([
    context.ask(subgraphNodes, { ...moment, ids }),
    Promise.all(ids.map((id) => entityById(context, moment, id))),
  ])
  const measures = new Map(rows.map((row) => [row.id, row]))
  return entities.map((entity) => {
    const { id, label, constructor } = entity!
    const { area, degree } = measures.get(id)!
    return { id, type: constructor.name, label, area, degree }
  })
}

function structuralEdge({ source, type, target }: Structure): GraphEdge {
  return { id: `${source}>${type}>${target}`, source, target, type, linkage: null }
}

function linkageEdges({ id, ends }: LinkageEnds): GraphEdge[] {
  const type = kindOfId(id)!
  const rank = linkageKinds[type].ends
  const [centre, ...others] = ends.sort(
    (a, b) => rank.indexOf(a.as) - rank.indexOf(b.as) || (a.id < b.id ? -1 : 1),
  )
  return others.map((end) => ({
    id: `${id}>${end.id}`,
    source: centre!.id,
    target: end.id,
    type,
    linkage: id,
  }))
}
