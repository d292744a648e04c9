import type { Context } from '../context'
import { kindOfId, labelsOf, linkageKinds } from '../linkage/linkage.object'
import type { LinkageKind } from '../linkage/linkage.type'
import { entityAt } from '../node/entities'
import type { Moment } from '../time/moment'
import { noSuchStation } from './station'
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

/**
 * What lies around some things, ring by ring until there is no more room; one call to the graph a ring.
 * @throws BAD_USER_INPUT with the place in `around` of an id that nothing has
 */
export async function subgraphAround(
  context: Context,
  moment: Moment,
  { around, depth, kinds, limit }: SubgraphWanted,
): Promise<Subgraph> {
  const labels = labelsOf(kinds)
  const ids = [...new Set(around)]
  let ring = [...ids]
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
    nodesOf(context, moment, ids, around),
    context.ask(subgraphLinkages, { ...moment, ids, labels }),
    context.ask(subgraphStructure, { ...moment, ids }),
  ])
  return { nodes, edges: [...structure.map(structuralEdge), ...linkages.flatMap(linkageEdges)], truncated }
}

async function nodesOf(
  context: Context,
  moment: Moment,
  ids: string[],
  around: string[],
): Promise<GraphNode[]> {
  const rows = await context.ask(subgraphNodes, { ...moment, ids })
  const nodes = new Map(
    rows.map(({ entity, area, degree }): [string, GraphNode] => {
      const node = entityAt(moment, entity)
      return [node.id, { id: node.id, type: node.constructor.name, label: node.label, area, degree }]
    }),
  )
  return ids.map((id) => {
    const node = nodes.get(id)
    // What lies around something is there; only what was asked for can be missing.
    if (!node) throw noSuchStation(id, ['around', around.indexOf(id)])
    return node
  })
}

function structuralEdge({ source, type, target }: Structure): GraphEdge {
  const ofLinkages = { linkage: null, period: null, terminatedOn: null, synthetic: null }
  return { id: `${source}>${type}>${target}`, source, target, type, ...ofLinkages }
}

function linkageEdges({ id, ends, start, end: last, terminatedOn, synthetic }: LinkageEnds): GraphEdge[] {
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
    period: { start, end: last },
    terminatedOn,
    synthetic,
  }))
}
