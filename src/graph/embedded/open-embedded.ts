import { setTimeout as sleep } from 'node:timers/promises'
import { buildEmbedded } from './build'
import { prepareHome } from './data-directory'
import { ELSEWHERE, EmbeddedNeo4jError } from './error'
import { findJava } from './java'
import { type RunningServer, readRunningServer } from './running-server'
import { startServer } from './server-process'

const DEFAULT_HEAP = '1g'
/** As Neo4j has it by itself: data that have grown soon get plans of their own. */
const DEFAULT_PLAN_KEPT = 10
const LONGEST_WAIT_MS = 120_000
const RETRY_MS = 500

export interface EmbeddedOptions {
  dataDir: string
  /** The most memory for the server's heap, in Java's notation (512m, 2g). */
  heap?: string
  /** For how many seconds the plan of a question is kept at least, however much the data change meanwhile. */
  planKept?: number
  /** Takes one line for a person to read at each step. */
  onProgress?: (line: string) => void
}

export interface EmbeddedNeo4j {
  /** A Bolt address on loopback. */
  uri: string
  user: string
  password: string
  /** Whether this process started it. If not, `stop` does nothing and its owner may stop it at any time. */
  owned: boolean
  /** Stops the server, if owned, and resolves when its process has ended. */
  stop(): Promise<void>
}

/**
 * A Neo4j on this machine's loopback that keeps its data in `<dataDir>/neo4j`: the one that already runs there, or
 * one that this process starts. It ends with the process that started it. Throws EmbeddedNeo4jError.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { dataDir, heap = DEFAULT_HEAP, planKept = DEFAULT_PLAN_KEPT, onProgress = () => {} } = options
  const home = prepareHome(dataDir)
  const java = await findJava()
  const classPath = await buildEmbedded(onProgress)
  onProgress('Starting Neo4j, or finding it at work')
  const deadline = Date.now() + LONGEST_WAIT_MS
  while (Date.now() < deadline) {
    const started = await startServer({ java, classPath, home, heap, planKept }, onProgress)
    if (started) return { ...access(started.server), owned: true, stop: started.stop }
    const running = readRunningServer(home)
    if (running) return { ...access(running), owned: false, stop: async () => {} }
    await sleep(RETRY_MS)
  }
  throw new EmbeddedNeo4jError(
    `Another process has held the local Neo4j in ${home} for ${LONGEST_WAIT_MS / 1000} s and it is not ready. ` +
      `End that process, set another DATA_DIR, ${ELSEWHERE}.`,
  )
}

function access({ uri, user, password }: RunningServer) {
  return { uri, user, password }
}
