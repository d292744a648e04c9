import type { AreaRow } from '../area/area.object'
import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { VersionsAsked } from '../linkage/linkage.object'
import type { Paged, PageRow } from '../relay/connection'
import type { SourceRow } from '../source/source.type'
import type { Moment } from '../time/moment'
import type { AllianceMembershipRow, AllianceRow } from './alliance.object'

export const alliancesById: KeyedQuestion<object, { alliance: AllianceRow }> = question('alliancesById')
export const allianceSources: KeyedQuestion<object, { source: SourceRow }> = question('allianceSources')
export const allianceAreas: KeyedQuestion<object, { area: AreaRow }> = question('allianceAreas')
export const allianceChairs: KeyedQuestion<Moment, { version: AllianceMembershipRow }> =
  question('allianceChairs')
export const communityAlliances: KeyedQuestion<Moment, { alliance: AllianceRow }> =
  question('communityAlliances')
export const alliances: Question<
  Paged & { within: string; kinds: string[] | null; asOf: string },
  PageRow<AllianceRow>
> = question('alliances')
export const allianceMemberships: KeyedQuestion<Moment & Paged, PageRow<AllianceMembershipRow>> = question(
  'allianceMemberships',
)
export const allianceMembershipVersions: KeyedQuestion<VersionsAsked, { version: AllianceMembershipRow }> =
  question('allianceMembershipVersions')
