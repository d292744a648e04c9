import { type Connection, type Graph, openGraph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrate'
import { currentRevision, holdingQueue } from '../../src/register/revision'
import { loadSample } from '../../src/sample'

/** Where a test server is and how to sign in. Each of Jest's workers has a scratch server of its own. */
export function connectionTo(name: 'SAMPLE' | 'SCRATCH'): Connection {
  const server = name === 'SAMPLE' ? name : `${name}_${process.env.JEST_WORKER_ID}`
  return JSON.parse(process.env[`TEST_DATABASE_${server}`]!) as Connection
}

/** The sample registers of the seven places, loaded when the first test file asks for them. Tests only read them. */
export async function openSample(): Promise<Graph> {
  const graph = await openGraph(connectionTo('SAMPLE'))
  await migrate(graph)
  // Whoever else loads it is waited for.
  if ((await holdingQueue(graph, () => currentRevision(graph))) === 0) await loadSample(graph)
  return graph
}

/** An empty register for one test file. */
export async function openScratch(): Promise<Graph> {
  const graph = await openGraph(connectionTo('SCRATCH'))
  await empty(graph)
  return graph
}

/** Leaves nothing but what the migrations make. */
export async function empty(graph: Graph): Promise<void> {
  await graph.command('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS')
  await migrate(graph)
}
