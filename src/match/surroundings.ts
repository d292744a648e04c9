import type { AreaLevel } from '../area/area.type'
import { folded } from './letters'
import { lexicon } from './lexicon'
import { Places } from './places'
import type { ApartBy, MatchScope, NamedThing } from './types'

/** The name of a street or community without what it ends in, and what sort that says it is: 城南镇 is not 城南街道. */
export interface AreaStem {
  stem: string
  kind: string
}

/** The areas of a match: what lies in what, and how their names stand in other names. */
export class Surroundings {
  readonly places: Places
  /** Full names of streets and communities, and the same without what they end in. */
  readonly areaStems = new Map<string, AreaStem>()
  /** codes of the streets and communities that are called so */
  private readonly stems = new Map<string, string[]>()
  private readonly above = new Map<string, string>()
  private readonly areas = new Map<string, NamedThing>()

  constructor(
    readonly scope: MatchScope,
    things: readonly NamedThing[],
  ) {
    const areas = things.filter(({ entity }) => entity === 'AREA')
    for (const area of areas) {
      const code = codeOf(area.id)
      this.areas.set(code, area)
      if (area.places?.[0]) this.above.set(code, area.places[0])
      if (area.level !== 'STREET' && area.level !== 'COMMUNITY') continue
      const name = folded(area.name)
      const forms = lexicon().areaForms.filter(
        ({ form, levels }) => levels.includes(area.level!) && name.endsWith(form),
      )
      const stem = forms[0] && name.slice(0, -forms[0].form.length)
      if (!stem || stem.length < 2) continue
      const kind = area.level === 'STREET' ? forms[0]!.form.charAt(0) : forms[0]!.village ? '村' : '社区'
      this.areaStems.set(name, { stem, kind })
      this.stems.set(stem, [...(this.stems.get(stem) ?? []), code])
      // Of 大新社区居委会 people write 大新社区.
      if (area.level === 'COMMUNITY' && !forms[0]!.village) this.areaStems.set(`${stem}社区`, { stem, kind })
    }
    for (let index = 0; index + 1 < scope.chain.length; index++) {
      const [area, next] = [scope.chain[index]!, scope.chain[index + 1]!]
      if (!this.above.has(area.code)) this.above.set(area.code, next.code)
    }
    const beneath = areas.map(({ id, name, level }) => ({ code: codeOf(id), name, level: level! }))
    this.places = new Places(scope, beneath)
  }

  /**
   * Codes of the streets and communities here after which a name calls itself what it is: 红岩支行, 碧山幼儿园; and not
   * 建设银行 or 人民医院, which each place has, though there may be a community of 建设 or 人民.
   */
  calledAfter(name: string): string[] {
    const { brands, branches, kindsAlone, publicBodies } = lexicon()
    if (publicBodies.has(name)) return []
    const brand = [...brands].find((each) => name.startsWith(each)) ?? ''
    const own = name.slice(brand.length)
    const isKind = (end: string) => (brand === '' ? kindsAlone.has(end) : branches.includes(end))
    const found: string[] = []
    for (let length = 2; length <= own.length - 2; length++)
      if (isKind(own.slice(length))) found.push(...(this.stems.get(own.slice(0, length)) ?? []))
    return found
  }

  area(code: string): NamedThing | undefined {
    return this.areas.get(code)
  }

  /** Whether an area is another or lies in it. */
  lies(code: string, within: string): boolean {
    for (
      let at: string | undefined = code, steps = 0;
      at !== undefined && steps < 20;
      at = this.above.get(at), steps++
    )
      if (at === within) return true
    return false
  }

  /** Whether any place of a thing lies in the smallest of these areas, or in the street of one of them. */
  nearness({ places = [] }: NamedThing, near: readonly string[] = []): 'HERE' | 'STREET' | null {
    const smallest = near.filter((code) => !near.some((other) => other !== code && this.lies(other, code)))
    const liesIn = (code: string) => places.some((place) => this.lies(place, code))
    if (smallest.some(liesIn)) return 'HERE'
    const streets = smallest.flatMap((code) => this.at(code, 'STREET') ?? [])
    return streets.some(liesIn) ? 'STREET' : null
  }

  /** The code of the county that an area lies in. */
  countyOf(code: string): string | undefined {
    return this.at(code, 'COUNTY')
  }

  /** The code of the area of a level that an area is or lies in. */
  at(code: string, level: AreaLevel): string | undefined {
    for (
      let at: string | undefined = code, steps = 0;
      at !== undefined && steps < 20;
      at = this.above.get(at), steps++
    )
      if ((this.areas.get(at) ?? this.scope.chain.find(({ code }) => code === at))?.level === level) return at
    return undefined
  }

  /** By areas of which level things that may be called the same are told apart, each by its first place. */
  apart(things: readonly Pick<NamedThing, 'name' | 'places'>[]): ApartBy | null {
    const streets = new Set<string>()
    const communities = new Set<string>()
    let [placed, ofStreet] = [0, 0]
    for (const { name, places = [] } of things) {
      const street = places[0] && this.at(places[0], 'STREET')
      if (!street) continue
      placed++
      streets.add(street)
      communities.add(this.at(places[0]!, 'COMMUNITY') ?? street)
      const stem = this.areaStems.get(folded(this.areas.get(street)?.name ?? ''))?.stem
      if (stem && folded(name).includes(stem)) ofStreet++
    }
    if (communities.size < 2) return null
    const oneEach = communities.size === streets.size || 2 * ofStreet >= placed
    return oneEach && streets.size > 1 ? 'STREET' : 'COMMUNITY'
  }

  /** Whether the texts are about a county or less. */
  get isLocal(): boolean {
    return this.scope.chain.some(({ level }) => level === 'COUNTY')
  }
}

export function codeOf(areaId: string): string {
  return areaId.slice('area:'.length)
}
