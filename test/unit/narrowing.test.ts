import { parse, validate } from 'graphql'
import { createSchema } from '../../src/schema'
import { elsewhere, narrowed } from '../support/narrowed'
import { narrowingOf } from '../support/narrowing'

const schema = createSchema()

test('every argument and every field of a filter has its line in narrowed.ts', () => {
  const tried = [...Object.keys(narrowed), ...Object.keys(elsewhere)]
  const names = narrowingOf(schema)
  expect(names.filter((name) => !tried.includes(name))).toEqual([])
  expect(tried.filter((name) => !names.includes(name))).toEqual([])
})

test.each(Object.entries(narrowed))(
  'the line of %s asks what the schema has',
  (_name, { ask, given, wider = '' }) => {
    for (const text of [given, wider])
      expect(validate(schema, parse(ask(text).replace(/\$\w+/g, '"1"')))).toEqual([])
  },
)
