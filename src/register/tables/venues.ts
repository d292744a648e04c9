import { venueKinds } from '../../venue/venue.terms'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import { areaPointer, nameColumn, pointer, refColumn } from './columns'

export const venues: Table = {
  name: 'venues',
  title: '阵地',
  type: 'venue',
  key: 'ref',
  columns: [
    refColumn,
    nameColumn,
    { key: 'kind', titles: ['类型'], cell: term(venueKinds), required: true },
    areaPointer('area_code', ['区域代码'], 'LOCATED_IN', { required: true }),
    pointer('opened_by_ref', ['开放单位编号'], 'units', 'OPENED_BY'),
  ],
}
