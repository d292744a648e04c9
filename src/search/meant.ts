import type { Context } from '../context'
import { CALLED_SO, LIKELY, type MatchEntity, Matcher } from '../match/match'
import { NOW } from '../time/moment'

/** What a text may name, and how sure that is. */
export interface Meant {
  id: string
  score: number
  /** Its name is only like the text. */
  isAlike: boolean
}

/** A longer text is no name. */
const LONGEST_NAME = 40
const MOST_MEANT = 20
const NAMED: Readonly<Record<string, MatchEntity>> = {
  Unit: 'UNIT',
  Province: 'AREA',
  Prefecture: 'AREA',
  County: 'AREA',
  Street: 'AREA',
  Community: 'AREA',
  Compound: 'AREA',
  Grid: 'AREA',
  PartyOrganisation: 'ORGANISATION',
  BigCommittee: 'COMMITTEE',
  Alliance: 'ALLIANCE',
  JointConference: 'CONFERENCE',
}

/** The things with any of these labels that a text means where it is a name as people write it in a sheet. */
export async function meantBy(
  context: Context,
  text: string,
  labels: readonly string[],
  within: string,
): Promise<Meant[]> {
  const entities = new Set(labels.flatMap((label) => NAMED[label] ?? []))
  if (entities.size === 0 || text.length > LONGEST_NAME) return []
  const matcher = await Matcher.openFor(
    (question, params) => context.ask(question, { ...params, knownAt: NOW }),
    text,
    { within, confinedTo: context.viewer.area, today: context.today },
  )
  return [...entities].flatMap((entity) =>
    matcher
      .match(entity, [{ text, most: MOST_MEANT }])[0]!
      .candidates.filter(({ score }) => score >= LIKELY)
      .map(({ id, score }) => ({ id, score, isAlike: score < CALLED_SO })),
  )
}
