import type { CoverageRule } from '../../../src/coverage/rules'
import { datesOf, surelyOverlap } from '../dates'
import { type Import, type Row, type Tables, tableNames, versionsOf } from '../rows'
import { areas } from './areas'
import type { Choose, Streams } from './choose'
import { doings, listItems, persons } from './doings'
import { amendedExemptions, exemptions } from './exemptions'
import { makers, terms } from './linkages'
import { someName } from './names'
import { someDay } from './period'
import { alliances, committees, numbers, organisations, someResidence, sources, units } from './subjects'

/** Of each kind so many, and up to twice that. */
const AT_LEAST = {
  pairings: 20,
  part_time_memberships: 18,
  alliance_memberships: 12,
  appointments: 10,
  contacts: 14,
  duty_reports: 14,
  property_linkages: 12,
  grid_assignments: 8,
  claims: 14,
}
type Kind = keyof typeof AT_LEAST
const KINDS = Object.keys(AT_LEAST) as Kind[]

/** A register and, imported later, what became of it; with exemptions from some rules. */
export function registers(streams: Streams, asked: readonly CoverageRule[]): Import[] {
  const first = { today: '2022-07-01', tables: register(streams) }
  first.tables.exemptions = exemptions(streams, first, asked)
  const second = { today: '2023-01-31', tables: structuredClone(first.tables) }
  amend(streams, [first, second])
  second.tables.exemptions = amendedExemptions(streams, [first, second])
  return [first, second]
}

function register(streams: Streams): Tables {
  const areaRows = areas(streams('areas'))
  const unitRows = units(streams('units'), areaRows)
  const land = { areas: areaRows, units: unitRows }
  const tables: Tables = {
    ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables),
    sources,
    ...land,
    party_organisations: organisations(streams('party_organisations'), land),
    persons: persons(streams('persons'), land),
    big_committees: committees(streams('big_committees'), areaRows),
    alliances: alliances(streams('alliances'), areaRows),
    list_items: listItems(streams('list_items'), land),
  }
  for (const kind of KINDS) {
    const choose = streams(kind)
    for (const number of numbers(choose, AT_LEAST[kind], 2 * AT_LEAST[kind]))
      add(choose, kind, number, [{ today: '2022-07-01', tables }])
  }
  return Object.assign(tables, doings(streams, tables))
}

/** Changes a good part of the linkages, some subjects, and adds to all kinds of linkages. */
function amend(streams: Streams, imports: Import[]): void {
  const { tables } = imports.at(-1)!
  for (const kind of KINDS) {
    const choose = streams(`amended ${kind}`)
    tables[kind].forEach((row, at) => {
      if (choose.chance(35)) put(kind, at, { ...makers[kind](choose, tables, 0), ref: row.ref! }, imports)
    })
    for (const number of [200, 201, 202]) add(choose, kind, number, imports)
  }
  const choose = streams('amended subjects')
  for (const term of tables.chair_terms) if (choose.chance(20)) term.start = term.start!.slice(0, 4)
  for (const unit of choose.some(tables.units, 4)) {
    unit.residence_code = someResidence(choose, tables.areas)
    unit.dissolved_on = choose.chance(30) ? someDay(choose) : ''
    unit.name = someName(choose, '单位')
  }
  for (const area of choose.some(tables.areas, 3)) if (area.level === 'COMMUNITY') area.urban = 'true'
}

function add(choose: Choose, kind: Kind, number: number, imports: Import[]): void {
  const { tables } = imports.at(-1)!
  const row = makers[kind](choose, tables, number)
  if (put(kind, tables[kind].length, row, imports) && kind === 'alliance_memberships')
    tables.chair_terms.push(...terms(choose, row))
}

/** Puts a row in its place unless it surely overlaps with another of the same ends. */
function put(kind: Kind, at: number, row: Row, imports: Import[]): boolean {
  const rows = imports.at(-1)!.tables[kind]
  const before = rows[at]
  rows[at] = row
  const versions = versionsOf(kind, imports).map((version) => version.row)
  const mine = versions.find(({ ref }) => ref === row.ref)!
  const keys = rivalKeys(kind, mine)
  const clashes = versions.some(
    (other) =>
      other.ref !== row.ref &&
      rivalKeys(kind, other).some((key) => keys.includes(key)) &&
      surelyOverlap(datesOf(other), datesOf(mine)),
  )
  if (clashes) rows.splice(at, 1, ...(before ? [before] : []))
  return !clashes
}

/** Columns that linkages which surely overlap may not agree in, unless one of them is empty. */
const RIVALS: Record<string, string[][]> = {
  pairings: [['unit_ref', 'community_code']],
  part_time_memberships: [['committee_ref', 'unit_ref', 'person_ref']],
  alliance_memberships: [['alliance_ref', 'member_id']],
  appointments: [['person_ref', 'organisation_ref', 'post']],
  contacts: [
    ['area_code', 'unit_ref'],
    ['area_code', 'person_ref'],
  ],
  duty_reports: [['unit_ref', 'community_code']],
  property_linkages: [['compound_code']],
  grid_assignments: [['area_code', 'person_ref', 'post']],
  claims: [['item_ref', 'unit_ref']],
}

function rivalKeys(kind: Kind, row: Row): string[] {
  const full = (RIVALS[kind] ?? []).filter((columns) => columns.every((column) => row[column]))
  return full.map((columns) => columns.map((column) => `${column} ${row[column]}`).join())
}
