import type { AreaRow } from '../area/area.object'
import type { AreaLevel } from '../area/area.type'
import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { Spread } from '../tally/listed'
import type { CountedRow } from '../tally/tally.type'
import type { Moment } from '../time/moment'
import type { UnitRow } from '../unit/unit.type'
import type { JointConferenceRow, MatterRow, MeetingRow } from './conference.type'
import type { ConferenceBody, Stretch } from './conference-filter.type'

interface JointConferencesAsked extends Paged {
  asOf: string
  of: ConferenceBody[] | null
  areaLevels: AreaLevel[] | null
  stretches: Stretch[] | null
  times: number
}
export const jointConferences: KeyedQuestion<JointConferencesAsked, PageRow<JointConferenceRow>> = question(
  'jointConferences',
)
export const meetingCounts: KeyedQuestion<{ stretches: Stretch[]; asOf: string }, { counts: number[] }> =
  question('meetingCounts')
export const conferenceAttendance: KeyedQuestion<
  Moment & { from: string | null; to: string | null; min: number | null; max: number | null },
  { unit: UnitRow; attended: number; held: number }
> = question('conferenceAttendance')
export const jointConferenceAreas: KeyedQuestion<object, { area: AreaRow }> = question('jointConferenceAreas')
interface EventsAsked {
  asOf: string
  from: string | null
  to: string | null
}
export const meetings: KeyedQuestion<EventsAsked & Paged, PageRow<MeetingRow>> = question('meetings')
export const meetingsTally: KeyedQuestion<EventsAsked & Spread, PageRow<CountedRow>> = question(
  'meetingsTally',
)
export const matters: KeyedQuestion<EventsAsked & Paged, PageRow<MatterRow>> = question('matters')
export const mattersTally: KeyedQuestion<EventsAsked & Spread, PageRow<CountedRow>> = question('mattersTally')
