import { ALWAYS } from '../dates'
import { areaLies } from '../lies'
import type { Area, World } from '../world'
import type { Link, Rule } from './rule'

const isUrbanCommunity = ({ level, urban }: Area) => level === 'COMMUNITY' && urban

export const communityPaired: Rule = {
  ofLinkages: true,
  level: 'COMMUNITY',
  population: (world) =>
    areas(world, isUrbanCommunity, (community) =>
      world.pairings
        .filter((pairing) => pairing.community === community)
        .map((pairing) => ({ ...pairing, units: [pairing.unit.id] })),
    ),
}

export const streetBigCommittee: Rule = {
  ofLinkages: false,
  level: 'STREET',
  population: (world) =>
    areas(
      world,
      ({ level, streetKind }) => level === 'STREET' && streetKind === 'STREET',
      committeesOf(world, ['BIG_WORKING_COMMITTEE']),
    ),
}

export const communityBigCommittee: Rule = {
  ofLinkages: false,
  level: 'COMMUNITY',
  population: (world) =>
    areas(world, isUrbanCommunity, committeesOf(world, ['BIG_PARTY_COMMITTEE', 'JOINT_PARTY_COMMITTEE'])),
}

function committeesOf({ committees }: World, kinds: string[]): (area: Area) => Link[] {
  return (area) =>
    committees
      .filter((committee) => committee.area === area && kinds.includes(committee.kind))
      .map(() => ({ ...ALWAYS, id: null, units: [] }))
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
