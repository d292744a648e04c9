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

export const contacts: Table = {
  name: 'contacts',
  title: '联系包联',
  type: 'contact-assignment',
  key: 'ref',
  versioned: true,
  period: true,
  columns: [
    refColumn,
    areaPointer('area_code', ['区域代码'], 'CONTACTS', { required: true }),
    pointer('unit_ref', ['单位编号'], 'units', 'CONTACT_UNIT'),
    pointer('person_ref', ['人员编号'], 'persons', 'CONTACT_PERSON'),
    ...periodColumns,
    terminatedColumn,
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  overlaps: [
    {
      agree: ['area_code', 'unit_ref'],
      message: (rival) =>
        `the contact ${rival} is of the same unit for the same area on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一单位联系同一区域，请修改或先终止其一`,
    },
    {
      agree: ['area_code', 'person_ref'],
      message: (rival) =>
        `the contact ${rival} is of the same person for the same area on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一人联系同一区域，请修改或先终止其一`,
    },
  ],
}
