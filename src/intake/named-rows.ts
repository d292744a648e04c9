import type { Table } from '../register/table'
import type { Settled } from './same-again'

interface Said {
  table: Table
  settled: Settled
}

/** What an import says of rows and refs of its own, said of rows of the sheet: of refs that were made a clerk knows none. */
export function inRowsOfSheet(
  { code, message }: { code: string; message: string },
  about: Said,
  all: readonly Said[],
): string {
  const { sheet } = about.settled.draft.row?.table ?? { sheet: null }
  const rowsOf = (ref: string | null) => {
    const rows = all.flatMap(({ settled }) =>
      settled.ref === ref && settled.draft.table === about.settled.draft.table
        ? (settled.draft.row ?? [])
        : [],
    )
    return [
      ...new Set(rows.map(({ table, row }) => (table.sheet === sheet ? `${row}` : `${table.sheet} ${row}`))),
    ]
  }
  const { type, title } = about.table
  const same = rowsOf(about.settled.ref)
  if (code === 'DUPLICATE_REF' && same.length > 1)
    return `rows ${same.join(', ')} are about one ${type.replaceAll('-', ' ')} and say different things of it 第 ${same.join('、')} 行说的是同一${title}，内容不一致`
  const refs = [...new Set(all.flatMap(({ settled }) => settled.ref ?? []))]
  return refs.reduce((told, ref) => {
    const [row] = rowsOf(ref)
    if (row === undefined) return told
    return told.replaceAll(ref, (_ref, at: number) =>
      /\p{Script=Han}/u.test(told.slice(0, at)) ? `第 ${row} 行` : `of row ${row}`,
    )
  }, message)
}
