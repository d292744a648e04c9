import { type FigureKey, figureKey } from '../../../src/figures/keys'
import { countFigures } from '../../support/sample-counts'
import { by, DAY, type World } from './world'

/** Questions about published figures. Which count a key stands for, or why none, is the register's own list. */
export function figureAnswers(world: World) {
  function counted(code: string, meaning: FigureKey): number | null {
    if ('notCountable' in meaning) return null
    return countFigures(world.tables, code, DAY, meaning.during)[meaning.count] ?? null
  }

  return {
    publishedAndCounted() {
      const items = world
        .table('published_figures')
        .filter(({ area_code }) => world.lies(area_code, '441481'))
        .sort(by(({ key }) => key!))
        .map(({ title, value, bound, unit, area_code, key, source_ref }) => {
          const meaning = figureKey(area_code!, key!)
          const published = Number(value)
          const count = counted(area_code!, meaning)
          const meets = bound === 'EXACT' ? count === published : Number(count) >= published
          const source = world.of('sources', 'ref', source_ref)[0]!
          return {
            title,
            published,
            bound,
            unit,
            counted: count,
            agrees: count === null ? null : meets,
            notCountable: 'notCountable' in meaning ? meaning.notCountable : null,
            source: { title: source.title, locator: source.locator || null },
          }
        })
      const agreeing = (agrees: boolean | null) => items.filter((item) => item.agrees === agrees).length
      return {
        reconciliation: {
          agreeing: agreeing(true),
          differing: agreeing(false),
          notCountable: agreeing(null),
          items,
        },
      }
    },
  }
}
