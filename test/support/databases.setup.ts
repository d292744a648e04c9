import 'reflect-metadata'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedNeo4j, openEmbedded } from '../../src/graph/embedded/open-embedded'

declare global {
  var testDatabases: EmbeddedNeo4j[]
}

/** One server for the sample registers, which tests only read, and one that each test file empties for itself. */
export default async function setup(): Promise<void> {
  globalThis.testDatabases = []
  await Promise.all([start('SAMPLE'), start('SCRATCH')])
}

async function start(name: string): Promise<void> {
  const server = await openEmbedded({ dataDir: mkdtempSync(join(tmpdir(), 'gongjian-test-')) })
  globalThis.testDatabases.push(server)
  process.env[`TEST_DATABASE_${name}`] = JSON.stringify(server)
}
