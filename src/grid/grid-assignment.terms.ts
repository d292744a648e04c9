import { vocabulary } from '../terms/vocabulary'

export const gridPosts = vocabulary('GridPost', 'Post in a grid 网格岗位.', {
  GENERAL_HEAD: { en: 'General grid head', zh: ['总网格长'] },
  HEAD: { en: 'Grid head', zh: ['网格长'] },
  MEMBER: { en: 'Grid member', zh: ['网格员'] },
  BUILDING_HEAD: { en: 'Building head', zh: ['楼栋长'] },
  HOUSEHOLD_HEAD: { en: 'Household head', zh: ['户长'] },
})

export const gridEmployments = vocabulary('GridEmployment', 'How grid staff are employed 用工性质.', {
  FULL_TIME: { en: 'Full-time', zh: ['专职'] },
  PART_TIME: { en: 'Part-time', zh: ['兼职'] },
  PROFESSIONAL: { en: 'Professional, sent by a department', zh: ['专业'] },
})
