import { question } from '../../graph/question'
import { term } from '../cells/term-cell'
import type { StoredRow, Table, WriteParams } from '../table'
import { areaPointer, nameColumn, pointer, refColumn } from './columns'
import { venueKinds } from './terms'

export const venues: Table = {
  name: 'venues',
  title: '阵地',
  type: 'venue',
  key: 'ref',
  columns: [
    refColumn,
    nameColumn,
    { key: 'kind', titles: ['类型'], cell: term(venueKinds), required: true },
    areaPointer('area_code', ['区域代码'], { required: true }),
    pointer('opened_by_ref', ['开放单位编号'], 'units'),
  ],
  stored: question<{ keys: string[] }, StoredRow>('venuesRows'),
  write: question<WriteParams, { written: number }>('writeVenues'),
}
