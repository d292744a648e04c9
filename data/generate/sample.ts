import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { type PlaceIdentity, type PlaceKey, places } from '../places'
import { alliances } from './alliances'
import { areaOrganisations } from './area-organisations'
import { REGISTER_DATE } from './calendar'
import { committees } from './committees'
import { exemptions } from './exemptions'
import { ground } from './ground'
import { CODES_SOURCE, publicationSources, publishedFigures } from './official'
import { pairings } from './pairings'
import { columns, type Register } from './rows'
import { addUnitOrganisations } from './unit-organisations'
import { units } from './units'

/** The sample registers (示例台账) of the seven places as one register. */
export function sampleRegister(): Register {
  const registers = places.map(placeRegister)
  const all = <T extends keyof Register>(table: T) =>
    registers.flatMap((register) => register[table] as Register[T][number][])
  const areas = new Map(all('areas').map((area) => [area.code, area]))
  return {
    sources: [CODES_SOURCE, ...all('sources')],
    areas: [...areas.values()],
    units: all('units'),
    party_organisations: all('party_organisations'),
    big_committees: all('big_committees'),
    part_time_memberships: all('part_time_memberships'),
    pairings: all('pairings'),
    alliances: all('alliances'),
    alliance_memberships: all('alliance_memberships'),
    chair_terms: all('chair_terms'),
    exemptions: all('exemptions'),
    published_figures: all('published_figures'),
  }
}

/** Writes the sample as CSV tables of the import format, one file a table. */
export async function generateSample(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const register = sampleRegister()
  for (const table of Object.keys(columns) as (keyof Register)[]) {
    const csv = stringify(register[table], {
      header: true,
      columns: [...columns[table]],
      cast: { boolean: String },
    })
    await writeFile(join(folder, `${table}.csv`), csv)
  }
}

function placeRegister(place: PlaceIdentity & { key: PlaceKey }): Register {
  const land = ground(place)
  const unitRows = units(land)
  const organisations = areaOrganisations(land)
  addUnitOrganisations(organisations, land, unitRows)
  const { committees: big_committees, seats } = committees(land, unitRows, organisations)
  const { alliances: allianceRows, memberships, chairTerms } = alliances(land, unitRows, organisations)
  const synthetic = {
    ref: land.source,
    title: `${place.name}示例台账（合成数据，非真实登记）`,
    locator: `基准日 ${REGISTER_DATE}`,
    synthetic: true,
  }
  return {
    sources: [...publicationSources(place.key), synthetic],
    areas: land.areas,
    units: unitRows,
    party_organisations: organisations.rows,
    big_committees,
    part_time_memberships: seats,
    pairings: pairings(land, unitRows, organisations),
    alliances: allianceRows,
    alliance_memberships: memberships,
    chair_terms: chairTerms,
    exemptions: exemptions(land, unitRows),
    published_figures: publishedFigures(place.key),
  }
}
