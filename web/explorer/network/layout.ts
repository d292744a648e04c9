import type { DrawnGraph } from './drawn-graph'
import type { LayoutTask } from './layout.worker'

export interface LayoutProgress {
  /** 0 to 1. */
  done(share: number): void
}

/** Rounds in which clusters take shape, from where `place` has put them. */
const ROUNDS = 30
/** Those of a graph whose rounds are long: the clusters stand, their insides stay rough. */
const ROUNDS_OF_MANY = 12
const MANY = 5000
/** Rounds in which what is new settles among what has been drawn before. */
const ROUNDS_OF_KNOWN = 8

export function roundsFor(nodes: number, isKnown: boolean): number {
  if (isKnown) return ROUNDS_OF_KNOWN
  return nodes > MANY ? ROUNDS_OF_MANY : ROUNDS
}

/** Lays the graph out beside the page, moving its nodes as it goes; returns how to break it off. */
export function layOut(
  graph: DrawnGraph,
  clusterOf: (area: string | null) => string | null,
  rounds: number,
  { done }: LayoutProgress,
): () => void {
  const ids = graph.nodes()
  const places = new Map(ids.map((id, place) => [id, place]))
  const clusters = new Map<string, number>()
  const task: LayoutTask = {
    nodes: new Float32Array(3 * ids.length),
    edges: new Uint32Array(2 * graph.size),
    clusters: new Int32Array(ids.length),
    rounds,
  }
  ids.forEach((id, place) => {
    const { x, y, size, area } = graph.getNodeAttributes(id)
    task.nodes.set([x, y, size], 3 * place)
    const cluster = clusterOf(area)
    if (cluster !== null && !clusters.has(cluster)) clusters.set(cluster, clusters.size)
    task.clusters[place] = cluster === null ? -1 : clusters.get(cluster)!
  })
  let edge = 0
  graph.forEachEdge((_key, _attributes, source, target) => {
    task.edges.set([places.get(source)!, places.get(target)!], edge)
    edge += 2
  })

  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  let round = 0
  worker.onmessage = ({ data }: MessageEvent<Float32Array>) => {
    if (data.length === 0) {
      worker.terminate()
      done(1)
      return
    }
    round++
    let place = 0
    graph.updateEachNodeAttributes(
      (_id, node) => {
        const x = data[2 * place]!
        const y = data[2 * place + 1]!
        place++
        return { ...node, x, y }
      },
      { attributes: ['x', 'y'] },
    )
    done(Math.min(0.99, round / rounds))
  }
  worker.postMessage(task)
  return () => worker.terminate()
}
