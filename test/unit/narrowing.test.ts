import { createSchema } from '../../src/schema'
import { elsewhere, narrowed } from '../support/narrowed'
import { narrowingOf } from '../support/narrowing'

test('every argument and every field of a filter has its line in narrowed.ts', () => {
  const tried = [...Object.keys(narrowed), ...Object.keys(elsewhere)]
  const names = narrowingOf(createSchema())
  expect(names.filter((name) => !tried.includes(name))).toEqual([])
  expect(tried.filter((name) => !names.includes(name))).toEqual([])
})
