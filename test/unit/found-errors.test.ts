import { errorAt, FoundErrors, TOLD_ERRORS } from '../../src/register/report'

const error = (row: number | null) => errorAt('units', row, { column: null, code: 'INVALID', message: 'x' })

test('so many errors are told, and all are counted', () => {
  const found = new FoundErrors()
  for (let row = 2; row < TOLD_ERRORS + 2; row++) found.push(error(row))
  expect([found.told.length, found.length, found.further]).toEqual([1000, 1000, undefined])
  for (let row = 0; row < 5; row++) found.push(error(row + 5000))
  expect([found.told.length, found.length, found.further]).toEqual([1000, 1005, 5])
})

test('one that is in no row is known of, told or not', () => {
  const found = new FoundErrors()
  for (let row = 2; row < 2000; row++) found.push(error(row))
  expect(found.isPlaceless).toBe(false)
  found.push(error(null))
  expect(found.isPlaceless).toBe(true)
})
