/**
 * Lets so many work at once and of each viewer one; who waits comes in turn, viewer by viewer, so that nobody waits for
 * all that another has sent.
 */
export class Shares {
  private readonly waiting = new Map<string, (() => void)[]>()
  private readonly working = new Set<string>()

  constructor(private readonly most: number) {}

  /**
   * Waits for the viewer's turn, and gives what ends it.
   * @throws the reason of `signal` where that is aborted before
   */
  async enter(viewer: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const own = this.waiting.get(viewer) ?? []
      this.waiting.set(viewer, own)
      const aborted = () => {
        own.splice(own.indexOf(begin), 1)
        if (own.length === 0) this.waiting.delete(viewer)
        reject(signal.reason)
      }
      const begin = () => {
        signal.removeEventListener('abort', aborted)
        resolve()
      }
      signal.addEventListener('abort', aborted)
      own.push(begin)
      this.next()
    })
    return () => this.leave(viewer)
  }

  private leave(viewer: string): void {
    this.working.delete(viewer)
    const own = this.waiting.get(viewer) ?? []
    this.waiting.delete(viewer)
    // Whatever else this viewer waits for comes after the others.
    if (own.length > 0) this.waiting.set(viewer, own)
    this.next()
  }

  private next(): void {
    for (const [viewer, own] of this.waiting) {
      if (this.working.size >= this.most) return
      const begin = this.working.has(viewer) ? undefined : own.shift()
      if (!begin) continue
      this.working.add(viewer)
      begin()
    }
  }
}
