import { vocabulary } from '../terms/vocabulary'

export const serviceCallStatuses = vocabulary('ServiceCallStatus', 'How far a call has come 吹哨状态.', {
  RAISED: { en: 'Raised', zh: ['已吹哨'] },
  PASSED_UP: { en: 'Passed up to a higher level', zh: ['已上报'] },
  ASSIGNED: { en: 'Assigned to units', zh: ['已派单'] },
  RESOLVED: { en: 'Resolved', zh: ['已办结'] },
})
