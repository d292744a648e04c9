import {
  buildingHasPartyGroup,
  communityBigCommittee,
  communityContacted,
  communityHasVenue,
  communityPaired,
  compoundHasBranch,
  compoundTripartite,
  gridHasBranch,
  streetBigCommittee,
} from './areas'
import { allianceChaired, bigCommitteeSeated } from './bodies'
import { conferenceOnTime, needClaimed, pairingActive } from './doings'
import type { Rule } from './rule'
import {
  residentUnitPaired,
  residentUnitPairedAtHome,
  residentUnitSeated,
  unitHasPartyOrganisation,
  unitReported,
} from './units'

export const rules: Readonly<Record<string, Rule>> = {
  RESIDENT_UNIT_PAIRED: residentUnitPaired,
  RESIDENT_UNIT_PAIRED_AT_HOME: residentUnitPairedAtHome,
  COMMUNITY_PAIRED: communityPaired,
  STREET_BIG_COMMITTEE: streetBigCommittee,
  COMMUNITY_BIG_COMMITTEE: communityBigCommittee,
  BIG_COMMITTEE_SEATED: bigCommitteeSeated,
  RESIDENT_UNIT_SEATED: residentUnitSeated,
  UNIT_REPORTED: unitReported,
  COMMUNITY_CONTACTED: communityContacted,
  CONFERENCE_ON_TIME: conferenceOnTime,
  UNIT_HAS_PARTY_ORGANISATION: unitHasPartyOrganisation,
  COMPOUND_HAS_BRANCH: compoundHasBranch,
  BUILDING_HAS_PARTY_GROUP: buildingHasPartyGroup,
  GRID_HAS_BRANCH: gridHasBranch,
  COMPOUND_TRIPARTITE: compoundTripartite,
  NEED_CLAIMED: needClaimed,
  ALLIANCE_CHAIRED: allianceChaired,
  COMMUNITY_HAS_VENUE: communityHasVenue,
  PAIRING_ACTIVE: pairingActive,
}
