import { bigCommitteeKinds, committeePosts } from '../../committee/committee.terms'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import {
  areaPointer,
  nameColumn,
  periodColumns,
  pointer,
  recordedColumn,
  refColumn,
  sourceColumn,
  terminationColumns,
} from './columns'
import { checkPeriod } from './period-check'

export const bigCommittees: Table = {
  name: 'big_committees',
  title: '大工委大党委',
  type: 'big-committee',
  key: 'ref',
  columns: [
    refColumn,
    nameColumn,
    { key: 'kind', titles: ['类型'], cell: term(bigCommitteeKinds), required: true },
    areaPointer('area_code', ['区域代码'], 'OF_AREA', { required: true }),
    pointer('host_ref', ['牵头党组织编号'], 'party_organisations', 'HOSTED_BY'),
  ],
}

/** Two seats of a unit in a committee clash only where one known person would hold both. */
export const partTimeMemberships: Table = {
  name: 'part_time_memberships',
  title: '兼职委员',
  type: 'part-time-membership',
  key: 'ref',
  versioned: true,
  period: true,
  columns: [
    refColumn,
    pointer('committee_ref', ['委员会编号'], 'big_committees', 'SEAT_IN', true),
    pointer('unit_ref', ['单位编号'], 'units', 'ON_BEHALF_OF', true),
    pointer('person_ref', ['人员编号'], 'persons', 'HELD_BY'),
    { key: 'post', titles: ['职务'], cell: term(committeePosts), fallback: () => 'PART_TIME_MEMBER' },
    ...periodColumns,
    ...terminationColumns,
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  overlaps: [
    {
      agree: ['committee_ref', 'unit_ref', 'person_ref'],
      message: (rival) =>
        `the seat ${rival} is held by the same person for the same unit in the same committee on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一人代表同一单位任同一委员会委员，请修改或先终止其一`,
    },
  ],
}
