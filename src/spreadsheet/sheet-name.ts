const LONGEST = 31
/** What Excel keeps for itself. */
const KEPT = 'history'

/** A name that a sheet can have: of 31 characters, without some signs, not kept by Excel, and its own. */
export function sheetName(name: string, taken: Set<string>): string {
  const plain =
    name
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no sheet's name holds
      .replace(/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '_')
      .replace(/^'|'$/g, '_')
      .trim() || '_'
  let free = cut(plain.toLowerCase() === KEPT ? `${plain}_` : plain, LONGEST)
  for (let count = 2; taken.has(free.toLowerCase()); count++) {
    const end = ` ${count}`
    free = cut(plain, LONGEST - end.length) + end
  }
  taken.add(free.toLowerCase())
  return free
}

/** Without half a character or an apostrophe at its end. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/'$/, '_')
}
