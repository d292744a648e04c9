import { wholeNumber } from '../cells/plain-cells'
import type { Table } from '../table'
import { areaPointer, nameColumn, pointer, refColumn } from './columns'

export const volunteerTeams: Table = {
  name: 'volunteer_teams',
  title: '志愿服务队',
  type: 'volunteer-team',
  key: 'ref',
  columns: [
    refColumn,
    nameColumn,
    areaPointer('area_code', ['区域代码'], 'BASED_IN', { required: true }),
    pointer('unit_ref', ['单位编号'], 'units', 'FORMED_BY'),
    { key: 'members', titles: ['人数'], cell: wholeNumber },
  ],
}
