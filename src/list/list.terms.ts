import { vocabulary } from '../terms/vocabulary'

export const listItemKinds = vocabulary(
  'ListItemKind',
  'Which list an entry stands on 清单类型; places keep different three.',
  {
    NEED: { en: 'A need', zh: ['需求'], means: 'A need 需求清单' },
    RESOURCE: { en: 'A resource', zh: ['资源'], means: 'A resource 资源清单' },
    SERVICE: { en: 'A service', zh: ['服务'], means: 'A service 服务清单' },
    PROJECT: { en: 'A project', zh: ['项目'], means: 'A project 项目清单' },
  },
)

export const listItemStatuses = vocabulary('ListItemStatus', 'How far an entry has come 清单状态.', {
  OPEN: { en: 'Open', zh: ['待认领'] },
  CLAIMED: { en: 'Claimed', zh: ['已认领'] },
  DONE: { en: 'Done', zh: ['已完成'] },
  WITHDRAWN: { en: 'Withdrawn', zh: ['已撤回'] },
})
