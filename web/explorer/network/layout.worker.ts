import { MultiUndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

export interface LayoutTask {
  /** x, y and size of each node, one after the other. */
  nodes: Float32Array
  /** The two ends of each edge, as places in `nodes`. */
  edges: Uint32Array
  /** The cluster of each node; -1: none. */
  clusters: Int32Array
  rounds: number
}

/** Steps of the layout between two looks at it. */
const STEPS = 20

/** How strongly a cluster holds together, an edge being 1. */
const COHESION = 0.6

// The names of a module worker's own scope; the page's library of types does not know them.
const worker = self as unknown as {
  onmessage: (event: MessageEvent<LayoutTask>) => void
  postMessage(message: Float32Array, transfer?: Transferable[]): void
}

worker.onmessage = ({ data: { nodes, edges, clusters, rounds } }) => {
  const count = nodes.length / 3
  const graph = new MultiUndirectedGraph()
  for (let node = 0; node < count; node++)
    graph.addNode(node, { x: nodes[3 * node], y: nodes[3 * node + 1], size: nodes[3 * node + 2] })
  for (let edge = 0; edge < edges.length; edge += 2)
    graph.addEdge(edges[edge], edges[edge + 1], { weight: 1 })
  clusters.forEach((cluster, node) => {
    if (cluster < 0) return
    const anchor = `cluster ${cluster}`
    if (!graph.hasNode(anchor)) graph.addNode(anchor, { x: nodes[3 * node], y: nodes[3 * node + 1], size: 1 })
    graph.addEdge(node, anchor, { weight: COHESION })
  })

  const settings = {
    ...forceAtlas2.inferSettings(count),
    // Approximate forces pay where there are many.
    barnesHutOptimize: count > 500,
    // Keeping nodes from overlapping would cost more than the layout.
    adjustSizes: false,
    // Hubs, such as a community with fifty partners, move outwards and leave the middle to what joins them.
    outboundAttractionDistribution: true,
    // Weak, so that parts that nothing joins stay in sight but apart; a wide ratio makes room for names.
    gravity: 0.4,
    scalingRatio: 12,
    // Few large steps, seen one by one, would look like jumps.
    slowDown: 4,
  }
  for (let round = 0; round < rounds; round++) {
    forceAtlas2.assign(graph, { iterations: STEPS, settings, getEdgeWeight: 'weight' })
    const places = new Float32Array(2 * count)
    for (let node = 0; node < count; node++) {
      const { x, y } = graph.getNodeAttributes(node)
      places[2 * node] = x
      places[2 * node + 1] = y
    }
    worker.postMessage(places, [places.buffer])
  }
  // Nothing more: the page ends the worker.
  worker.postMessage(new Float32Array())
}
