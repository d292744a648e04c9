import type { Table } from '../register/table'
import { groupBy } from './group'
import type { Settled } from './same-again'

interface Said {
  table: Table
  settled: Settled
}

/** Rows of the sheet that are named in one message. */
const MOST_NAMED = 20

/** What an import says of rows and refs of its own, said of rows of the sheet: of refs that were made a clerk knows none. */
export function namesRows(all: readonly Said[]) {
  const byRef = groupBy(
    all.map(({ settled }) => settled).filter(({ ref }) => ref !== null),
    ({ ref }) => ref as string,
  )
  return ({ code, message }: { code: string; message: string }, { table, settled }: Said): string => {
    const { sheet } = settled.draft.row?.table ?? { sheet: null }
    const rowsOf = (ref: string | null) => {
      const rows = (byRef.get(ref ?? '') ?? []).flatMap(({ draft }) =>
        draft.table === settled.draft.table ? (draft.row ?? []) : [],
      )
      return [
        ...new Set(rows.map(({ table: { sheet: of }, row }) => (of === sheet ? `${row}` : `${of} ${row}`))),
      ]
    }
    const same = rowsOf(settled.ref).slice(0, MOST_NAMED)
    if (code === 'DUPLICATE_REF' && same.length > 1)
      return `rows ${same.join(', ')} are about one ${table.type.replaceAll('-', ' ')} and say different things of it 第 ${same.join('、')} 行说的是同一${table.title}，内容不一致`
    return [...byRef.keys()].reduce((told, ref) => {
      const [row] = told.includes(ref) ? rowsOf(ref) : []
      if (row === undefined) return told
      return told.replaceAll(ref, (_ref, at: number) =>
        /\p{Script=Han}/u.test(told.slice(0, at)) ? `第 ${row} 行` : `of row ${row}`,
      )
    }, message)
  }
}
