import { saysPostsAlone } from '../../match/match'
import { periodOfYear } from '../cells/date'
import { namesIn } from '../cells/list'
import { crosstab } from './crosstab'
import { endingScore, type LooksLike, mayHold, saysWhen } from './evidence'
import { fieldNamed, isOfTime } from './fields'
import type { FoundColumn, FoundTable } from './find-tables'
import type { Grid } from './grid'
import { headingKey } from './heading'
import { textsOf } from './texts'
import type { UnderstoodColumn } from './understood-column'
import {
  endings,
  foreignTitles,
  type KindOfTable,
  kinds,
  type OtherColumn,
  otherColumn,
  speaksOfAnEnd,
  speaksOfOthers,
} from './vocabulary'

export interface UnderstoodTable extends FoundTable {
  kind: KindOfTable | null
  /** which kinds it may be, the likeliest first, where that is not clear */
  mayBe: KindOfTable[]
  understood: UnderstoodColumn[]
  /** required fields without a column, and the columns that they may stand in */
  wanting: { field: string; columns: number[] }[]
  /** columns of units or days of which no heading says what they are, and the fields that they may be */
  doubtful: { column: number; fields: string[] }[]
}

/** What a person said of tables and columns, now or at an earlier intake. */
export interface Told {
  kind(header: string): string | undefined
  field(kind: string, heading: string): string | undefined
}

const CLEAR_LEAD = 0.6
const LEAST = 1.6
/** A title that names the kind is worth more than any one column. */
const TITLE = 3

/** How a kind is called in answers: its table, and what tells it from others of the same table. */
export function nameOfKind({ table, all }: KindOfTable): string {
  return [table, ...Object.values(all)].join(':')
}

/** All headings of a table as one text, the same however its columns stand. */
export function headerKey(table: FoundTable): string {
  return table.columns
    .map(({ titles }) => headingKey(titles.join('')))
    .filter((key) => key !== '')
    .sort()
    .join('|')
}

/** What the columns of a table say and how they are called: the same when one comes that says nothing of its records. */
export function fieldsKey({ understood }: UnderstoodTable): string {
  const said = understood.flatMap(({ field, crosstab, title }) =>
    field === null ? [] : [`${field} ${crosstab ? '' : headingKey(title)}`],
  )
  return [...new Set(said)].sort().join('|')
}

export function understand(grid: Grid, table: FoundTable, told: Told, looksLike: LooksLike): UnderstoodTable {
  const ranked = kinds
    .map((kind) => ({ kind, ...assign(grid, table, kind, told, looksLike) }))
    .map((one) => ({
      ...one,
      score: one.score + titleScore(one.kind, table.titles) + membersScore(grid, table, one),
    }))
    .sort((a, b) => Number(b.possible) - Number(a.possible) || b.score - a.score)
  const answered = told.kind(headerKey(table))
  const chosen =
    answered === undefined
      ? ranked.find(({ possible }) => possible)
      : ranked.find(({ kind }) => nameOfKind(kind) === answered || kind.table === answered)
  const second = ranked.find(
    ({ kind, possible }) => possible && kind !== chosen?.kind && !saysTheSame(kind, chosen?.kind),
  )
  const isClear =
    chosen !== undefined &&
    (answered !== undefined ||
      (!isForeign(table.titles) &&
        chosen.score >= LEAST &&
        (second === undefined || chosen.score - second.score >= CLEAR_LEAD)))
  if (!chosen || !isClear) {
    const understood = table.columns.map((column) => bare(column))
    const mayBe = ranked.sort((a, b) => b.score - a.score).map(({ kind }) => kind)
    return { ...table, kind: null, mayBe, understood, wanting: [], doubtful: [] }
  }
  const { kind, columns, wanting } = chosen
  placesBeside(grid, table, columns, looksLike)
  const doubtful = doubtfulColumns(grid, table, kind, columns, told, looksLike)
  return { ...table, kind, mayBe: [], understood: columns, wanting, doubtful }
}

