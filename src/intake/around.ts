import type { MatchEntity } from '../match/match'
import { fieldNamed } from './layout/fields'
import type { Places } from './places'
import type { Named, RowRead } from './read-rows'

const LETTERS = /\p{Script=Han}+/gu
const NAMED = /[\p{Script=Han}“”"]+/gu
const CONFERENCE = /^.+?联席会议?/u

/** 第二季度会议 is one of the conference that the title names, and 第一次会议 says only which of them. */
export function conferenceOf(text: string, { section, table }: RowRead): string | undefined {
  const name = text.replace(/第?[一二三四五六七八九十\d]+(?:次|季度|期)(?:全体)?(?:会议|例会)?$/u, '')
  const titles = [...(section === null ? [] : [section]), ...[...table.titles].reverse()]
  const titled = titles.flatMap((title) => endingIn(title, LETTERS, CONFERENCE) ?? [])[0]
  const isGeneral = name === '' || (titled?.endsWith(name) ?? false)
  if (isGeneral && titled) return titled
  return name !== '' && name !== text ? name : undefined
}

/** Codes of the areas that a row lies in by what stands around it and, last, the one that the sheet is about. */
export function aroundOf(row: RowRead, places: Places, within: string): string[] {
  return [...new Set([...namedAround(row, places), within])]
}

/** Codes of the areas that the row itself, its section and titles name, the nearest first. */
export function namedAround(row: RowRead, places: Places): string[] {
  return [...new Set(beside(row, places).flatMap(({ codes }) => codes))]
}

/**
 * Where areas that a row names must lie: in what stands nearest to it, its own street before the section and that before
 * the title. `beside`: what stands there for the name of a street, and is none of the register.
 */
export function mustLieIn(row: RowRead, places: Places): { inside?: string[]; beside?: string } {
  for (const { codes, unknown } of beside(row, places)) {
    if (codes.length > 0) return { inside: codes.filter((code) => !places.holdsAnother(code, codes)) }
    if (unknown !== undefined) return { beside: unknown }
  }
  return {}
}

interface Beside {
  codes: string[]
  unknown: string | undefined
}

/** One street or town, and none of a group of them: 各乡镇, 城区街道, 县直及乡镇. */
const STREET =
  /^(?!.*[各及和等诸]|.*(?:直|区|乡镇|镇街|街镇|城乡)(?:街道|镇|乡)?$)\p{Script=Han}{2,5}(?:街道|街道办事处|镇|乡)$/u

/** What areas the row's own columns, its section and each title name, the nearest first. */
function beside({ places: own, section, table }: RowRead, places: Places): Beside[] {
  const isUnknown = (text: string) => STREET.test(text) && places.codesOf(text).length === 0
  const beside: Beside[] = [
    { codes: own.flatMap((text) => places.codesOf(text)), unknown: own.find(isUnknown) },
  ]
  if (section !== null) {
    const [called] = section.normalize('NFKC').match(/[\p{Script=Han}]+$/u) ?? []
    beside.push({ codes: places.codesIn(section), unknown: called && isUnknown(called) ? called : undefined })
  }
  for (const title of [...table.titles].reverse())
    beside.push({ codes: places.codesIn(title), unknown: undefined })
  return beside
}

/** How what a title says for all rows of its table ends there. */
const TITLED: Partial<Record<MatchEntity, RegExp>> = {
  COMMITTEE: /^.+?(?:大工委|大党委|联合党委)[”"]?/u,
  ALLIANCE: /^.+?(?:联盟|共同体)[”"]?/u,
  CONFERENCE: /^.+?(?:联席会议?|议事会)/u,
}

/** A committee, alliance or conference that stands in the title alone. */
export function titledIn(row: RowRead): Named[] {
  const { kind, understood } = row.table.table
  const fields = Object.keys(kind?.columns ?? {}).map(fieldNamed)
  const wanted = fields.find(({ entities }) => entities.length === 1 && TITLED[entities[0]!] !== undefined)
  if (!wanted || understood.some(({ field }) => field === wanted.name)) return []
  const texts = [...(row.section === null ? [] : [row.section]), ...[...row.table.titles].reverse()]
  for (const text of texts) {
    const called = endingIn(text, NAMED, TITLED[wanted.entities[0]!]!)
    if (called && called.length > 4)
      return [
        {
          cell: row.table.grid.cellWith(text) ?? 'A1',
          part: 0,
          text: called,
          entity: wanted.entities[0] as MatchEntity,
          field: '',
        },
      ]
  }
  return []
}

/** The first run of Chinese letters that ends so, from its beginning to that end; each letter is looked at once. */
function endingIn(text: string, runs: RegExp, end: RegExp): string | undefined {
  for (const [run] of text.normalize('NFKC').matchAll(runs)) {
    const [called] = end.exec(run) ?? []
    if (called !== undefined) return called
  }
  return undefined
}
