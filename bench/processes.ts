import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Connection } from '../src/graph/graph'
import { packageRoot } from '../src/graph/package-root'

export interface Running {
  /** where it answers GraphQL */
  url: string
  stop(): Promise<void>
}

export interface Service extends Running {
  /** resident memory in MB */
  memory(): Promise<number>
}

/** The service as users start it, in a process of its own, on the sample registers or on a database that is there. */
export async function startService(env: Record<string, string>): Promise<Service> {
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'src', 'cli.js'), 'serve'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      LOG_LEVEL: 'silent',
      MAX_SECONDS: '600',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await announced(child, /POST (http:\S+)\/graphql/)
  return {
    url: `${url}/graphql`,
    async memory() {
      const metrics = await (await fetch(`${url}/metrics`)).text()
      return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)![1]) / 1e6)
    },
    stop: () => stopped(child),
  }
}

/** The generated API over the same database, in a process of its own. */
export async function startPeer({ uri, user, password }: Connection): Promise<Running> {
  const child = spawn(
    process.execPath,
    [join(packageRoot, 'bench', 'peer', 'server.mjs'), uri, user, password],
    {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return { url: await announced(child, /^(http:\S+)/), stop: () => stopped(child) }
}

async function announced(child: ChildProcess, address: RegExp): Promise<string> {
  for await (const line of createInterface(child.stdout!)) {
    const url = address.exec(line)?.[1]
    if (url === undefined) continue
    child.stdout!.resume()
    return url
  }
  throw new Error('A process to measure did not start')
}

async function stopped(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'exit')
}
