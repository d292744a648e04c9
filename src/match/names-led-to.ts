import { lettersSought } from './letters-sought'
import { namesLedTo } from './match.queries'
import type { Ask } from './named-things'
import type { MatchScope, NamedThing } from './types'

/** Names that are compared with, the closest that the index has. */
const MOST_NAMES = 100

/** The things that the index of names leads to from a text, with the areas around them. */
export async function thingsLedTo(ask: Ask, text: string, { chain }: MatchScope): Promise<NamedThing[]> {
  // What is meant is more likely there than elsewhere, and the index only knows names.
  const place = chain.find(({ level }) => level === 'COUNTY')?.name ?? ''
  const query = lettersSought(text, place)
  if (query === undefined) return []
  const rows = await ask(namesLedTo, { query, most: MOST_NAMES })
  return rows.map(({ entity, thing: { dissolvedOn, ...thing }, places, unit }) => ({
    entity,
    ...thing,
    places,
    ...(unit && { unit }),
    ...(dissolvedOn && { endedOn: dissolvedOn }),
  }))
}
