import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { graphHash } from './graph-hash'

export interface Trial {
  /** Where the database is and how to sign in. */
  server: { uri: string; user: string; password: string }
  /** Starts the import in a process of its own. */
  start: () => ChildProcess
  kills: number
  /** how many kills must fall between the first write and the last */
  between: number
  onKill?: (kill: Kill) => void
}

export interface Kill {
  /** after so many milliseconds */
  after: number
  /** whether something was written by then, and not yet all */
  between: boolean
  /** revisions written when it was killed, of how many */
  revisions: number
}

const POLL_MS = 15

/**
 * Kills an import with SIGKILL at random moments. Each time the graph must be as before or, when the same command has
 * run to its end, hash to what an import that nobody killed gives.
 */
export async function killImports({ server, start, kills, between, onKill }: Trial): Promise<Kill[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  })
  try {
    await empty(driver)
    const before = await graphHash(driver)
    // The database plans the questions of the first import, which takes longer than all else: the second is the measure.
    await finish(once(start(), 'exit'))
    await empty(driver)
    const began = performance.now()
    const child = start()
    const ended = once(child, 'exit')
    await firstWrite(driver, child)
    const writesAfter = performance.now() - began
    await finish(ended)
    const whole = performance.now() - began
    const revisions = await revision(driver)
    const expected = await graphHash(driver)

    const done: Kill[] = []
    const inBetween = () => done.filter((kill) => kill.between).length
    while (done.length < kills || inBetween() < between) {
      if (done.length >= kills * 3)
        throw new Error(
          `Only ${inBetween()} of ${done.length} kills fell between the first write and the last`,
        )
      await empty(driver)
      const waits = inBetween() < between
      const kill = await killOnce(driver, start, waits, waits ? whole - writesAfter : whole)
      const left = await graphHash(driver)
      if (kill.revisions === 0 && left !== before)
        throw new Error(`Killed after ${kill.after} ms: half a write is left`)
      await finish(once(start(), 'exit'))
      if ((await graphHash(driver)) !== expected)
        throw new Error(`Killed after ${kill.after} ms and run again, the graph is not what it would be`)
      kill.between = kill.revisions > 0 && kill.revisions < revisions
      done.push(kill)
      onKill?.(kill)
    }
    return done
  } finally {
    await driver.close()
  }
}

/** Kills after a random time of at most `longest`, counted from the first write if `waits`. */
async function killOnce(
  driver: Driver,
  start: () => ChildProcess,
  waits: boolean,
  longest: number,
): Promise<Kill> {
  const began = performance.now()
  const child = start()
  const ended = once(child, 'exit')
  if (waits) await firstWrite(driver, child)
  await sleep(Math.random() * longest)
  child.kill('SIGKILL')
  const after = Math.round(performance.now() - began)
  await ended
  // A write that was under way holds the register until the server has undone it.
  await driver.executeQuery("MATCH (r:Register {key: 'register'}) SET r.key = r.key")
  return { after, between: false, revisions: await revision(driver) }
}

async function firstWrite(driver: Driver, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && (await revision(driver)) === 0) await sleep(POLL_MS)
}

async function finish(ended: Promise<unknown[]>): Promise<void> {
  const [code] = await ended
  if (code !== 0) throw new Error(`An import that nobody killed ended with ${code}`)
}

async function revision(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(
    "MATCH (r:Register {key: 'register'}) RETURN r.revision AS revision",
  )
  return Number(records[0]?.get('revision') ?? 0)
}

/** Leaves nothing but what the migrations make. */
async function empty(driver: Driver): Promise<void> {
  const session = driver.session()
  await session.run(
    `MATCH (n) WHERE NOT n:Migration AND NOT n:Country
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
  )
  await session.close()
}
