import type { Question } from '../graph/question'
import { madeRefsOf } from '../register/made-ref'
import {
  areaChain,
  namedAlliances,
  namedAreas,
  namedBigCommittees,
  namedConferences,
  namedPartyOrganisations,
  namedPersons,
  namedUnits,
  namedUnitsWithoutResidence,
} from './match.queries'
import type { MatchEntity, MatchScope, NamedThing } from './types'

/** Asks the graph: `context.ask`, or `graph.read` where nobody signs in. */
export type Ask = <Params extends object, Row>(
  question: Question<Params, Row>,
  params: Params,
) => Promise<Row[]>

/** Most names of one entity that are compared with. */
export const MAX_NAMES = 100_000

/** There are more names in the area than are compared with. */
export class TooManyNames extends Error {}

/** Departments that register units and the kinds of units that they register: the first two characters of a credit code. */
const CREDIT_CODE_KINDS =
  '11 12 13 19 31 32 33 34 35 39 41 49 51 52 53 54 59 71 72 79 81 89 91 92 93 A1 A9 N1 N2 N3 N9 Y1'.split(' ')
/** Tiers whose units speak for the counties around the one that they reside in. */
const TIERS_ABOVE = ['PROVINCIAL', 'PREFECTURAL']

/** Where the names lie that are compared with. */
export interface Pool extends MatchScope {
  /** Codes of the areas of which all names are compared with. */
  areas: readonly string[]
  /** Codes of prefectures, of which the units of prefecture and province are compared with too. */
  around: readonly string[]
}

/**
 * The pool for texts about an area: the county that it lies in or, where it is larger, all of it, and never more than the
 * viewer may see.
 */
export async function poolOf(ask: Ask, within: string, confinedTo: string | null): Promise<Pool> {
  const above = await ask(areaChain, { within })
  const edge = above.find(({ code }) => code === confinedTo)
  const chain = above.filter(({ distance }) => edge === undefined || distance <= edge.distance)
  const counties = chain.filter(({ level }) => level === 'COUNTY').map(({ code }) => code)
  const widest = chain.at(-1)
  const isBelowCounty = counties.length > 0 || (widest && !['PROVINCE', 'PREFECTURE'].includes(widest.level))
  const areas = counties.length > 0 ? counties : isBelowCounty ? [widest!.code] : [within]
  const around =
    counties.length > 0 ? chain.filter(({ level }) => level === 'PREFECTURE').map(({ code }) => code) : []
  // The names of the areas above are no secret: they only say what 市 in front of a name may stand for.
  return { within, chain: above, areas, around }
}

/** Everything in a pool that can be named so. */
export async function namedThings(ask: Ask, entity: MatchEntity, pool: Pool): Promise<NamedThing[]> {
  const things = await readers[entity](ask, pool)
  if (things.length > MAX_NAMES)
    throw new TooManyNames(
      `There are more than ${MAX_NAMES} names within the area; ask about a smaller one 区域内名称过多，请缩小范围`,
    )
  return things
}

type Read = (ask: Ask, pool: Pool) => Promise<NamedThing[]>

const limit = MAX_NAMES + 1

const readers: Record<MatchEntity, Read> = {
  UNIT: readUnits,

  async AREA(ask, { areas }) {
    const rows = await ask(namedAreas, { areas, limit })
    return rows.map(({ code, name, level, parent }) => ({
      entity: 'AREA',
      id: `area:${code}`,
      name,
      level,
      places: parent ? [parent] : [],
    }))
  },

  async ORGANISATION(ask, { areas }) {
    const rows = await ask(namedPartyOrganisations, { areas, limit })
    return rows.map(({ organisation, leads, unit }) => ({
      entity: 'ORGANISATION',
      ...organisation,
      places: leads ? [leads] : [],
      ...(unit && { unit }),
    }))
  },

  async COMMITTEE(ask, { areas }) {
    const rows = await ask(namedBigCommittees, { areas, limit })
    return rows.map(({ committee, area }) => ({ entity: 'COMMITTEE', ...committee, places: [area] }))
  },

  async ALLIANCE(ask, { areas }) {
    const rows = await ask(namedAlliances, { areas, limit })
    return rows.map(({ alliance, serves }) => ({ entity: 'ALLIANCE', ...alliance, places: serves }))
  },

  async CONFERENCE(ask, { areas }) {
    const rows = await ask(namedConferences, { areas, limit })
    return rows.map(({ conference, places }) => ({ entity: 'CONFERENCE', ...conference, places }))
  },

  async PERSON(ask, { areas }) {
    const rows = await ask(namedPersons, { areas, limit })
    // A viewer who may not read names gets none.
    return rows.flatMap(({ person: { id, name }, employer }) =>
      name ? [{ entity: 'PERSON' as const, id, name, ...(employer && { unit: employer }) }] : [],
    )
  },
}

async function readUnits(ask: Ask, { areas, around, chain }: Pool): Promise<NamedThing[]> {
  const [here, above] = await Promise.all([
    ask(namedUnits, { areas, tiers: null, limit }),
    around.length > 0 ? ask(namedUnits, { areas: around, tiers: TIERS_ABOVE, limit }) : [],
  ])
  const registers = new Set(here.map(({ unit }) => registerOf(unit.id)))
  const counties = chain.filter(({ level }) => level === 'COUNTY').map(({ code }) => code)
  const homeless = await ask(namedUnitsWithoutResidence, {
    ids: [...registers, ...counties.map((county) => `unit:${madeRefsOf(county)}`)],
    creditCodes: counties.flatMap((county) => CREDIT_CODE_KINDS.map((kind) => kind + county)),
    limit,
  })
  const rows = [...here, ...above, ...homeless.map(({ unit }) => ({ unit, home: null }))]
  const things = rows.map(
    ({ unit: { dissolvedOn, ...unit }, home }): NamedThing => ({
      entity: 'UNIT',
      ...unit,
      places: home ? [home] : [],
      ...(dissolvedOn && { endedOn: dissolvedOn }),
    }),
  )
  return [...new Map(things.map((thing) => [thing.id, thing])).values()]
}

/** How the ids of a register begin: `unit:XN-` for unit:XN-U0007. */
function registerOf(id: string): string {
  return /^unit:(?:.*[.-])?/.exec(id)![0]
}