/** Columns of areas that are of no field say where a row lies: the community beside a grid. */
function placesBeside(
  grid: Grid,
  table: FoundTable,
  columns: readonly UnderstoodColumn[],
  looksLike: LooksLike,
): void {
  for (const column of columns) {
    const title = headingKey(column.title.split('/').at(-1) ?? '')
    if (column.field !== null || column.role !== null || column.crosstab !== null) continue
    if (!endings.AREA?.some((word) => title.endsWith(word))) continue
    if (looksLike(textsOf(grid, table, column.column).flatMap(namesIn)) === 'AREA') column.role = 'place'
  }
}

/** What would be lost as a remark, though the register has a place for such things: who else takes part, a second day. */
function doubtfulColumns(
  grid: Grid,
  table: FoundTable,
  kind: KindOfTable,
  columns: readonly UnderstoodColumn[],
  told: Told,
  looksLike: LooksLike,
): UnderstoodTable['doubtful'] {
  const fields = Object.keys(kind.columns).map(fieldNamed)
  const ofUnits = fields.filter(
    ({ kind: holds, entities, column }) =>
      holds === 'MENTION' && column.refersTo && entities.includes('UNIT'),
  )
  const ofDays = fields.filter((each) => isOfTime(each) && !columns.some(({ field }) => field === each.name))
  return columns.flatMap(({ column, field, role, crosstab: turns }, index) => {
    const titles = table.columns[index]?.titles ?? []
    if (field !== null || role !== null || turns !== null || headingKey(titles.join('')) === '') return []
    if (told.field(nameOfKind(kind), headingKey(titles.join(''))) !== undefined) return []
    const texts = textsOf(grid, table, column)
    const may =
      texts.length === 0
        ? []
        : looksLike(texts.flatMap(namesIn)) === 'UNIT'
          ? ofUnits
          : ofDays.filter((each) => saysWhen(each, titles.at(-1) ?? '') && mayHold(each, texts, looksLike))
    return may.length > 0 ? [{ column, fields: may.map(({ name }) => name) }] : []
  })
}

/** Whether a title speaks of what no kind here holds: an appraisal of pairings is none of the pairings. */
function isForeign(titles: readonly string[]): boolean {
  return titles.some((title) => foreignTitles.some((word) => headingKey(title).includes(word)))
}

/** Alliances with their members, and memberships, become the same records. */
const OF_ALLIANCES = ['alliances', 'alliance_memberships']

function saysTheSame(kind: KindOfTable, other: KindOfTable | undefined): boolean {
  return OF_ALLIANCES.includes(kind.table) && OF_ALLIANCES.includes(other?.table ?? '')
}

/** A row that lists members is an alliance, one that names a member is a membership. */
function membersScore(
  grid: Grid,
  table: FoundTable,
  { kind, columns }: { kind: KindOfTable; columns: readonly UnderstoodColumn[] },
): number {
  const members = columns.find(({ field }) => field === 'alliance_memberships.member_id')
  if (!members || !OF_ALLIANCES.includes(kind.table)) return 0
  const lists = textsOf(grid, table, members.column).some((text) => namesIn(text).length > 1)
  return lists === (kind.table === 'alliances') ? 1 : 0
}

function titleScore({ titles }: KindOfTable, texts: readonly string[]): number {
  let best = 0
  texts.forEach((text, place) => {
    const key = headingKey(text)
    const nearness = texts.length - place <= 2 ? 1 : 0.6
    titles.forEach((word, rank) => {
      if (key.includes(headingKey(word))) best = Math.max(best, nearness * (TITLE - Math.min(rank, 6) * 0.25))
    })
  })
  return best
}

/** What a person says is surer than what any heading does. */
const SAID = 2

interface Claim {
  index: number
  field: string
  score: number
  reason: string
}

