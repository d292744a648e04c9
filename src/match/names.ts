import { AlikeNames } from './alike'
import { folded } from './letters'
import { lexicon } from './lexicon'
import type { Belonging, Place } from './places'
import { type Reading, readingsOfMention, readingsOfName } from './readings'
import { reason } from './reasons'
import type { Surroundings } from './surroundings'
import type { ApartBy, Candidate, Matched, Mention, NamedThing } from './types'

export const MOST_CANDIDATES = 5
export const NOBODY: Matched = { candidates: [], automatic: null, title: null, apart: null }

interface Named {
  thing: NamedThing
  /** The place in its name. */
  place: Place | undefined
  /** Its name without places and heads, as it is compared where nothing is the same. */
  core: string
  /** It is called after a community or street of the county, and lies in its street: no other level has its like. */
  isOfHere: boolean
}
interface Entry {
  index: number
  reading: Reading
  former: string | undefined
}
interface Meeting {
  named: Named
  grade: number
  key: string
  /** What goes on after the key may be meant. */
  isOpen: boolean
  /** The text names a part of it. */
  isPart: boolean
  reasons: readonly string[]
  title: string | null
  belonging: Belonging
}

const SCORES = [1, 0.97, 0.93]
const OTHER_PLACE = 0.6
const LEAST_SCORE = 0.2
/** Of what is called alike, that which lies where the row is about comes first. */
const CLOSER = { HERE: 0.02, STREET: 0.015 }
/** What says no more than that it is the one of the place. */
const LOCAL = /^(?:辖区|属地|当地|本地|本?(?:社区|街道|镇|村))/u
/** What is called so is no county's counterpart of another's. */
const OF_NO_LEVEL = new Set(['PRIVATE_ENTERPRISE', 'PROPERTY_COMPANY', 'OWNERS_COMMITTEE'])

/** The names of one entity, to be compared with what texts say. */
export class Names {
  private readonly named: Named[] = []
  private readonly byKey = new Map<string, Entry[]>()
  /** Keys in order, to see which names go on after one. */
  private readonly keys: { key: string; index: number }[] = []
  private readonly alike: AlikeNames

  constructor(
    things: readonly NamedThing[],
    private readonly around: Surroundings,
    private readonly today: string,
  ) {
    for (const [index, thing] of things.entries()) {
      const readings = readingsOfName(thing.name, around)
      for (const reading of readings) this.put({ index, reading, former: undefined })
      for (const former of thing.formerNames ?? [])
        for (const reading of readingsOfName(former, around)) this.put({ index, reading, former })
      const placed = readings.find(({ belonging }) => belonging.place)
      const plainest = readings.filter(({ grade, isOpen }) => grade <= 1 && !isOpen)
      const core = shortest(plainest) ?? folded(thing.name)
      const isOfHere = this.liesBeside(thing, around.calledAfter(core))
      this.named.push({ thing, place: placed?.belonging.place, core, isOfHere })
    }
    this.keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    this.alike = new AlikeNames(this.named.map(({ core }) => core))
  }

  match(mention: Mention): Matched {
    const readings = [...readingsOfMention(mention.text, this.around), ...this.ofStreet(mention)]
    if (readings.length === 0) return NOBODY
    const meetings = this.meetings(readings)
    const chosen = this.chosen(meetings, mention)
    const candidates = this.candidates(meetings, readings, mention, chosen)
    const apart = this.apart(meetings, readings)
    if (chosen) return { candidates, automatic: candidates[0]!, title: chosen.title, apart }
    const typo = meetings.length === 0 ? this.mistyped(readings) : undefined
    const automatic = typo ? (candidates.find(({ id }) => id === typo.thing.id) ?? null) : null
    const title = meetings[0]?.title ?? readings.find(({ title }) => title !== null)?.title ?? null
    return { candidates, automatic, title, apart }
  }

  /** 街道综合便民服务中心 of the one street that the row is about, by its name. */
  private ofStreet({ text, near = [] }: Mention): Reading[] {
    const [head, form] = /^[本我]?(街道|镇|乡(?!村))(?=..)/u.exec(text) ?? []
    if (head === undefined) return []
    const about = near.length > 0 ? near : [this.around.scope.within]
    const streets = new Set(about.flatMap((code) => this.around.at(code, 'STREET') ?? []))
    const [street] = streets
    const name = street && this.around.area(street)?.name
    if (streets.size !== 1 || !name?.endsWith(form!)) return []
    return readingsOfMention(name + text.slice(head.length), this.around).map((reading) => ({
      ...reading,
      grade: Math.max(1, reading.grade) as Reading['grade'],
      reasons: [...reading.reasons, reason.sameStreet()],
    }))
  }

