import { setTimeout } from 'node:timers/promises'
import type { Graph } from '../graph/graph'
import { type LastRevision, lastRevision } from './revision'

/** Milliseconds between two looks at the revision. */
const INTERVAL = 200

interface Waiting {
  revision: number
  resolve: (latest: number | undefined) => void
}

/**
 * Tells what was written last, by whichever server, and when something is. However many wait, the database is asked once an interval,
 * and not at all while nobody waits.
 */
export class RevisionWatch {
  private readonly waiting = new Set<Waiting>()
  private watching = false
  private closed = false
  private seen: LastRevision | undefined
  private isAtRest = false
  private asking: Promise<LastRevision | undefined> | undefined
  private askingNext: Promise<LastRevision | undefined> | undefined

  constructor(private readonly graph: Graph) {}

  /**
   * The last write, no older than this call. Who calls while the database is being asked shares the question after that,
   * so that any number of operations at once cost two.
   */
  latest(): Promise<LastRevision | undefined> {
    if (!this.asking) {
      this.asking = this.look().finally(() => {
        this.asking = undefined
      })
      return this.asking
    }
    const next = () => {
      this.askingNext = undefined
      return this.latest()
    }
    this.askingNext ??= this.asking.then(next, next)
    return this.askingNext
  }

  /** What was written last as far as is known, where nothing was written between the last two looks. */
  get atRest(): LastRevision | undefined {
    return this.isAtRest ? this.seen : undefined
  }

  private async look(): Promise<LastRevision | undefined> {
    const last = await lastRevision(this.graph)
    this.isAtRest = last !== undefined && last.revision === this.seen?.revision
    this.seen = last
    return last
  }

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
      const latest = await this.latest().then(
        (last) => last?.revision ?? 0,
        () => 0,
      )
      for (const wait of this.waiting) if (latest > wait.revision) this.release(wait, latest)
      if (this.waiting.size > 0) await setTimeout(INTERVAL, undefined, { ref: false })
    }
    this.watching = false
  }

  private release(wait: Waiting, latest: number | undefined): void {
    if (this.waiting.delete(wait)) wait.resolve(latest)
  }
}
