import { folded } from './letters'
import { MOST_CANDIDATES, type Names, NOBODY } from './names'
import { reason } from './reasons'
import type { Matched, Mention, NamedThing } from './types'

/** People by name: who is meant is sure only where the employer is the same too. */
export class PersonNames {
  private readonly byName = new Map<string, NamedThing[]>()

  constructor(
    things: readonly NamedThing[],
    private readonly units: Names | undefined,
  ) {
    for (const thing of things) {
      const name = folded(thing.name)
      const known = this.byName.get(name)
      if (known) known.push(thing)
      else this.byName.set(name, [thing])
    }
  }

  match({ text, employer, most = MOST_CANDIDATES, ...around }: Mention): Matched {
    const outside = text.replace(/[(（].*$/u, '')
    const people = this.byName.get(folded(outside)) ?? this.byName.get(folded(text)) ?? []
    if (people.length === 0) return NOBODY
    const unit = employer && this.unitOf(employer, around)
    const candidates = people.map((person) => {
      const isThere = unit !== undefined && person.unit === unit
      const where = !employer ? [] : [isThere ? reason.employer() : reason.otherEmployer()]
      const score = isThere ? 1 : employer ? 0.5 : 0.8
      return { id: person.id, name: person.name, score, reasons: [reason.person(), ...where] }
    })
    candidates.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    const sure = candidates.filter(({ score }) => score === 1)
    return {
      candidates: candidates.slice(0, most),
      automatic: sure.length === 1 ? sure[0]! : null,
      title: null,
      apart: null,
    }
  }

  private unitOf(employer: string, around: Omit<Mention, 'text' | 'employer'>): string | undefined {
    if (employer.startsWith('unit:')) return employer
    return this.units?.match({ ...around, text: employer }).automatic?.id
  }
}
