import { question } from '../../graph/question'
import { day } from '../cells/date-cells'
import { areaCode, number, text } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { StoredRow, Table, WriteParams } from '../table'
import { refColumn, sourceColumn } from './columns'
import { figureBounds } from './terms'

export const publishedFigures: Table = {
  name: 'published_figures',
  title: '公布数据',
  type: 'published-figure',
  key: 'ref',
  columns: [
    refColumn,
    {
      key: 'area_code',
      titles: ['区域代码'],
      cell: areaCode,
      required: true,
      refersTo: { tables: ['areas'] },
    },
    { key: 'key', titles: ['指标'], cell: text, required: true },
    { key: 'title', titles: ['标题'], cell: text, required: true },
    { key: 'value', titles: ['数值'], cell: number, required: true, unitIn: 'unit' },
    { key: 'bound', titles: ['界限'], cell: term(figureBounds), required: true },
    { key: 'unit', titles: ['计量单位'], cell: text, required: true },
    { ...sourceColumn, required: true },
    { key: 'period', titles: ['时期'], cell: text },
    { key: 'as_of', titles: ['截至日期'], cell: day },
  ],
  stored: question<{ keys: string[] }, StoredRow>('publishedFiguresRows'),
  write: question<WriteParams, { written: number }>('writePublishedFigures'),
}
