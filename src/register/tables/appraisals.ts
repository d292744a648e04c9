import { appraisalSides } from '../../pairing/appraisal.terms'
import { number, text, year } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import { pointer, refColumn } from './columns'

export const appraisals: Table = {
  name: 'appraisals',
  title: '考评',
  type: 'appraisal',
  key: 'ref',
  columns: [
    refColumn,
    pointer('pairing_ref', ['结对编号'], 'pairings', 'APPRAISES', true),
    { key: 'year', titles: ['年度'], cell: year, required: true },
    { key: 'by', titles: ['考评方'], cell: term(appraisalSides), required: true },
    { key: 'score', titles: ['得分'], cell: number },
    { key: 'grade', titles: ['等次'], cell: text },
  ],
}
