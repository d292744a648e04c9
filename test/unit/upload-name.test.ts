import { isFileName } from '../../src/http/upload'

test.each([
  ['a', true],
  ['结对表.xlsx', true],
  [`${'表'.repeat(83)}.xlsx`, true],
  ['x'.repeat(255), true],
  ['x'.repeat(256), false],
  ['表'.repeat(86), false],
  ['', false],
  ['.hidden', false],
  ['a/b', false],
  ['a\\b', false],
  ['a\nb', false],
])('a disk takes the name %j: %s', (name, isGood) => expect(isFileName(name)).toBe(isGood))
