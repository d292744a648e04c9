import type { FigureCounts, StandingCounts } from '../../src/figures/counts'
import type { CountedFigure } from '../../src/figures/keys'
import { inForce, type Row, type Tables } from './sample'
import { landAround } from './sample-land'
import { countPeople } from './sample-people-counts'
import { countWork } from './sample-work-counts'

const BRANCH = ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE']
const INSTITUTIONS = [
  'PARTY_GOVERNMENT_ORGAN',
  'MASS_ORGANISATION',
  'PUBLIC_INSTITUTION',
  'SCHOOL',
  'HOSPITAL',
  'POLICE_STATION',
]
const ENTERPRISES = ['STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'FINANCIAL_INSTITUTION', 'PROPERTY_COMPANY']

/** The counts of `FigureCounts`, from the rows alone, each as its definition says. */
export function countFigures(
  tables: Tables,
  within: string,
  day: string,
  during: CountedFigure['during'] = {},
): FigureCounts {
  return {
    ...countStanding(tables, within, day),
    ...countPeople(tables, within, day),
    ...countWork(tables, within, day, { from: during.from ?? '0001-01-01', to: during.to ?? day }),
  }
}

function countStanding(tables: Tables, within: string, day: string): StandingCounts {
  const { areas, lies } = landAround(tables, within)
  const units = byRef('units')
  const organisations = table('party_organisations')
  const organisationOf = byRef('party_organisations')
  const committees = byRef('big_committees')

  const here = [...areas.values()].filter(({ code }) => lies(code!))
  const atLevel = (level: string) => here.filter((area) => area.level === level)
  const levelLed = (row: Row | undefined) => (row?.leads_code ? areas.get(row.leads_code)!.level! : '')
  const leading = organisations.filter(({ leads_code }) => leads_code && lies(leads_code))
  const branches = leading.filter(({ kind }) => BRANCH.includes(kind!))
  const led = (level: string) => branches.filter((row) => levelLed(row) === level)
  const compoundsLed = distinct(led('COMPOUND'), 'leads_code')
  const communityOrganisations = leading.filter((row) => levelLed(row) === 'COMMUNITY')
  const rated = communityOrganisations.filter(({ star_rating }) => star_rating)
  const urban = atLevel('COMMUNITY').filter(isUrban)

  const seats = table('part_time_memberships').filter(
    (seat) => inForce(seat, day) && lies(committees.get(seat.committee_ref!)!.area_code!),
  )
  const committeeOf = (seat: Row) => committees.get(seat.committee_ref!)!
  const levelOf = (seat: Row) => areas.get(committeeOf(seat).area_code!)!.level
  const workingSeats = seats.filter((seat) => committeeOf(seat).kind === 'BIG_WORKING_COMMITTEE')
  const jointUnits = seats
    .filter((seat) => committeeOf(seat).kind === 'JOINT_PARTY_COMMITTEE' && levelOf(seat) !== 'COMMUNITY')
    .map((seat) => units.get(seat.unit_ref!)!)

  const pairings = table('pairings').filter((row) => inForce(row, day) && lies(row.community_code!))
  const paired = [...distinct(pairings, 'unit_ref')].map((ref) => units.get(ref)!)
  const ofKind = (kinds: string[]) => paired.filter(({ kind }) => kinds.includes(kind!)).length

  return {
    urbanCommunities: urban.length,
    streets: atLevel('STREET').filter(isStreet).length,
    grids: atLevel('GRID').length,
    microGrids: atLevel('MICRO_GRID').length,
    gridLevels: gridLevels(),
    gridBranches: led('GRID').length,
    compoundAndGridBranches: led('COMPOUND').length + led('GRID').length,
    compoundAndPropertyBranches: led('COMPOUND').length + propertyBranches(),
    branchesLeadingOneCompound: Math.max(
      0,
      ...[...compoundsLed].map(
        (code) => led('COMPOUND').filter(({ leads_code }) => leads_code === code).length,
      ),
    ),
    compoundBranchCoverage: percent(compoundsLed.size, atLevel('COMPOUND').length),
    buildingPartyGroups: leading.filter(
      (row) => row.kind === 'PARTY_GROUP' && ['BUILDING', 'COMPOUND'].includes(levelLed(row)),
    ).length,
    memberHouseholds: leading.filter(({ kind }) => kind === 'MEMBER_HOUSEHOLD').length,
    communityPartyCommittees: urban.filter(({ code }) =>
      communityOrganisations.some(
        (row) => row.leads_code === code && /^(PARTY_COMMITTEE|GENERAL_BRANCH)$/.test(row.kind!),
      ),
    ).length,
    fiveStarCommunityShare: percent(
      rated.filter(({ star_rating }) => star_rating === '5').length,
      rated.length,
    ),
    partyOrganisationLevels: organisationLevels(),
    organisationChainLevels: Math.max(0, ...leading.map(chainFromCommunity)),
    partTimeMembersOfBigWorkingCommittees: workingSeats.length,
    unitsInBigWorkingCommittees: distinct(workingSeats, 'unit_ref').size,
    partTimeMembersOfCommunityCommittees: seats.filter((seat) => levelOf(seat) === 'COMMUNITY').length,
    communitiesInJointCommittees: distinct(
      jointUnits.filter(({ tier, residence_code }) => tier === 'COMMUNITY' && residence_code),
      'residence_code',
    ).size,
    pairedUnits: paired.length,
    pairedOrgansAndInstitutions: ofKind(INSTITUTIONS),
    pairedEnterprises: ofKind(ENTERPRISES),
    pairedCommunities: distinct(pairings, 'community_code').size,
    alliances: table('alliances').filter(
      (row) => inForce(row, day) && row.serves_codes!.split(';').some(lies),
    ).length,
  }

  function table(name: string): Row[] {
    return tables[name]!
  }

  function byRef(name: string): Map<string, Row> {
    return new Map(table(name).map((row) => [row.ref!, row]))
  }

  function isStreet({ code }: Row): boolean {
    const digits = Number(code!.slice(6, 9))
    return digits >= 1 && digits <= 99
  }

  function isUrban(area: Row): boolean {
    if (area.urban) return area.urban === 'true'
    return isStreet(area) && !/(村|村委会|村民委员会)$/.test(area.name!)
  }

  function gridLevels(): number {
    if (atLevel('GRID').length === 0) return 0
    return atLevel('MICRO_GRID').some(({ parent_code }) => areas.get(parent_code!)?.level === 'GRID') ? 3 : 2
  }

  function propertyBranches(): number {
    return organisations.filter(({ kind, unit_ref }) => {
      const unit = unit_ref ? units.get(unit_ref) : undefined
      return (
        BRANCH.includes(kind!) &&
        unit?.kind === 'PROPERTY_COMPANY' &&
        unit.residence_code &&
        lies(unit.residence_code)
      )
    }).length
  }

  function organisationLevels(): number {
    const chain = ['COUNTY', 'STREET', 'COMMUNITY']
    const joined = leading.flatMap((row) => {
      const levels = [levelLed(row), levelLed(organisationOf.get(row.superior_ref!))]
      return levels[0] !== levels[1] && levels.every((level) => chain.includes(level)) ? levels : []
    })
    return new Set(joined).size
  }

  /** Organisations from the community's down to this one; 0 where none above leads a community. */
  function chainFromCommunity(row: Row): number {
    if (levelLed(row) === 'COMMUNITY') return 1
    const superior = organisationOf.get(row.superior_ref!)
    const above = superior ? chainFromCommunity(superior) : 0
    return above === 0 ? 0 : above + 1
  }
}

function distinct(rows: Row[], column: string): Set<string> {
  return new Set(rows.map((row) => row[column]!))
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}
