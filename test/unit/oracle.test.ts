import { drawnRegister } from '../oracle/draw'
import { metBySeed, needed } from '../oracle/met'
import { questions } from '../oracle/questions'
import { RULES } from '../oracle/rules'
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
