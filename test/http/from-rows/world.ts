import { inForce, type Row, shift, span, status, type Tables } from '../../support/sample'
import { type Land, landAround } from '../../support/sample-land'

export const DAY = '2024-06-30'
const BRANCH = ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE']

/** What is found of a subject, by the rows of what may link it. */
export interface Found {
  state: 'COVERED' | 'UNKNOWN' | 'GAP' | 'EXEMPT'
  reason: string | null
  /** First day of the gap. */
  since: string | null
}

/** The rows of the sample as they refer to one another. Nothing here comes from the service. */
export class World {
  readonly areas: Map<string, Row>
  readonly units = this.byRef('units')
  readonly organisations = this.byRef('party_organisations')
  readonly committees = this.byRef('big_committees')
  private readonly lands = new Map<string, Land>()
  private readonly groups = new Map<string, Map<string, Row[]>>()

  constructor(readonly tables: Tables) {
    this.areas = new Map(this.table('areas').map((row) => [row.code!, row]))
  }

  table(name: string): Row[] {
    return this.tables[name]!
  }

  /** Rows of a table by a column. */
  of(name: string, column: string, key: string | undefined): Row[] {
    const known = this.groups.get(`${name} ${column}`)
    const group = known ?? new Map<string, Row[]>()
    if (!known) {
      for (const row of this.table(name)) group.set(row[column]!, [...(group.get(row[column]!) ?? []), row])
      this.groups.set(`${name} ${column}`, group)
    }
    return group.get(key ?? '') ?? []
  }

  lies(code: string | undefined, within: string): boolean {
    const land = this.lands.get(within) ?? landAround(this.tables, within)
    this.lands.set(within, land)
    return land.lies(code)
  }

  /** Areas of a level within another, by code. */
  level(level: string, within: string): Row[] {
    return this.table('areas')
      .filter((area) => area.level === level && this.lies(area.code, within))
      .sort(by(({ code }) => code!))
  }

  urban(within: string): Row[] {
    return this.level('COMMUNITY', within).filter((area) => this.isUrban(area))
  }

  isUrban(area: Row): boolean {
    if (area.urban) return area.urban === 'true'
    return this.isStreet(this.parent(area)) && !/(村|村委会|村民委员会)$/.test(area.name!)
  }

  isStreet({ level, code, street_kind }: Row): boolean {
    if (level !== 'STREET') return false
    return street_kind ? street_kind === 'STREET' : Number(code!.slice(6, 9)) <= 99
  }

  parent({ code, parent_code }: Row): Row {
    const lengths: Record<number, number> = { 4: 2, 6: 4, 9: 6, 12: 9 }
    return this.areas.get(parent_code || code!.slice(0, lengths[code!.length]))!
  }

  /** The area of a level that an area is or lies in. */
  above(code: string, level: string): Row {
    let area = this.areas.get(code)!
    while (area.level !== level) area = this.parent(area)
    return area
  }

  name(code: string | undefined): { name: string } {
    return { name: this.areas.get(code!)!.name! }
  }

  unit(ref: string | undefined): Row {
    return this.units.get(ref!)!
  }

  unitName(ref: string | undefined): { name: string } {
    return { name: this.unit(ref).name! }
  }

  living(unit: Row): boolean {
    return !unit.dissolved_on || unit.dissolved_on > DAY
  }

  isTwoNew({ two_new, kind }: Row): boolean {
    if (two_new) return two_new === 'true'
    return ['PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'INDUSTRY_ASSOCIATION'].includes(kind!)
  }

  /** Organisations that lead an area: those below another that leads it come last. */
  leading(code: string): Row[] {
    const here = this.of('party_organisations', 'leads_code', code)
    const below = ({ superior_ref }: Row) => here.some(({ ref }) => ref === superior_ref)
    return [...here].sort(by((row) => `${below(row) ? 1 : 0} ${row.ref}`))
  }

  branches(code: string): Row[] {
    return this.leading(code).filter((row) => this.isBranch(row))
  }

  isBranch({ kind }: Row): boolean {
    return BRANCH.includes(kind!)
  }

  found(rule: string, subject: string, links: Row[]): Found {
    const none = { reason: null, since: null }
    const states = links.map((row) => status(row, DAY))
    if (states.includes('IN_FORCE')) return { state: 'COVERED', ...none }
    if (this.exempt(rule, subject)) return { state: 'EXEMPT', ...none }
    if (states.includes('UNCERTAIN')) return { state: 'UNKNOWN', ...none }
    const ended = links
      .filter((row) => span(row).latestEnd < DAY)
      .sort((a, b) => compare(span(b).latestEnd, span(a).latestEnd) || compare(a.ref!, b.ref!))[0]
    if (ended)
      return {
        state: 'GAP',
        reason: ended.terminated_on ? 'TERMINATED' : 'LAPSED',
        since: shift(span(ended).latestEnd, 1),
      }
    return { state: 'GAP', reason: links.length > 0 ? 'NOT_YET_STARTED' : 'NEVER_LINKED', since: null }
  }

  exempt(rule: string, subject: string): boolean {
    return this.of('exemptions', 'subject_id', subject).some((row) => row.rule === rule && inForce(row, DAY))
  }

  private byRef(name: string): Map<string, Row> {
    return new Map(this.table(name).map((row) => [row.ref!, row]))
  }
}

/** By Unicode code point. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => compare(key(a), key(b))
}

export const byRef = by(({ ref }: Row) => ref!)

export function period({ start, end }: Row) {
  return { start: start || null, end: end || null }
}

export function counts(found: { state: string }[], ...keys: string[]) {
  const of = (state: string) => found.filter((each) => each.state === state).length
  const exempt = of('EXEMPT')
  const due = found.length - exempt
  const all: Record<string, number | null> = {
    population: found.length,
    covered: of('COVERED'),
    gap: of('GAP'),
    unknown: of('UNKNOWN'),
    exempt,
    rate: due === 0 ? null : of('COVERED') / due,
  }
  return Object.fromEntries(keys.map((key) => [key, all[key]]))
}

/** Subjects with what is found of them, those in a gap. */
export function gaps<T extends Found>(found: T[]): T[] {
  return found.filter(({ state }) => state === 'GAP')
}
