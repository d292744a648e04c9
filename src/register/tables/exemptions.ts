import { coverageRuleTerms } from '../../coverage/coverage-rule.terms'
import { publicIdCell, text } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import { periodColumns, recordedColumn, refColumn } from './columns'
import { checkPeriod } from './period-check'

export const exemptions: Table = {
  name: 'exemptions',
  title: '豁免',
  type: 'exemption',
  key: 'ref',
  versioned: true,
  apart: true,
  period: true,
  columns: [
    refColumn,
    { key: 'rule', titles: ['规则'], cell: term(coverageRuleTerms), required: true },
    {
      key: 'subject_id',
      titles: ['对象'],
      cell: publicIdCell,
      required: true,
      refersTo: {
        tables: [
          'areas',
          'units',
          'party_organisations',
          'big_committees',
          'alliances',
          'pairings',
          'conferences',
          'list_items',
        ],
        byId: true,
        edge: 'EXEMPTS',
      },
    },
    { key: 'reason', titles: ['原因'], cell: text, required: true },
    ...periodColumns,
    recordedColumn,
  ],
  check: checkPeriod,
}
