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

/** Each file fills its register anew; planned anew for each, the questions would take longer than their answers. */
const ALL_TESTS_SECONDS = 7200

async function start(name: string): Promise<void> {
  const server = await openEmbedded({
    dataDir: mkdtempSync(join(tmpdir(), 'gongjian-test-')),
    planKept: ALL_TESTS_SECONDS,
  })
  globalThis.testDatabases.push(server)
  process.env[`TEST_DATABASE_${name}`] = JSON.stringify(server)
}
