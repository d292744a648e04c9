/** By Unicode code point: JavaScript's own order is by UTF-16 unit and puts 𠮷 before Ａ. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  for (let at = 0; at < left.length && at < right.length; at++)
    if (left[at] !== right[at]) return left[at]!.codePointAt(0)! - right[at]!.codePointAt(0)!
  return left.length - right.length
}

/** Sorts by the first of several comparisons that tells two apart. */
export function sorted<T>(items: readonly T[], ...comparisons: ((a: T, b: T) => number)[]): T[] {
  return [...items].sort((a, b) => comparisons.reduce((found, compare) => found || compare(a, b), 0))
}

export function byText<T>(text: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodePoint(text(a), text(b))
}

export const byId = byText(({ id }: { id: string }) => id)
