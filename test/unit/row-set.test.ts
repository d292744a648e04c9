import fc from 'fast-check'
import { RowSet } from '../../src/register/row-set'

test('it holds the rows that were added, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000)), fc.array(fc.nat(100_000)), (added, others) => {
      const [rows, expected] = [new RowSet(), new Set(added)]
      for (const row of [...added, ...added]) rows.add(row)
      expect(rows.size).toBe(expected.size)
      for (const row of [...added, ...others, ...added.map((each) => each + 1)])
        expect(rows.has(row)).toBe(expected.has(row))
    }),
  )
})
