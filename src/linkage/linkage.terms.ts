import { vocabulary } from '../terms/vocabulary'

export const linkageKinds = vocabulary('LinkageKind', 'What kind of linkage 关联类型.', {
  PAIRING: {
    en: 'Pairing',
    zh: ['结对共建'],
    means: 'Co-building pairing of a unit and a community 结对共建',
  },
  PART_TIME_MEMBERSHIP: {
    en: 'Part-time membership',
    zh: ['兼职委员'],
    means: 'Part-time seat in a big committee 兼职委员',
  },
  ALLIANCE_MEMBERSHIP: {
    en: 'Alliance membership',
    zh: ['联盟成员'],
    means: 'Membership in an alliance 联盟成员',
  },
  APPOINTMENT: { en: 'Appointment', zh: ['任职'], means: 'Post in a Party organisation 任职' },
  CONTACT: { en: 'Contact', zh: ['联系包联'], means: 'Leader or unit that answers for an area 联系包联' },
  DUTY_REPORT: { en: 'Duty report', zh: ['双报到'], means: 'Unit reporting for duty to a community 双报到' },
  PROPERTY_LINKAGE: {
    en: 'Tripartite linkage',
    zh: ['三方联动'],
    means: 'Branch, owners’ committee and property company of a compound 三方联动',
  },
  GRID_ASSIGNMENT: { en: 'Grid post', zh: ['网格任职'], means: 'Post in a grid 网格人员' },
  CLAIM: { en: 'Claim', zh: ['认领'], means: 'Claim of an entry of the lists 认领' },
})

export const linkageStatuses = vocabulary(
  'LinkageStatus',
  'Where the day asked about lies to the period 状态.',
  {
    UPCOMING: { en: 'Upcoming', zh: ['尚未开始'], means: 'Begins after that day 未开始' },
    IN_FORCE: { en: 'In force', zh: ['生效中'], means: 'Surely in force on that day 生效中' },
    EXPIRED: { en: 'Expired', zh: ['已到期'], means: 'Ended as agreed before that day 已到期' },
    TERMINATED: {
      en: 'Terminated',
      zh: ['已终止'],
      means: 'Was ended before its time, before that day 已终止',
    },
    UNCERTAIN: {
      en: 'Uncertain',
      zh: ['不确定'],
      means: 'The register’s dates leave open whether it is in force 不确定',
    },
  },
)
