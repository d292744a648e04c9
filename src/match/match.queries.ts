import type { AreaLevel } from '../area/area.type'
import { type Question, question } from '../graph/question'
import type { MatchEntity } from './types'

interface Within {
  areas: readonly string[]
  limit: number
}
interface UnitRow {
  id: string
  name: string
  formerNames: string[]
  kind: string
  tier: string
  dissolvedOn?: string
}
interface Named {
  id: string
  name: string
  kind: string
}

export const areaChain: Question<
  { within: string },
  { code: string; name: string; level: AreaLevel; distance: number }
> = question('areaChain')
export const namedAreas: Question<
  Within,
  { code: string; name: string; level: AreaLevel; parent: string | null }
> = question('namedAreas')
export const namedUnits: Question<Within & { tiers: string[] | null }, { unit: UnitRow; home: string }> =
  question('namedUnits')
export const namedUnitsWithoutResidence: Question<
  { ids: string[]; creditCodes: string[]; limit: number },
  { unit: UnitRow }
> = question('namedUnitsWithoutResidence')
export const namedPartyOrganisations: Question<
  Within,
  { organisation: Named; leads: string | null; unit: string | null }
> = question('namedPartyOrganisations')
export const namedBigCommittees: Question<Within, { committee: Named; area: string }> =
  question('namedBigCommittees')
export const namedAlliances: Question<Within, { alliance: Named; serves: string[] }> =
  question('namedAlliances')
export const namedConferences: Question<
  Within,
  { conference: { id: string; name: string }; places: string[] }
> = question('namedConferences')
export const namedPersons: Question<
  Within,
  { person: { id: string; name?: string; title?: string }; employer: string | null }
> = question('namedPersons')
export const namesLedTo: Question<
  { query: string; most: number },
  {
    entity: MatchEntity
    thing: {
      id: string
      name: string
      formerNames?: string[]
      kind?: string
      tier?: string
      level?: AreaLevel
    } & {
      dissolvedOn?: string
    }
    places: string[]
    unit: string | null
  }
> = question('namesLedTo')
