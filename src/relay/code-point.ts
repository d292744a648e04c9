/** By Unicode code point, as the graph orders text; UTF-8 keeps that order, where JavaScript's own is by UTF-16 unit. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
