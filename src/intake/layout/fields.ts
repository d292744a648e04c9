import type { MatchEntity } from '../../match/match'
import { type CellValue, Unfit } from '../../register/cells/cell'
import { day, moment, partialDate } from '../../register/cells/date-cells'
import { amount, boolean, wholeNumber } from '../../register/cells/plain-cells'
import type { Column, Table, TableName } from '../../register/table'
import { tableNamed } from '../../register/tables'
import { termMeant } from './vocabulary'

export type FieldKind =
  | 'MENTION'
  | 'DATE'
  | 'DAY'
  | 'MOMENT'
  | 'COUNT'
  | 'AMOUNT'
  | 'TERM'
  | 'BOOLEAN'
  | 'TEXT'

/** A field of the import format, `pairings.unit_ref`, and what its cells hold. */
export interface Field {
  name: string
  table: Table
  column: Column
  kind: FieldKind
  /** what its names may be of */
  entities: readonly MatchEntity[]
}

const ENTITIES: Partial<Record<TableName, MatchEntity>> = {
  units: 'UNIT',
  areas: 'AREA',
  party_organisations: 'ORGANISATION',
  big_committees: 'COMMITTEE',
  alliances: 'ALLIANCE',
  conferences: 'CONFERENCE',
  persons: 'PERSON',
}

/** Names by which a row says what it is of. */
const OWN_NAMES: Readonly<Record<string, MatchEntity>> = {
  'alliances.name': 'ALLIANCE',
  'units.name': 'UNIT',
  'chair_terms.alliance_membership_ref': 'UNIT',
}

const known = new Map<string, Field>()

export function fieldNamed(name: string): Field {
  const found = known.get(name) ?? describe(name)
  known.set(name, found)
  return found
}

/** Whether there is such a field. */
export function isField(name: string): boolean {
  const [table = '', key = ''] = name.split('.')
  try {
    return tableNamed(table as TableName).columns.some((column) => column.key === key)
  } catch {
    return false
  }
}

/** Whether its cells say when something is: a date, a whole day or a moment. */
export function isOfTime({ kind }: Field): boolean {
  return kind === 'DATE' || kind === 'DAY' || kind === 'MOMENT'
}

/** Whether its days end something. */
export function isOfEnd({ column }: Field): boolean {
  return /^(?:end|terminated_on|completed_on|resolved_on)$/u.test(column.key)
}

/** The value of a field that a text means: its own term, or what offices say for it. */
export function termNamed(field: string, text: string): CellValue | undefined {
  const { cell } = fieldNamed(field).column
  const read = cell.read(text)
  const meant = read instanceof Unfit ? termMeant(field, text) : undefined
  if (meant === undefined) return read instanceof Unfit ? undefined : read
  const again = cell.read(meant)
  return again instanceof Unfit ? undefined : again
}

function describe(name: string): Field {
  const [tableName = '', key = ''] = name.split('.')
  const table = tableNamed(tableName as TableName)
  const column = table.columns.find((each) => each.key === key)
  if (!column) throw new Error(`There is no field ${name}`)
  const own = OWN_NAMES[name]
  const entities = own ? [own] : (column.refersTo?.tables ?? []).flatMap((target) => ENTITIES[target] ?? [])
  return { name, table, column, entities, kind: entities.length > 0 ? 'MENTION' : kindOf(column) }
}

function kindOf({ cell }: Column): FieldKind {
  if (cell === partialDate) return 'DATE'
  if (cell === day) return 'DAY'
  if (cell === moment) return 'MOMENT'
  if (cell === wholeNumber) return 'COUNT'
  if (cell === amount) return 'AMOUNT'
  if (cell === boolean) return 'BOOLEAN'
  return cell.vocabulary ? 'TERM' : 'TEXT'
}
