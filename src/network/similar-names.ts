/** A name to compare, and whose it is. */
export interface NamedThing {
  owner: number
  name: string
}

export interface SimilarPair<Thing> {
  a: Thing
  b: Thing
  /** 0 to 1, 1 for the same name. */
  similarity: number
}

/**
 * Pairs of names of different owners that are at least so similar: the weight of the pairs of letters that both have,
 * over that of those that one has. What is rare among the names weighs more, so that 养老服务中心 at the end of two
 * names says little and what stands before it much.
 *
 * Not every two names are compared. A name's letters are taken rarest first, up to those after which what is left could
 * no longer make a similar name on its own; two similar names must share one of these, and few names do.
 */
export function* similarPairs<Thing extends NamedThing>(
  names: readonly Thing[],
  least: number,
): Generator<SimilarPair<Thing>> {
  const grams = names.map(({ name }) => gramsOf(name))
  const counts = new Map<string, number>()
  for (const each of grams) for (const gram of each) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const weights = new Map([...counts].map(([gram, count]) => [gram, Math.log(1 + names.length / count)]))
  const weigh = (some: Iterable<string>) => {
    let sum = 0
    for (const gram of some) sum += weights.get(gram)!
    return sum
  }
  const totals = grams.map(weigh)

  const seen = new Map<string, number[]>()
  for (const [index, thing] of names.entries()) {
    const candidates = new Set<number>()
    let left = totals[index]!
    for (const gram of [...grams[index]!].sort(
      (x, y) => weights.get(y)! - weights.get(x)! || (x < y ? -1 : 1),
    )) {
      if (left < least * totals[index]!) break
      left -= weights.get(gram)!
      const others = seen.get(gram)
      for (const other of others ?? []) candidates.add(other)
      if (others) others.push(index)
      else seen.set(gram, [index])
    }
    for (const other of candidates) {
      const a = names[other]!
      if (a.owner === thing.owner) continue
      const shared = weigh([...grams[index]!].filter((gram) => grams[other]!.has(gram)))
      const similarity = a.name === thing.name ? 1 : shared / (totals[index]! + totals[other]! - shared)
      if (similarity >= least) yield { a, b: thing, similarity }
    }
  }
}

/** Every two letters that follow on each other, and the first alone, which in a short name is half of it. */
function gramsOf(name: string): Set<string> {
  const letters = [...name]
  const grams = new Set([letters[0]!])
  for (let at = 1; at < letters.length; at++) grams.add(letters[at - 1]! + letters[at]!)
  return grams
}