function assign(grid: Grid, table: FoundTable, kind: KindOfTable, told: Told, looksLike: LooksLike) {
  const columns = table.columns.map((column) => bare(column))
  const made = claims(grid, table, kind, told, looksLike).map((claim) => ({
    ...claim,
    problem: contradiction(grid, table, columns[claim.index]!.column, claim.field),
  }))
  let score = 0
  for (const { index, field, score: own, reason } of granted(
    made.filter(({ problem }) => !problem),
    needed(kind),
  )) {
    const column = columns[index] as UnderstoodColumn
    column.field = field
    column.role = null
    column.reasons.push(reason)
    score += own * (isNeeded(kind, field) ? 1.5 : 0.8)
  }
  for (const { index, problem } of made)
    if (problem && columns[index]!.field === null) columns[index]!.reasons.push(problem)
  communityOfOrganisation(grid, table, kind, columns, looksLike)
  score += crosstab(grid, table, kind, columns, looksLike)
  const wanting = needed(kind)
    .filter((field) => !columns.some((column) => column.field === field || column.crosstab?.field === field))
    .map((field) => ({ field, columns: byContent(grid, table, columns, field, looksLike) }))
  for (const { field, columns: may } of wanting) {
    const [only] = may
    const column = columns.find((each) => each.column === only)
    if (may.length !== 1 || !column) continue
    column.field = field
    column.role = null
    column.reasons.push('what stands beneath it are such names, and no heading says so 按列中内容判断')
    score += 0.7
  }
  const unknown = columns
    .filter(({ field, role }) => field === null && role === null)
    .map(({ column }) => column)
  const left = wanting.filter(({ field }) => !columns.some((column) => column.field === field))
  const possible = left.every(({ columns: may }) => may.length > 0)
  return {
    columns,
    score,
    possible,
    wanting: left.map(({ field, columns: may }) => ({ field, columns: may.length > 0 ? may : unknown })),
  }
}

/**
 * The claims that hold, a column and a field once: the surest first. A field that a row needs and that so lost its only
 * column takes it from one that can stand in another: of 会议题目 and 协商事项 both may be the matter, and one alone the
 * meeting.
 */
