import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../src/graph/embedded/open-embedded'
import { type Connection, type Graph, openGraph } from '../../src/graph/graph'
import { fillWithSample } from '../support/databases'

/** A server of its own with the registers of the sample; INTAKE_DATA: where it stays between two measurements. */
export async function withSample(measure: (graph: Graph) => Promise<void>): Promise<void> {
  const dataDir = process.env.INTAKE_DATA ?? mkdtempSync(join(tmpdir(), 'intake-'))
  const server = await openEmbedded({ dataDir, planKept: 7200 })
  const graph = await openGraph(server as Connection)
  try {
    await fillWithSample(graph)
    await measure(graph)
  } finally {
    await graph.close()
    await server.stop()
  }
}
