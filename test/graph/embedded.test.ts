import type { ChildProcess } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { EmbeddedNeo4jError } from '../../src/graph/embedded/error'
import { type EmbeddedNeo4j, openEmbedded } from '../../src/graph/embedded/open-embedded'
import { kill, listeningSockets, neo4jProcesses, openElsewhere, until } from '../support/embedded-processes'

jest.setTimeout(180_000)

const LOOPBACK = /^(0000000000000000FFFF0000)?0100007F$/
const PROJECT = join(__dirname, '../..')

let room: string
let dataDir: string
const children: ChildProcess[] = []
const opened: EmbeddedNeo4j[] = []

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'embedded-'))
  dataDir = join(room, 'data')
})

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await Promise.all(opened.splice(0).map((server) => server.stop()))
  await until(() => neo4jProcesses(dataDir).length === 0, 'Neo4j has ended')
  rmSync(room, { recursive: true })
})

async function open(options: { heap?: string; dataDir?: string } = {}): Promise<EmbeddedNeo4j> {
  const server = await openEmbedded({ dataDir, ...options })
  opened.push(server)
  return server
}

async function elsewhere(options?: Parameters<typeof openElsewhere>[1]) {
  const other = await openElsewhere(dataDir, options)
  children.push(other.process)
  return other
}

async function ask({ uri, user, password }: EmbeddedNeo4j, cypher: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.get(0))
  } finally {
    await driver.close()
  }
}

async function refusal(options?: { heap?: string; dataDir?: string }): Promise<string> {
  const error = await open(options).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(EmbeddedNeo4jError)
  const { message } = error as Error
  expect(message).toContain('NEO4J_URI')
  expect(message).not.toContain('\n')
  return message
}

describe('a server', () => {
  it('keeps its data over a restart, and nothing else', async () => {
    const first = await open()
    expect(first.owned).toBe(true)
    await ask(first, "CREATE (:Note {text: '结对共建'})")
    await first.stop()
    expect(neo4jProcesses(dataDir)).toEqual([])

    const second = await open()
    expect(await ask(second, 'MATCH (note:Note) RETURN note.text')).toEqual(['结对共建'])
    expect(second.password).not.toBe(first.password)
  })

  it('listens on one loopback port and answers to its password alone', async () => {
    const server = await open()
    const [pid] = neo4jProcesses(dataDir)
    const sockets = listeningSockets(pid!)
    expect(sockets.map(({ port }) => port)).toEqual([Number(new URL(server.uri).port)])
    expect(sockets[0]!.address).toMatch(LOOPBACK)

    expect(await ask(server, 'RETURN 1')).toEqual([1])
    for (const password of ['neo4j', 'wrong', ''])
      await expect(ask({ ...server, password }, 'RETURN 1')).rejects.toThrow(/unauthorized|credentials/i)
    const state = join(dataDir, 'neo4j', 'server.json')
    expect(statSync(state).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataDir, 'neo4j')).mode & 0o777).toBe(0o700)
    expect(JSON.parse(readFileSync(state, 'utf8')).password).toBe(server.password)
  })

  it('has neighbours in other directories', async () => {
    const [one, other] = await Promise.all([open(), open({ dataDir: join(room, 'other') })])
    expect([one.owned, other.owned]).toEqual([true, true])
    await ask(one, 'CREATE (:Note)')
    expect(await ask(other, 'MATCH (note:Note) RETURN count(note)')).toEqual([0])
  })
})

describe('sharing', () => {
  it('gives processes that start at once one server, and leaves it to its owner', async () => {
    const [one, other] = await Promise.all([elsewhere(), elsewhere()])
    expect([one.printed.owned, other.printed.owned].sort()).toEqual([false, true])
    expect(one.printed.uri).toBe(other.printed.uri)
    expect(neo4jProcesses(dataDir)).toHaveLength(1)

    const shared = await open()
    expect(shared).toMatchObject({ uri: one.printed.uri, owned: false })
    await shared.stop()
    expect(await ask(one.printed, 'RETURN 1')).toEqual([1])
  })
})

describe('the end of its parent', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('by %s is its own', async (signal) => {
    const owner = await elsewhere()
    expect(neo4jProcesses(dataDir)).toHaveLength(1)
    await kill(owner.process, signal)
    await until(() => neo4jProcesses(dataDir).length === 0, `Neo4j has ended after ${signal} of its parent`)
  })

  it('and its own by SIGKILL leave what the next start recovers', async () => {
    const owner = await elsewhere()
    await ask(owner.printed, 'CREATE (:Note)')
    for (const pid of neo4jProcesses(dataDir)) process.kill(pid, 'SIGKILL')
    await kill(owner.process, 'SIGKILL')
    expect(statSync(join(dataDir, 'neo4j', 'server.json')).isFile()).toBe(true)

    const next = await open()
    expect(next.owned).toBe(true)
    expect(await ask(next, 'MATCH (note:Note) RETURN count(note)')).toEqual([1])
  })

  it('can be followed by the next start while it is still stopping', async () => {
    const owner = await elsewhere()
    await ask(owner.printed, 'CREATE (:Note)')
    await kill(owner.process, 'SIGKILL')
    const next = await open()
    await until(() => neo4jProcesses(dataDir).length === 1, 'only the next server runs')
    expect(await ask(next, 'MATCH (note:Note) RETURN count(note)')).toEqual([1])
  })
})

