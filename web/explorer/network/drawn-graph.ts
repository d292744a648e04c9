import { MultiUndirectedGraph } from 'graphology'
import type { Around, NetworkLinkage, NetworkPath } from './questions'

/** Types of node that the drawing has a colour for; whatever else an expansion brings is drawn as OTHER. */
export const NODE_KINDS = [
  'BigCommittee',
  'Alliance',
  'Community',
  'Unit',
  'PartyOrganisation',
  'OTHER',
] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** Kinds of linkage that the drawing has a line for, and how things belong together beside. */
export const EDGE_KINDS = [
  'PAIRING',
  'PART_TIME_MEMBERSHIP',
  'ALLIANCE_MEMBERSHIP',
  'OTHER_LINKAGE',
  'STRUCTURE',
] as const
export type EdgeKind = (typeof EDGE_KINDS)[number]

export interface DrawnNode {
  label: string
  /** The type's name in the schema. */
  type: string
  kind: NodeKind
  /** Code of the area that it is or lies in. */
  area: string | null
  x: number
  y: number
  size: number
}

export interface DrawnEdge {
  kind: EdgeKind
  /** The kind of linkage, or the name of the relationship. */
  type: string
  /** Id of the linkage; null: they belong together without one. */
  linkage: string | null
}

export type DrawnGraph = MultiUndirectedGraph<DrawnNode, DrawnEdge>

export interface Sources {
  linkages: readonly NetworkLinkage[]
  around?: Around
  paths?: readonly NetworkPath[]
}

/** One node a thing and one edge a linkage, whichever of the answers speaks of it. Positions are still to be given. */
export function drawnGraph({ linkages, around, paths = [] }: Sources): DrawnGraph {
  const graph: DrawnGraph = new MultiUndirectedGraph<DrawnNode, DrawnEdge>()
  for (const { id, kind, ends } of linkages) {
    const [one, other] = ends
    if (!one || !other) continue
    for (const end of [one, other]) addNode(graph, end.id, end.__typename, end.label, areaOf(end))
    addEdge(graph, one.id, other.id, kind, id)
  }
  // Where a committee is set up and whom an alliance serves, between what is drawn already.
  for (const end of linkages.flatMap(({ ends }) => ends)) {
    const places =
      end.__typename === 'BigCommittee' ? [end.area] : end.__typename === 'Alliance' ? end.serves : []
    const type = end.__typename === 'BigCommittee' ? 'OF_AREA' : 'SERVES'
    for (const { id } of places)
      if (graph.hasNode(end.id) && graph.hasNode(id)) addEdge(graph, end.id, id, type, null)
  }
  for (const { id, type, label, area } of around?.nodes ?? []) addNode(graph, id, type, label, area ?? null)
  for (const { source, target, type, linkage } of around?.edges ?? [])
    addEdge(graph, source, target, type, linkage ?? null)
  for (const path of paths) {
    for (const node of path.nodes)
      addNode(graph, node.id, node.__typename, node.label, 'code' in node ? node.code : null)
    path.linkages.forEach(({ id, kind }, step) => {
      addEdge(graph, path.nodes[step]!.id, path.nodes[step + 1]!.id, kind, id)
    })
  }
  graph.updateEachNodeAttributes((id, node) => ({ ...node, size: sizeOf(node.kind, graph.degree(id)) }))
  return graph
}

/** The same ends joined by the same linkage are the same edge. */
export function edgeKey(source: string, target: string, means: string): string {
  return [means, ...[source, target].sort()].join(' ')
}

function addNode(graph: DrawnGraph, id: string, type: string, label: string, area: string | null) {
  if (graph.hasNode(id)) return
  const kind = NODE_KINDS.find((known) => known === type) ?? 'OTHER'
  graph.addNode(id, { label, type, kind, area, x: 0, y: 0, size: 0 })
}

function addEdge(graph: DrawnGraph, source: string, target: string, type: string, linkage: string | null) {
  const key = edgeKey(source, target, linkage ?? type)
  if (graph.hasEdge(key)) return
  const known = EDGE_KINDS.find((kind) => kind === type)
  graph.addEdgeWithKey(key, source, target, {
    type,
    linkage,
    kind: known ?? (linkage ? 'OTHER_LINKAGE' : 'STRUCTURE'),
  })
}

function areaOf(end: NetworkLinkage['ends'][number]): string | null {
  if (end.__typename === 'Unit') return end.residence?.code ?? null
  if (end.__typename === 'BigCommittee') return end.area.code
  if (end.__typename === 'Alliance') return end.serves.map(({ code }) => code).sort()[0] ?? null
  return 'code' in end ? end.code : null
}

/** Those that bring others together stand out, and among them those that bring most together. */
function sizeOf(kind: NodeKind, degree: number): number {
  const least = kind === 'BigCommittee' || kind === 'Alliance' ? 6 : kind === 'Community' ? 4.5 : 2.5
  return Math.min(14, least + Math.sqrt(degree) * 0.8)
}
