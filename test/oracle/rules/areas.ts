import { areaLies } from '../lies'
import type { Area, Linkage, World } from '../world'
import { always, BRANCHES, BY_LINKAGES, BY_RELATION, type Link, linksOf, type Rule } from './rule'

const isUrbanCommunity = ({ level, urban }: Area) => level === 'COMMUNITY' && urban

export const communityPaired: Rule = {
  ...BY_LINKAGES,
  level: 'COMMUNITY',
  population: (world) =>
    areas(world, isUrbanCommunity, (community) =>
      linksOf(world.pairings.filter((pairing) => pairing.community === community)),
    ),
}

export const communityContacted: Rule = {
  ...BY_LINKAGES,
  level: 'COMMUNITY',
  population: (world) => areas(world, isUrbanCommunity, joinedBy(world, 'CONTACT', 'area_code')),
}

const SIDES: [side: string, column: string][] = [
  ['branch', 'branch_ref'],
  ['ownersCommittee', 'owners_committee_ref'],
  ['propertyCompany', 'property_company_ref'],
]

export const communityReported: Rule = {
  ...BY_LINKAGES,
  level: 'COMMUNITY',
  population: (world) => areas(world, isUrbanCommunity, joinedBy(world, 'DUTY_REPORT', 'community_code')),
}

export const compoundReported: Rule = {
  ...BY_LINKAGES,
  level: 'COMPOUND',
  population: (world) => areas(world, ofLevel('COMPOUND'), joinedBy(world, 'DUTY_REPORT', 'area_code')),
}

export const compoundHasOwnersCommittee = compoundWith('owners_committee_ref')
export const compoundHasPropertyCompany = compoundWith('property_company_ref')
export const gridStaffed = staffed('GRID')
export const microGridStaffed = staffed('MICRO_GRID')

export const compoundTripartite: Rule = {
  ...BY_LINKAGES,
  level: 'COMPOUND',
  reasons: [...BY_LINKAGES.reasons, 'INCOMPLETE'],
  population: (world) =>
    areas(world, ofLevel('COMPOUND'), (compound) =>
      world.linkages
        .filter(({ kind, row }) => kind === 'PROPERTY_LINKAGE' && row.compound_code === compound.code)
        .flatMap((linkage) =>
          linksOf([linkage]).map((link) => ({
            ...link,
            missing: SIDES.flatMap(([side, column]) => (linkage.row[column] ? [] : side)),
          })),
        ),
    ),
}

export const streetBigCommittee: Rule = {
  ...BY_RELATION,
  level: 'STREET',
  population: (world) =>
    areas(
      world,
      ({ level, streetKind }) => level === 'STREET' && streetKind === 'STREET',
      committeesOf(world, ['BIG_WORKING_COMMITTEE']),
    ),
}

export const communityBigCommittee: Rule = {
  ...BY_RELATION,
  level: 'COMMUNITY',
  population: (world) =>
    areas(world, isUrbanCommunity, committeesOf(world, ['BIG_PARTY_COMMITTEE', 'JOINT_PARTY_COMMITTEE'])),
}

export const communityHasVenue: Rule = {
  ...BY_RELATION,
  level: 'COMMUNITY',
  population: (world) =>
    areas(world, ofLevel('COMMUNITY'), (community) =>
      always(world.venues.filter(({ area }) => area === community)),
    ),
}

/** Prefectures, counties, streets that are no towns, and urban communities. */
export const areaHasConference: Rule = {
  ...BY_RELATION,
  population: (world) =>
    areas(
      world,
      (area) =>
        ['PREFECTURE', 'COUNTY'].includes(area.level) ||
        area.streetKind === 'STREET' ||
        isUrbanCommunity(area),
      (area) =>
        always(world.conferences.filter((each) => each.area === area || each.committee?.area === area)),
    ),
}

export const compoundHasBranch = led('COMPOUND', BRANCHES)
export const gridHasBranch = led('GRID', BRANCHES)
export const buildingHasPartyGroup = led('BUILDING', [...BRANCHES, 'PARTY_GROUP'])

function led(level: string, kinds: string[]): Rule {
  return {
    ...BY_RELATION,
    level,
    population: (world) =>
      areas(world, ofLevel(level), (area) =>
        always(world.organisations.filter(({ leads, kind }) => leads === area && kinds.includes(kind))),
      ),
  }
}

function compoundWith(side: string): Rule {
  return {
    ...BY_LINKAGES,
    level: 'COMPOUND',
    population: (world) =>
      areas(
        world,
        ofLevel('COMPOUND'),
        joinedBy(world, 'PROPERTY_LINKAGE', 'compound_code', ({ row }) => Boolean(row[side])),
      ),
  }
}

function staffed(level: string): Rule {
  return {
    ...BY_LINKAGES,
    level,
    population: (world) => areas(world, ofLevel(level), joinedBy(world, 'GRID_ASSIGNMENT', 'area_code')),
  }
}

/** The linkages of a kind that name the area in a column. */
function joinedBy(
  { linkages }: World,
  kind: string,
  column: string,
  counts: (linkage: Linkage) => boolean = () => true,
): (area: Area) => Link[] {
  return ({ code }) =>
    linksOf(linkages.filter((each) => each.kind === kind && each.row[column] === code && counts(each)))
}

function committeesOf({ committees }: World, kinds: string[]): (area: Area) => Link[] {
  return (area) =>
    always(committees.filter((committee) => committee.area === area && kinds.includes(committee.kind)))
}

function ofLevel(wanted: string): (area: Area) => boolean {
  return ({ level }) => level === wanted
}

function areas(world: World, isSubject: (area: Area) => boolean, links: (area: Area) => Link[]) {
  return world.areas.filter(isSubject).map((area) => ({
    id: area.id,
    name: area.name,
    unitKind: null,
    area: area.code,
    lies: (within: string | null) => areaLies(area, within),
    links: links(area),
  }))
}
