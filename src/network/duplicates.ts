import { numeralsOf } from '../match/letters'
import type { ComparedUnit } from './duplicate.queries'
import { similarPairs } from './similar-names'
import { NameReader, type ReadName } from './unit-name'

export interface DuplicateRow {
  a: string
  b: string
  score: number
  reasons: string[]
}

const LEAST_SIMILARITY = 0.7
const LEAST_SCORE = 0.7

/**
 * Pairs of units that may be one unit entered twice, the likeliest first, then by id. Two that have credit codes are
 * two units, and so are two whose names differ in a number or in the place at their head, or that reside in different
 * counties.
 */
export function findDuplicates(units: readonly ComparedUnit[]): DuplicateRow[] {
  const reader = new NameReader(units)
  const names = units.flatMap(({ unit }, owner) =>
    [unit.name, ...unit.formerNames].map((full, index) => ({
      owner,
      ...reader.read(full),
      full,
      former: index > 0,
    })),
  )
  const best = new Map<string, DuplicateRow>()
  for (const { a, b, similarity } of similarPairs(names, LEAST_SIMILARITY)) {
    const [first, second] = units[a.owner]!.unit.id < units[b.owner]!.unit.id ? [a, b] : [b, a]
    const row = judged(units, first, second, similarity)
    if (!row || row.score < LEAST_SCORE) continue
    const key = `${first.owner} ${second.owner}`
    if (row.score > (best.get(key)?.score ?? 0)) best.set(key, row)
  }
  return [...best.values()].sort((x, y) => y.score - x.score || (order(x) < order(y) ? -1 : 1))
}

interface Name extends ReadName {
  owner: number
  full: string
  former: boolean
}

function judged(
  units: readonly ComparedUnit[],
  a: Name,
  b: Name,
  similarity: number,
): DuplicateRow | undefined {
  const one = units[a.owner]!
  const other = units[b.owner]!
  if (one.unit.creditCode && other.unit.creditCode) return undefined
  if (a.place && b.place && a.place !== b.place) return undefined
  if (numeralsOf(a.name) !== numeralsOf(b.name) || inDifferentCounties(one, other)) return undefined
  const sameHome = one.home !== null && one.home === other.home
  const sameKind = one.unit.kind === other.unit.kind
  const reasons = [nameReason(a, b, similarity)]
  if (sameHome) reasons.push('They reside in the same place 驻地相同')
  if (sameKind) reasons.push('They are of the same kind 类型相同')
  return {
    a: one.unit.id,
    b: other.unit.id,
    score: (7 * similarity + 2 * Number(sameHome) + Number(sameKind)) / 10,
    reasons,
  }
}

function nameReason(a: Name, b: Name, similarity: number): string {
  const both = `${a.full}${a.former ? ' (former 曾用名)' : ''}, ${b.full}${b.former ? ' (former 曾用名)' : ''}`
  if (a.full === b.full) return `They have the same name 名称相同: ${both}`
  if (similarity === 1) return `Their names differ only in how they are written 名称写法不同: ${both}`
  return `Their names are alike to ${Math.round(similarity * 100)}% 名称相近: ${both}`
}

function inDifferentCounties(a: ComparedUnit, b: ComparedUnit): boolean {
  const [ofA, ofB] = [a, b].map(({ places }) =>
    (places ?? []).filter(({ level }) => level === 'COUNTY').map(({ name }) => name),
  ) as [string[], string[]]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((name) => ofB.includes(name))
}

function order({ a, b }: DuplicateRow): string {
  return `${a} ${b}`
}
