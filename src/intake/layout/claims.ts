import { periodOfYear } from '../cells/date'
import { endingScore, type LooksLike, mayHold } from './evidence'
import { fieldNamed } from './fields'
import type { FoundTable } from './found-table'
import type { Grid } from './grid'
import { headingKey } from './heading'
import { isNeeded } from './needed'
import { textsOf } from './texts'
import type { Told } from './told'
import {
  endings,
  type KindOfTable,
  nameOfKind,
  otherColumn,
  speaksOfAnEnd,
  speaksOfOthers,
} from './vocabulary'

/** What a person says is surer than what any heading does. */
const SAID = 2

interface Claim {
  index: number
  field: string
  score: number
  reason: string
}

/**
 * The claims that hold, a column and a field once: the surest first. A field that a row needs and that so lost its only
 * column takes it from one that can stand in another: of 会议题目 and 协商事项 both may be the matter, and one alone the
 * meeting.
 */
export function granted(made: readonly Claim[], needed: readonly string[]): Claim[] {
  const held: Claim[] = []
  for (const claim of made) if (!held.some(rivals(claim))) held.push(claim)
  for (const field of needed) {
    if (held.some((each) => each.field === field)) continue
    for (const claim of made.filter((each) => each.field === field)) {
      const holder = held.find(({ index }) => index === claim.index) as Claim
      const others = held.filter((each) => each !== holder)
      const other = made.find(
        (each) => each.field === holder.field && !others.some(rivals(each)) && each.index !== claim.index,
      )
      if (!other) continue
      held.splice(held.indexOf(holder), 1, claim, other)
      break
    }
  }
  return held
}

/** Two columns are of one field where a person says so, and where names stand in them: of two days one is right. */
function rivals(claim: Claim): (other: Claim) => boolean {
  const mayShare = fieldNamed(claim.field).kind === 'MENTION'
  return ({ index, field, score }) =>
    index === claim.index ||
    (field === claim.field && !(mayShare && (score === SAID || claim.score === SAID)))
}

/** What headings say, the surest first and of equal ones what the kind needs. */
export function claims(
  grid: Grid,
  table: FoundTable,
  kind: KindOfTable,
  told: Told,
  looksLike: LooksLike,
): Claim[] {
  const found: Claim[] = []
  const bodies = headingsOfBodies(table)
  table.columns.forEach(({ column, titles }, index) => {
    const texts = textsOf(grid, table, column)
    const joined = headingKey(titles.join(''))
    const answered = told.field(nameOfKind(kind), joined)
    if (answered !== undefined) {
      if (answered !== '')
        found.push({ index, field: answered, score: SAID, reason: 'you said so before 按此前的回答' })
      return
    }
    const own = headingKey(titles.at(-1) ?? '')
    // 应报到 above 党员数 is of what is to be, whatever stands beneath it.
    const isOfOthers = titles.some((title) => speaksOfOthers(headingKey(title)))
    if (kind.table === 'chair_terms' && periodOfYear(titles.at(-1) ?? '', 2000)) return
    for (const [field, words] of Object.entries(kind.columns)) {
      const known = Math.max(
        headingScore(joined, words),
        isOfOthers ? 0 : headingScore(own, words) - (titles.length > 1 ? 0.01 : 0),
      )
      const described = fieldNamed(field)
      const ending =
        known > 0 || isOfOthers
          ? 0
          : endingScore(titles.at(-1) ?? '', described, kind.subjects ?? [], [
              ...words,
              ...kind.titles,
              ...bodies,
            ])
      const score = Math.max(known, ending)
      // Where something is held is a remark, unless that are communities.
      const isWhere = otherColumn(own) === 'where' && described.entities.includes('AREA')
      if (score <= 0 || (otherScore(own) >= score && !isWhere)) continue
      if (ending > 0 && !mayHold(described, texts, looksLike)) continue
      found.push({ index, field, score, reason: reasonFor(titles.at(-1) ?? '', known) })
    }
  })
  return ofSubject(kind, table, found).sort(
    (a, b) => b.score - a.score || Number(isNeeded(kind, b.field)) - Number(isNeeded(kind, a.field)),
  )
}

/** 携手单位 says what 携手年月 is of. */
function headingsOfBodies({ columns }: FoundTable): string[] {
  const words = [...(endings.UNIT ?? []), ...(endings.AREA ?? [])]
  return columns.flatMap(({ titles }) => {
    const key = headingKey(titles.at(-1) ?? '')
    const ending = words.find((word) => key.endsWith(word))
    return ending === undefined ? [] : [key.slice(0, -ending.length)]
  })
}

/** What a count that does not say of what it is, is less sure of. */
const UNSPOKEN = 0.1

/** Of two counts the one that speaks of what the table is about: 实际报到党员 and not 在职党员数 beside it. */
function ofSubject({ subjects = [] }: KindOfTable, table: FoundTable, found: readonly Claim[]): Claim[] {
  const speaks = ({ index }: Claim) => {
    const key = headingKey(table.columns[index]?.titles.join('') ?? '')
    return subjects.some((word) => key.includes(word))
  }
  const counts = found.filter(({ field }) => fieldNamed(field).kind === 'COUNT')
  return found.flatMap((claim) => {
    if (!counts.includes(claim) || claim.score === SAID || subjects.length === 0 || speaks(claim))
      return [claim]
    const isLess = counts.some((other) => other.field === claim.field && speaks(other))
    return isLess ? [] : [{ ...claim, score: claim.score - UNSPOKEN }]
  })
}

function reasonFor(title: string, known: number): string {
  if (known > 0.9) return `the heading "${title}" is known 表头用语`
  if (known > 0) return `the heading "${title}" ends in a known word 表头结尾用语`
  return `the heading "${title}" speaks of such things, and such stand beneath it 表头与列中内容相符`
}

/** What a place further down in a list takes off; of lists of forty words the last is still surer than a general word. */
const RANK = 0.0001

/** 1 for a heading that is known, less the later it stands in the list; a known ending says less. */
function headingScore(key: string, words: readonly string[]): number {
  let best = 0
  const bare = key.replace(/(?:名称|全称|名单|名)$/u, '')
  words.forEach((word, rank) => {
    const known = headingKey(word)
    if (key === known) best = Math.max(best, 1 - rank * RANK)
    else if (bare === known || bare === known.replace(/(?:名称|全称|名)$/u, ''))
      best = Math.max(best, 0.93 - rank * RANK)
    else if (speaksOfOthers(key)) return
    else if (known.length >= 2 && key.endsWith(known))
      best = Math.max(best, 0.5 + (0.35 * known.length) / key.length)
    else if (known.length >= 4 && standsApart(known, key) && speaksOfAnEnd(known) === speaksOfAnEnd(key))
      best = Math.max(best, 0.5 + (0.3 * known.length) / key.length)
  })
  return best
}

/** Whether a word stands in a heading in its order, with more between: 参会单位 in 参会人员单位. */
function standsApart(word: string, key: string): boolean {
  let at = 0
  for (const letter of key) if (letter === word[at]) at++
  return at === word.length && key.startsWith(word.slice(0, 2)) && key.endsWith(word.slice(-2))
}

function otherScore(key: string): number {
  if (otherColumn(key)) return 0.985
  for (let length = key.length - 1; length >= 2; length--) {
    const role = otherColumn(key.slice(-length))
    if (role && role !== 'place') return 0.5 + (0.36 * length) / key.length
  }
  return 0
}
