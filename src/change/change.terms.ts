import { vocabulary } from '../terms/vocabulary'

export const changeActions = vocabulary('ChangeAction', 'What was done to the subject 变更操作.', {
  CREATED: { en: 'Created', zh: ['新建'], means: 'Recorded for the first time 新增' },
  AMENDED: { en: 'Corrected', zh: ['更正'], means: 'Corrected or added to 更正' },
  ENDED: { en: 'Ended', zh: ['终止'], means: 'A linkage ended before its time 终止' },
  RETRACTED: {
    en: 'Retracted',
    zh: ['撤回'],
    means: 'Taken back, as it should never have been recorded 撤销',
  },
  MERGED: { en: 'Merged', zh: ['合并'], means: 'Made one with another 合并' },
  IMPORTED: { en: 'Imported', zh: ['导入'], means: 'Recorded or amended by an import of tables 导入' },
})
