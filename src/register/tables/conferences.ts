import { question } from '../../graph/question'
import { day } from '../cells/date-cells'
import { months } from '../cells/plain-cells'
import type { StoredRow, Table, WriteParams } from '../table'
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
    areaPointer('area_code', ['区域代码']),
    pointer('committee_ref', ['委员会编号'], 'big_committees'),
    pointer('alliance_ref', ['联盟编号'], 'alliances'),
  ],
  stored: question<{ keys: string[] }, StoredRow>('conferencesRows'),
  write: question<WriteParams, { written: number }>('writeConferences'),
}

export const meetings: Table = {
  name: 'meetings',
  title: '会议',
  type: 'meeting',
  key: 'ref',
  columns: [
    refColumn,
    pointer('conference_ref', ['联席会议编号'], 'conferences', true),
    { key: 'held_on', titles: ['日期'], cell: day, required: true },
    pointers('attendee_refs', ['参加单位编号'], 'units'),
  ],
  stored: question<{ keys: string[] }, StoredRow>('meetingsRows'),
  write: question<WriteParams, { written: number }>('writeMeetings'),
}

export const matters: Table = {
  name: 'matters',
  title: '议题',
  type: 'matter',
  key: 'ref',
  columns: [
    refColumn,
    pointer('meeting_ref', ['会议编号'], 'meetings', true),
    titleColumn,
    { key: 'raised_on', titles: ['提出日期'], cell: day },
    { key: 'resolved_on', titles: ['解决日期'], cell: day },
    pointer('responsible_ref', ['责任单位编号'], 'units'),
  ],
  stored: question<{ keys: string[] }, StoredRow>('mattersRows'),
  write: question<WriteParams, { written: number }>('writeMatters'),
}
