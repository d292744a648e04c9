import { definitions } from '../../coverage/definitions'
import { question } from '../../graph/question'
import { publicIdCell, text } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { StoredRow, Table, WriteParams } from '../table'
import { periodColumns, recordedColumn, refColumn } from './columns'
import { checkPeriod } from './period-check'

const rules = Object.fromEntries(Object.entries(definitions).map(([rule, { term }]) => [rule, [term]]))

export const exemptions: Table = {
  name: 'exemptions',
  title: '豁免',
  type: 'exemption',
  key: 'ref',
  versioned: true,
  period: true,
  columns: [
    refColumn,
    { key: 'rule', titles: ['规则'], cell: term(rules), required: true },
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
      },
    },
    { key: 'reason', titles: ['原因'], cell: text, required: true },
    ...periodColumns,
    recordedColumn,
  ],
  check: checkPeriod,
  stored: question<{ keys: string[] }, StoredRow>('exemptionsRows'),
  write: question<WriteParams, { written: number }>('writeExemptions'),
}
