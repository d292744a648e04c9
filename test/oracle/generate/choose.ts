import fc from 'fast-check'

/** Draws what a random register and the questions about it are made of. */
export interface Choose {
  /** A whole number, both ends included. */
  whole(least: number, most: number): number
  one<T>(items: readonly T[]): T
  /** Some of the items, maybe none or all. */
  some<T>(items: readonly T[], most?: number): T[]
  /** True so many times in a hundred. */
  chance(percent: number): boolean
  /** One of the items so many times in a hundred, else the other value. */
  maybe<T, U>(percent: number, items: readonly T[], otherwise: U): T | U
}

/** What `make` makes of one seed; the same seed makes the same again. */
export function drawn<T>(seed: number, make: (choose: Choose) => T): T {
  const drawing = fc.gen().map((gen) => make(chooser((most) => gen(fc.nat, most))))
  return fc.sample(fc.noBias(drawing), { seed, numRuns: 1 })[0]!
}

function chooser(upTo: (most: number) => number): Choose {
  const choose: Choose = {
    whole: (least, most) => least + upTo(most - least),
    one: (items) => items[upTo(items.length - 1)]!,
    some: (items, most = items.length) => {
      const left = [...items]
      const count = upTo(Math.min(most, left.length))
      return Array.from({ length: count }, () => left.splice(upTo(left.length - 1), 1)[0]!)
    },
    chance: (percent) => upTo(99) < percent,
    maybe: (percent, items, otherwise) => (choose.chance(percent) ? choose.one(items) : otherwise),
  }
  return choose
}
