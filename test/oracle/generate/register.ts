import { datesOf, surelyOverlap } from '../dates'
import { type Import, type Row, type Tables, versionsOf } from '../rows'
import { areas } from './areas'
import type { Choose } from './choose'
import { makers, terms } from './linkages'
import { someName } from './names'
import { someDay } from './period'
import { alliances, committees, numbers, organisations, someResidence, sources, units } from './subjects'

const AT_LEAST = { pairings: 12, part_time_memberships: 10, alliance_memberships: 8, exemptions: 20 }
type Kind = keyof typeof AT_LEAST
const KINDS = Object.keys(AT_LEAST) as Kind[]

/** A register and, imported later, what became of it. */
export function registers(choose: Choose): Import[] {
  const first = { today: '2022-07-01', tables: register(choose) }
  const second = { today: '2023-01-31', tables: structuredClone(first.tables) }
  amend(choose, [first, second])
  return [first, second]
}

function register(choose: Choose): Tables {
  const areaRows = areas(choose)
  const unitRows = units(choose, areaRows)
  const tables: Tables = {
    sources,
    areas: areaRows,
    units: unitRows,
    party_organisations: organisations(choose, { areas: areaRows, units: unitRows }),
    big_committees: committees(choose, areaRows),
    alliances: alliances(choose, areaRows),
    part_time_memberships: [],
    pairings: [],
    alliance_memberships: [],
    chair_terms: [],
    exemptions: [],
  }
  for (const kind of KINDS)
    for (const number of numbers(choose, AT_LEAST[kind], 2 * AT_LEAST[kind]))
      add(choose, kind, number, [{ today: '2022-07-01', tables }])
  return tables
}

/** Changes a good part of the linkages, some subjects, and adds to all kinds of linkages. */
function amend(choose: Choose, imports: Import[]): void {
  const { tables } = imports.at(-1)!
  for (const kind of KINDS) {
    tables[kind].forEach((row, at) => {
      if (choose.chance(35)) put(kind, at, { ...makers[kind](choose, tables, 0), ref: row.ref! }, imports)
    })
    for (const number of [100, 101, 102]) add(choose, kind, number, imports)
  }
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
  const clashes = versions.some(
    (other) =>
      other.ref !== row.ref && endsOf(other) === endsOf(mine) && surelyOverlap(datesOf(other), datesOf(mine)),
  )
  if (clashes) rows.splice(at, 1, ...(before ? [before] : []))
  return !clashes
}

/** What two linkages that may not overlap agree in; seats and exemptions may. */
function endsOf({ ref, unit_ref, community_code, alliance_ref, member_id }: Row): string {
  if (community_code) return `${unit_ref} ${community_code}`
  return member_id ? `${alliance_ref} ${member_id}` : ref!
}
