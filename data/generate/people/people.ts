import type { Ground } from '../ground'
import type { PersonRow } from '../people-and-work-rows'

const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']

/** Collects the persons (人员) of a place under names that nobody bears: 兴宁甲子, then 兴宁甲子1号. */
export class PersonList {
  readonly rows: PersonRow[] = []

  constructor(private readonly ground: Ground) {}

  /** Adds a person and gives the reference. */
  add(title: string, employer?: string): string {
    const n = this.rows.length
    const cycle = stems[n % 10]! + branches[n % 12]!
    const round = Math.floor(n / 60)
    const ref = `${this.ground.place.ref}-R${String(n + 1).padStart(4, '0')}`
    this.rows.push({
      ref,
      name: this.ground.plan.localities[0]!.stem.slice(0, 2) + cycle + (round > 0 ? `${round}号` : ''),
      title,
      employer_ref: employer,
    })
    return ref
  }
}
