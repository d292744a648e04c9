import type { Config } from './config'
import { openEmbedded } from './graph/embedded/open-embedded'
import { type Graph, openGraph } from './graph/graph'
import { migrate } from './graph/migrate'
import { checkRestored } from './graph/restore'

export interface Database {
  graph: Graph
  /** Where it is, for a person to read. */
  address: string
  /** Another process answers from it too, as far as can be told. */
  shared: boolean
  close(): Promise<void>
}

/** The database that the settings name, or the embedded one, brought up to this version; never half a restore. */
export async function openDatabase(config: Config, onProgress: (line: string) => void): Promise<Database> {
  const database = await openAnyDatabase(config, onProgress)
  try {
    await checkRestored(database.graph)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The same, whatever a restore that broke off may have left in it. */
export async function openAnyDatabase(
  { neo4j, dataDir, neo4jHeap }: Config,
  onProgress: (line: string) => void,
): Promise<Database> {
  if (neo4j) {
    const graph = await openGraph(neo4j)
    await migrated(graph, onProgress)
    return { graph, address: neo4j.uri, shared: false, close: () => graph.close() }
  }
  const embedded = await openEmbedded({ dataDir, heap: neo4jHeap, onProgress })
  try {
    const graph = await openGraph(embedded)
    await migrated(graph, onProgress)
    const close = async () => {
      await graph.close()
      await embedded.stop()
    }
    return { graph, address: `${embedded.uri} (${dataDir})`, shared: !embedded.owned, close }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

async function migrated(graph: Graph, onProgress: (line: string) => void): Promise<void> {
  const done = await migrate(graph)
  if (done.length > 0) onProgress(`Migrations carried out: ${done.join(', ')}`)
}
