import type { AreaRow } from '../area/area.object'
import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { VersionsAsked } from '../linkage/linkage.object'
import type { PartyOrganisationRow } from '../party-organisation/party-organisation.type'
import type { Paged, PageRow } from '../relay/connection'
import type { Moment } from '../time/moment'
import type { UnitRow } from '../unit/unit.type'
import type { BigCommitteeRow, PartTimeMembershipRow } from './committee.object'

export const bigCommitteesById: KeyedQuestion<object, { committee: BigCommitteeRow }> =
  question('bigCommitteesById')
export const bigCommitteeAreas: KeyedQuestion<object, { area: AreaRow }> = question('bigCommitteeAreas')
export const bigCommitteeHosts: KeyedQuestion<object, { organisation: PartyOrganisationRow }> =
  question('bigCommitteeHosts')
export const areaBigCommittees: KeyedQuestion<object, { committee: BigCommitteeRow }> =
  question('areaBigCommittees')
export const bigCommittees: Question<
  Paged & { within: string; kinds: string[] | null },
  PageRow<BigCommitteeRow>
> = question('bigCommittees')
export const representedUnits: KeyedQuestion<Moment, { unit: UnitRow }> = question('representedUnits')
export const partTimeMemberships: KeyedQuestion<Moment & Paged, PageRow<PartTimeMembershipRow>> = question(
  'partTimeMemberships',
)
export const partTimeMembershipVersions: KeyedQuestion<VersionsAsked, { version: PartTimeMembershipRow }> =
  question('partTimeMembershipVersions')
