import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { kill, neo4jProcesses, until } from '../support/embedded-processes'
import { ask, EmbeddedRoom } from '../support/embedded-room'

jest.setTimeout(180_000)

const room = new EmbeddedRoom()

test('has neighbours in other directories', async () => {
  const [one, other] = await Promise.all([room.open(), room.open({ dataDir: join(room.path, 'other') })])
  expect([one.owned, other.owned]).toEqual([true, true])
  await ask(one, 'CREATE (:Note)')
  expect(await ask(other, 'MATCH (note:Note) RETURN count(note)')).toEqual([0])
})

test('a database that a newer Neo4j has written', async () => {
  await (await room.open()).stop()
  for (const log of ['neostore.transaction.db.0', 'checkpoint.0']) {
    const file = openSync(join(room.dataDir, 'neo4j/data/transactions/neo4j', log), 'r+')
    writeSync(file, Buffer.from([99]), 0, 1, 0)
    closeSync(file)
  }
  expect(await room.refusal()).toMatch(/did not start: .*version: 99\. A newer Neo4j has written there/)
})

describe('sharing', () => {
  it('gives processes that start at once one server, and leaves it to its owner', async () => {
    const [one, other] = await Promise.all([room.elsewhere(), room.elsewhere()])
    expect([one.printed.owned, other.printed.owned].sort()).toEqual([false, true])
    expect(one.printed.uri).toBe(other.printed.uri)
    expect(neo4jProcesses(room.dataDir)).toHaveLength(1)

    const shared = await room.open()
    expect(shared).toMatchObject({ uri: one.printed.uri, owned: false })
    await shared.stop()
    expect(await ask(one.printed, 'RETURN 1')).toEqual([1])
  })
})

describe('the end of its parent', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('by %s is its own', async (signal) => {
    const owner = await room.elsewhere()
    expect(neo4jProcesses(room.dataDir)).toHaveLength(1)
    await kill(owner.process, signal)
    await until(
      () => neo4jProcesses(room.dataDir).length === 0,
      `Neo4j has ended after ${signal} of its parent`,
    )
  })

  it('and its own by SIGKILL leave what the next start recovers', async () => {
    const owner = await room.elsewhere()
    await ask(owner.printed, 'CREATE (:Note)')
    for (const pid of neo4jProcesses(room.dataDir)) process.kill(pid, 'SIGKILL')
    await kill(owner.process, 'SIGKILL')
    expect(statSync(join(room.dataDir, 'neo4j', 'server.json')).isFile()).toBe(true)

    const next = await room.open()
    expect(next.owned).toBe(true)
    expect(await ask(next, 'MATCH (note:Note) RETURN count(note)')).toEqual([1])
  })

  it('can be followed by the next start while it is still stopping', async () => {
    const owner = await room.elsewhere()
    await ask(owner.printed, 'CREATE (:Note)')
    await kill(owner.process, 'SIGKILL')
    const next = await room.open()
    await until(() => neo4jProcesses(room.dataDir).length === 1, 'only the next server runs')
    expect(await ask(next, 'MATCH (note:Note) RETURN count(note)')).toEqual([1])
  })
})
