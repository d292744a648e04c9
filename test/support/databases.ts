import { type Connection, type Graph, openGraph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrate'
import { currentRevision } from '../../src/register/revision'
import { loadSample } from '../../src/sample'

/** Where a shared test server is and how to sign in. */
export function connectionTo(name: 'SAMPLE' | 'SCRATCH'): Connection {
  return JSON.parse(process.env[`TEST_DATABASE_${name}`]!) as Connection
}

/** The sample registers of the seven places, loaded when the first test file asks for them. Tests only read them. */
export async function openSample(): Promise<Graph> {
  const graph = await openGraph(connectionTo('SAMPLE'))
  await fillWithSample(graph)
  return graph
}

/** The registers of the sample, unless they are there. */
export async function fillWithSample(graph: Graph): Promise<void> {
  await migrate(graph)
  if ((await currentRevision(graph)) === 0) await loadSample(graph)
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
