import { vocabulary } from '../terms/vocabulary'

export const coverageStates = vocabulary('CoverageState', 'In what state a subject of a rule is 覆盖状态.', {
  COVERED: { en: 'Covered', zh: ['已覆盖'], means: 'Surely linked 已覆盖' },
  GAP: { en: 'Gap', zh: ['缺口'], means: 'None of the others 缺口' },
  UNKNOWN: { en: 'Unknown', zh: ['不确定'], means: 'Only a linkage whose dates leave it open 不确定' },
  EXEMPT: { en: 'Exempt', zh: ['豁免'], means: 'An exemption in force 豁免' },
})

export const gapReasons = vocabulary('GapReason', 'Why a subject is in a gap 缺口原因.', {
  NEVER_LINKED: { en: 'Never linked', zh: ['从未关联'], means: 'It was never linked 从未关联' },
  LAPSED: { en: 'Lapsed', zh: ['已到期'], means: 'Its last linkage ended as agreed 已到期' },
  TERMINATED: {
    en: 'Ended early',
    zh: ['提前终止'],
    means: 'Its last linkage was ended before its time 已终止',
  },
  NOT_YET_STARTED: { en: 'Not yet begun', zh: ['尚未开始'], means: 'Its linkage is yet to begin 尚未开始' },
  INCOMPLETE: { en: 'Incomplete', zh: ['不完整'], means: 'A side of its linkage is missing 不完整' },
  OVERDUE: { en: 'Overdue', zh: ['已逾期'], means: 'It is past its interval 已逾期' },
})
