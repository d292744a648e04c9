import type { Candidate, MatchEntity, Matched, MatchScope, Mention, NamedThing } from './types'

const MOST_CANDIDATES = 5

/** The names of one entity, to be compared with what texts say. */
export class Names {
  private readonly things: readonly { thing: NamedThing; letters: string }[]

  constructor(
    entity: MatchEntity,
    things: readonly NamedThing[],
    readonly scope: MatchScope,
    readonly today: string,
  ) {
    this.things = things
      .filter((thing) => thing.entity === entity)
      .map((thing) => ({ thing, letters: lettersOf(thing.name) }))
  }

  match({ text }: Mention): Matched {
    const letters = lettersOf(text)
    const candidates = this.things
      .filter((one) => letters !== '' && (one.letters.includes(letters) || letters.includes(one.letters)))
      .map(({ thing, letters: other }): Candidate => {
        const isSame = letters === other
        return {
          id: thing.id,
          name: thing.name,
          score: isSame ? 1 : Math.min(letters.length, other.length) / Math.max(letters.length, other.length),
          reasons: [isSame ? 'The same name 名称相同' : 'One name holds the other 名称包含'],
        }
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    const [first, second] = candidates
    const automatic = first?.score === 1 && second?.score !== 1 ? first : null
    return { candidates: candidates.slice(0, MOST_CANDIDATES), automatic, title: null }
  }
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
