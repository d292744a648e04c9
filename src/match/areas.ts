import type { AreaLevel } from '../area/area.type'
import { AlikeNames } from './alike'
import { folded } from './letters'
import { type AreaForm, lexicon, zoneCalled } from './lexicon'
import { MOST_CANDIDATES, NOBODY } from './names'
import { reason } from './reasons'
import { codeOf, type Surroundings } from './surroundings'
import type { Candidate, Matched, Mention, NamedThing } from './types'

interface NamedArea {
  thing: NamedThing
  whole: string
  stem: string
  form: AreaForm | undefined
}
/** One way to read a text that names an area. */
interface AreaReading {
  whole: string
  stem: string
  form: AreaForm | undefined
  /** Codes of areas of which one must hold it. */
  within: readonly string[] | undefined
}

/** The areas by name, with or without 街道, 社区, 居委会 and what leads them. */
export class AreaNames {
  private readonly areas: NamedArea[]
  private readonly byWhole: Map<string, NamedArea[]>
  private readonly byStem: Map<string, NamedArea[]>
  private readonly byParent: Map<string, NamedArea[]>
  private readonly alike: AlikeNames

  constructor(
    things: readonly NamedThing[],
    private readonly around: Surroundings,
  ) {
    this.areas = things.map((thing) => {
      const whole = folded(thing.name)
      const form = formsOf(whole).find(({ levels }) => levels.includes(thing.level!))
      return { thing, whole, stem: form ? whole.slice(0, -form.form.length) : whole, form }
    })
    this.byWhole = grouped(this.areas, ({ whole }) => whole)
    for (const area of this.areas)
      for (const called of zoneCalled(area.whole))
        this.byWhole.set(called, [...(this.byWhole.get(called) ?? []), area])
    this.byStem = grouped(this.areas, ({ stem }) => stem)
    this.byParent = grouped(this.areas, ({ thing }) => thing.places?.[0] ?? '')
    this.alike = new AlikeNames(this.areas.map(({ stem }) => stem))
  }

  match(mention: Mention): Matched {
    const readings = this.readings(folded(mention.text))
    if (readings.length === 0) return NOBODY
    const levels = (area: NamedArea) => !mention.levels || mention.levels.includes(area.thing.level!)
    const same = new Map<NamedArea, string>()
    const unlike = new Set<NamedArea>()
    for (const reading of readings)
      for (const area of [
        ...(this.byWhole.get(reading.whole) ?? []),
        ...(this.byStem.get(reading.stem) ?? []),
      ]) {
        if (!this.isWithin(area, reading) || !levels(area) || !fits(reading, area)) unlike.add(area)
        else if (!same.has(area))
          same.set(area, area.whole === reading.whole ? reason.whole() : reason.stem())
      }
    const parts = [...this.partsOf(mention)].filter(([area]) => levels(area) && !same.has(area))
    // Of two communities that a row names nobody knows whose first grid it is.
    if (this.isAboutOne(mention))
      for (const [area, community] of parts) same.set(area, reason.head(community))
    const here = [...same.keys()].filter((area) => this.isHere(area, mention))
    const sounding = same.size === 0 ? this.soundsLike(readings, levels) : undefined
    const meant =
      this.meant(here, mention) ?? (sounding && this.isHere(sounding, mention) ? sounding : undefined)
    const candidates = this.candidates(same, unlike, readings, mention, meant, levels)
    // A name that only one has is not told apart by where it lies, unless the row says that it is another.
    const tells = same.size === 1 && here.length === 1
    const apart = tells ? null : (this.around.apart([...same.keys()].map(({ thing }) => thing)) ?? 'STREET')
    return { candidates, automatic: meant ? candidates[0]! : null, title: null, apart }
  }

  private readings(letters: string): AreaReading[] {
    const party = lexicon().partyForms.find(({ form }) => letters.endsWith(form))
    const bare = party && letters.length > party.form.length ? letters.slice(0, -party.form.length) : letters
    const found: AreaReading[] = []
    const add = (whole: string, within: AreaReading['within']) => {
      if (whole === '') return
      found.push({ whole, stem: whole, form: undefined, within })
      for (const form of formsOf(whole))
        found.push({ whole, stem: whole.slice(0, -form.form.length), form, within })
    }
    add(bare, undefined)
    for (let length = bare.length - 1; length >= 2; length--) {
      const above = this.byWhole.get(bare.slice(0, length)) ?? []
      const larger = above.filter(({ thing }) => LARGER.includes(thing.level!))
      if (larger.length > 0)
        add(
          bare.slice(length),
          larger.map(({ thing }) => codeOf(thing.id)),
        )
    }
    const rest = this.around.places.without(bare)?.rest
    if (rest) add(rest, undefined)
    return found
  }

  /** The one of these that is meant: the one within the area that the texts are about, or near the row, before others. */
  private meant(areas: readonly NamedArea[], { near = [] }: Mention): NamedArea | undefined {
    if (areas.length === 1) return areas[0]
    for (const code of [...near, this.around.scope.within]) {
      const inside = areas.filter(({ thing }) => this.around.lies(codeOf(thing.id), code))
      if (inside.length === 1) return inside[0]
      if (inside.length > 1 && code === this.around.scope.within) return undefined
    }
    return undefined
  }

  /** Whether an area may lie where what stands beside its name says. */
  private isHere({ thing }: NamedArea, { inside = [], beside }: Mention): boolean {
    const code = codeOf(thing.id)
    if (inside.length === 0) return beside === undefined || ABOVE_STREETS.includes(thing.level!)
    return inside.some((one) => this.around.lies(code, one) || this.around.lies(one, code))
  }

