/** A value that a graph file holds of a node or an edge. */
export type Scalar = string | number | boolean

/** First and last day, each absent where it is open or unknown. */
export interface Spell {
  start?: string
  end?: string
}

export interface Thing {
  id: string
  /** of a node or a linkage its type in the schema; else the field that leads from the one node to the other */
  type: string
  synthetic?: boolean
  spell?: Spell
  /** what the question selects of it */
  attributes: Record<string, Scalar>
}

export interface GraphNode extends Thing {
  label: string
}

export interface GraphEdge extends Thing {
  source: string
  target: string
  /** id of the linkage, if it is one */
  linkage?: string
}

export type AttributeType = 'string' | 'double' | 'boolean'

/** What is said of the file as a whole, and which attributes its nodes and edges have. */
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

/**
 * No edge of a file has a direction, for igraph and networkx read no graph in which some have one and others have none; of
 * a field that leads from one node to the other `from` says which.
 */
export const EDGE_ATTRIBUTES: readonly [string, AttributeType][] = [
  ['type', 'string'],
  ['linkage', 'string'],
  ['from', 'string'],
  ['synthetic', 'boolean'],
]

/** Names that a format, or a common reader of it, keeps for itself: no attribute that a question chooses has one. */
const KEPT: ReadonlySet<string> = new Set([
  'id',
  'label',
  'type',
  'source',
  'target',
  'linkage',
  'from',
  'synthetic',
  'start',
  'end',
  'interaction',
  'parent',
  'weight',
  'directed',
  'viz',
  'pid',
  'joins',
  // What Gephi takes for a place, a colour and a size to draw with.
  'x',
  'y',
  'z',
  'r',
  'g',
  'b',
  'color',
  'size',
  'edgelabel',
  // What networkx’s methods call their own arguments, beside which it hands them the attributes by name.
  'key',
  'node_for_adding',
  'u_for_edge',
  'v_for_edge',
  // What sets the prototype of an object of JavaScript, in which graphology and cytoscape.js keep attributes.
  '__proto__',
])

/** The name of an attribute in a file: what it is called in the answer, or behind "answer:" where that name is kept. */
export function attributeName(asked: string): string {
  return KEPT.has(asked.toLowerCase()) ? `answer:${asked}` : asked
}

/** The values of a node or an edge under those names. */
export function valuesOf(thing: GraphNode | GraphEdge): [string, Scalar][] {
  const { type, synthetic, attributes } = thing
  const linkage = 'linkage' in thing ? thing.linkage : undefined
  const from = 'source' in thing && linkage === undefined ? thing.source : undefined
  const own: [string, Scalar | undefined][] = Object.entries({ type, linkage, from, synthetic })
  return [
    ...own.filter((entry): entry is [string, Scalar] => entry[1] !== undefined),
    ...Object.entries(attributes),
  ]
}
