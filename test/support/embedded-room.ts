import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { EmbeddedNeo4jError } from '../../src/graph/embedded/error'
import { type EmbeddedNeo4j, openEmbedded } from '../../src/graph/embedded/open-embedded'
import { neo4jProcesses, openElsewhere, until } from './embedded-processes'

/** A folder for each test, in which it starts embedded servers that have ended when it is left. */
export class EmbeddedRoom {
  path = ''
  dataDir = ''
  private readonly children: ChildProcess[] = []
  private readonly opened: EmbeddedNeo4j[] = []

  constructor() {
    beforeEach(() => {
      this.path = mkdtempSync(join(tmpdir(), 'embedded-'))
      this.dataDir = join(this.path, 'data')
    })
    afterEach(async () => {
      for (const child of this.children.splice(0)) child.kill('SIGKILL')
      await Promise.all(this.opened.splice(0).map((server) => server.stop()))
      await until(() => neo4jProcesses(this.dataDir).length === 0, 'Neo4j has ended')
      rmSync(this.path, { recursive: true })
    })
  }

  async open(options: { heap?: string; dataDir?: string } = {}): Promise<EmbeddedNeo4j> {
    const server = await openEmbedded({ dataDir: this.dataDir, ...options })
    this.opened.push(server)
    return server
  }

  async elsewhere(options?: Parameters<typeof openElsewhere>[1]) {
    const other = await openElsewhere(this.dataDir, options)
    this.children.push(other.process)
    return other
  }

  async refusal(options?: { heap?: string; dataDir?: string }): Promise<string> {
    const error = await this.open(options).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(error).toBeInstanceOf(EmbeddedNeo4jError)
    const { message } = error as Error
    expect(message).toContain('NEO4J_URI')
    expect(message).not.toContain('\n')
    return message
  }
}

export async function ask({ uri, user, password }: EmbeddedNeo4j, cypher: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.get(0))
  } finally {
    await driver.close()
  }
}
