import { type AttributeType, attributeName, type GraphEdge, type GraphNode, type Thing } from './format'

/** The nodes and edges of a graph, each once, with all that is said of it wherever it is mentioned. */
export class Collected {
  readonly nodes = new Map<string, GraphNode>()
  readonly edges = new Map<string, GraphEdge>()

  node(node: GraphNode): void {
    take(this.nodes, node)
  }

  edge(edge: GraphEdge): void {
    take(this.edges, edge)
  }

  get nodeAttributes(): Map<string, AttributeType> {
    return attributesOf(this.nodes.values())
  }

  get edgeAttributes(): Map<string, AttributeType> {
    return attributesOf(this.edges.values())
  }
}

function take<T extends Thing>(known: Map<string, T>, { attributes, ...thing }: T): void {
  const before = known.get(thing.id)
  const renamed = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [attributeName(name), value]),
  )
  const said = Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined))
  // Of two things that are said under one name, the first holds.
  known.set(thing.id, { ...said, ...before, attributes: { ...renamed, ...before?.attributes } } as T)
}

/** Their types; text, where one name stands for values of several. */
function attributesOf(things: Iterable<Thing>): Map<string, AttributeType> {
  const found = new Map<string, AttributeType>()
  for (const { attributes } of things)
    for (const [name, value] of Object.entries(attributes)) {
      const type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string'
      found.set(name, (found.get(name) ?? type) === type ? type : 'string')
    }
  return found
}
