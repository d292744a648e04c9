/** More than any request nests, that of the deepest filter included. */
export const DEEPEST = 32

/**
 * The value that a text from outside holds as JSON. Whoever takes it may walk it level by level.
 * @throws SyntaxError where it is no JSON, RangeError where it is nested deeper than anything asked here
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  if (!isWithin(value, DEEPEST))
    throw new RangeError(`it is nested more than ${DEEPEST} levels deep 嵌套过深`)
  return value
}

function isWithin(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return true
  return levels > 0 && Object.values(value).every((each) => isWithin(each, levels - 1))
}
