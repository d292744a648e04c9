import type { Ask, Candidate, Mention } from '../match/match'
import { LIKELY, Matcher } from '../match/match'
import { type OfficialArea, officialAreas } from '../official-areas/official-areas'
import { rowsOf } from '../register/derived/questions'
import { tableNamed } from '../register/tables'
import { codesAbove } from '../register/tables/area-code'
import type { Candidate as Offered } from './types'

const REASON =
  'in the official list of 2023, and not in the register yet 官方区划（2023年）中有，登记册中尚无'
/** Digits of the code of a county. */
const COUNTY = 6

/** The areas of the official list around one area, and which of them the register does not have. */
export class OfficialNames {
  private opened: Promise<{ matcher: Matcher; stored: ReadonlySet<string> }> | undefined

  constructor(
    private readonly ask: Ask,
    private readonly within: string,
    private readonly today: string,
  ) {}

  /** What each name may mean there that the register does not have, the best first. */
  async candidates(mentions: readonly Mention[]): Promise<Offered[][]> {
    if (mentions.length === 0) return []
    this.opened ??= this.open()
    const { matcher, stored } = await this.opened
    const matched = await matcher.matchInSlices('AREA', mentions)
    return matched.map(({ candidates }) =>
      candidates.filter(({ id, score }) => score >= LIKELY && !stored.has(id)).map(offered),
    )
  }

  private async open() {
    const county = this.within.split('-', 1)[0]!.slice(0, COUNTY)
    const areas = officialAreas(county)
    const rows = await this.ask(rowsOf(tableNamed('areas')), { keys: areas.map(({ code }) => code) })
    const chain = areas.filter(({ code }) => this.within.startsWith(code)).reverse()
    return {
      matcher: new Matcher(areas.map(thing), { within: this.within, chain }, this.today),
      stored: new Set(rows.map(({ key }) => `area:${key}`)),
    }
  }
}

function thing({ code, name, level }: OfficialArea) {
  return { entity: 'AREA' as const, id: `area:${code}`, name, level, places: codesAbove(code).slice(0, 1) }
}

function offered(candidate: Candidate): Offered {
  return { ...candidate, reasons: [REASON, ...candidate.reasons], official: true }
}
