import { areaLevels } from '../../area/area.terms'
import { serviceCallStatuses } from '../../service-call/service-call.terms'
import { moment } from '../cells/date-cells'
import { ref, text } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import { areaPointer, pointers, refColumn, titleColumn } from './columns'

export const serviceCalls: Table = {
  name: 'service_calls',
  title: '吹哨报到',
  type: 'service-call',
  key: 'ref',
  parts: { table: 'service_call_steps', as: 'steps', edge: 'PASSED', label: 'ServiceCallStep' },
  columns: [
    refColumn,
    titleColumn,
    areaPointer('raised_by_code', ['吹哨区域代码', '区域代码'], 'RAISED_IN', { required: true }),
    { key: 'raised_on', titles: ['提出日期', '提出时间'], cell: moment, required: true },
    { key: 'status', titles: ['状态'], cell: term(serviceCallStatuses), required: true },
    pointers('respondent_refs', ['报到单位编号'], 'units', 'ANSWERED_BY'),
  ],
}

/** 流转: the steps of a call come together and replace those it had. */
export const serviceCallSteps: Table = {
  name: 'service_call_steps',
  title: '流转',
  type: 'service-call',
  key: 'call_ref',
  partOf: 'service_calls',
  columns: [
    {
      key: 'call_ref',
      titles: ['事项编号'],
      cell: ref,
      required: true,
      refersTo: { tables: ['service_calls'] },
    },
    { key: 'at', titles: ['时间'], cell: moment, required: true },
    { key: 'level', titles: ['层级'], cell: term(areaLevels), required: true },
    { key: 'status', titles: ['状态'], cell: term(serviceCallStatuses), required: true },
    { key: 'by', titles: ['经办'], cell: text },
    { key: 'note', titles: ['备注'], cell: text },
  ],
}