describe('what stops a start', () => {
  it('a file where DATA_DIR should be', async () => {
    writeFileSync(dataDir, '')
    expect(await refusal()).toMatch(/^DATA_DIR .* is a file/)
    expect(await refusal({ dataDir: join(dataDir, 'below') })).toMatch(/^DATA_DIR .* lies below/)
  })

  it.each([
    ['a read-only', 'ro', /is on a read-only file system/],
    ['a full', 'size=4m', /is on a disk with only \d MB left/],
  ])('%s DATA_DIR', async (_, mountOption, message) => {
    mkdirSync(dataDir)
    const mount = `mount -t tmpfs -o ${mountOption} tmpfs "$0" && exec "$@"`
    const prefix = ['unshare', '--mount', '--map-root-user', 'sh', '-c', mount, dataDir]
    const { printed } = await elsewhere({ prefix })
    expect(printed).toMatchObject({ name: 'EmbeddedNeo4jError', message: expect.stringMatching(message) })
  })

  it.each(['nonsense', '900000g', '8m'])('a heap of %s', async (heap) => {
    expect(await refusal({ heap })).toMatch(new RegExp(`Its heap was ${heap}: set NEO4J_HEAP`))
  })

  it('a database that a newer Neo4j has written', async () => {
    await (await open()).stop()
    for (const log of ['neostore.transaction.db.0', 'checkpoint.0']) {
      const file = openSync(join(dataDir, 'neo4j/data/transactions/neo4j', log), 'r+')
      writeSync(file, Buffer.from([99]), 0, 1, 0)
      closeSync(file)
    }
    expect(await refusal()).toMatch(/did not start: .*version: 99\. A newer Neo4j has written there/)
  })
})

describe('missing tools', () => {
  const java = realpathSync(join(process.env.JAVA_HOME ?? '/usr', 'bin', 'java'))
  let tools: string
  let project: string

  /** A copy of the sources that has not been built, and a PATH with nothing but what the test puts there. */
  beforeEach(() => {
    tools = join(room, 'tools')
    project = join(room, 'project')
    mkdirSync(tools)
    for (const part of ['.swcrc', 'embedded/pom.xml', 'embedded/src', 'src/graph/embedded', 'test/support'])
      cpSync(join(PROJECT, part), join(project, part), { recursive: true })
    symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'))
  })

  function tool(name: string, script: string) {
    writeFileSync(join(tools, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(tools, name), 0o755)
  }

  async function messageWith(env: NodeJS.ProcessEnv = {}): Promise<string> {
    const { printed } = await elsewhere({ project, env: { PATH: tools, ...env } })
    expect(printed.name).toBe('EmbeddedNeo4jError')
    return printed.message!
  }

  const wayOut = /apt-get install openjdk-17-jdk-headless maven.*NEO4J_URI/

  it('no Java', async () => {
    const message = await messageWith()
    expect(message).toMatch(/^No Java was found on PATH\./)
    expect(message).toMatch(wayOut)
  })

  it('a JAVA_HOME that leads nowhere', async () => {
    tool('java', `exec ${java} "$@"`)
    expect(await messageWith({ JAVA_HOME: room })).toMatch(/^JAVA_HOME is .*, where there is no Java/)
  })

  it.each([
    ['11', '11.0.2'],
    ['8', '1.8.0_452'],
  ])('Java %s', async (major, version) => {
    tool('java', `echo 'openjdk version "${version}"' >&2`)
    const message = await messageWith()
    expect(message).toMatch(new RegExp(`^Java ${major} \\(java\\) is too old\\.`))
    expect(message).toMatch(wayOut)
  })

  it('no Maven', async () => {
    tool('java', `exec ${java} "$@"`)
    const message = await messageWith()
    expect(message).toMatch(/^No Maven \(mvn\) was found on PATH\./)
    expect(message).toMatch(wayOut)
  })

  it('a Java without compiler', async () => {
    tool('java', `exec ${java} "$@"`)
    tool('mvn', 'echo "[ERROR] No compiler is provided in this environment."; exit 1')
    expect(await messageWith()).toMatch(/^Maven found a Java runtime, but not the compiler/)
  })

  it('Maven without a network', async () => {
    tool('java', `exec ${java} "$@"`)
    tool('mvn', 'echo "[ERROR] Could not transfer artifact."; exit 1')
    expect(await messageWith()).toMatch(/^Maven could not fetch .*: Could not transfer artifact\..*NEO4J_URI/)
  })
})
