import type { Table, TableName } from '../table'
import { allianceMemberships, alliances, chairTerms } from './alliances'
import { areas } from './areas'
import { bigCommittees, partTimeMemberships } from './committees'
import { exemptions } from './exemptions'
import { pairings } from './pairings'
import { partyOrganisations } from './party-organisations'
import { publishedFigures } from './published-figures'
import { sources } from './sources'
import { units } from './units'

/** Every table of the import format, in its order: each refers only to itself and to those before it. */
export const tables: readonly Table[] = [
  sources,
  areas,
  units,
  partyOrganisations,
  bigCommittees,
  partTimeMemberships,
  pairings,
  alliances,
  allianceMemberships,
  chairTerms,
  exemptions,
  publishedFigures,
]

const byName = new Map(tables.map((table) => [table.name, table]))

export function tableNamed(name: TableName): Table {
  return byName.get(name) as Table
}