  private soundsLike(
    readings: readonly AreaReading[],
    levels: (area: NamedArea) => boolean,
  ): NamedArea | undefined {
    const found = new Set<NamedArea>()
    for (const reading of readings) {
      if (!reading.form || reading.stem.length < 2) continue
      for (const index of this.alike.soundingLike(reading.stem)) {
        const area = this.areas[index]!
        if (area.form && fits(reading, area) && this.isWithin(area, reading) && levels(area)) found.add(area)
      }
    }
    const [one] = found
    return found.size === 1 ? one : undefined
  }

  private isWithin({ thing }: NamedArea, { within }: AreaReading): boolean {
    return !within || within.some((code) => this.around.lies(codeOf(thing.id), code))
  }

  private candidates(
    same: ReadonlyMap<NamedArea, string>,
    unlike: ReadonlySet<NamedArea>,
    readings: readonly AreaReading[],
    mention: Mention,
    meant: NamedArea | undefined,
    levels: (area: NamedArea) => boolean,
  ): Candidate[] {
    const { near = [], most = MOST_CANDIDATES } = mention
    const found = new Map<string, Candidate>()
    const add = (area: NamedArea, score: number, ...reasons: string[]) => {
      const { thing } = area
      const code = codeOf(thing.id)
      const isHere = this.isHere(area, mention)
      const isInside = this.around.lies(code, this.around.scope.within)
      const isNear = isHere && near.some((one) => this.around.lies(code, one))
      const isAround = isNear || near.some((one) => this.around.lies(one, code))
      const whole = Math.min(
        1,
        (isHere ? score : score * ELSEWHERE) + (isAround ? 0.02 : 0) + (isInside ? 0.01 : 0),
      )
      const more = isHere ? (isNear ? [reason.near()] : []) : [this.elsewhere(thing, mention)]
      if (whole > (found.get(thing.id)?.score ?? 0.2))
        found.set(thing.id, {
          id: thing.id,
          name: this.nameOf(thing),
          score: Math.round(1000 * whole) / 1000,
          reasons: [...reasons, ...more],
        })
    }
    for (const [area, why] of same)
      add(area, meant === area ? 1 : 0.94, why, ...(same.size > 1 ? [reason.sharing(same.size)] : []))
    for (const [area, community] of this.partsOf(mention))
      if (levels(area) && !same.has(area)) add(area, 0.92, reason.head(community))
    for (const area of unlike) if (!same.has(area)) add(area, 0.6, reason.stem(), reason.otherPlace())
    if (found.size < MOST_CANDIDATES && ![...same.keys()].some((area) => this.isHere(area, mention)))
      for (const stem of new Set(readings.map(({ stem }) => stem)))
        for (const { index, score, how } of this.alike.find(stem).slice(0, MOST_CANDIDATES)) {
          const area = this.areas[index]!
          if (!levels(area) || same.has(area) || unlike.has(area)) continue
          if (how === 'SOUND') add(area, 0.88, reason.sound())
          else add(area, score, how === 'LETTER' ? reason.letter() : reason.alike(Math.round(100 * score)))
        }
    const first = (id: string) => Number(id === meant?.thing.id)
    return [...found.values()]
      .sort((a, b) => first(b.id) - first(a.id) || b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, most)
  }

  private isAboutOne({ near = [] }: Mention): boolean {
    return near.filter((code) => this.around.area(code)?.level === 'COMMUNITY').length === 1
  }

  /** Grids of the communities that the text is about, called so without the name of the community. */
  private partsOf({ text, near = [] }: Mention): Map<NamedArea, string> {
    const found = new Map<NamedArea, string>()
    for (const code of near) {
      const community = this.around.area(code)
      if (community?.level !== 'COMMUNITY') continue
      const stem = this.around.areaStems.get(folded(community.name))?.stem ?? folded(community.name)
      const bare = (letters: string) =>
        (letters.startsWith(stem) ? letters.slice(stem.length) : letters).replace(/^(?:社区|村)?第?/u, '')
      const called = bare(folded(text))
      if (called === '') continue
      for (const area of this.byParent.get(code) ?? [])
        if (bare(area.whole) === called) found.set(area, community.name)
    }
    return found
  }

  private elsewhere({ places }: NamedThing, { inside = [], beside }: Mention): string {
    const nameOf = (code: string) => this.around.area(code)?.name ?? code
    return reason.elsewhere(nameOf(places?.[0] ?? ''), beside ?? inside.map(nameOf).join('、'))
  }

  /** With the area that it lies in, since many are called the same. */
  private nameOf({ name, places }: NamedThing): string {
    const above = places?.[0] && this.around.area(places[0])
    return above ? `${name}（${above.name}）` : name
  }
}

/** What is called so elsewhere is less likely meant than what is called alike here. */
const ELSEWHERE = 0.6
const ABOVE_STREETS: readonly AreaLevel[] = ['PROVINCE', 'PREFECTURE', 'COUNTY']
const LARGER: readonly AreaLevel[] = [
  'PROVINCE',
  'PREFECTURE',
  'COUNTY',
  'STREET',
  'COMMUNITY',
  'COMPOUND',
  'GRID',
]

function formsOf(whole: string): AreaForm[] {
  return lexicon().areaForms.filter(({ form }) => whole.endsWith(form) && whole.length > form.length)
}

/** Whether an area may be called by the form that a text has. */
function fits({ whole, form }: AreaReading, area: NamedArea): boolean {
  if (whole === area.whole) return true
  if (!form) return true
  if (!form.levels.includes(area.thing.level!)) return false
  return form.village === undefined || area.form?.village === undefined || form.village === area.form.village
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
