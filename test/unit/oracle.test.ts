import { coverageRules } from '../../src/coverage/rules'
import { drawnRegister } from '../oracle/draw'
import { metBySeed, needed } from '../oracle/met'
import { questions } from '../oracle/questions'
import { RULES, rules } from '../oracle/rules'
import SEEDS from '../oracle/seeds.json'

test('the seeds asked about meet all that there is to meet; `npm run oracle:seeds` finds others', () => {
  const met = SEEDS.map(metBySeed)
  expect(needed().filter((thing) => !met.some((things) => things.has(thing)))).toEqual([])
})

test('one more rule changes no draw but its own', () => {
  const [other, ...fewer] = RULES
  const [all, less] = [RULES, fewer].map((rules) => {
    const { imports, setting } = drawnRegister(1, rules)
    return { imports, asked: questions(setting, rules) }
  })
  const withoutIt = all!.imports.map(({ today, tables }) => {
    return {
      today,
      tables: { ...tables, exemptions: tables.exemptions.filter(({ rule }) => rule !== other) },
    }
  })
  expect(less!.imports).toEqual(withoutIt)
  // What is asked about the first rule alone comes first.
  const [shared, asked] = [all!, less!].map((each) => each.asked.map(({ variables }) => variables))
  expect(asked!.length).toBeLessThan(shared!.length)
  expect(asked).toEqual(shared!.slice(-asked!.length))
})

test('what a rule asks is or lies in areas of its levels and of no others', () => {
  const drawn = SEEDS.map((seed) => drawnRegister(seed).setting('levels'))
  const levelsOf = (rule: (typeof RULES)[number]) =>
    drawn.flatMap(({ world, days }) => {
      const level = new Map(world().areas.map((area) => [area.code, area.level]))
      return days.flatMap((day) =>
        rules[rule].population(world(), day).flatMap(({ area }) => (area ? level.get(area)! : [])),
      )
    })
  for (const rule of RULES) {
    const levels = [...new Set(levelsOf(rule))]
    expect([rule, levels.length]).not.toEqual([rule, 0])
    expect([
      rule,
      levels.filter((level) => coverageRules[rule].levels?.includes(level as never) === false),
    ]).toEqual([rule, []])
  }
})
