import { ALWAYS } from '../dates'
import { areaLies } from '../lies'
import type { Area, World } from '../world'
import { BRANCHES, BY_LINKAGES, BY_RELATION, type Link, linksOf, type Rule } from './rule'

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
  population: (world) =>
    areas(world, isUrbanCommunity, (community) =>
      linksOf(
        world.linkages.filter(({ kind, row }) => kind === 'CONTACT' && row.area_code === community.code),
      ),
    ),
}

const SIDES: [side: string, column: string][] = [
  ['branch', 'branch_ref'],
  ['ownersCommittee', 'owners_committee_ref'],
  ['propertyCompany', 'property_company_ref'],
]

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

function committeesOf({ committees }: World, kinds: string[]): (area: Area) => Link[] {
  return (area) =>
    always(committees.filter((committee) => committee.area === area && kinds.includes(committee.kind)))
}

function ofLevel(wanted: string): (area: Area) => boolean {
  return ({ level }) => level === wanted
}

function always(things: readonly unknown[]): Link[] {
  return things.map(() => ({ ...ALWAYS, id: null, units: [] }))
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
