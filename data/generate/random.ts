/** A seeded pseudo-random generator (mulberry32 over an FNV-1a hash of the seed): the same seed gives the same rows. */
export class Random {
  private state: number

  constructor(seed: string) {
    this.state = 0x811c9dc5
    for (let i = 0; i < seed.length; i++) this.state = Math.imul(this.state ^ seed.charCodeAt(i), 0x01000193)
  }

  /** A number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('nothing to pick from')
    return items[Math.floor(this.next() * items.length)] as T
  }

  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items]
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.int(0, i)
      ;[shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T]
    }
    return shuffled
  }
}

/** Shares out `total` over `parts` as evenly as whole numbers allow, then moves single ones so that it looks counted. */
export function spread(total: number, parts: number, random: Random): number[] {
  const shares = Array.from(
    { length: parts },
    (_, i) => Math.floor((total * (i + 1)) / parts) - Math.floor((total * i) / parts),
  )
  for (let i = 0; i < parts; i++) {
    const from = random.int(0, parts - 1)
    const to = random.int(0, parts - 1)
    if ((shares[from] ?? 0) > 1) {
      shares[from]! -= 1
      shares[to]! += 1
    }
  }
  return shares
}
