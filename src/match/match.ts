import type { AreaLevel } from '../area/area.type'
import { inSlices } from '../http/turns'
import { AreaNames } from './areas'
import { BodyNames } from './bodies'
import { type Ask, namedThings, poolOf } from './named-things'
import { Names, NOBODY } from './names'
import { thingsLedTo } from './names-led-to'
import { PersonNames } from './persons'
import { Surroundings } from './surroundings'
import type { MatchEntity, Matched, MatchScope, Mention, NamedThing } from './types'

export { zonesCalled } from './lexicon'
export { type Ask, MAX_NAMES, TooManyNames } from './named-things'
export { saysPostsAlone } from './readings'
export { CALLED_SO, LIKELY } from './scores'
export {
  type ApartBy,
  type Candidate,
  MATCH_ENTITIES,
  type MatchEntity,
  type Matched,
  type Mention,
} from './types'

/** A longer text names nobody. */
const LONGEST_TEXT = 200

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

interface Named {
  match(mention: Mention): Matched
}

/** Says who is meant by texts about an area, as the register stands when it is opened. */
export class Matcher {
  private readonly names: ReadonlyMap<MatchEntity, Named>
  private readonly around: Surroundings

  constructor(things: readonly NamedThing[], scope: MatchScope, today: string) {
    const of = (entity: MatchEntity) => things.filter((thing) => thing.entity === entity)
    const around = new Surroundings(scope, things)
    this.around = around
    const areas = new AreaNames(of('AREA'), around)
    const units = new Names(of('UNIT'), around, today)
    const names = new Map<MatchEntity, Named>([
      ['AREA', areas],
      ['UNIT', units],
      ['PERSON', new PersonNames(of('PERSON'), units)],
    ])
    for (const entity of ['ORGANISATION', 'COMMITTEE', 'ALLIANCE', 'CONFERENCE'] as const) {
      const own = new Names(of(entity), around, today)
      names.set(
        entity,
        new BodyNames(entity, of(entity), own, areas, entity === 'ORGANISATION' ? units : undefined),
      )
    }
    this.names = names
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

  /**
   * For one text, with only the names that the index leads to from it: it takes no longer in a large register. What is
   * automatic among so few says nothing.
   */
  static async openFor(
    ask: Ask,
    text: string,
    { within, confinedTo = null, today }: Omit<MatcherOptions, 'entities'>,
  ): Promise<Matcher> {
    const pool = await poolOf(ask, within, confinedTo)
    return new Matcher(await thingsLedTo(ask, text, pool), pool, today)
  }

  /**
   * The same in slices, between which others are answered; what is written and stands alike is looked at once. `worked`
   * does each piece of the work.
   */
  async matchInSlices(
    entity: MatchEntity,
    mentions: readonly Mention[],
    worked: <Done>(work: () => Done) => Done = (work) => work(),
  ): Promise<Matched[]> {
    const asked = new Map(mentions.map((mention) => [JSON.stringify(mention), mention]))
    const found = await inSlices([...asked], ([key, mention]) => {
      const [matched] = worked(() => this.match(entity, [mention]))
      return [key, matched!] as const
    })
    const matched = new Map(found)
    return mentions.map((mention) => matched.get(JSON.stringify(mention))!)
  }

  /** The code of the area of a level that an area is or lies in. */
  areaAt(code: string, level: AreaLevel): string | undefined {
    return this.around.at(code, level)
  }

  /** Whether an area is another or lies in it. */
  lies(code: string, within: string): boolean {
    return this.around.lies(code, within)
  }

  /** Who is meant by each text, in their order. */
  match(entity: MatchEntity, mentions: readonly Mention[]): Matched[] {
    const names = this.names.get(entity)!
    return mentions.map((mention) => (mention.text.length > LONGEST_TEXT ? NOBODY : names.match(mention)))
  }
}