  /** What tells apart those that are called so, or by a longer name that has all of its letters. */
  private apart(meetings: readonly Meeting[], readings: readonly Reading[]): ApartBy | null {
    const found = new Set<Named>()
    for (const { named, isOpen, key } of meetings)
      for (const other of isOpen ? [named, ...this.beginning(key)] : [named]) found.add(other)
    if (meetings.length === 0)
      for (const { key } of this.asked(readings))
        for (const { index, how } of this.alike.find(key.replace(LOCAL, '')))
          if (how === 'HOLDS') found.add(this.named[index]!)
    // Those of prefecture and province are of another level, and not of another street.
    const here = [...found].filter(
      (named) => !this.hasEnded(named) && !['PREFECTURAL', 'PROVINCIAL'].includes(named.thing.tier ?? ''),
    )
    return this.around.apart(here.map(({ thing }) => thing))
  }

  /** Whether a thing lies in the street of one of these areas. */
  private liesBeside({ places = [] }: NamedThing, areas: readonly string[]): boolean {
    const streets = areas.flatMap((code) => this.around.at(code, 'STREET') ?? [])
    return streets.some((street) => places.some((code) => this.around.lies(code, street)))
  }

  private put(entry: Entry): void {
    const { key } = entry.reading
    const known = this.byKey.get(key)
    if (known) known.push(entry)
    else this.byKey.set(key, [entry])
    this.keys.push({ key, index: entry.index })
  }

  /** Of each thing that a reading of the text meets, the best meeting; the best first. */
  private meetings(readings: readonly Reading[]): Meeting[] {
    const best = new Map<number, Meeting>()
    for (const reading of readings)
      for (const entry of this.byKey.get(reading.key) ?? []) {
        if (differ(reading.areaKind, entry.reading.areaKind)) continue
        const meeting = this.meeting(reading, entry)
        const known = best.get(entry.index)
        if (
          !known ||
          meeting.grade < known.grade ||
          (meeting.grade === known.grade && known.isOpen && !meeting.isOpen)
        )
          best.set(entry.index, meeting)
      }
    return [...best.values()].sort(
      (a, b) => a.grade - b.grade || (a.named.thing.id < b.named.thing.id ? -1 : 1),
    )
  }

  private meeting(reading: Reading, { index, reading: other, former }: Entry): Meeting {
    const grade = Math.max(reading.grade, other.grade, former === undefined ? 0 : 2)
    const reasons = [...new Set([...reading.reasons, ...other.reasons])]
    if (former !== undefined) reasons.unshift(reason.former(former))
    const { brands } = lexicon()
    const named = this.named[index]!
    // 建行支行 without a place may be any of them.
    const brand = reading.belonging.place ? undefined : brandOf(reading.key)
    return {
      named,
      grade,
      key: brand ?? reading.key,
      isPart: reading.isPart === true,
      isOpen:
        ((other.isOpen || reading.isOpen) && !reading.isWhole) ||
        brand !== undefined ||
        brands.has(reading.key) ||
        (grade > 0 && brands.has(named.core)),
      reasons: reasons.length > 0 ? reasons : [reason.same()],
      title: reading.title,
      // A place that neither reading leaves out stands in both.
      belonging:
        named.place && !other.belonging.place && !reading.belonging.word
          ? { place: named.place }
          : reading.belonging,
    }
  }

  /** The meeting that is surely meant. */
  private chosen(all: readonly Meeting[], mention: Mention): (Meeting & { because?: string }) | undefined {
    const meetings = all.filter((meeting) => this.fits(meeting) && !this.hasEnded(meeting.named))
    const [best] = meetings
    if (!best || all.some((other) => other.grade <= best.grade && this.hasEnded(other.named)))
      return undefined
    let rivals = meetings.filter(({ grade }) => grade === best.grade)
    let because: string | undefined
    if (rivals.length > 1) {
      ;({ rivals, because } = this.decided(rivals, mention))
      if (rivals.length !== 1) return undefined
    }
    const [one] = rivals as [Meeting]
    if (one.isPart) return undefined
    if (lexicon().kindsAlone.has(one.key) && one.grade > 0) return undefined
    if (one.isOpen && this.goesOn(one)) return undefined
    if (because === undefined && this.isLevelUnsure(one, mention)) return undefined
    return { ...one, ...(because && { because }) }
  }

