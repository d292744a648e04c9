import { question } from '../../graph/question'
import { unitKinds, unitTiers } from '../../unit/unit.terms'
import { creditCode } from '../cells/credit-code'
import { day } from '../cells/date-cells'
import { boolean, list, text, wholeNumber } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { RivalFound, RivalsAsked, Table } from '../table'
import { areaPointer, nameColumn, refColumn, sourceColumn } from './columns'

/** 两新组织 unless the register says otherwise. */
const TWO_NEW = ['PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'INDUSTRY_ASSOCIATION']

export const units: Table = {
  name: 'units',
  title: '单位',
  type: 'unit',
  key: 'ref',
  columns: [
    refColumn,
    nameColumn,
    { key: 'kind', titles: ['类型'], cell: term(unitKinds), required: true },
    { key: 'tier', titles: ['隶属层级'], cell: term(unitTiers), fallback: () => 'NONE' },
    {
      key: 'two_new',
      titles: ['两新组织'],
      cell: boolean,
      fallback: ({ kind }) => TWO_NEW.includes(String(kind)),
    },
    { key: 'credit_code', titles: ['统一社会信用代码'], cell: creditCode },
    { key: 'party_members', titles: ['党员数'], cell: wholeNumber },
    areaPointer('residence_code', ['驻地代码'], 'RESIDENT_IN', { levels: ['STREET', 'COMMUNITY'] }),
    { key: 'former_names', titles: ['曾用名'], cell: list(text), fallback: () => [] },
    { key: 'dissolved_on', titles: ['注销日期'], cell: day },
    sourceColumn,
  ],
  rivalries: [
    {
      code: 'DUPLICATE_REF',
      column: 'credit_code',
      agree: ['credit_code'],
      question: question<RivalsAsked, RivalFound>('unitsSharingCreditCode'),
      message: (rival) =>
        `the unit ${rival} has this credit code too; one of them is wrong 与单位 ${rival} 的信用代码相同，其一有误`,
    },
    {
      code: 'DUPLICATE_REF',
      column: 'ref',
      agree: ['ref'],
      question: question<RivalsAsked, RivalFound>('unitsMergedAway'),
      message: (rival) =>
        `this unit was merged into ${rival}, which is the ref of both now 该单位已并入 ${rival}，请用其编号`,
    },
  ],
}
