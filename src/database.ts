import type { Config } from './config'
import { openEmbedded } from './graph/embedded/open-embedded'
import { type Graph, openGraph } from './graph/graph'
import { migrate } from './graph/migrate'

export interface Database {
  graph: Graph
  /** Where it is, for a person to read. */
  address: string
  close(): Promise<void>
}

/** The database that the settings name, or the embedded one, brought up to this version. */
export async function openDatabase(
  { neo4j, dataDir, neo4jHeap }: Config,
  onProgress: (line: string) => void,
): Promise<Database> {
  if (neo4j) {
    const graph = await openGraph(neo4j)
    await migrated(graph, onProgress)
    return { graph, address: neo4j.uri, close: () => graph.close() }
  }
  const embedded = await openEmbedded({ dataDir, heap: neo4jHeap, onProgress })
  try {
    const graph = await openGraph(embedded)
    await migrated(graph, onProgress)
    const close = async () => {
      await graph.close()
      await embedded.stop()
    }
    return { graph, address: `${embedded.uri} (${dataDir})`, close }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

async function migrated(graph: Graph, onProgress: (line: string) => void): Promise<void> {
  const done = await migrate(graph)
  if (done.length > 0) onProgress(`Migrations carried out: ${done.join(', ')}`)
}
