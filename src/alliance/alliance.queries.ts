import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { LinkageRow } from '../linkage/linkage.type'
import type { EntityRow } from '../node/node.queries'
import type { Paged, PageRow } from '../relay/connection'
import type { Moment } from '../time/moment'
import type { AllianceRow } from './alliance.type'

export const allianceChairs: KeyedQuestion<Moment, { version: LinkageRow }> = question('allianceChairs')
export const chairTurns: KeyedQuestion<
  Moment,
  { member: EntityRow; start: string; end: string | null; begun: boolean }
> = question('chairTurns')
export const communityAlliances: KeyedQuestion<Moment, { alliance: AllianceRow }> =
  question('communityAlliances')
export const alliances: Question<
  Paged & { within: string; kinds: string[] | null; asOf: string },
  PageRow<AllianceRow>
> = question('alliances')
