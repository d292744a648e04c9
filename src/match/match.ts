import { type Ask, namedThings, poolOf } from './named-things'
import { Names } from './names'
import type { MatchEntity, Matched, MatchScope, Mention, NamedThing } from './types'

export { type Ask, MAX_NAMES, TooManyNames } from './named-things'
export { type Candidate, MATCH_ENTITIES, type MatchEntity, type Matched, type Mention } from './types'

export interface MatcherOptions {
  /** Code of the area that the texts are about. */
  within: string
  /** What may be named; of nothing else the names are read. */
  entities: readonly MatchEntity[]
  /** Code of the area that the viewer is confined to. */
  confinedTo?: string | null
  /** The day on which a unit that was dissolved by then is no more. */
  today: string
}

/** Says who is meant by texts about an area, as the register stands when it is opened. */
export class Matcher {
  private readonly names = new Map<MatchEntity, Names>()

  constructor(things: readonly NamedThing[], scope: MatchScope, today: string) {
    for (const entity of new Set(things.map((thing) => thing.entity)))
      this.names.set(entity, new Names(entity, things, scope, today))
  }

  static async open(
    ask: Ask,
    { within, entities, confinedTo = null, today }: MatcherOptions,
  ): Promise<Matcher> {
    const pool = await poolOf(ask, within, confinedTo)
    const read = new Set(entities)
    // An organisation is also called by what it leads or whose it is, a person by who employs them.
    if (read.has('ORGANISATION') || read.has('PERSON')) read.add('UNIT')
    if (read.size > 0) read.add('AREA')
    const things = await Promise.all([...read].map((entity) => namedThings(ask, entity, pool)))
    return new Matcher(things.flat(), pool, today)
  }

  /** Who is meant by each text, in their order. */
  match(entity: MatchEntity, mentions: readonly Mention[]): Matched[] {
    const names = this.names.get(entity)
    return mentions.map(
      (mention) => names?.match(mention) ?? { candidates: [], automatic: null, title: null },
    )
  }
}
