const OPENING = '（(【[“《'
const CLOSING = '）)】]”》'
const SEPARATORS = '、，,；;/\n\r'
const AND_OTHERS = /等(?:\d+|[一二三四五六七八九十]+)?(?:家|个|所)?(?:单位|成员单位|部门|企业|社区)?$/u

/** The names in a cell. What stands in brackets explains a name and does not split it; 等 at the end is dropped. */
export function namesIn(cell: string): string[] {
  const names: string[] = []
  let depth = 0
  let name = ''
  for (const letter of cell) {
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
