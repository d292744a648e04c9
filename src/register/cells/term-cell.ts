import { nearest } from '../nearest'
import { type Cell, type Terms, Unfit } from './cell'

/** A closed list of values, each by its SDL name or one of its Chinese terms. */
export function term(terms: Terms): Cell {
  const names = Object.keys(terms)
  const known = new Map(names.flatMap((name) => [name, ...(terms[name] ?? [])].map((word) => [word, name])))
  const expects = `one of ${names.map((name) => `${name} (${terms[name]?.[0]})`).join(', ')}`
  return {
    expects,
    expectsZh: `${names.map((name) => terms[name]?.[0]).join('、')} 之一`,
    example: terms[names[0] as string]?.[0] as string,
    terms,
    read: (given) =>
      known.get(given) ??
      new Unfit(`known here; the nearest is ${nearest(given.slice(0, 60), [...known.keys()])}`),
  }
}
