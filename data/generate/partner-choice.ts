import type { Community, Ground } from './ground'
import type { Random } from './random'
import type { UnitRow } from './rows'
import { homesOf } from './unit-list'

/** Chooses the communities with which units pair, so that some communities have one partner only, and some none. */
export class PartnerChoice {
  readonly withoutPartner: string[]
  /** Units whose partners are fixed beforehand. */
  private readonly fixed = new Map<string, string[]>()
  private readonly open: Community[]
  private readonly chosen = new Set<string>()
  private readonly lastPartner = new Map<string, UnitRow>()

  constructor(
    private readonly ground: Ground,
    units: UnitRow[],
    private readonly random: Random,
  ) {
    const { plan } = ground
    const example = plan.exampleCommunity
    const homes = new Set(plan.localities.flatMap((locality) => homesOf(ground, locality)))
    const pool = random.shuffle([...homes].filter(({ code }) => code !== example?.code))
    this.withoutPartner = pool.splice(0, plan.communitiesWithoutPartner).map(({ code }) => code)
    this.fixSinglePartners(pool.splice(0, plan.communitiesWithOnePartner), units)
    if (example) this.fixExample(example, units)
    this.open = pool
  }

  isFixed(unitRef: string): boolean {
    return this.fixed.has(unitRef)
  }

  /** One to three communities: mostly the one where the unit resides, else one nearby, at times its neighbour too. */
  partnersOf(unit: UnitRow): string[] {
    const partners = this.fixed.get(unit.ref) ?? this.freeChoice(unit)
    for (const partner of partners) {
      this.chosen.add(partner)
      this.lastPartner.set(partner.slice(0, 9), unit)
    }
    return partners
  }

  anyOther(unit: UnitRow, partners: string[]): string {
    const free = (communities: Community[]) => communities.filter(({ code }) => !partners.includes(code))
    const near = free(this.near(unit))
    return this.random.pick(near.length > 0 ? near : free(this.open)).code
  }

  /** Open communities that nobody has chosen, each with a unit that is paired in their street. */
  stillAlone(): { unit: UnitRow; community: string }[] {
    return this.open
      .filter(({ code }) => !this.chosen.has(code))
      .flatMap(({ code, street }) => {
        const unit = this.lastPartner.get(street)
        return unit ? [{ unit, community: code }] : []
      })
  }

  private freeChoice(unit: UnitRow): string[] {
    const home = this.open.find(({ code }) => code === unit.residence_code)
    const near = this.near(unit)
    const first = home && this.random.chance(0.74) ? home : this.random.pick(near)
    if (this.random.chance(0.88)) return [first.code]
    const neighbours = this.open.filter(({ street }) => street === first.street)
    const next = neighbours[(neighbours.indexOf(first) + 1) % neighbours.length]!
    return next === first ? [first.code] : [first.code, next.code]
  }

  /** The open communities of the unit's street, or now and then, and if there are none, of its locality. */
  private near({ residence_code, name }: UnitRow): Community[] {
    const street = this.open.filter((community) => community.street === residence_code?.slice(0, 9))
    if (street.length > 0 && this.random.chance(0.8)) return street
    const { localities } = this.ground.plan
    const here = localities.filter((locality) =>
      locality.homes.some((home) => residence_code?.startsWith(home)),
    )
    const locality =
      [...here, ...localities].find(({ stem }) => name.includes(stem)) ?? here[0] ?? localities[0]!
    const homes = homesOf(this.ground, locality).filter((home) => this.open.includes(home))
    return homes.length > 0 ? homes : this.open
  }

  /** Each single partner is an organ that serves two such communities of its locality if it can. */
  private fixSinglePartners(communities: Community[], units: UnitRow[]) {
    const organs = units.filter(
      ({ kind, dissolved_on }) => kind === 'PARTY_GOVERNMENT_ORGAN' && !dissolved_on,
    )
    for (const { code } of communities) {
      const county = code.slice(0, 6)
      const taken = organs.find(
        ({ ref, residence_code }) => residence_code?.startsWith(county) && this.fixed.get(ref)?.length === 1,
      )
      const fresh = this.random.pick(
        organs.filter(
          ({ ref, residence_code }) => residence_code?.startsWith(county) && !this.fixed.has(ref),
        ),
      )
      const partner = taken ?? fresh
      this.fixed.set(partner.ref, [...(this.fixed.get(partner.ref) ?? []), code])
    }
  }

  private fixExample(
    { code, partners, firstPartner }: { code: string; partners: number; firstPartner: string },
    units: UnitRow[],
  ) {
    const candidates = units.filter(
      ({ ref, kind, dissolved_on, residence_code }) =>
        !this.fixed.has(ref) &&
        !dissolved_on &&
        kind !== 'OWNERS_COMMITTEE' &&
        kind !== 'MILITARY' &&
        residence_code === code,
    )
    const nearby = units.filter(
      ({ kind, residence_code, ref }) =>
        kind === 'SCHOOL' && residence_code?.startsWith(code.slice(0, 9)) && !this.fixed.has(ref),
    )
    const first = units.filter(({ name }) => name === firstPartner)
    for (const { ref } of [...new Set([...first, ...candidates, ...nearby])].slice(0, partners))
      this.fixed.set(ref, [code])
  }
}
