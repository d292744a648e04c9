import { day } from '../cells/date-cells'
import { months } from '../cells/plain-cells'
import type { Table } from '../table'
import { areaPointer, nameColumn, pointer, pointers, refColumn, titleColumn } from './columns'

export const conferences: Table = {
  name: 'conferences',
  title: '联席会议',
  type: 'joint-conference',
  key: 'ref',
  columns: [
    refColumn,
    nameColumn,
    { key: 'every_months', titles: ['间隔月数'], cell: months, required: true },
    areaPointer('area_code', ['区域代码'], 'CONFERENCE_OF'),
    pointer('committee_ref', ['委员会编号'], 'big_committees', 'CONFERENCE_OF'),
    pointer('alliance_ref', ['联盟编号'], 'alliances', 'CONFERENCE_OF'),
  ],
}

export const meetings: Table = {
  name: 'meetings',
  title: '会议',
  type: 'meeting',
  key: 'ref',
  columns: [
    refColumn,
    pointer('conference_ref', ['联席会议编号'], 'conferences', 'MEETING_OF', true),
    { key: 'held_on', titles: ['日期'], cell: day, required: true },
    pointers('attendee_refs', ['参加单位编号'], 'units', 'ATTENDED_BY'),
  ],
}

export const matters: Table = {
  name: 'matters',
  title: '议题',
  type: 'matter',
  key: 'ref',
  columns: [
    refColumn,
    pointer('meeting_ref', ['会议编号'], 'meetings', 'RAISED_AT', true),
    titleColumn,
    { key: 'raised_on', titles: ['提出日期'], cell: day },
    { key: 'resolved_on', titles: ['解决日期'], cell: day },
    pointer('responsible_ref', ['责任单位编号'], 'units', 'RESPONSIBLE_UNIT'),
  ],
}
