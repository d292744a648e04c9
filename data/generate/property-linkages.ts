import type { PropertyLinkageRow } from './people-and-work-rows'
import type { AreaRow } from './rows'
import { plainInForce, plainOutOfForce, type Setting } from './setting'
import { uncertain } from './terms'

/** Branch, owners' committee and property company of compounds (三方联动); of some a side is missing. */
export function propertyLinkages(setting: Setting): PropertyLinkageRow[] {
  const { ground, plan } = setting
  const random = setting.random('property linkages')
  const next = setting.numbered('W')
  const rows: PropertyLinkageRow[] = []
  const companies = random.shuffle(setting.unitsOf(['PROPERTY_COMPANY']))
  const owners = new Map(setting.unitsOf(['OWNERS_COMMITTEE']).map((unit) => [unit.name, unit.ref]))
  const compounds = ground.communities.flatMap((home) => home.compounds)
  const withOwners = compounds.filter((compound) => ownersOf(compound))
  const guided = withOwners.filter((compound) => branchOf(compound)).slice(0, plan.owners.guided)
  guided.forEach((compound, i) => {
    link(compound, branchOf(compound), ownersOf(compound), i % 4 === 3 ? undefined : company(i))
  })
  withOwners
    .filter((compound) => !guided.includes(compound))
    .forEach((compound, i) => {
      link(compound, undefined, ownersOf(compound), company(i))
    })
  const others = compounds.filter((compound) => !withOwners.includes(compound))
  others.forEach((compound, i) => {
    if (i % 5 === 0 || !branchOf(compound)) return
    link(compound, branchOf(compound), undefined, i % 7 === 3 ? undefined : company(i))
  })
  const left = compounds.filter(({ code }) => !rows.some(({ compound_code }) => compound_code === code))
  left.slice(0, 12).forEach((compound, i) => {
    const term = i % 4 === 3 ? uncertain(random) : plainOutOfForce(random, i)
    link(compound, branchOf(compound), undefined, company(i), term)
  })
  return rows

  /** The branch of the compound; where the place has none, that of a grid of the community, or the community's own. */
  function branchOf({ code }: AreaRow): string | undefined {
    const own = setting.leading(code).find(({ kind }) => kind === 'BRANCH')
    if (own || plan.owners.guided || ground.plan.organisations.compoundBranches > 0) return own?.ref
    const home = ground.communities.find((each) => code.startsWith(`${each.code}-`))!
    const grid = home.grids.find((each) => setting.organisations.of(each.code))
    return setting.organisations.of(grid?.code ?? home.code)?.ref
  }

  function ownersOf({ name }: AreaRow): string | undefined {
    return owners.get(`${name}业主委员会`)
  }

  function company(i: number): string | undefined {
    return companies[i % companies.length]?.ref
  }

  function link(
    compound: AreaRow,
    branch: string | undefined,
    committee: string | undefined,
    property: string | undefined,
    term = plainInForce(random),
  ) {
    rows.push({
      ref: next(),
      compound_code: compound.code,
      branch_ref: branch,
      owners_committee_ref: committee,
      property_company_ref: property,
      ...term,
      source_ref: ground.source,
    })
  }
}
