import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { tables } from '../../src/register/tables'
import { type PlaceIdentity, type PlaceKey, places } from '../places'
import { alliances } from './alliances'
import { areaOrganisations } from './area-organisations'
import { REGISTER_DATE } from './calendar'
import { committees } from './committees'
import { exemptions } from './exemptions'
import { type Ground, ground } from './ground'
import { CODES_SOURCE, publicationSources, publishedFigures } from './official'
import { pairings } from './pairings'
import { peopleAndWork } from './people-and-work'
import { addFurtherOrganisations, furtherExemptions, furtherUnits } from './people-and-work-bodies'
import { type PeopleAndWork, peopleAndWorkColumns } from './people-and-work-rows'
import { columns, type Register, type SourceRow } from './rows'
import { Setting } from './setting'
import { addUnitOrganisations } from './unit-organisations'
import { units } from './units'

/** The sample registers (示例台账) of the seven places as one register, with or without the further tables. */
export function sampleRegister(further = true): Register {
  const registers = places.map((place) => placeRegister(place, further))
  const all = <T extends keyof Register>(table: T) =>
    registers.flatMap((register) => register[table] as Register[T][number][])
  const areas = new Map(all('areas').map((area) => [area.code, area]))
  const merged = Object.fromEntries(
    (Object.keys(columns) as (keyof Register)[]).map((table) => [table, all(table)]),
  ) as unknown as Register
  return { ...merged, sources: [CODES_SOURCE, ...all('sources')], areas: [...areas.values()] }
}

/** The CSV text of each table of a register. `has` says which columns are written, a table without any is left out. */
export function sampleTables(
  register: Register,
  has: (table: string, column: string) => boolean = () => true,
): Map<string, string> {
  return new Map(
    (Object.keys(columns) as (keyof Register)[]).flatMap((table) => {
      const header = columns[table].filter((column) => has(table, column))
      if (header.length === 0) return []
      return [
        [table, stringify(register[table], { header: true, columns: header, cast: { boolean: String } })],
      ]
    }),
  )
}

/** Writes the sample as CSV tables of the import format, one file a table: those tables and columns that the import knows. */
export async function generateSample(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const known = (table: string, column: string) =>
    tables.some(({ name, columns }) => name === table && columns.some(({ key }) => key === column))
  const further = known('appointments', 'ref') || known('property_linkages', 'ref')
  for (const [table, csv] of sampleTables(sampleRegister(further), known))
    await writeFile(join(folder, `${table}.csv`), csv)
}

const noFurtherTables = Object.fromEntries(
  Object.keys(peopleAndWorkColumns).map((table) => [table, []]),
) as unknown as PeopleAndWork

function placeRegister(place: PlaceIdentity & { key: PlaceKey }, further: boolean): Register {
  const land = ground(place)
  const unitRows = units(land)
  const organisations = areaOrganisations(land)
  addUnitOrganisations(organisations, land, unitRows)
  const { committees: big_committees, seats } = committees(land, unitRows, organisations)
  const allianceRows = alliances(land, unitRows, organisations)
  const pairingRows = pairings(land, unitRows, organisations)
  const exempt = exemptions(land, unitRows)
  const added = further ? furtherUnits(land, unitRows, organisations) : []
  if (further) addFurtherOrganisations(organisations, land, added)
  const { holders, ...more } = further
    ? peopleAndWork(
        new Setting(
          land,
          [...unitRows, ...added],
          organisations,
          big_committees,
          seats,
          pairingRows,
          allianceRows,
        ),
      )
    : { ...noFurtherTables, holders: new Map<string, string>() }
  return {
    sources: [...publicationSources(place.key), syntheticSource(land)],
    areas: land.areas,
    units: [...unitRows, ...added],
    party_organisations: organisations.rows,
    big_committees,
    part_time_memberships: seats.map((seat) => ({ ...seat, person_ref: holders.get(seat.ref) })),
    pairings: pairingRows,
    alliances: allianceRows.alliances,
    alliance_memberships: allianceRows.memberships,
    chair_terms: allianceRows.chairTerms,
    exemptions: [...exempt, ...furtherExemptions(land, added, exempt.length)],
    published_figures: publishedFigures(place.key),
    ...more,
  }
}

function syntheticSource({ place, source }: Ground): SourceRow {
  return {
    ref: source,
    title: `${place.name}示例台账（合成数据，非真实登记）`,
    locator: `基准日 ${REGISTER_DATE}`,
    synthetic: true,
  }
}
