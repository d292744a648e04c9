import { day } from '../cells/date-cells'
import { publicIdCell, wholeNumber } from '../cells/plain-cells'
import type { Table } from '../table'
import { areaPointer, pointers, refColumn, titleColumn } from './columns'

export const activities: Table = {
  name: 'activities',
  title: '共建活动',
  type: 'activity',
  key: 'ref',
  columns: [
    refColumn,
    titleColumn,
    { key: 'held_on', titles: ['日期'], cell: day, required: true },
    areaPointer('area_code', ['区域代码'], 'HELD_IN'),
    {
      key: 'under_id',
      titles: ['依托'],
      cell: publicIdCell,
      refersTo: { tables: ['pairings', 'alliances', 'big_committees'], byId: true, edge: 'HELD_UNDER' },
    },
    pointers('unit_refs', ['参加单位编号'], 'units', 'ATTENDED_BY'),
    { key: 'people', titles: ['参加人数'], cell: wholeNumber },
  ],
}
