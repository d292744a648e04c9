import { vocabulary } from '../terms/vocabulary'

export const appraisalSides = vocabulary('AppraisalSide', 'Which side appraises 考评方.', {
  UNIT: { en: 'The unit appraises the community', zh: ['单位'] },
  COMMUNITY: { en: 'The community appraises the unit', zh: ['社区'] },
})