  /** Whether what the text says of place and level holds for the thing. */
  private fits({ belonging, named: { place, thing } }: Pick<Meeting, 'belonging' | 'named'>): boolean {
    if (belonging.place) {
      if (place) return place.code === belonging.place.code
      return !(belonging.place.level === 'PREFECTURE' && thing.tier === 'COUNTY')
    }
    if (belonging.word)
      return place ? endsIn(place, belonging.word) : belonging.word !== '省' || thing.tier === 'PROVINCIAL'
    return true
  }

  /** A bare name of a body that is not of the area that the texts are about: that area's own may be missing. */
  private isLevelUnsure({ belonging, named, grade }: Meeting, mention: Mention): boolean {
    const { place, thing, isOfHere } = named
    if (!place || grade === 0 || belonging.place || isOfHere || OF_NO_LEVEL.has(thing.kind ?? ''))
      return false
    const { scope, isLocal } = this.around
    if (!isLocal)
      return place.code !== scope.within && !mention.near?.some((code) => this.around.lies(code, place.code))
    if (place.level === 'COUNTY') return false
    const county = scope.chain.find(({ level }) => level === 'COUNTY')!
    if (belonging.word) return county.name.endsWith(belonging.word)
    const said = this.saidAbove(mention)
    return !(said && endsIn(place, said.word) && !county.name.endsWith(said.word))
  }

  /** Of things that are called the same, those that section, title or row say. */
  private decided(rivals: Meeting[], mention: Mention): { rivals: Meeting[]; because?: string } {
    const said = this.saidAbove(mention)
    if (said) {
      const ofLevel = rivals.filter(
        ({ named: { place } }) =>
          place && (said.place ? place.code === said.place.code : endsIn(place, said.word)),
      )
      if (ofLevel.length === 1) return { rivals: ofLevel, because: reason.context(said.words) }
    }
    const { scope } = this.around
    const ofScope = rivals.filter(
      ({ belonging, named: { place } }) => belonging.word && place?.code === scope.within,
    )
    if (
      ofScope.length === 1 &&
      rivals.every(
        ({ named: { place } }) =>
          place &&
          place.level !== 'PROVINCE' &&
          !scope.chain.slice(1).some(({ code }) => code === place.code),
      )
    )
      return { rivals: ofScope, because: reason.context(ofScope[0]!.named.place!.name) }
    const counties = new Set(mention.near?.map((code) => this.around.countyOf(code)))
    const places = rivals.map(({ named }) => this.countyOf(named))
    if (
      counties.size === 1 &&
      places.every((place) => place !== undefined) &&
      new Set(places).size === rivals.length
    ) {
      const inCounty = rivals.filter((_one, index) => counties.has(places[index]))
      if (inCounty.length === 1) return { rivals: inCounty, because: reason.near() }
    }
    return { rivals }
  }

  /** The county of a body of a county; undefined for one above. */
  private countyOf({ place, thing }: Named): string | undefined {
    if (place) return place.level === 'COUNTY' ? place.code : undefined
    if (thing.tier !== 'COUNTY' || !thing.places?.[0]) return undefined
    return this.around.countyOf(thing.places[0])
  }

  private saidAbove({
    context = [],
  }: Mention): { words: string; word: string; place: Place | undefined } | undefined {
    for (const text of context)
      for (const { words, level } of lexicon().levels) {
        const at = text.indexOf(words)
        if (at < 0) continue
        const word = { PROVINCE: '省', CITY: '市', DISTRICT: '区', COUNTY: '县' }[level]!
        const place = this.around.places.in(text.slice(0, at + 1))
        return { words, word, place }
      }
    return undefined
  }

  /** Whether another name begins with the key and goes on, of the place that the text names. */
  private goesOn({ key, named, belonging: { place } }: Meeting): boolean {
    for (const other of this.beginning(key))
      if (other !== named && (!place || !other.place || other.place.code === place.code)) return true
    return false
  }

