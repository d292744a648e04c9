import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Launch } from './launch'
import { type RunningServer, stateFile } from './running-server'
import { startFailure } from './start-failure'

const KEPT_LINES = 200
const LONGEST_STOP_MS = 30_000
const OPEN_TO_NEO4J = ['java.nio', 'java.io', 'sun.nio.ch']

export interface ServerProcess {
  server: RunningServer
  /** Resolves when the process has ended. */
  stop(): Promise<void>
}

/**
 * Starts Neo4j and waits until it answers; undefined if another process runs it, as the lock that the operating
 * system keeps for that one tells. Throws EmbeddedNeo4jError.
 */
export async function startServer(
  launch: Launch,
  onProgress: (line: string) => void,
): Promise<ServerProcess | undefined> {
  const child = spawn(launch.java, javaArguments(launch), {
    cwd: launch.home,
    // Ctrl-C in a terminal is for the parent alone, which closes standard input once it needs no database.
    detached: true,
  })
  const log: string[] = []
  const keep = (line: string) => {
    log.push(line)
    if (log.length > KEPT_LINES) log.shift()
  }
  const ended = once(child, 'close')
  createInterface(child.stderr).on('line', keep)
  const ready = new Promise<RunningServer | { busy: true }>((resolve) => {
    createInterface(child.stdout).on('line', (line) =>
      line.startsWith('{') ? resolve(JSON.parse(line)) : keep(line),
    )
  })

  const first = await Promise.race([ready, ended.then(() => undefined)])
  if (!first) throw startFailure(launch, log, child.signalCode)
  if ('busy' in first) {
    await ended
    return undefined
  }

  let stopping = false
  child.once('exit', () => {
    if (!stopping) onProgress(`The local Neo4j has ended by itself: ${child.signalCode ?? log.at(-1)}`)
  })
  letParentEnd(child)
  return {
    server: first,
    stop: async () => {
      // A server that has ended already may have a successor, whose file it is.
      if (child.exitCode !== null || child.signalCode !== null) return
      stopping = true
      // From here on nobody else should begin to share it.
      rmSync(stateFile(launch.home), { force: true })
      child.stdin.end()
      const patience = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS)
      await ended
      clearTimeout(patience)
    },
  }
}

function javaArguments({ classPath, home, heap, planKept }: Launch): string[] {
  return [
    `-Xmx${heap}`,
    // Measured: 310 MB at rest, where Java's own choice takes 400 MB and answers no faster.
    '-Xms64m',
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${home}/logs/java-crash-%p.log`,
    ...OPEN_TO_NEO4J.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-classpath',
    classPath,
    'gongjian.LocalNeo4j',
    home,
    String(process.pid),
    String(planKept),
  ]
}

/** A parent that has nothing left to do ends, and the server with it. */
function letParentEnd(child: ChildProcess): void {
  child.unref()
  for (const pipe of child.stdio) (pipe as Socket | null)?.unref()
}
