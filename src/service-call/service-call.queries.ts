import type { AreaLevel } from '../area/area.type'
import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { Spread } from '../tally/listed'
import type { CountedRow } from '../tally/tally.type'
import type {
  ServiceCallRow,
  ServiceCallStatus,
  ServiceCallStatusRow,
  ServiceCallStepRow,
} from './service-call.type'

interface ServiceCallsAsked {
  until: string
  status: ServiceCallStatus[] | null
  passed: AreaLevel[] | null
}
export const serviceCalls: KeyedQuestion<ServiceCallsAsked & Paged, PageRow<ServiceCallRow>> = question(
  'serviceCalls',
)
export const serviceCallsTally: KeyedQuestion<ServiceCallsAsked & Spread, PageRow<CountedRow>> = question(
  'serviceCallsTally',
)
export const serviceCallStatus: KeyedQuestion<{ until: string }, ServiceCallStatusRow> =
  question('serviceCallStatus')
export const serviceCallSteps: KeyedQuestion<{ until: string }, { step: ServiceCallStepRow }> =
  question('serviceCallSteps')
