import { vocabulary } from '../terms/vocabulary'

export const roles = vocabulary('Role', 'What a viewer may do 角色.', {
  VISITOR: { en: 'Visitor', zh: ['访客'], means: 'Sees areas, statistics and coverage counts 访客' },
  ANALYST: {
    en: 'Analyst',
    zh: ['分析员'],
    means: 'Reads everything within its area but people’s names 分析员',
  },
  EDITOR: {
    en: 'Editor',
    zh: ['编辑'],
    means: 'Also reads names, and writes and imports within its area 编辑',
  },
  ADMIN: { en: 'Administrator', zh: ['管理员'], means: 'Everything 管理员' },
})
