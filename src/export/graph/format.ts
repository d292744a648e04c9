/** A value that a graph file holds of a node or an edge. */
export type Scalar = string | number | boolean

/** First and last day, each absent where it is open or unknown. */
export interface Spell {
  start?: string
  end?: string
}

export interface GraphNode {
  id: string
  /** its type in the schema */
  type: string
  label: string
  synthetic?: boolean
  spell?: Spell
  attributes: Record<string, Scalar>
}

export interface GraphEdge {
  id: string
  /** of a linkage its type in the schema; else the field that leads from the one to the other */
  type: string
  source: string
  target: string
  /** id of the linkage, if it is one */
  linkage?: string
  synthetic?: boolean
  spell?: Spell
  attributes: Record<string, Scalar>
}

export type AttributeType = 'string' | 'double' | 'boolean'

/** What is said of the file as a whole, and which attributes its nodes and edges may have. */
export interface About {
  name: string
  notes: readonly string[]
  /** whether it rests on synthetic data */
  synthetic: boolean
  nodeAttributes: ReadonlyMap<string, AttributeType>
  edgeAttributes: ReadonlyMap<string, AttributeType>
}

/** How a graph is written: its opening, each node, what stands between nodes and edges, each edge, its closing. */
export interface GraphFormat {
  type: string
  ending: string
  open(about: About): string
  node(node: GraphNode, isFirst: boolean): string
  between: string
  edge(edge: GraphEdge, isFirst: boolean): string
  close: string
}

/** What besides its own attributes a node has in every file. */
export const NODE_ATTRIBUTES: readonly [string, AttributeType][] = [
  ['type', 'string'],
  ['synthetic', 'boolean'],
]

export const EDGE_ATTRIBUTES: readonly [string, AttributeType][] = [
  ['type', 'string'],
  ['linkage', 'string'],
  ['synthetic', 'boolean'],
]

/** The values of a node or an edge under those names. */
export function valuesOf(thing: GraphNode | GraphEdge): [string, Scalar][] {
  const { type, synthetic, attributes } = thing
  const linkage = 'linkage' in thing ? thing.linkage : undefined
  const own: [string, Scalar | undefined][] = Object.entries({ type, linkage, synthetic })
  return [
    ...own.filter((entry): entry is [string, Scalar] => entry[1] !== undefined),
    ...Object.entries(attributes),
  ]
}
