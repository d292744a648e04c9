import type { Table, TableName } from '../table'
import { activities } from './activities'
import { allianceMemberships, alliances, chairTerms } from './alliances'
import { appraisals } from './appraisals'
import { areas } from './areas'
import { bigCommittees, partTimeMemberships } from './committees'
import { conferences, matters, meetings } from './conferences'
import { contacts } from './contacts'
import { dutyReports } from './duty-reports'
import { exemptions } from './exemptions'
import { gridAssignments } from './grid-assignments'
import { claims, listItems } from './lists'
import { pairings } from './pairings'
import { partyOrganisations } from './party-organisations'
import { appointments, persons } from './people'
import { propertyLinkages } from './property-linkages'
import { publishedFigures } from './published-figures'
import { serviceCallSteps, serviceCalls } from './service-calls'
import { sources } from './sources'
import { units } from './units'
import { venues } from './venues'
import { volunteerTeams } from './volunteer-teams'

/** Every table of the import format, in its order: each refers only to itself and to those before it. */
export const tables: readonly Table[] = [
  sources,
  areas,
  units,
  partyOrganisations,
  persons,
  bigCommittees,
  partTimeMemberships,
  pairings,
  appraisals,
  alliances,
  allianceMemberships,
  chairTerms,
  appointments,
  contacts,
  dutyReports,
  propertyLinkages,
  gridAssignments,
  listItems,
  claims,
  activities,
  conferences,
  meetings,
  matters,
  serviceCalls,
  serviceCallSteps,
  venues,
  volunteerTeams,
  exemptions,
  publishedFigures,
]

const byName = new Map(tables.map((table) => [table.name, table]))

/** The table that a file or sheet is, by its key or its Chinese name. */
export function tableCalled(called: string): Table | undefined {
  return tables.find(({ name, title }) => called === name || called === title)
}

export function tableNamed(name: TableName): Table {
  return byName.get(name) as Table
}
