import type { PeopleCounts } from '../../src/figures/counts'
import { inForce, type Row, type Tables } from './sample'
import { landAround } from './sample-land'

/** The counts of `PeopleCounts`, from the rows alone. */
export function countPeople(tables: Tables, within: string, day: string): PeopleCounts {
  const { lies, level } = landAround(tables, within)
  const units = new Map(tables.units!.map((row) => [row.ref!, row]))
  const organisations = new Map(tables.party_organisations!.map((row) => [row.ref!, row]))
  const running = (table: string, area: string) =>
    tables[table]!.filter((row) => lies(row[area]) && inForce(row, day))

  const contacts = running('contacts', 'area_code').filter(({ person_ref }) => person_ref)
  const posts = tables
    .appointments!.filter((row) => inForce(row, day))
    .map((row) => ({ row, leads: organisations.get(row.organisation_ref!)! }))
    .filter(({ leads }) => lies(leads.leads_code))
  const ofStreets = posts.filter(
    ({ leads }) => leads.kind === 'WORKING_COMMITTEE' && level(leads.leads_code) === 'STREET',
  )
  const police = (at: string) =>
    posts.filter(
      ({ row, leads }) =>
        units.get(row.unit_ref!)?.kind === 'POLICE_STATION' && level(leads.leads_code) === at,
    )
  const holders = (held: typeof posts) => persons(held.map(({ row }) => row))
  const owners = tables.units!.filter(
    ({ kind, residence_code, dissolved_on }) =>
      kind === 'OWNERS_COMMITTEE' && lies(residence_code) && !(dissolved_on && dissolved_on <= day),
  )
  const crossed = new Set(
    tables
      .appointments!.filter((row) => inForce(row, day))
      .filter((row) => level(organisations.get(row.organisation_ref!)!.leads_code) === 'COMPOUND')
      .map(({ unit_ref }) => unit_ref),
  )
  const reports = running('duty_reports', 'community_code')
  const property = running('property_linkages', 'compound_code')
  const sides = (row: Row) =>
    [row.branch_ref, row.owners_committee_ref, row.property_company_ref].filter(Boolean).length
  const staff = running('grid_assignments', 'area_code')
  const heads = staff.filter(({ post }) => post === 'HOUSEHOLD_HEAD')

  return {
    contactLevels: new Set(contacts.map(({ area_code }) => tier(level(area_code))).filter(Boolean)).size,
    leadersContactingCommunities: persons(contacts.filter((row) => level(row.area_code) === 'COMMUNITY')),
    streetSecretaries: holders(ofStreets.filter(({ row }) => row.post === '书记')),
    streetLeaders: holders(ofStreets),
    policeInTownLeadership: holders(police('STREET')),
    policeDeputySecretaries: holders(police('COMMUNITY')),
    communitiesWithPoliceDeputy: new Set(police('COMMUNITY').map(({ leads }) => leads.leads_code)).size,
    crossAppointmentShare: share(owners.filter(({ ref }) => crossed.has(ref!)).length, owners.length),
    dutyReportUnits: new Set(reports.map(({ unit_ref }) => unit_ref)).size,
    dutyReportMembers: reports.reduce((sum, { members }) => sum + Number(members), 0),
    dutyReportCommunities: new Set(reports.map(({ community_code }) => community_code)).size,
    dutyReportCompounds: new Set(
      reports.map(({ area_code }) => area_code).filter((code) => level(code) === 'COMPOUND'),
    ).size,
    ownersCommitteesWithBranch: new Set(
      property
        .filter((row) => row.branch_ref && row.owners_committee_ref)
        .map(({ owners_committee_ref }) => owners_committee_ref),
    ).size,
    sidesOfPropertyLinkage: Math.max(0, ...property.map(sides)),
    generalGridHeads: persons(staff.filter(({ post }) => post === 'GENERAL_HEAD')),
    gridHeads: persons(staff.filter((row) => row.post === 'HEAD' && level(row.area_code) === 'GRID')),
    microGridMembers: persons(
      staff.filter((row) => row.post === 'MEMBER' && level(row.area_code) === 'MICRO_GRID'),
    ),
    fullTimeGridMembers: members('FULL_TIME'),
    partTimeGridMembers: members('PART_TIME'),
    professionalGridMembers: members('PROFESSIONAL'),
    buildingHeadsAndGridMembers: persons(
      staff.filter(({ post }) => post === 'BUILDING_HEAD' || post === 'MEMBER'),
    ),
    householdHeads: persons(heads),
    householdHeadPartyShare: share(
      persons(heads.filter(({ party_member }) => party_member === 'true')),
      persons(heads),
    ),
  }

  function members(employment: string): number {
    return persons(staff.filter((row) => row.post === 'MEMBER' && row.employment === employment))
  }
}

/** Distinct persons; a row whose person is unknown stands for one. */
function persons(rows: Row[]): number {
  return new Set(rows.map(({ person_ref, ref }) => person_ref || `unknown ${ref}`)).size
}

function tier(level: string): string | undefined {
  if (level === 'STREET' || level === 'COMMUNITY') return level
  return ['COMPOUND', 'BUILDING', 'GRID', 'MICRO_GRID'].includes(level) ? 'BELOW' : undefined
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}
