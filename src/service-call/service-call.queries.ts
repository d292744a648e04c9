import type { AreaLevel } from '../area/area.type'
import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { ServiceCallRow, ServiceCallStatus, ServiceCallStepRow } from './service-call.type'

export const serviceCalls: Question<
  Paged & { within: string; status: ServiceCallStatus[] | null; passed: AreaLevel[] | null },
  PageRow<ServiceCallRow>
> = question('serviceCalls')
export const serviceCallSteps: KeyedQuestion<object, { step: ServiceCallStepRow }> =
  question('serviceCallSteps')
