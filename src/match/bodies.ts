import type { AreaLevel } from '../area/area.type'
import type { AreaNames } from './areas'
import { folded } from './letters'
import { type KindForm, lexicon } from './lexicon'
import { MOST_CANDIDATES, type Names } from './names'
import { reason } from './reasons'
import { CALLED_SO } from './scores'
import type { Candidate, MatchEntity, Matched, Mention, NamedThing } from './types'

/** The areas whose committees are of a kind. */
const LEVELS: Record<string, readonly AreaLevel[]> = {
  BIG_WORKING_COMMITTEE: ['STREET'],
  BIG_PARTY_COMMITTEE: ['COMMUNITY'],
}

/**
 * Bodies that are called by their own name or by whose they are: an organisation by the area that it leads or by its unit,
 * a committee or conference by its area, an alliance by its name without 党建联盟.
 */
export class BodyNames {
  private readonly byPlace = new Map<string, NamedThing[]>()
  private readonly byUnit = new Map<string, NamedThing[]>()
  private readonly byStem = new Map<string, NamedThing[]>()
  private readonly forms: readonly KindForm[]

  constructor(
    private readonly entity: MatchEntity,
    things: readonly NamedThing[],
    private readonly own: Names,
    private readonly areas: AreaNames | undefined,
    private readonly units: Names | undefined,
  ) {
    this.forms =
      entity === 'ORGANISATION'
        ? lexicon().partyForms
        : lexicon().bodyForms.filter((form) => form.entity === entity)
    for (const thing of things) {
      for (const place of thing.places ?? []) put(this.byPlace, place, thing)
      if (thing.unit) put(this.byUnit, thing.unit, thing)
      put(this.byStem, this.split(folded(thing.name)).rest, thing)
    }
  }

  match(mention: Mention): Matched {
    const called = this.own.match(mention)
    const own = called.automatic && this.isOwnerOpen(mention) ? { ...called, automatic: null } : called
    if (own.automatic && own.automatic.score >= 0.97) return own
    const { rest, form } = this.split(folded(mention.text))
    const found =
      rest === ''
        ? undefined
        : this.entity === 'ALLIANCE'
          ? this.byShortName(rest)
          : this.byOwner(rest, form, mention)
    const apart = own.apart ?? this.ownerApart(mention)
    if (!found) return { ...own, apart }
    const others = own.candidates.filter(({ id }) => !found.candidates.some((one) => one.id === id))
    const candidates = [...found.candidates, ...others]
      .sort((a, b) => b.score - a.score)
      .slice(0, mention.most ?? MOST_CANDIDATES)
    const automatic = found.automatic ?? (found.candidates.length === 0 ? own.automatic : null)
    return { candidates, automatic, title: own.title, apart }
  }

  /** Whether several units may be meant as the one whose organisation it is, such as those of city and county. */
  private isOwnerOpen(mention: Mention): boolean {
    const { rest, form } = this.split(folded(mention.text))
    if (!this.units || !form || rest === '') return false
    const { automatic, candidates } = this.units.match({ ...mention, text: rest })
    return automatic === null && candidates.filter(({ score }) => score >= CALLED_SO).length > 1
  }

  /** What tells apart the units or areas that may be called so: 派出所党支部 is one in each street. */
  private ownerApart(mention: Mention): Matched['apart'] {
    const { rest, form } = this.split(folded(mention.text))
    if (!form || rest === '') return null
    const owner = { ...mention, text: rest }
    return this.units?.match(owner).apart ?? this.areas?.match(owner).apart ?? null
  }

  private byShortName(rest: string): { candidates: Candidate[]; automatic: Candidate | null } | undefined {
    const things = rest.length >= 3 ? this.byStem.get(rest) : undefined
    if (!things) return undefined
    const candidates = things.map((thing) => candidate(thing, 0.95, [reason.stem()]))
    return { candidates, automatic: candidates.length === 1 ? candidates[0]! : null }
  }

  private byOwner(
    rest: string,
    form: KindForm | undefined,
    mention: Mention,
  ): { candidates: Candidate[]; automatic: Candidate | null } | undefined {
    const kinds = form?.kinds ?? []
    const levels = kinds.flatMap((kind) => LEVELS[kind] ?? [])
    const area = this.areas?.match({
      ...mention,
      text: rest,
      levels: levels.length > 0 ? levels : mention.levels,
    })
    const unit = this.units?.match({ ...mention, text: rest })
    const ofArea = (area?.candidates ?? []).flatMap((owner) =>
      this.of(this.byPlace, owner.id.replace('area:', ''), owner, kinds),
    )
    const ofUnit = (unit?.candidates ?? []).flatMap((owner) => this.of(this.byUnit, owner.id, owner, kinds))
    const owners = [area?.automatic, unit?.automatic].filter((owner) => owner != null)
    const candidates = best([...ofArea, ...ofUnit])
    if (candidates.length === 0) return undefined
    // One owner is surely meant, and has one body that may be called so.
    const sure =
      owners.length === 1
        ? [...ofArea, ...ofUnit].filter(({ owner, fits }) => owner === owners[0]!.id && fits)
        : []
    const automatic =
      sure.length === 1 && !unsure(area, unit) ? candidates.find(({ id }) => id === sure[0]!.id) : undefined
    return { candidates, automatic: automatic ?? null }
  }

  private of(
    bodies: ReadonlyMap<string, NamedThing[]>,
    key: string,
    owner: Candidate,
    kinds: readonly string[],
  ): Owned[] {
    return (bodies.get(key) ?? []).map((thing) => {
      const fits = kinds.length === 0 || !thing.kind || kinds.includes(thing.kind)
      const whose =
        this.entity === 'ORGANISATION'
          ? bodies === this.byUnit
            ? reason.ofUnit(owner.name)
            : reason.leads(owner.name)
          : reason.ofArea(owner.name)
      const reasons = fits ? [whose] : [whose, reason.otherForm()]
      return { ...candidate(thing, (fits ? 0.96 : 0.85) * owner.score, reasons), owner: owner.id, fits }
    })
  }

  /** A name without what it ends in, and that. */
  private split(letters: string): { rest: string; form: KindForm | undefined } {
    const form = this.forms.find(({ form }) => letters.endsWith(form))
    return { rest: form ? letters.slice(0, -form.form.length) : letters, form }
  }
}

interface Owned extends Candidate {
  owner: string
  fits: boolean
}

/** Whether the other kind of owner comes near too. */
function unsure(area: Matched | undefined, unit: Matched | undefined): boolean {
  const score = (matched: Matched | undefined) =>
    matched?.automatic ? 0 : (matched?.candidates[0]?.score ?? 0)
  return Math.max(score(area), score(unit)) >= CALLED_SO
}

function best(owned: readonly Owned[]): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const { owner: _owner, fits: _fits, ...one } of [...owned].sort((a, b) => b.score - a.score))
    if (!found.has(one.id)) found.set(one.id, one)
  return [...found.values()]
}

function candidate({ id, name }: NamedThing, score: number, reasons: string[]): Candidate {
  return { id, name, score: Math.round(1000 * score) / 1000, reasons }
}

function put(map: Map<string, NamedThing[]>, key: string, thing: NamedThing): void {
  const known = map.get(key)
  if (known) known.push(thing)
  else map.set(key, [thing])
}
