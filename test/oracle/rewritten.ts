import type { Graph } from '../../src/graph/graph'

/** The same graph, asked in other words. */
export function rewritten(graph: Graph, rewrite: (text: string) => string): Graph {
  const other: Graph = Object.create(graph)
  other.read = (question, params, timeout) =>
    graph.read({ name: question.name, text: rewrite(question.text) }, params, timeout)
  return other
}

/** Neo4j keeps the first plan of each question, where it would make a new one for every register that it meets. */
export function planningOnce(graph: Graph): Graph {
  return rewritten(graph, (text) => `CYPHER replan=skip ${text}`)
}
