import { wholeNumber } from '../cells/plain-cells'
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

export const dutyReports: Table = {
  name: 'duty_reports',
  title: '双报到',
  type: 'duty-report',
  key: 'ref',
  versioned: true,
  period: true,
  columns: [
    refColumn,
    pointer('unit_ref', ['单位编号'], 'units', 'REPORTS_FROM', true),
    areaPointer('community_code', ['社区代码'], 'REPORTS_TO', { required: true, levels: ['COMMUNITY'] }),
    areaPointer('area_code', ['区域代码'], 'REPORTS_AT'),
    { key: 'members', titles: ['报到党员数', '人数'], cell: wholeNumber, required: true },
    { key: 'teams', titles: ['队伍数'], cell: wholeNumber },
    ...periodColumns,
    terminatedColumn,
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  overlaps: [
    {
      agree: ['unit_ref', 'community_code'],
      message: (rival) =>
        `the duty report ${rival} is of the same unit to the same community on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一单位向同一社区报到，请修改或先终止其一`,
    },
  ],
}
