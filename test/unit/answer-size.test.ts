import { buildSchema, graphql } from 'graphql'
import { boundAnswers } from '../../src/http/answer-size'

const schema = buildSchema(`
  type Query { units(asks: Boolean): [Unit!]! }
  type Unit { id: Int! name: String! partners: [Unit!] }`)
boundAnswers(schema)

/** Units with as many partners, at once or after a question to a database. */
const land = (units: number, partners: number) => ({
  units: ({ asks }: { asks: boolean }) => {
    const all = Array.from({ length: units }, (_, id) => ({
      id,
      name: '单位',
      partners: Array.from({ length: partners }, (_, partner) => ({ id: partner, name: '单位' })),
    }))
    return asks ? Promise.resolve(all) : all
  },
})

const answer = (most: number | undefined, asks: boolean) =>
  graphql({
    schema,
    source: `{ units(asks: ${asks}) { id partners { id name } } }`,
    rootValue: land(10, 20),
    contextValue: most === undefined ? {} : { room: { left: most, most } },
  })

// Ten units with two fields, and 200 partners with two.
test.each([false, true])('an answer that has the room is given, asked of a database: %s', async (asks) => {
  const whole = await answer(undefined, asks)
  expect(whole.errors).toBeUndefined()
  expect(await answer(420, asks)).toEqual(whole)
})

test.each([false, true])(
  'one that has a field too many is refused, asked of a database: %s',
  async (asks) => {
    const { errors } = await answer(419, asks)
    expect(errors![0]!.message).toMatch(/MAX_COST is 419: .* 20 entries of partners/)
    expect(errors![0]!.extensions).toMatchObject({ limit: { name: 'MAX_COST', value: 419 } })
  },
)

test('what is left of it is not asked any more', async () => {
  const { data, errors } = await answer(19, false)
  expect([data, errors!.length]).toEqual([null, 1])
})
