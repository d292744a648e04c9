import type { DocumentNode } from 'graphql'

/**
 * Keeps what was made of the questions most recently asked, as long as their texts have no more than `capacity`
 * characters together.
 */
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

  set(key: string, value: V, question: DocumentNode): void {
    const length = question.loc?.end ?? 0
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
