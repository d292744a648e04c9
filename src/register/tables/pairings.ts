import { partialDate } from '../cells/date-cells'
import { amount, text } from '../cells/plain-cells'
import type { Table } from '../table'
import {
  areaPointer,
  periodColumns,
  pointer,
  recordedColumn,
  refColumn,
  sourceColumn,
  terminationColumns,
} from './columns'
import { checkPeriod } from './period-check'

export const pairings: Table = {
  name: 'pairings',
  title: '结对共建',
  type: 'pairing',
  key: 'ref',
  versioned: true,
  period: true,
  columns: [
    refColumn,
    pointer('unit_ref', ['单位编号'], 'units', 'PAIRS_UNIT', true),
    areaPointer('community_code', ['社区代码'], 'PAIRS_COMMUNITY', { required: true, levels: ['COMMUNITY'] }),
    pointer('unit_organisation_ref', ['单位党组织编号'], 'party_organisations', 'THROUGH_UNIT_ORGANISATION'),
    pointer(
      'community_organisation_ref',
      ['社区党组织编号'],
      'party_organisations',
      'THROUGH_COMMUNITY_ORGANISATION',
    ),
    ...periodColumns,
    ...terminationColumns,
    { key: 'agreement_number', titles: ['协议编号'], cell: text },
    { key: 'signed_on', titles: ['签订日期'], cell: partialDate },
    { key: 'annual_funding', titles: ['年度资金'], cell: amount },
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  overlaps: [
    {
      agree: ['unit_ref', 'community_code'],
      message: (rival) =>
        `the pairing ${rival} joins the same unit and community on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一单位与同一社区，请修改或先终止其一`,
    },
  ],
}
