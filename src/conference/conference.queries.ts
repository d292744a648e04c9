import type { AreaRow } from '../area/area.object'
import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { JointConferenceRow, MeetingRow } from './conference.type'

export const jointConferences: Question<Paged & { within: string }, PageRow<JointConferenceRow>> = question(
  'jointConferences',
)
export const jointConferenceAreas: KeyedQuestion<object, { area: AreaRow }> = question('jointConferenceAreas')
export const meetings: KeyedQuestion<
  Paged & { from: string | null; to: string | null },
  PageRow<MeetingRow>
> = question('meetings')
