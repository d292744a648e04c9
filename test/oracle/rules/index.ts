import { communityBigCommittee, communityPaired, streetBigCommittee } from './areas'
import { allianceChaired, bigCommitteeSeated } from './bodies'
import { residentUnitPaired, residentUnitPairedAtHome, residentUnitSeated } from './resident-units'
import type { Rule } from './rule'

export const rules: Readonly<Record<string, Rule>> = {
  RESIDENT_UNIT_PAIRED: residentUnitPaired,
  RESIDENT_UNIT_PAIRED_AT_HOME: residentUnitPairedAtHome,
  COMMUNITY_PAIRED: communityPaired,
  STREET_BIG_COMMITTEE: streetBigCommittee,
  COMMUNITY_BIG_COMMITTEE: communityBigCommittee,
  BIG_COMMITTEE_SEATED: bigCommitteeSeated,
  RESIDENT_UNIT_SEATED: residentUnitSeated,
  ALLIANCE_CHAIRED: allianceChaired,
}
