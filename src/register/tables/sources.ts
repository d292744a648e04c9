import { partialDate } from '../cells/date-cells'
import { boolean, text, webAddress } from '../cells/plain-cells'
import type { Table } from '../table'
import { refColumn } from './columns'

export const sources: Table = {
  name: 'sources',
  title: '来源',
  type: 'source',
  key: 'ref',
  columns: [
    refColumn,
    { key: 'title', titles: ['标题'], cell: text, required: true },
    { key: 'publisher', titles: ['发布者'], cell: text },
    { key: 'published', titles: ['发布日期'], cell: partialDate },
    { key: 'locator', titles: ['位置'], cell: text },
    { key: 'url', titles: ['网址'], cell: webAddress },
    { key: 'synthetic', titles: ['合成数据'], cell: boolean, fallback: () => false },
  ],
}
