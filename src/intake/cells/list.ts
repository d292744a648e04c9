const OPENING = '（(【[“《'
const CLOSING = '）)】]”》'
const SEPARATORS = '、，,；;/\n\r'
const AND_OTHERS = /等(?:\d+|[一二三四五六七八九十]+)?(?:家|个|所)?(?:单位|成员单位|部门|企业|社区)?$/u

const COUNTED = /(?<!\d)(\d{1,2})[.．、)）](?!\d)\s*|([①-⑩])\s*/gu

/** A list that counts itself, 1.甲 2.乙, with its names on lines of their own. */
function onLines(cell: string): string {
  const numbers = [...cell.matchAll(COUNTED)].map(([, digits, circled]) =>
    circled === undefined ? Number(digits) : circled.charCodeAt(0) - '①'.charCodeAt(0) + 1,
  )
  const counts = numbers.length > 1 && numbers.every((number, index) => number === index + 1)
  return counts && cell.trim().search(COUNTED) === 0 ? cell.replace(COUNTED, '\n') : cell
}

/** The names in a cell. What stands in brackets explains a name and does not split it; 等 at the end is dropped. */
export function namesIn(cell: string): string[] {
  const names: string[] = []
  let depth = 0
  let name = ''
  for (const letter of onLines(cell)) {
    if (OPENING.includes(letter)) depth++
    if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1)
    if (depth === 0 && SEPARATORS.includes(letter)) {
      names.push(name)
      name = ''
    } else name += letter
  }
  names.push(depth > 0 && names.length === 0 ? cell : name)
  return names
    .map((each, index) => (index === names.length - 1 ? withoutOthers(each) : each).trim())
    .map((each) => each.replace(/^[\d①-⑩]+[.．)）]\s*/u, ''))
    .filter((each) => each !== '')
}

function withoutOthers(name: string): string {
  const bare = name.trim().replace(AND_OTHERS, '')
  return bare === '' && name.trim() !== '等' ? name : bare
}

/** ✓ and the like in a crosstab. */
export function isTick(text: string): boolean {
  return /^[√✓✔☑●○★▲◆Vv是1]$/u.test(text.trim())
}
