/** What is said of rows that rest on sample data, in every file. */
export const SYNTHETIC_NOTE =
  'Rows marked synthetic rest on synthetic sample data, and state nothing about real bodies. 标为合成的行出自合成的示例数据，不代表真实单位的情况。'

/** Whether anything in a part of an answer is marked as synthetic; undefined where nothing there could be marked. */
export function syntheticIn(value: unknown): boolean | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Date) return undefined
  if (Array.isArray(value)) return either(value.map(syntheticIn))
  const { synthetic, ...others } = value as Record<string, unknown>
  return either([
    typeof synthetic === 'boolean' ? synthetic : undefined,
    ...Object.values(others).map(syntheticIn),
  ])
}

function either(marks: readonly (boolean | undefined)[]): boolean | undefined {
  return marks.includes(true) ? true : marks.includes(false) ? false : undefined
}
