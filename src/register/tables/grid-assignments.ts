import { gridEmployments, gridPosts } from '../../grid/grid-assignment.terms'
import { boolean } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import {
  areaPointer,
  periodColumns,
  pointer,
  recordedColumn,
  refColumn,
  sourceColumn,
  terminatedColumn,
} from './columns'
import { checkPeriod } from './period-check'

export const gridAssignments: Table = {
  name: 'grid_assignments',
  title: '网格人员',
  type: 'grid-assignment',
  key: 'ref',
  versioned: true,
  period: true,
  columns: [
    refColumn,
    areaPointer('area_code', ['区域代码'], 'ASSIGNED_TO', { required: true }),
    pointer('person_ref', ['人员编号'], 'persons', 'HELD_BY'),
    { key: 'post', titles: ['职务', '岗位'], cell: term(gridPosts), required: true },
    { key: 'employment', titles: ['用工性质'], cell: term(gridEmployments) },
    { key: 'party_member', titles: ['是否党员'], cell: boolean },
    ...periodColumns,
    terminatedColumn,
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  overlaps: [
    {
      agree: ['area_code', 'person_ref', 'post'],
      message: (rival) =>
        `the assignment ${rival} gives the same person the same post in the same area on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一人在同一区域任同一职务，请修改或先终止其一`,
    },
  ],
}
