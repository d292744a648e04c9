import type { Vocabulary } from '../../terms/vocabulary'
import { nearest } from '../nearest'
import { type Cell, Unfit } from './cell'

/** A closed list of values, each by its SDL name or one of its Chinese terms. */
export function term(vocabulary: Vocabulary): Cell {
  const terms = Object.entries(vocabulary.terms)
  const known = new Map(terms.flatMap(([name, { zh }]) => [name, ...zh].map((word) => [word, name])))
  const written = terms.map(([, { zh }]) => zh[0])
  const expects = `one of ${terms.map(([name, { zh }]) => `${name} (${zh[0]})`).join(', ')}`
  return {
    expects,
    expectsZh: `${written.join('、')} 之一`,
    example: written[0] ?? '',
    scalar: 'String',
    vocabulary,
    read: (given) =>
      known.get(given) ??
      new Unfit(`known here; the nearest is ${nearest(given.slice(0, 60), [...known.keys()])}`),
  }
}
