import { createHash } from 'node:crypto'

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

/** A stream of draws for each name, the same each time; none depends on what is drawn from another. */
export type Streams = (name: string) => Choose

export function streamsOf(seed: number): Streams {
  return (name) => {
    let drawn = 0
    return chooser((most) => {
      const hash = createHash('sha256').update(`${seed} ${name} ${drawn++}`)
      return hash.digest().readUInt32BE() % (most + 1)
    })
  }
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
