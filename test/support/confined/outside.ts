import type { Graph } from '../../../src/graph/graph'
import type { Scalar } from '../../../src/register/cells/cell'
import type { Column, Table, TableName } from '../../../src/register/table'
import { tableNamed, tables } from '../../../src/register/tables'
import type { Chooser } from '../chooser'
import { importFiles } from '../register'
import { streetA, twoStreets } from '../two-streets'
import { filesOf, isOfOutside, type Register, type Rows, referents, rowsOf, thirdStreet } from './rows'

/** What is seen of a thing outside that a linkage joins; in every other column it may differ. */
const SHOWN: Partial<Record<TableName, readonly string[]>> = {
  sources: ['title', 'publisher', 'published', 'locator', 'url', 'synthetic'],
  areas: ['name', 'level', 'urban', 'street_kind', 'functional_zone'],
  units: ['name', 'kind', 'two_new'],
  party_organisations: ['name', 'kind'],
  persons: ['name'],
  big_committees: ['name', 'kind'],
  alliances: ['name', 'kind'],
  list_items: ['title', 'kind', 'category', 'micro_wish', 'status'],
}

/** Tables to whose rows nothing refers. */
const LEAVES: readonly TableName[] = [
  'appraisals',
  'contacts',
  'duty_reports',
  'grid_assignments',
  'exemptions',
  'published_figures',
  'matters',
  'venues',
  'volunteer_teams',
]

/** Tables of which there may be more outside. */
const MORE: readonly TableName[] = [
  'units',
  'party_organisations',
  'persons',
  'part_time_memberships',
  'pairings',
  'alliance_memberships',
  'appointments',
  'contacts',
  'duty_reports',
  'grid_assignments',
  'claims',
  'activities',
  'list_items',
  'exemptions',
  'venues',
]

/** The register of the two streets with everything outside of the street A in one of its possible states. */
export function variant(choose: Chooser): Register {
  const register = rowsOf(twoStreets)
  if (choose.oneIn(2))
    for (const [name, rows] of Object.entries(thirdStreet())) register[name as TableName].push(...rows)
  for (const table of tables) {
    const { name, key } = table
    const rows = register[name]
    const own = (row: Rows[number]) => isOfOutside(row[key]!)
    if (LEAVES.includes(name)) register[name] = rows.filter((row) => !own(row) || !choose.oneIn(3))
    if (!MORE.includes(name)) continue
    const patterns = rows.filter((row) => own(row) && !refersInside(table, row))
    if (patterns.length === 0) continue
    for (let more = choose.upTo(2); more > 0; more--)
      register[name].push({ ...choose.oneOf(patterns), [key]: `Z${register[name].length}B` })
  }
  for (const table of tables)
    register[table.name] = register[table.name].map((row) =>
      isOfOutside(row[table.key]!) && choose.oneIn(2) ? changed(table, row, register, choose) : row,
    )
  return register
}

function refersInside(table: Table, row: Rows[number]): boolean {
  return table.columns.some(
    ({ key, refersTo }) => refersTo && key !== table.key && /A(;|$)/.test(row[key] ?? ''),
  )
}

function changed(table: Table, row: Rows[number], register: Register, choose: Chooser): Rows[number] {
  const made = { ...row }
  const isNew = row[table.key]!.startsWith('Z')
  const isJoined = refersInside(table, row)
  for (const column of table.columns) {
    const { key, required, refersTo } = column
    if (key === table.key || table.parts?.as === key) continue
    if (SHOWN[table.name]?.includes(key) && !isNew) continue
    const isOfInside = refersTo && (isJoined || /^441481(,|$)/.test(row[key] ?? ''))
    if (isOfInside || !choose.oneIn(4)) continue
    if (!required && choose.oneIn(3)) made[key] = ''
    else if (refersTo) {
      const outside = referents(register, column).filter((id) => isOfOutside(id.split(':').at(-1)!))
      if (outside.length > 0) made[key] = choose.oneOf(outside)
    } else made[key] = text(column, choose)
  }
  return made
}

/** Something that a column takes which refers to nothing. */
export function text({ cell: { scalar, vocabulary } }: Column, choose: Chooser): string {
  if (vocabulary) return choose.oneOf(Object.keys(vocabulary.terms))
  const year = () => 2015 + choose.upTo(12)
  const texts: Record<Scalar, () => string> = {
    String: () => `密${choose.oneOf(['甲', '乙', '丙'])}${choose.upTo(99)}`,
    AreaCode: () => streetA,
    Int: () => String(choose.upTo(99)),
    Float: () => String(choose.upTo(99)),
    Boolean: () => String(choose.oneIn(2)),
    LocalDate: () => `${year()}-0${1 + choose.upTo(8)}-15`,
    PartialDate: () => String(year()),
    DateTime: () => `${year()}-05-01T08:00:00+08:00`,
  }
  return texts[scalar]()
}

/** Imports a register; what does not fit with the rest of it is as it was, or not there. */
export async function load(graph: Graph, register: Register, today: string): Promise<void> {
  for (let time = 0; time < 5; time++) {
    const { errors } = await importFiles(graph, filesOf(register), { today })
    if (errors.length === 0) return
    const asTheyWere = rowsOf(twoStreets)
    if (time === 3) Object.assign(register, asTheyWere)
    for (const name of new Set(errors.map(({ table }) => table as TableName))) {
      const { key } = tableNamed(name)
      const wrong = errors.flatMap(({ table, row }) => {
        const given = table === name ? register[name][(row ?? 0) - 2] : undefined
        return given ? [given] : []
      })
      // What is said of a whole table names no row.
      if (time === 2 || wrong.length === 0 || wrong.some((row) => !isOfOutside(row[key]!)))
        register[name] = asTheyWere[name]
      else
        register[name] = register[name].flatMap((row) => {
          if (!wrong.includes(row)) return [row]
          const before = asTheyWere[name].find((each) => each[key] === row[key])
          return before ? [before] : []
        })
    }
  }
  throw new Error('Not even the register of the two streets was imported')
}
