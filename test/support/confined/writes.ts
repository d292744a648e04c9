import { tables } from '../../../src/register/tables'
import type { Chooser } from '../chooser'
import { streetA } from '../two-streets'
import type { Pool } from './given'
import { text } from './outside'
import { filesOf, type Register, type Rows, referents } from './rows'
import type { Request } from './world'

/** A file of the import format with rows of any table, new ones and such as stand, that refer to anything. */
export function importOf(choose: Chooser, register: Register): Request {
  const table = choose.oneOf(tables)
  const { name, key } = table
  const rows = [1, 2].map(() => rowOf(choose, register, table))
  const settings = [choose.oneIn(2) && 'dryRun=true', choose.oneIn(2) && 'acceptValid=true'].filter(Boolean)
  const [[, body] = []] = Object.entries(filesOf({ [name]: uniqueBy(rows, key) } as unknown as Register))
  return { path: `/import?${settings.join('&')}`, role: 'EDITOR', file: `${name}.csv`, body: String(body) }
}

function rowOf(choose: Chooser, register: Register, { name, key, columns }: (typeof tables)[number]) {
  const stands = choose.oneIn(2) && register[name].length > 0
  const row: Rows[number] = stands
    ? { ...choose.oneOf(register[name]) }
    : { [key]: name === 'areas' ? `${streetA}${100 + choose.upTo(899)}` : `N${choose.upTo(999_999)}A` }
  const isPart = columns.find((column) => column.key === key)?.refersTo
  if (isPart) row[key] = choose.oneOf(referents(register, columns.find((column) => column.key === key)!))
  for (const column of columns) {
    const { key: own, required, refersTo, cell } = column
    if (own === key || (stands ? !choose.oneIn(4) : !required && !choose.oneIn(3))) continue
    if (own === 'credit_code' || own === 'url') continue
    const known = [...referents(register, column), '不存在']
    const some = () => (refersTo ? choose.oneOf(known) : text(column, choose))
    row[own] = cell.list && choose.oneIn(2) ? `${some()};${some()}` : some()
  }
  return row
}

function uniqueBy(rows: Rows, key: string): Rows {
  return [...new Map(rows.map((row) => [row[key], row])).values()]
}

/** A sheet as an office keeps it, of units and communities inside and outside. */
export function sheetOf(choose: Chooser): Request {
  const names = ['单位A', '单位B', '密业主B', '物业B', '业主A', '新单位', 'GONEB']
  const rows = [1, 2, 3].map(
    (number) =>
      `${number},${choose.oneOf(names)},${choose.oneOf(['社区A', '社区B'])},${choose.oneOf(['2023-01-01', '2031-01-01'])}`,
  )
  const write = choose.oneIn(2) ? '&write=true' : ''
  return {
    path: `/intake?within=${streetA}&day=2024-06-30${write}`,
    role: 'EDITOR',
    file: '结对共建一览表.csv',
    body: ['序号,单位名称,结对社区,结对时间', ...rows].join('\n'),
  }
}

/** What a program for reconciliation asks. */
export function reconciliationOf(choose: Chooser, { texts, ids }: Pool): Request {
  const form = choose.oneOf([
    {
      queries: JSON.stringify({
        q0: { query: choose.oneOf(texts), type: choose.oneOf(['Unit', 'Community', 'Person']) },
      }),
    },
    {
      extend: JSON.stringify({
        ids: [choose.oneOf(ids), choose.oneOf(ids)],
        properties: [{ id: 'name' }, { id: 'kind' }],
      }),
    },
  ])
  return {
    path: '/reconcile',
    role: choose.oneOf(['ANALYST', 'EDITOR']),
    body: String(new URLSearchParams(form as never)),
  }
}
