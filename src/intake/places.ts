import type { Ask, Matcher } from '../match/match'
import { rowsOf } from '../register/derived/questions'
import { tableNamed } from '../register/tables'
import { LONGEST_TITLE } from './layout/heading'
import { possibleNames } from './within'

const areasRows = rowsOf(tableNamed('areas'))

export interface Area {
  code: string
  level: string
  name: string
}

/** The areas that titles, sections and columns of places name. */
export class Places {
  private readonly named = new Map<string, string[]>()
  private readonly areas = new Map<string, Area>()

  constructor(
    private readonly ask: Ask,
    private readonly matcher: Matcher,
  ) {}

  /** Codes of the areas that a text names, the one that is named last first. */
  codesIn(text: string): string[] {
    const known = this.named.get(text)
    if (known) return known
    const names = possibleNames(text.slice(0, LONGEST_TITLE))
    const matched = this.matcher.match(
      'AREA',
      names.map((name) => ({ text: name })),
    )
    const codes = matched.flatMap(({ automatic }) =>
      automatic && automatic.score > 0.85 ? [automatic.id.slice('area:'.length)] : [],
    )
    const found = [...new Set(codes)].reverse()
    this.named.set(text, found)
    return found
  }

  /** The same of the cell of a place, which may say no more than 兴田. */
  codesOf(text: string): string[] {
    const codes = this.codesIn(text)
    if (codes.length > 0) return codes
    const [matched] = this.matcher.match('AREA', [{ text, levels: ['STREET', 'COMMUNITY'] }])
    return matched?.automatic && matched.automatic.score > 0.85
      ? [matched.automatic.id.slice('area:'.length)]
      : []
  }

  /** Whether one of these lies in the area, and is another. */
  holdsAnother(code: string, codes: readonly string[]): boolean {
    return codes.some((other) => other !== code && this.matcher.lies(other, code))
  }

  /** Looks up the levels of areas, to be asked for with `area`. */
  async learn(codes: Iterable<string>): Promise<void> {
    const keys = [...new Set(codes)].filter((code) => !this.areas.has(code))
    if (keys.length === 0) return
    for (const { key, row } of await this.ask(areasRows, { keys }))
      this.areas.set(key, { code: key, level: String(row.level), name: String(row.name) })
  }

  /** The streets and communities looked up so far. */
  get residential(): Area[] {
    return [...this.areas.values()].filter(({ level }) => level === 'STREET' || level === 'COMMUNITY')
  }

  area(code: string): Area[] {
    const area = this.areas.get(code)
    return area ? [area] : []
  }
}
