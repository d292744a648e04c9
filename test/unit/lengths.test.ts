import fc from 'fast-check'
import { type GraphQLError, parse } from 'graphql'
import { refuseLong } from '../../src/http/lengths'
import { parseJson } from '../../src/http/nested-json'
import { readAnswers } from '../../src/intake/answers'

/** What a question is refused with; undefined: nothing. */
function refusal(query: string, variables: Record<string, unknown> = {}) {
  try {
    refuseLong(parse(query), variables)
    return undefined
  } catch (error) {
    const { message, extensions } = error as GraphQLError
    return { message, extensions }
  }
}

const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const objects = (levels: number) => `${'{"not":'.repeat(levels)}1${'}'.repeat(levels)}`
const deep = (argument: string[]) => ({
  message: `${argument[0] ?? 'A value'} is nested more than 32 levels deep 嵌套过深`,
  extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
})

test.each([
  ['lists', (levels: number) => lists(levels)],
  ['objects', (levels: number) => objects(levels - 1)],
])('variables nest 31 %s below their name and no more, used or not', (_, nested) => {
  const given = (levels: number) => ({ filter: JSON.parse(nested(levels)) })
  expect(refusal('{ revision }', given(32))).toBeUndefined()
  expect(refusal('{ revision }', given(33))).toEqual(deep(['filter']))
  expect(refusal('{ revision }', given(5000))).toEqual(deep(['filter']))
})

test('so do values in the text of a question', () => {
  const query = (value: string) => `{ units(filter: ${value.replaceAll('"', '')}) { id } }`
  expect(refusal(query(lists(32)))).toBeUndefined()
  expect(refusal(query(lists(33)))).toEqual(deep(['filter']))
  expect(refusal(query(objects(31)))).toBeUndefined()
  expect(refusal(query(objects(32)))).toEqual(deep(['filter']))
  expect(refusal(`query ($a: Int = ${lists(33)}) { revision }`)).toEqual(deep([]))
})

test('a list or a text that is too long is refused at its path, wherever it stands, with status 400', () => {
  const long = (argument: (string | number)[]) => ({
    message: `${argument.join('.')} has 10001 characters; it can have 10000 文字过长`,
    extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
  })
  const text = 'x'.repeat(10_001)
  expect(refusal('{ revision }', { a: { b: ['', text] } })).toEqual(long(['a', 'b', 1]))
  expect(refusal(`{ units(filter: { name: "${text}" }) { id } }`)).toEqual(long(['filter', 'name']))
  expect(refusal(`{ units(filter: { name: "${text.slice(1)}" }) { id } }`)).toBeUndefined()
  expect(refusal('{ revision }', { ids: Array(501).fill('a') })).toMatchObject({
    message: 'ids has 501 entries; it can have 500 列表过长',
    extensions: { http: { status: 400 } },
  })
})

test('JSON nests 32 levels; what it holds is what JSON says', () => {
  expect(parseJson(lists(32))).toEqual(JSON.parse(lists(32)))
  for (const levels of [33, 5000, 100_000])
    for (const nested of [lists(levels), objects(levels)])
      expect(() => parseJson(nested)).toThrow('it is nested more than 32 levels deep')
  expect(() => parseJson('{')).toThrow(SyntaxError)
  expect(() => readAnswers(`{"a": {"new": {"x": ${lists(100_000)}}}}`)).toThrow('more than 32 levels deep')
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
