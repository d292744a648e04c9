import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection } from '../../src/graph/graph'

export interface Measured {
  /** The longest that the event loop was kept, in milliseconds. */
  delay: number
  /** The most memory that the process has had so far, in bytes. */
  peak: number
  /** The longest that /healthz took to answer, in milliseconds. */
  health: number
}

/** A service in a process of its own, whose event loop, memory and health are measured while it is asked. */
export class MeasuredService {
  private constructor(
    private readonly child: ChildProcess,
    private readonly lines: AsyncIterator<string>,
    readonly url: string,
  ) {}

  static async start(connection: Connection, env: Record<string, string> = {}): Promise<MeasuredService> {
    const child = spawn(
      process.execPath,
      [join(__dirname, 'service-process.cjs'), JSON.stringify(connection)],
      {
        env: { PATH: process.env.PATH, AUDIT_DAYS: '0', ...env },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
    const { value: url } = await lines.next()
    if (url === undefined) throw new Error('The service did not start')
    return new MeasuredService(child, lines, url)
  }

  /** What `attack` did to the service until it was over. */
  async during(attack: () => Promise<unknown>): Promise<Measured> {
    await this.told()
    let isOver = false
    const health = this.healthUntil(() => isOver)
    await attack().finally(() => {
      isOver = true
    })
    return { health: await health, ...(await this.told()) }
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit')
    this.child.stdin!.end()
    await ended
  }

  private async healthUntil(isOver: () => boolean): Promise<number> {
    let longest = 0
    do {
      const asked = performance.now()
      const { status } = await fetch(`${this.url}/healthz`, { headers: { connection: 'close' } })
      if (status !== 200) throw new Error(`/healthz answered ${status}`)
      longest = Math.max(longest, performance.now() - asked)
      await sleep(50)
    } while (!isOver())
    return longest
  }

  private async told(): Promise<Omit<Measured, 'health'>> {
    this.child.stdin!.write('\n')
    const { value } = await this.lines.next()
    return JSON.parse(value)
  }
}
