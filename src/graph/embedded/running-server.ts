import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `server.json` holds while a local Neo4j runs. */
export interface RunningServer {
  /** A Bolt address on loopback. */
  uri: string
  user: string
  password: string
  /** The process that started it and whose end it follows. */
  owner: number
}

/** Where a running server says how to reach it, for its owner's eyes only. */
export function stateFile(home: string): string {
  return join(home, 'server.json')
}

/** The ready server of a home that is known to be in use; undefined if it is only starting, or about to end. */
export function readRunningServer(home: string): RunningServer | undefined {
  try {
    const server: RunningServer = JSON.parse(readFileSync(stateFile(home), 'utf8'))
    return isAlive(server.owner) ? server : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