  /** What is called so or goes on after it. */
  private *beginning(key: string): Generator<Named> {
    let [low, high] = [0, this.keys.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.keys[middle]!.key < key) low = middle + 1
      else high = middle
    }
    for (; this.keys[low]?.key.startsWith(key); low++) yield this.named[this.keys[low]!.index]!
  }

  /** A body of which a place has one, its long name written with one like-sounding letter. */
  private mistyped(readings: readonly Reading[]): Named | undefined {
    const found = new Set<Named>()
    for (const { key, grade, title } of readings) {
      if (key.length < 5 || grade > 1 || title !== null) continue
      for (const index of this.alike.soundingLike(key)) {
        const named = this.named[index]!
        if (!differsInOne(key, named.core) || !lexicon().publicBodies.has(named.core)) return undefined
        found.add(named)
      }
    }
    const [one] = found
    return found.size === 1 && !this.hasEnded(one!) ? one : undefined
  }

  private hasEnded({ thing }: Named): boolean {
    return thing.endedOn !== undefined && thing.endedOn <= this.today
  }

  private candidates(
    meetings: readonly Meeting[],
    readings: readonly Reading[],
    { near, most = MOST_CANDIDATES }: Mention,
    chosen: (Meeting & { because?: string }) | undefined,
  ): Candidate[] {
    const found = new Map<string, Candidate>()
    const add = (named: Named, score: number, reasons: readonly string[]) => {
      const nearness = this.around.nearness(named.thing, near)
      const ended = this.hasEnded(named)
      const whole = (ended ? 0.8 : 1) * score
      const candidate: Candidate = {
        id: named.thing.id,
        name: named.thing.name,
        score:
          Math.round(1000 * Math.min(1, nearness && whole < 0.97 ? whole + CLOSER[nearness] : whole)) / 1000,
        reasons: [
          ...reasons,
          ...(nearness === 'HERE' ? [reason.near()] : []),
          ...(nearness === 'STREET' ? [reason.sameStreet()] : []),
          ...(ended ? [reason.ended(named.thing.endedOn!)] : []),
        ],
      }
      if (candidate.score > (found.get(candidate.id)?.score ?? LEAST_SCORE))
        found.set(candidate.id, candidate)
    }
    for (const meeting of meetings) {
      const fits = this.fits(meeting)
      const isChosen = meeting.named === chosen?.named
      const score = isChosen || !chosen ? SCORES[meeting.grade]! : SCORES[meeting.grade]! - 0.05
      const more = isChosen && chosen?.because ? [chosen.because] : []
      add(meeting.named, fits ? score : score * OTHER_PLACE, [
        ...meeting.reasons,
        ...more,
        ...(fits ? [] : [reason.otherPlace()]),
      ])
      if (meeting.isOpen && !isChosen) this.addOthers(meeting, add)
    }
    if (!chosen) this.addAlike(readings, add)
    const order = [...found.values()].sort((a, b) => {
      const first = Number(b.id === chosen?.named.thing.id) - Number(a.id === chosen?.named.thing.id)
      return first || b.score - a.score || (a.id < b.id ? -1 : 1)
    })
    return order.slice(0, most)
  }

  /** The branches of what the text calls by its brand alone. */
  private addOthers(
    { key, named }: Meeting,
    add: (named: Named, score: number, reasons: string[]) => void,
  ): void {
    for (const other of new Set(this.beginning(key)))
      if (other !== named) add(other, 0.9, [reason.branches()])
  }

  /** The readings with which names that are like the text are looked for. */
  private asked(readings: readonly Reading[]): Iterable<Reading> {
    const plain = readings.filter(({ grade, isOpen }) => grade <= 1 && !isOpen)
    // Where much in a text is short for something, as it is written it is still the one with a letter wrong.
    const asWritten = [...plain].sort((a, b) => a.key.length - b.key.length).slice(0, 1)
    const tried = new Set([...asWritten, ...plain.slice(-3)])
    return tried.size > 0 ? tried : readings.slice(0, 1)
  }

  private addAlike(
    readings: readonly Reading[],
    add: (named: Named, score: number, reasons: string[]) => void,
  ): void {
    for (const { key, reasons, belonging } of this.asked(readings))
      for (const { index, score, how } of this.alike.find(key).slice(0, 2 * MOST_CANDIDATES)) {
        const named = this.named[index]!
        const fits = this.fits({ belonging, named })
        const why = {
          SOUND: reason.sound(),
          LETTER: reason.letter(),
          HOLDS: reason.holds(),
          ALIKE: reason.alike(Math.round(100 * score)),
        }[how]
        add(named, fits ? score : score * OTHER_PLACE, [
          why,
          ...reasons,
          ...(fits ? [] : [reason.otherPlace()]),
        ])
      }
  }
}

function shortest(readings: readonly Reading[]): string | undefined {
  return readings.map(({ key }) => key).sort((a, b) => a.length - b.length)[0]
}

/** The brand of what is called by a brand and a kind of branch, with nothing between. */
function brandOf(key: string): string | undefined {
  const { branches, brands } = lexicon()
  const branch = branches.find((end) => key.endsWith(end))
  const brand = branch && key.slice(0, -branch.length)
  return brand && brands.has(brand) ? brand : undefined
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

function endsIn(place: Place, word: string): boolean {
  return place.name.endsWith(word)
}

function differsInOne(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1
}
