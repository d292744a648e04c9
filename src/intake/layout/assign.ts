import { saysPostsAlone } from '../../match/match'
import { namesIn } from '../cells/list'
import { claims, granted } from './claims'
import { crosstab } from './crosstab'
import type { LooksLike } from './evidence'
import { fieldNamed } from './fields'
import type { FoundColumn, FoundTable } from './found-table'
import type { Grid } from './grid'
import { headingKey } from './heading'
import { isNeeded, needed } from './needed'
import { textsOf } from './texts'
import type { Told } from './told'
import type { UnderstoodColumn } from './understood'
import { type KindOfTable, type OtherColumn, otherColumn } from './vocabulary'

export function assign(grid: Grid, table: FoundTable, kind: KindOfTable, told: Told, looksLike: LooksLike) {
  const columns = table.columns.map((column) => bare(column))
  const made = claims(grid, table, kind, told, looksLike).map((claim) => ({
    ...claim,
    problem: contradiction(grid, table, columns[claim.index]!.column, claim.field),
  }))
  let score = 0
  for (const { index, field, score: own, reason } of granted(
    made.filter(({ problem }) => !problem),
    [...needed(kind), ...conferences(kind)],
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

/** What the title may say, and a column says better. */
function conferences({ columns }: KindOfTable): string[] {
  return Object.keys(columns).filter((name) => fieldNamed(name).entities.includes('CONFERENCE'))
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

export function bare({ column, titles }: FoundColumn): UnderstoodColumn {
  return { column, title: titles.join('/'), field: null, role: roleOf(titles), reasons: [], crosstab: null }
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
  if (isOfUnits && 2 * texts.filter(saysPostsAlone).length >= texts.length)
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
