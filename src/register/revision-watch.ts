import { setTimeout } from 'node:timers/promises'
import type { Graph } from '../graph/graph'
import { currentRevision } from './revision'

/** Milliseconds between two looks at the revision. */
const INTERVAL = 200

interface Waiting {
  revision: number
  resolve: (latest: number | undefined) => void
}

/**
 * Tells when something was written, by whichever server. However many wait, the database is asked once an interval,
 * and not at all while nobody waits.
 */
export class RevisionWatch {
  private readonly waiting = new Set<Waiting>()
  private watching = false
  private closed = false

  constructor(private readonly graph: Graph) {}

  /** The last revision, once it is after this one; undefined where the wait is over before. */
  after(revision: number, signal: AbortSignal): Promise<number | undefined> {
    if (this.closed || signal.aborted) return Promise.resolve(undefined)
    return new Promise((resolve) => {
      const wait: Waiting = { revision, resolve }
      this.waiting.add(wait)
      signal.addEventListener('abort', () => this.release(wait, undefined), { once: true })
      if (!this.watching) this.watch()
    })
  }

  /** Ends every wait. */
  close(): void {
    this.closed = true
    for (const wait of this.waiting) this.release(wait, undefined)
  }

  private async watch(): Promise<void> {
    this.watching = true
    while (this.waiting.size > 0) {
      // A database that does not answer now is asked again.
      const latest = await currentRevision(this.graph).catch(() => 0)
      for (const wait of this.waiting) if (latest > wait.revision) this.release(wait, latest)
      if (this.waiting.size > 0) await setTimeout(INTERVAL, undefined, { ref: false })
    }
    this.watching = false
  }

  private release(wait: Waiting, latest: number | undefined): void {
    if (this.waiting.delete(wait)) wait.resolve(latest)
  }
}
