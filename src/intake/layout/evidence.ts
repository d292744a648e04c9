import { readAmount, readCount } from '../cells/count'
import { readDate } from '../cells/date'
import { namesIn } from '../cells/list'
import { type Field, isOfEnd, isOfTime, termNamed } from './fields'
import { LONGEST_TITLE } from './heading'
import { endings, speaksOfAnEnd, speaksOfOthers } from './vocabulary'

/** Says what kind of things the texts of a column are, by what stands in it. */
export type LooksLike = (texts: readonly string[]) => 'UNIT' | 'AREA' | undefined

const MOST = 0.6
const SETTING = { year: 2000, from1904: false, fraction: false, shortYears: true }
const NUMBERS = /^[\d\s.,/%-]+$/u
const SHAPES: Readonly<Record<string, RegExp>> = {
  AREA: /(?:社区|居委会|居民委员会|村|村委会|街道|镇|乡|小区|网格)(?:党委|党总支|党支部)?$/u,
  UNIT: /(?:局|委|办|办公室|部|院|法院|校|小学|中学|大学|幼儿园|所|公司|集团|银行|支行|中心|协会|联合会|站|队|馆|厂|店|超市|政协|人大|工会|妇联|残联|科协|工商联|供销社)$/u,
  COMMITTEE: /(?:大党委|大工委|大党总支|联合党委|区域党委)[”"』]?$/u,
  ALLIANCE: /(?:联盟|共同体|联合体)[”"』]?$/u,
  CONFERENCE: /(?:会议|联席会|议事会|恳谈会|例会)$/u,
  PERSON: /^[\p{Script=Han}·]{2,4}$/u,
}

/** Whether things of a field stand in the cells of a column, so that a heading that is not known may mean it. */
export function mayHold(field: Field, texts: readonly string[], looksLike: LooksLike): boolean {
  if (texts.length === 0) return false
  const most = (fits: (text: string) => boolean, of: readonly string[] = texts) =>
    of.filter(fits).length >= MOST * of.length
  switch (field.kind) {
    case 'DATE':
    case 'DAY':
    case 'MOMENT':
      return most((text) => readDate(text, SETTING) !== undefined)
    case 'COUNT':
      return most((text) => readCount(text) !== undefined)
    case 'AMOUNT':
      return most((text) => readAmount(text, '') !== undefined)
    case 'TERM':
    case 'BOOLEAN':
      return most((text) => termNamed(field.name, text) !== undefined)
    case 'TEXT':
      return !most((text) => NUMBERS.test(text.normalize('NFKC')) || readDate(text, SETTING) !== undefined)
  }
  const names = texts.flatMap(namesIn)
  const bare = names.map((name) =>
    name
      .slice(0, LONGEST_TITLE)
      .normalize('NFKC')
      .replace(/\(.*?\)|\s/gu, ''),
  )
  return field.entities.some(
    (entity) =>
      (SHAPES[entity] !== undefined && most((name) => SHAPES[entity]!.test(name), bare)) ||
      ((entity === 'UNIT' || entity === 'AREA') && looksLike(names) === entity),
  )
}

/** Whether a day of a field ends something where its heading speaks of an end, and else begins it. */
export function saysWhen(field: Field, title: string): boolean {
  return speaksOfAnEnd(title) === isOfEnd(field)
}

/**
 * How well the end of a heading that is in no list speaks of a field: 0 to 1. `known`: what headings of it and titles of
 * its table are made of. A day, and how many, are of what the table is about: 走访时间 is when nothing here began.
 */
export function endingScore(
  title: string,
  field: Field,
  subjects: readonly string[],
  known: readonly string[],
): number {
  const key = title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
  const { kind, column } = field
  if (speaksOfOthers(key)) return 0
  if (kind === 'TEXT') {
    if (column.key !== 'title' && column.key !== 'name') return 0
    return subjects.some((word) => key.includes(word)) ? 0.6 : 0
  }
  if (isOfTime(field) && !saysWhen(field, key)) return 0
  const words = endingsOf(field)
  const longest = Math.max(0, ...words.filter((word) => key.endsWith(word)).map(({ length }) => length))
  const front = key.slice(0, key.length - longest)
  const mustBeAbout = column.key === 'members' || (isOfTime(field) && !speaksOfAnEnd(front.slice(-2)))
  if (mustBeAbout && !isAbout(front, known)) return 0
  if (longest > 0) return 0.58 + (0.08 * longest) / key.length
  return words.some((word) => word.length >= 2 && key.includes(word)) ? 0.54 : 0
}

const COUNTED: Readonly<Record<string, string>> = { teams: 'TEAMS', party_members: 'PARTY_MEMBERS' }

function endingsOf(field: Field): string[] {
  const { kind, column } = field
  const holds =
    kind === 'MENTION'
      ? field.entities
      : [isOfTime(field) ? 'DATE' : kind === 'COUNT' ? (COUNTED[column.key] ?? 'PEOPLE') : kind]
  return holds.flatMap((each) => endings[each] ?? [])
}

/** Whether what stands right before an ending is of what known headings are made of: 结对 and not 走访 in 结对走访时间. */
function isAbout(front: string, known: readonly string[]): boolean {
  if (front.length < 2) return true
  return known.some((word) => word.includes(front.slice(-2)))
}
