import { figureBounds } from '../../figures/figures.terms'
import { day } from '../cells/date-cells'
import { number, text } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import { areaPointer, refColumn, sourceColumn } from './columns'

export const publishedFigures: Table = {
  name: 'published_figures',
  title: '公布数据',
  type: 'published-figure',
  key: 'ref',
  apart: true,
  columns: [
    refColumn,
    areaPointer('area_code', ['区域代码'], 'SPEAKS_OF', { required: true }),
    { key: 'key', titles: ['指标'], cell: text, required: true },
    { key: 'title', titles: ['标题'], cell: text, required: true },
    { key: 'value', titles: ['数值'], cell: number, required: true, unitIn: 'unit' },
    { key: 'bound', titles: ['界限'], cell: term(figureBounds), required: true },
    { key: 'unit', titles: ['计量单位'], cell: text, required: true },
    { ...sourceColumn, required: true },
    { key: 'period', titles: ['时期'], cell: text },
    { key: 'as_of', titles: ['截至日期'], cell: day },
  ],
}
