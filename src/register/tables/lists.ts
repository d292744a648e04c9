import { listItemKinds, listItemStatuses } from '../../list/list.terms'
import { partialDate } from '../cells/date-cells'
import { boolean, text } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import {
  areaPointer,
  periodColumns,
  pointer,
  recordedColumn,
  refColumn,
  sourceColumn,
  titleColumn,
} from './columns'
import { checkPeriod } from './period-check'

export const listItems: Table = {
  name: 'list_items',
  title: '清单',
  type: 'list-item',
  key: 'ref',
  columns: [
    refColumn,
    { key: 'kind', titles: ['类型'], cell: term(listItemKinds), required: true },
    titleColumn,
    { key: 'category', titles: ['类别'], cell: text, required: true },
    { key: 'status', titles: ['状态'], cell: term(listItemStatuses), fallback: () => 'OPEN' },
    { key: 'micro_wish', titles: ['微心愿'], cell: boolean, fallback: () => false },
    pointer('unit_ref', ['单位编号'], 'units', 'OFFERED_BY'),
    areaPointer('community_code', ['社区代码'], 'RAISED_BY', { levels: ['COMMUNITY'] }),
    { key: 'listed_on', titles: ['提出日期'], cell: partialDate, lastDay: 'listedBy' },
  ],
}

export const claims: Table = {
  name: 'claims',
  title: '认领',
  type: 'claim',
  key: 'ref',
  versioned: true,
  period: true,
  columns: [
    refColumn,
    pointer('item_ref', ['事项编号'], 'list_items', 'CLAIMS', true),
    pointer('unit_ref', ['单位编号'], 'units', 'CLAIMED_BY', true),
    areaPointer('community_code', ['社区代码'], 'CLAIMED_FOR', { levels: ['COMMUNITY'] }),
    pointer('pairing_ref', ['结对编号'], 'pairings', 'UNDER_PAIRING'),
    ...periodColumns,
    { key: 'completed_on', titles: ['完成日期'], cell: partialDate },
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  overlaps: [
    {
      agree: ['item_ref', 'unit_ref'],
      message: (rival) =>
        `the claim ${rival} is of the same unit for the same entry on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一单位认领同一事项，请修改或先终止其一`,
    },
  ],
}
