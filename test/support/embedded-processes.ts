import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EmbeddedNeo4j } from '../../src/graph/embedded/open-embedded'

const PROJECT = join(__dirname, '../..')
const LONGEST_MS = 60_000

export type Printed = EmbeddedNeo4j & { name?: string; message?: string }

/** Another process that opens `dataDir` and what it printed: the embedded Neo4j or its error. */
export async function openElsewhere(
  dataDir: string,
  { env = process.env, project = PROJECT, prefix = [] as string[] } = {},
): Promise<{ process: ChildProcess; printed: Printed }> {
  const script = join(project, 'test/support/embedded-process.cjs')
  const [command, ...args] = [...prefix, process.execPath, script, dataDir]
  const child = spawn(command!, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  let output = ''
  for await (const chunk of child.stdout) {
    output += chunk
    if (output.includes('\n')) break
  }
  return { process: child, printed: JSON.parse(output) }
}

export async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** The ids of the processes that run Neo4j in `dataDir`, from the process table. */
export function neo4jProcesses(dataDir: string): number[] {
  const mark = `LocalNeo4j\0${join(dataDir, 'neo4j')}\0`
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && readIfThere(`/proc/${name}/cmdline`).includes(mark))
    .map(Number)
}

/** The addresses, as the kernel prints them in hexadecimal, and ports on which a process listens. */
export function listeningSockets(pid: number): { address: string; port: number }[] {
  const mine = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => linkIfThere(`/proc/${pid}/fd/${fd}`)))
  return ['tcp', 'tcp6']
    .flatMap((table) => readIfThere(`/proc/${pid}/net/${table}`).split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === '0A' && mine.has(`socket:[${inode}]`))
    .map(([, local]) => local!.split(':') as [string, string])
    .map(([address, port]) => ({ address, port: Number.parseInt(port, 16) }))
}

/** Looks until `holds`, and fails after a minute. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + LONGEST_MS
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`Not within ${LONGEST_MS / 1000} s: ${what}`)
    await sleep(50)
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function linkIfThere(file: string): string {
  try {
    return readlinkSync(file)
  } catch {
    return ''
  }
}
