/** Keeps what was most recently asked for, as long as its lengths are no more than `capacity` together. */
export class BoundedCache<V> {
  private readonly entries = new Map<string, { value: V; length: number }>()
  private total = 0

  constructor(private readonly capacity: number) {}

  get(key: string): V | undefined {
    const entry = this.entries.get(key)
    if (!entry) return undefined
    // A Map iterates in the order of insertion: what is put back is the youngest.
    this.entries.delete(key)
    this.entries.set(key, entry)
    return entry.value
  }

  set(key: string, value: V, length: number): void {
    if (length > this.capacity) return
    this.delete(key)
    this.entries.set(key, { value, length })
    this.total += length
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.capacity) return
      this.delete(oldest)
    }
  }

  delete(key: string): boolean {
    this.total -= this.entries.get(key)?.length ?? 0
    return this.entries.delete(key)
  }
}
