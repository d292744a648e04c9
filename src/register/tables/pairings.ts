import { question } from '../../graph/question'
import { partialDate } from '../cells/date-cells'
import { amount, areaCode, text } from '../cells/plain-cells'
import type { RivalFound, RivalsAsked, StoredRow, Table, WriteParams } from '../table'
import {
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
    pointer('unit_ref', ['单位编号'], 'units', true),
    {
      key: 'community_code',
      titles: ['社区代码'],
      cell: areaCode,
      required: true,
      refersTo: { tables: ['areas'], levels: ['COMMUNITY'] },
    },
    pointer('unit_organisation_ref', ['单位党组织编号'], 'party_organisations'),
    pointer('community_organisation_ref', ['社区党组织编号'], 'party_organisations'),
    ...periodColumns,
    ...terminationColumns,
    { key: 'agreement_number', titles: ['协议编号'], cell: text },
    { key: 'signed_on', titles: ['签订日期'], cell: partialDate },
    { key: 'annual_funding', titles: ['年度资金'], cell: amount },
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  rivalries: [
    {
      code: 'OVERLAP',
      column: 'start',
      agree: ['unit_ref', 'community_code'],
      period: true,
      question: question<RivalsAsked, RivalFound>('pairingsOverlapping'),
      message: (rival) =>
        `the pairing ${rival} joins the same unit and community on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一单位与同一社区，请修改或先终止其一`,
    },
  ],
  stored: question<{ keys: string[] }, StoredRow>('pairingsRows'),
  write: question<WriteParams, { written: number }>('writePairings'),
}
