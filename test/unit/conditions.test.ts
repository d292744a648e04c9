import { type Composable, conditionsOf } from '../../src/relay/conditions'

interface Filter extends Composable<Filter> {
  kind?: string
}

/** What a filter comes to, and how often something was asked for it. */
async function asked(filter: Filter) {
  let questions = 0
  const conditions = conditionsOf(filter, ['filter'], async ({ kind }) => {
    questions++
    return kind === undefined ? null : { kind }
  })
  const message = await conditions.then(
    () => undefined,
    (error: Error) => error.message,
  )
  return { questions, message }
}

const nested = (levels: number): Filter => (levels === 1 ? { kind: 'SCHOOL' } : { not: nested(levels - 1) })
const beside = (count: number, each: Filter): Filter => ({ anyOf: Array(count).fill(each) })
const refused = expect.stringMatching('not and anyOf hold more than 100 filters')

test('a hundred filters are looked at, however they are nested, and no more', async () => {
  expect(await asked(nested(100))).toEqual({ questions: 100, message: undefined })
  expect(await asked(nested(101))).toEqual({ questions: 100, message: refused })
  expect(await asked(nested(1000))).toEqual({ questions: 100, message: refused })
  expect(await asked(beside(20, beside(20, beside(20, {}))))).toEqual({ questions: 100, message: refused })
})
