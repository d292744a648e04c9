import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { listeningSockets, neo4jProcesses } from '../support/embedded-processes'
import { ask, EmbeddedRoom } from '../support/embedded-room'

jest.setTimeout(180_000)

const LOOPBACK = /^(0000000000000000FFFF0000)?0100007F$/
const PROJECT = join(__dirname, '../..')

const room = new EmbeddedRoom()

describe('a server', () => {
  it('keeps its data over a restart, and nothing else', async () => {
    const first = await room.open()
    expect(first.owned).toBe(true)
    await ask(first, "CREATE (:Note {text: '结对共建'})")
    await first.stop()
    expect(neo4jProcesses(room.dataDir)).toEqual([])

    const second = await room.open()
    expect(await ask(second, 'MATCH (note:Note) RETURN note.text')).toEqual(['结对共建'])
    expect(second.password).not.toBe(first.password)
  })

  it('listens on one loopback port and answers to its password alone', async () => {
    const server = await room.open()
    const [pid] = neo4jProcesses(room.dataDir)
    const sockets = listeningSockets(pid!)
    expect(sockets.map(({ port }) => port)).toEqual([Number(new URL(server.uri).port)])
    expect(sockets[0]!.address).toMatch(LOOPBACK)

    expect(await ask(server, 'RETURN 1')).toEqual([1])
    for (const password of ['neo4j', 'wrong', ''])
      await expect(ask({ ...server, password }, 'RETURN 1')).rejects.toThrow(/unauthorized|credentials/i)
    const state = join(room.dataDir, 'neo4j', 'server.json')
    expect(statSync(state).mode & 0o777).toBe(0o600)
    expect(statSync(join(room.dataDir, 'neo4j')).mode & 0o777).toBe(0o700)
    expect(JSON.parse(readFileSync(state, 'utf8')).password).toBe(server.password)
    // However often others have failed to come in, its owner does.
    const guess = () => ask({ ...server, password: 'guessed' }, 'RETURN 1')
    for (let time = 0; time < 10; time++) await expect(guess()).rejects.toThrow(/unauthorized|credentials/i)
    expect(await ask(server, 'RETURN 1')).toEqual([1])
  })
})

describe('what stops a start', () => {
  it('a file where DATA_DIR should be', async () => {
    writeFileSync(room.dataDir, '')
    expect(await room.refusal()).toMatch(/^DATA_DIR .* is a file/)
    expect(await room.refusal({ dataDir: join(room.dataDir, 'below') })).toMatch(/^DATA_DIR .* lies below/)
  })

  it.each([
    ['a read-only', 'ro', /is on a read-only file system/],
    ['a full', 'size=4m', /is on a disk with only \d MB left/],
  ])('%s DATA_DIR', async (_, mountOption, message) => {
    mkdirSync(room.dataDir)
    const mount = `mount -t tmpfs -o ${mountOption} tmpfs "$0" && exec "$@"`
    const prefix = ['unshare', '--mount', '--map-root-user', 'sh', '-c', mount, room.dataDir]
    const { printed } = await room.elsewhere({ prefix })
    expect(printed).toMatchObject({ name: 'EmbeddedNeo4jError', message: expect.stringMatching(message) })
  })

  it.each(['nonsense', '900000g', '8m'])('a heap of %s', async (heap) => {
    expect(await room.refusal({ heap })).toMatch(new RegExp(`Its heap was ${heap}: set NEO4J_HEAP`))
  })
})

describe('missing tools', () => {
  const java = realpathSync(join(process.env.JAVA_HOME ?? '/usr', 'bin', 'java'))
  let tools: string
  let project: string

  /** A copy of the sources that has not been built, and a PATH with nothing but what the test puts there. */
  beforeEach(() => {
    tools = join(room.path, 'tools')
    project = join(room.path, 'project')
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
    const { printed } = await room.elsewhere({ project, env: { PATH: tools, ...env } })
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
    expect(await messageWith({ JAVA_HOME: room.path })).toMatch(/^JAVA_HOME is .*, where there is no Java/)
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
