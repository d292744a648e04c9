import type { Problem, Table } from './table'

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
const ASCII = /^[\u0000-\u007f]*$/

/** A key in letters and digits of one width, which people take for the same. */
export function plainKey(key: string): string {
  return ASCII.test(key) ? key : key.normalize('NFKC')
}

/** What is wrong with a key that looks like another one. */
export function spelledLike(table: Table, key: string, other: string): Problem {
  const message = `${key} looks like ${other}, which is another ${table.type}; write ${other} where that is meant, or a ${table.key} that can be told from it 编号仅全角半角之别`
  return { column: table.key, code: 'DUPLICATE_REF', message }
}
