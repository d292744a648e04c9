import { createHash } from 'node:crypto'

/** A name that is the same whenever the same is said. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
