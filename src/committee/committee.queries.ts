import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { Moment } from '../time/moment'
import type { UnitRow } from '../unit/unit.type'
import type { BigCommitteeRow } from './committee.type'

export const bigCommittees: Question<
  Paged & { within: string; kinds: string[] | null },
  PageRow<BigCommitteeRow>
> = question('bigCommittees')
export const representedUnits: KeyedQuestion<Moment, { unit: UnitRow }> = question('representedUnits')
