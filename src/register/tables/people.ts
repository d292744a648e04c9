import { text } from '../cells/plain-cells'
import type { Table } from '../table'
import { periodColumns, pointer, recordedColumn, refColumn, sourceColumn, terminatedColumn } from './columns'
import { checkPeriod } from './period-check'

export const persons: Table = {
  name: 'persons',
  title: '人员',
  type: 'person',
  key: 'ref',
  columns: [
    refColumn,
    { key: 'name', titles: ['名称', '姓名'], cell: text, personal: true },
    { key: 'title', titles: ['职务'], cell: text },
    pointer('employer_ref', ['工作单位编号'], 'units', 'EMPLOYED_BY'),
  ],
}

export const appointments: Table = {
  name: 'appointments',
  title: '任职',
  type: 'appointment',
  key: 'ref',
  versioned: true,
  period: true,
  columns: [
    refColumn,
    pointer('person_ref', ['人员编号'], 'persons', 'APPOINTS', true),
    pointer('organisation_ref', ['党组织编号'], 'party_organisations', 'APPOINTED_TO', true),
    { key: 'post', titles: ['职务'], cell: text, required: true },
    pointer('unit_ref', ['单位编号'], 'units', 'ON_BEHALF_OF'),
    ...periodColumns,
    terminatedColumn,
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  overlaps: [
    {
      agree: ['person_ref', 'organisation_ref', 'post'],
      message: (rival) =>
        `the appointment ${rival} gives the same person the same post in the same organisation on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一人在同一组织任同一职务，请修改或先终止其一`,
    },
  ],
}
