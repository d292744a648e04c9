import type { AreaLevel } from '../area/area.type'
import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type {
  ServiceCallRow,
  ServiceCallStatus,
  ServiceCallStatusRow,
  ServiceCallStepRow,
} from './service-call.type'

export const serviceCalls: Question<
  Paged & { within: string; until: string; status: ServiceCallStatus[] | null; passed: AreaLevel[] | null },
  PageRow<ServiceCallRow>
> = question('serviceCalls')
export const serviceCallStatus: KeyedQuestion<{ until: string }, ServiceCallStatusRow> =
  question('serviceCallStatus')
export const serviceCallSteps: KeyedQuestion<{ until: string }, { step: ServiceCallStepRow }> =
  question('serviceCallSteps')
