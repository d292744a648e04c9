import type { CoverageRule } from '../../../src/coverage/rules'
import {
  areaHasConference,
  buildingHasPartyGroup,
  communityBigCommittee,
  communityContacted,
  communityHasVenue,
  communityPaired,
  communityReported,
  compoundHasBranch,
  compoundHasOwnersCommittee,
  compoundHasPropertyCompany,
  compoundReported,
  compoundTripartite,
  gridHasBranch,
  gridStaffed,
  microGridStaffed,
  streetBigCommittee,
} from './areas'
import { allianceChaired, bigCommitteeSeated, branchTiedToOwners, committeeFourSided } from './bodies'
import { conferenceOnTime, needClaimed, needMatched, pairingActive } from './doings'
import type { Rule } from './rule'
import {
  ownersCommitteeCrossAppointed,
  reportingUnitActive,
  residentUnitPaired,
  residentUnitPairedAtHome,
  residentUnitSeated,
  unitHasPartyOrganisation,
  unitReported,
} from './units'

/** A rule that is missing here does not compile. */
export const rules: Readonly<Record<CoverageRule, Rule>> = {
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
  GRID_STAFFED: gridStaffed,
  MICRO_GRID_STAFFED: microGridStaffed,
  COMMUNITY_REPORTED: communityReported,
  COMPOUND_REPORTED: compoundReported,
  COMPOUND_HAS_OWNERS_COMMITTEE: compoundHasOwnersCommittee,
  COMPOUND_HAS_PROPERTY_COMPANY: compoundHasPropertyCompany,
  OWNERS_COMMITTEE_CROSS_APPOINTED: ownersCommitteeCrossAppointed,
  BRANCH_TIED_TO_OWNERS: branchTiedToOwners,
  AREA_HAS_CONFERENCE: areaHasConference,
  REPORTING_UNIT_ACTIVE: reportingUnitActive,
  COMMITTEE_FOUR_SIDED: committeeFourSided,
  NEED_MATCHED: needMatched,
}

export const RULES = Object.keys(rules) as CoverageRule[]
