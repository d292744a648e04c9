import type { AreaLevel } from '../area/area.type'

/** What a text may name. */
export const MATCH_ENTITIES = [
  'UNIT',
  'AREA',
  'ORGANISATION',
  'COMMITTEE',
  'ALLIANCE',
  'CONFERENCE',
  'PERSON',
] as const
export type MatchEntity = (typeof MATCH_ENTITIES)[number]

/** A text that names something, with what stands around it. */
export interface Mention {
  text: string
  /**
   * Codes of areas that row, section or title speak of, the nearest first: the community beside a unit, the street in
   * the title. They rank, and decide between areas and bodies of two places that share a name.
   */
  near?: readonly string[]
  /** Codes of areas that stand beside it: an area that lies in none of them may be called so and is not meant. */
  inside?: readonly string[]
  /** What stands beside it for the name of an area, and is none of the register. */
  beside?: string
  /** Texts of section, title or heading: 市直单位 says that the units beneath it are the city's. */
  context?: readonly string[]
  /** An area may only be of these levels. */
  levels?: readonly AreaLevel[]
  /** Who employs the person: the id of a unit, or its name. */
  employer?: string
  /** Candidates that are wanted at most; absent: five. */
  most?: number
}

/** Something in the register that a text may name. */
export interface Candidate {
  id: string
  name: string
  /** 0 to 1 */
  score: number
  /** Why, in words that a clerk understands, in English and Chinese. */
  reasons: readonly string[]
}

export interface Matched {
  /** The best first, as many as are wanted. */
  candidates: readonly Candidate[]
  /** The first candidate, where nothing else comes near it; null: a person is to say who is meant. */
  automatic: Candidate | null
  /** What the text says beside the name, such as 所长 in 兴田派出所所长; null: nothing. */
  title: string | null
  /** Areas of this level tell apart those that may be called so: each street has its 派出所. null: the text does. */
  apart: ApartBy | null
}

export type ApartBy = Extract<AreaLevel, 'STREET' | 'COMMUNITY'>

/** Something that has a name. */
export interface NamedThing {
  entity: MatchEntity
  id: string
  name: string
  formerNames?: readonly string[]
  /** Kind of a unit, an organisation, a committee or an alliance. */
  kind?: string
  /** Whose unit it is. */
  tier?: string
  level?: AreaLevel
  /** Codes of the areas that it lies in, leads or serves; of an area, the one above it. */
  places?: readonly string[]
  /** The id of the unit whose organisation it is, or that employs the person. */
  unit?: string
  /** From this day on it is no more. */
  endedOn?: string
}

/** An area of the chain: the one that a match is about and those above it, the nearest first. */
export interface ChainArea {
  code: string
  name: string
  level: AreaLevel
}

/** Where names are looked for. */
export interface MatchScope {
  /** Code of the area that the texts are about; CN: the country. */
  within: string
  chain: readonly ChainArea[]
}