function granted(made: readonly Claim[], needed: readonly string[]): Claim[] {
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

/** Where only the Party organisation of a community is named, it says which community. */
function communityOfOrganisation(
  grid: Grid,
  table: FoundTable,
  { table: of }: KindOfTable,
  columns: UnderstoodColumn[],
  looksLike: LooksLike,
): void {
  if (of !== 'pairings' || columns.some(({ field }) => field === 'pairings.community_code')) return
  const column = columns.find(({ field }) => field === 'pairings.community_organisation_ref')
  if (!column || looksLike(textsOf(grid, table, column.column).flatMap(namesIn)) !== 'AREA') return
  column.field = 'pairings.community_code'
}

/** What headings say, the surest first and of equal ones what the kind needs. */
function claims(grid: Grid, table: FoundTable, kind: KindOfTable, told: Told, looksLike: LooksLike): Claim[] {
  const found: Claim[] = []
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
    if (kind.table === 'chair_terms' && periodOfYear(titles.at(-1) ?? '', 2000)) return
    for (const [field, words] of Object.entries(kind.columns)) {
      const known = Math.max(
        headingScore(joined, words),
        headingScore(own, words) - (titles.length > 1 ? 0.01 : 0),
      )
      const described = fieldNamed(field)
      const ending = known > 0 ? 0 : endingScore(titles.at(-1) ?? '', described, kind.subjects ?? [])
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

/** Of two counts the one that speaks of what the table is about: 实际报到党员 and not 在职党员数 beside it. */
function ofSubject({ subjects = [] }: KindOfTable, table: FoundTable, found: readonly Claim[]): Claim[] {
  const speaks = ({ index }: Claim) => {
    const key = headingKey(table.columns[index]?.titles.join('') ?? '')
    return subjects.some((word) => key.includes(word))
  }
  const counts = found.filter(({ field }) => fieldNamed(field).kind === 'COUNT')
  return found.filter(
    (claim) =>
      !counts.includes(claim) ||
      claim.score === SAID ||
      speaks(claim) ||
      !counts.some((other) => other.field === claim.field && speaks(other)),
  )
}

function reasonFor(title: string, known: number): string {
  if (known > 0.9) return `the heading "${title}" is known 表头用语`
  if (known > 0) return `the heading "${title}" ends in a known word 表头结尾用语`
  return `the heading "${title}" speaks of such things, and such stand beneath it 表头与列中内容相符`
}

/** What a place further down in a list takes off; of lists of forty words the last is still surer than a general word. */
const RANK = 0.0003

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

function roleOf(titles: readonly string[]): OtherColumn | null {
  const key = headingKey(titles.at(-1) ?? '')
  const whole = otherColumn(headingKey(titles.join(''))) ?? otherColumn(key)
  if (whole) return whole
  for (let length = key.length - 1; length >= 2; length--) {
    const role = otherColumn(key.slice(-length))
    if (role) return role
  }
  return null
}

function bare({ column, titles }: FoundColumn): UnderstoodColumn {
  return { column, title: titles.join('/'), field: null, role: roleOf(titles), reasons: [], crosstab: null }
}

/** Fields without which a row says nothing: what it joins. */
function needed({ table, columns }: KindOfTable): string[] {
  return Object.keys(columns).filter((name) => {
    const { table: of, column, entities } = fieldNamed(name)
    if (of.name !== table) return name === 'chair_terms.alliance_membership_ref'
    if (NEEDED.has(name)) return true
    // What the title may say for all rows.
    const isTitled =
      entities.length === 1 && ['AREA', 'COMMITTEE', 'ALLIANCE', 'CONFERENCE'].includes(entities[0] as string)
    return (
      column.required === true &&
      !isTitled &&
      (column.refersTo !== undefined || column.key === 'title' || column.key === 'name')
    )
  })
}

/** What makes a row of its kind, though the format does not require it. */
const NEEDED = new Set([
  'contacts.unit_ref',
  'part_time_memberships.unit_ref',
  'grid_assignments.person_ref',
  'alliance_memberships.member_id',
])

function isNeeded(kind: KindOfTable, field: string): boolean {
  return needed(kind).includes(field) || fieldNamed(field).column.required === true
}

/** What stands beneath a heading may contradict it. */
function contradiction(grid: Grid, table: FoundTable, column: number, field: string): string | undefined {
  const { kind } = fieldNamed(field)
  if (kind !== 'MENTION' && kind !== 'TEXT') return undefined
  const texts = textsOf(grid, table, column)
  const numbers = texts.filter((text) => /^[\d\s.,/%-]+$/u.test(text.normalize('NFKC'))).length
  if (texts.length === 0) return undefined
  if (numbers * 2 >= texts.length) return 'numbers stand beneath it, and no names 列中是数字，不是名称'
  const isOfUnits = fieldNamed(field).entities.includes('UNIT')
  if (isOfUnits && texts.every(saysPostsAlone))
    return 'posts stand beneath it, and no units 列中是职务，不是单位'
  return undefined
}

/** Columns of which nobody said what they are, and that hold such names. */
function byContent(
  grid: Grid,
  table: FoundTable,
  columns: readonly UnderstoodColumn[],
  field: string,
  looksLike: LooksLike,
): number[] {
  const { entities } = fieldNamed(field)
  return columns
    .filter((column) => column.field === null && column.role === null && column.crosstab === null)
    .filter(({ column }) => {
      const like = looksLike(textsOf(grid, table, column).flatMap(namesIn))
      return like !== undefined && entities.includes(like)
    })
    .map(({ column }) => column)
}
