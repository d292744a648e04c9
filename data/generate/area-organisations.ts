import type { Community, Ground } from './ground'
import { Random } from './random'
import type { AreaRow, OrganisationKind, OrganisationRow } from './rows'

/** Collects Party organisations (党组织) of a place and gives each its reference. */
export class OrganisationList {
  readonly rows: OrganisationRow[] = []
  private readonly leading = new Map<string, OrganisationRow>()

  constructor(private readonly ref: string) {}

  add(organisation: Omit<OrganisationRow, 'ref'>): OrganisationRow {
    const row = { ref: `${this.ref}-P${String(this.rows.length + 1).padStart(4, '0')}`, ...organisation }
    this.rows.push(row)
    if (row.leads_code && !this.leading.has(row.leads_code)) this.leading.set(row.leads_code, row)
    return row
  }

  /** The first organisation that leads an area. */
  of(areaCode: string): OrganisationRow | undefined {
    return this.leading.get(areaCode)
  }
}

/** The organisations that lead areas: county, streets and towns, communities, and beneath these what the plan says. */
export function areaOrganisations(ground: Ground): OrganisationList {
  const random = new Random(`${ground.place.key} organisations`)
  const list = new OrganisationList(ground.place.ref)
  const top = addTop(list, ground)
  for (const street of ground.streets) {
    const superior = list.of(street.code.slice(0, 6)) ?? top
    const office = street.name.endsWith('街道')
    list.add({
      name: office ? `${street.name}党工委` : `${street.name}党委`,
      kind: office ? 'WORKING_COMMITTEE' : 'PARTY_COMMITTEE',
      leads_code: street.code,
      superior_ref: superior.ref,
    })
  }
  const covered = ground.communities.filter(
    ({ urban, village, name }) => urban || (!village && name.endsWith('社区')),
  )
  addCommunities(list, ground, covered, random)
  addBranches(list, ground, covered, random)
  addGroups(list, ground, covered, random)
  return list
}

function addTop(list: OrganisationList, ground: Ground): OrganisationRow {
  const { areaCode } = ground.place
  const zone = areaCode.includes('-')
  const area = ground.areas.find(({ code }) => code === areaCode)!
  const top = list.add({
    name: zone ? `中共${area.name}工作委员会` : `中共${area.name}委员会`,
    kind: zone ? 'WORKING_COMMITTEE' : 'PARTY_COMMITTEE',
    leads_code: areaCode,
  })
  if (areaCode.length === 4)
    for (const county of ground.areas.filter(({ level }) => level === 'COUNTY'))
      list.add({
        name: `中共${county.name}委员会`,
        kind: 'PARTY_COMMITTEE',
        leads_code: county.code,
        superior_ref: top.ref,
      })
  return top
}

function addCommunities(list: OrganisationList, ground: Ground, communities: Community[], random: Random) {
  const { ratedCommunities, fiveStarCommunities } = ground.plan.organisations
  const rated = random.shuffle(communities.filter(({ urban }) => urban)).slice(0, ratedCommunities)
  const stars = new Map(
    rated.map(({ code }, i) => [code, i < fiveStarCommunities ? 5 : random.pick([3, 4, 4])]),
  )
  for (const { code, name, street, urban } of communities) {
    const size = random.int(urban ? 45 : 20, urban ? 260 : 90)
    const kind: OrganisationKind =
      size >= 100 ? 'PARTY_COMMITTEE' : urban || size >= 50 ? 'GENERAL_BRANCH' : 'BRANCH'
    list.add({
      name: name + { PARTY_COMMITTEE: '党委', GENERAL_BRANCH: '党总支', BRANCH: '党支部' }[kind],
      kind,
      leads_code: code,
      superior_ref: list.of(street)?.ref,
      members: size,
      star_rating: stars.get(code),
    })
  }
}

/** Branches of compounds and of grids (小区党支部, 网格党支部). */
function addBranches(list: OrganisationList, ground: Ground, communities: Community[], random: Random) {
  const { compoundBranches, gridBranches, gridsWithoutBranch } = ground.plan.organisations
  const superiorOf = (area: AreaRow) => list.of(area.code.slice(0, 12))?.ref
  const branch = (area: AreaRow, suffix: string) =>
    list.add({
      name: `${area.name}${suffix}党支部`,
      kind: 'BRANCH',
      leads_code: area.code,
      superior_ref: superiorOf(area),
      members: random.int(3, 42),
    })
  const compounds = communities.flatMap((community) => community.compounds)
  for (const compound of random.shuffle(compounds).slice(0, compoundBranches)) branch(compound, '')
  const grids = random.shuffle(
    communities.flatMap((home) => home.grids.filter(({ level }) => level === 'GRID')),
  )
  const branched = gridsWithoutBranch > 0 ? grids.slice(gridsWithoutBranch) : grids
  const second = Math.max(0, gridBranches - branched.length)
  for (const grid of branched.slice(0, gridBranches)) branch(grid, '')
  for (const grid of branched.slice(0, second)) branch(grid, '第二')
}

/** Party groups of buildings and yards (楼栋党小组), and member households (党员中心户) under them. */
function addGroups(list: OrganisationList, ground: Ground, communities: Community[], random: Random) {
  const { buildingGroups, yardGroups, memberHouseholds } = ground.plan.organisations
  const buildings = random.shuffle(communities.flatMap((community) => community.buildings))
  const grouped = new Set(buildings.map(({ parent_code }) => parent_code))
  const yards = communities.flatMap(({ compounds }) => compounds.filter(({ code }) => !grouped.has(code)))
  const areas = [...buildings.slice(0, buildingGroups), ...random.shuffle(yards).slice(0, yardGroups)]
  const groups = areas.map((area) =>
    list.add({
      name: `${area.name}党小组`,
      kind: 'PARTY_GROUP',
      leads_code: area.code,
      superior_ref: (
        list.of(area.grid_code ?? '') ??
        list.of(area.parent_code!) ??
        list.of(area.code.slice(0, 12))
      )?.ref,
      members: random.int(3, 12),
    }),
  )
  for (let n = 0; n < memberHouseholds; n++) {
    const group = groups[n % groups.length]!
    list.add({
      name: `${group.name.replace('党小组', '')}第${Math.floor(n / groups.length) + 1}党员中心户`,
      kind: 'MEMBER_HOUSEHOLD',
      leads_code: group.leads_code,
      superior_ref: group.ref,
    })
  }
}
