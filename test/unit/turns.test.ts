import { buildSchema, type GraphQLObjectType, graphql } from 'graphql'
import { inSlices, inTurns } from '../../src/http/turns'

/** Work that lasts, so that an answer takes longer than a slice on any machine. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

function landOf(inSlices: boolean) {
  const schema = buildSchema(
    'type Query { units: [Unit!]! } type Unit { id: Int! place: Place! } type Place { id: Int! unit: Unit! }',
  )
  const fieldsOf = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields()
  fieldsOf('Query').units!.resolve = async () => Array.from({ length: 60 }, (_, id) => ({ id }))
  fieldsOf('Unit').place!.resolve = ({ id }) => {
    busy(10)
    return id === 7 ? Promise.resolve({ id }) : { id }
  }
  fieldsOf('Place').unit!.resolve = ({ id }) => (id === 9 ? null : { id })
  if (inSlices) inTurns(schema)
  return schema
}

/** The answer, and how often something else had its turn meanwhile. */
async function asked(query: string, inSlices: boolean) {
  let turns = 0
  let isOver = false
  const others = () => {
    turns++
    if (!isOver) setImmediate(others)
  }
  setImmediate(others)
  const answer = await graphql({ schema: landOf(inSlices), source: query })
  isOver = true
  return { turns, answer: JSON.parse(JSON.stringify(answer)) }
}

test('a large answer lets others have their turns, and is the same', async () => {
  const query = '{ units { id place { id } } }'
  const [sliced, whole] = [await asked(query, true), await asked(query, false)]
  expect(sliced.answer).toEqual(whole.answer)
  expect(sliced.answer.errors).toBeUndefined()
  // 600 ms of work hold three slices; the answer as a whole lets nobody in.
  expect(sliced.turns).toBeGreaterThanOrEqual(whole.turns + 2)
})

test('work that is done piece by piece lets others have their turns, and gives the same', async () => {
  let turns = 0
  let isOver = false
  const others = () => {
    turns++
    if (!isOver) setImmediate(others)
  }
  setImmediate(others)
  const pieces = Array.from({ length: 60 }, (_, index) => index)
  const given = await inSlices(pieces, (piece) => {
    busy(10)
    return 2 * piece
  })
  isOver = true
  expect(given).toEqual(pieces.map((piece) => 2 * piece))
  expect(turns).toBeGreaterThanOrEqual(2)
})

test('an error in a later slice is the error of its field', async () => {
  const { answer } = await asked('{ units { id place { id unit { id } } } }', true)
  expect(answer.data).toBeNull()
  expect(answer.errors).toEqual([
    expect.objectContaining({
      path: ['units', 9, 'place', 'unit'],
      message: expect.stringMatching('Cannot return null'),
    }),
  ])
})
