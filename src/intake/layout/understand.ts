import { namesIn } from '../cells/list'
import { assign, bare } from './assign'
import { doubtfulColumns, placesBeside } from './doubts'
import type { LooksLike } from './evidence'
import type { FoundTable } from './found-table'
import type { Grid } from './grid'
import { headingKey } from './heading'
import { textsOf } from './texts'
import type { Told } from './told'
import type { UnderstoodColumn, UnderstoodTable } from './understood'
import { foreignTitles, type KindOfTable, kinds, nameOfKind } from './vocabulary'

const CLEAR_LEAD = 0.6

const LEAST = 1.6
/** A title that names the kind is worth more than any one column. */
const TITLE = 3

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
  placesBeside(grid, table, kind, columns, looksLike)
  const doubtful = doubtfulColumns(grid, table, kind, columns, told, looksLike)
  return { ...table, kind, mayBe: [], understood: columns, wanting, doubtful }
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
