import 'reflect-metadata'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedNeo4j, openEmbedded } from '../../src/graph/embedded/open-embedded'
import { openGraph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrate'
import { loadSample } from '../../src/sample'

declare global {
  var testDatabases: EmbeddedNeo4j[]
}

/** One server with the sample registers, which tests only read, and one that each test file empties for itself. */
export default async function setup(): Promise<void> {
  globalThis.testDatabases = []
  const [sample] = await Promise.all([start('SAMPLE'), start('SCRATCH')])
  const graph = await openGraph(sample)
  await migrate(graph)
  await loadSample(graph)
  await graph.close()
}

async function start(name: string): Promise<EmbeddedNeo4j> {
  const server = await openEmbedded({ dataDir: mkdtempSync(join(tmpdir(), 'gongjian-test-')) })
  globalThis.testDatabases.push(server)
  process.env[`TEST_DATABASE_${name}`] = JSON.stringify(server)
  return server
}
