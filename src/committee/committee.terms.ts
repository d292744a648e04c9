import { vocabulary } from '../terms/vocabulary'

export const bigCommitteeKinds = vocabulary('BigCommitteeKind', 'What kind of big committee 大党委类型.', {
  BIG_WORKING_COMMITTEE: {
    en: 'Big working committee',
    zh: ['街道大工委', '大工委'],
    onPage: '街道“大工委”',
    means: 'Big working committee of a street 街道“大工委”',
  },
  BIG_PARTY_COMMITTEE: {
    en: 'Big Party committee',
    zh: ['社区大党委', '大党委'],
    onPage: '社区“大党委”',
    means: 'Big Party committee of a community 社区“大党委”',
  },
  JOINT_PARTY_COMMITTEE: { en: 'Joint Party committee', zh: ['联合党委'] },
})

export const committeePosts = vocabulary('CommitteePost', 'Post held in a big committee 委员会职务.', {
  PART_TIME_MEMBER: { en: 'Part-time member', zh: ['兼职委员'] },
  PART_TIME_DEPUTY_SECRETARY: { en: 'Part-time deputy secretary', zh: ['兼职副书记'] },
  CONVENOR: { en: 'Convenor', zh: ['召集人'] },
  FIRST_SECRETARY: { en: 'First secretary', zh: ['第一书记'] },
})
