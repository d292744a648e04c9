import { folded } from '../match/letters'
import type { ComparedUnit } from './duplicate.queries'

const COMPANY = /(股份|责任)?有限(责任)?(公司|分公司)$/

/** A name as it is compared: what tells this unit from others, and the place at its head, in short, if it has one. */
export interface ReadName {
  name: string
  place: string | undefined
}

/**
 * Takes from names what registers write now one way, now another: the width of letters, brackets and spaces, the legal
 * form of a company, and the province, prefecture or county at the head.
 */
export class NameReader {
  /** Names of places, the longest first, each with its short form: 兴宁 for 兴宁市. */
  private readonly places: [name: string, short: string][]

  constructor(units: readonly ComparedUnit[]) {
    const names = new Set(units.flatMap(({ places }) => (places ?? []).map(({ name }) => name)))
    const forms = [...names].flatMap((name): [string, string][] => {
      const short = name.length > 2 ? name.replace(/[省市县区]$/, '') : name
      return [
        [name, short],
        [short, short],
      ]
    })
    this.places = forms.sort(([a], [b]) => b.length - a.length)
  }

  read(full: string): ReadName {
    const letters = folded(full)
    let name = letters.replace(COMPANY, '')
    let place: string | undefined
    for (let head = this.headOf(name); head; head = this.headOf(name)) {
      name = name.slice(head[0].length)
      place = head[1]
    }
    return { name: name || letters || full, place }
  }

  private headOf(name: string): [string, string] | undefined {
    return this.places.find(([place]) => name.startsWith(place))
  }
}
