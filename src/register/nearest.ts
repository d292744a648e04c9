/** The name that a mistyped one most likely means: the fewest letters to change, the first of these; never none. */
export function nearest(given: string, names: readonly string[]): string {
  const ranked = names.map((name) => ({ name, steps: distance(given.toLowerCase(), name.toLowerCase()) }))
  return ranked.reduce((best, one) => (one.steps < best.steps ? one : best)).name
}

/** Levenshtein: letters to insert, drop or replace. */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (above[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1))
    }
    above = row
  }
  return above[to.length] as number
}
