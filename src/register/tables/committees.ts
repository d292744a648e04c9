import { question } from '../../graph/question'
import { areaCode } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { RivalFound, RivalsAsked, StoredRow, Table, WriteParams } from '../table'
import {
  nameColumn,
  periodColumns,
  pointer,
  recordedColumn,
  refColumn,
  sourceColumn,
  terminationColumns,
} from './columns'
import { checkPeriod } from './period-check'
import { bigCommitteeKinds, committeePosts } from './terms'

export const bigCommittees: Table = {
  name: 'big_committees',
  title: '大工委大党委',
  type: 'big-committee',
  key: 'ref',
  columns: [
    refColumn,
    nameColumn,
    { key: 'kind', titles: ['类型'], cell: term(bigCommitteeKinds), required: true },
    {
      key: 'area_code',
      titles: ['区域代码'],
      cell: areaCode,
      required: true,
      refersTo: { tables: ['areas'] },
    },
    pointer('host_ref', ['牵头党组织编号'], 'party_organisations'),
  ],
  stored: question<{ keys: string[] }, StoredRow>('bigCommitteesRows'),
  write: question<WriteParams, { written: number }>('writeBigCommittees'),
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
    pointer('committee_ref', ['委员会编号'], 'big_committees', true),
    pointer('unit_ref', ['单位编号'], 'units', true),
    pointer('person_ref', ['人员编号'], 'persons'),
    { key: 'post', titles: ['职务'], cell: term(committeePosts), fallback: () => 'PART_TIME_MEMBER' },
    ...periodColumns,
    ...terminationColumns,
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  rivalries: [
    {
      code: 'OVERLAP',
      column: 'start',
      agree: ['committee_ref', 'unit_ref', 'person_ref'],
      period: true,
      question: question<RivalsAsked, RivalFound>('partTimeMembershipsOverlapping'),
      message: (rival) =>
        `the seat ${rival} is held by the same person for the same unit in the same committee on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一人代表同一单位任同一委员会委员，请修改或先终止其一`,
    },
  ],
  stored: question<{ keys: string[] }, StoredRow>('partTimeMembershipsRows'),
  write: question<WriteParams, { written: number }>('writePartTimeMemberships'),
}
