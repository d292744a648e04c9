import { createHash } from 'node:crypto'

/** A name that is the same whenever the same is said. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

/** A text as it is compared: without spaces, in one form of its letters. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
}
