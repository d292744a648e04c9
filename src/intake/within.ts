import { type Ask, zonesCalled } from '../match/match'
import { rowsOf } from '../register/derived/questions'
import { tableNamed } from '../register/tables'
import { areasCalled, someCounties } from './intake.queries'
import type { Candidate } from './types'

/** What names of areas end with, as titles have them. */
const NAME = /(?:社区|街道|镇|乡|新区|开发区|区|市|县|旗|州|省|村)/gu
/** Texts, and names in one, of which it is asked whether an area is called so. */
const MOST_TEXTS = 100
const MOST_NAMES = 500
const SHORTEST = 2
const LONGEST = 10

/** Pieces of a text that may be names of areas: all that end as such names do. */
export function possibleNames(text: string): string[] {
  const letters = text.normalize('NFKC').replace(/[^\p{Script=Han}]/gu, ' ')
  const names = new Set<string>()
  for (const { index, 0: ending } of letters.matchAll(NAME)) {
    const end = index + ending.length
    for (let start = index - 1; start >= Math.max(0, end - LONGEST) && letters[start] !== ' '; start--)
      if (end - start >= SHORTEST + 1) names.add(letters.slice(start, end))
  }
  return [...names]
}

interface Named {
  /** as the text calls it */
  name: string
  code: string
  full: string
  above: readonly { code: string; name: string }[]
}

function liesIn({ above }: Pick<Named, 'above'>, area: string): boolean {
  return above.some(({ code }) => code === area)
}

/** The areas that a text names, each longest name once. */
async function areasNamed(ask: Ask, text: string): Promise<Named[]> {
  const names = possibleNames(text)
    .slice(0, MOST_NAMES)
    .flatMap((name) => [name, ...zonesCalled(name)])
  if (names.length === 0) return []
  const query = names.map((name) => `name:"${name}"`).join(' OR ')
  const found = await ask(areasCalled, { query, names })
  const said = new Set(found.map(({ name }) => name))
  const isPart = (name: string) => [...said].some((other) => other !== name && other.endsWith(name))
  const whole = found.filter(({ name }) => !isPart(name))
  // 宝华社区 is the community, and not its grids, whose names begin with it.
  const named = whole.filter(
    ({ name, above }) => !whole.some((other) => other.name === name && liesIn({ above }, other.code)),
  )
  // 明珠社区 is the community, not every area whose name begins so, where one is called exactly that.
  const exact = new Set(named.filter(({ name, full }) => name === full).map(({ name }) => name))
  return named.filter(({ name, full }) => !exact.has(name) || name === full)
}

/**
 * The one area that texts name: of several that lie in each other the innermost, and of several beside each other the one
 * named that holds them all; else those that it may be.
 */
export async function withinNamed(
  ask: Ask,
  texts: readonly string[],
  confinedTo: string | null,
): Promise<{ code: string } | { mayBe: Candidate[] }> {
  const named = new Map<string, Named>()
  for (const text of [...new Set(texts)].slice(0, MOST_TEXTS))
    for (const area of await areasNamed(ask, text)) named.set(area.code, area)
  const isAllowed = (area: Named) =>
    confinedTo === null || area.code === confinedTo || liesIn(area, confinedTo)
  const allowed = [...named.values()].filter(isAllowed)
  const innermost = allowed.filter(({ code }) => !allowed.some((other) => liesIn(other, code)))
  const [only] = innermost
  const chained = only && allowed.every(({ code }) => code === only.code || liesIn(only, code))
  if (only && innermost.length === 1 && chained) return { code: only.code }
  // Of a name that several areas have nobody knows which is meant, and so not what holds them.
  const areSeveral = new Set(innermost.map(({ name }) => name)).size === innermost.length
  const holding = areSeveral && innermost.length > 1 ? smallestHolding(allowed) : undefined
  if (holding !== undefined) return { code: holding }
  if (innermost.length > 0) return { mayBe: innermost.slice(0, 5).map(candidate) }
  const counties =
    confinedTo === null
      ? await ask(someCounties, { limit: 5 })
      : (await ask(rowsOf(tableNamed('areas')), { keys: [confinedTo] })).map(({ key, row }) => ({
          code: key,
          name: String(row.name),
        }))
  return { mayBe: counties.map(({ code, name }) => candidate({ code, full: name, above: [] })) }
}

/** Code of the smallest area that holds several or is one of them, named or not, up to a county. */
function smallestHolding(areas: readonly Named[]): string | undefined {
  const holders = areas.map(({ code, above }) => [code, ...above.map((each) => each.code)])
  const [smallest, next] = [...new Set(holders[0])]
    .filter((code) => code.length >= COUNTY_CODE && holders.every((codes) => codes.includes(code)))
    .sort((a, b) => b.length - a.length)
  return smallest?.length === next?.length ? undefined : smallest
}

/** Digits of a county's code; what holds several counties is asked. */
const COUNTY_CODE = 6

function candidate({ code, full, above }: Pick<Named, 'code' | 'full' | 'above'>): Candidate {
  const higher = [...above].sort((a, b) => a.code.length - b.code.length).map(({ name }) => name)
  return {
    id: `area:${code}`,
    name: full,
    score: 0.5,
    reasons: [
      `an area of the register 登记册中的区域: ${code}`,
      ...(higher.length > 0 ? [`it lies in 位于: ${[...new Set(higher)].join(' ')}`] : []),
    ],
  }
}
