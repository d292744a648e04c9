import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { language } from '../i18n'
import { Icon } from './icon'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

export interface Column<Row> {
  id: string
  head: React.ReactNode
  /** The whole of a name that the head shortens. */
  title?: string
  /** What rows are sorted by; null stands last either way. */
  value(row: Row): string | number | null
  cell(row: Row): React.ReactNode
  className?: string
  /** What a click on the head does first. */
  first?: 'asc' | 'desc'
}

interface SortableTableProps<Row> {
  caption: string
  /** The first names the row. */
  columns: Column<Row>[]
  rows: readonly Row[]
  keyOf(row: Row): string
  /** "rate" or "-rate"; null leaves the rows as they came. */
  sort: string | null
  onSort(sort: string): void
  className?: string
  /** A line above the first row of each group of rows that stand together. */
  groupOf?(row: Row): { key: string; head: React.ReactNode }
  /** What opens beneath a row. */
  beneath?(row: Row): React.ReactNode
}

/** A table whose heads sort it. */
export function SortableTable<Row extends object>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, keyOf, sort, onSort, className, groupOf, beneath } = props
  const sorting = useMemo<SortingState>(
    () => (sort ? [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }] : []),
    [sort],
  )
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({
    features,
    columns: useMemo(() => columns.map(toColumn), [columns]),
    data,
    getRowId: keyOf,
    state: { sorting },
  })
  const sorted = table.getRowModel().rows.map(({ original }) => original)
  const groups = sorted.map((row) => groupOf?.(row))

  return (
    <div className="scroll">
      <table className={className}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, index) => {
            const group = groups[index]
            return (
              <Rows key={keyOf(row)}>
                {group && group.key !== groups[index - 1]?.key && (
                  <tr className="group">
                    <th colSpan={columns.length} scope="rowgroup">
                      {group.head}
                    </th>
                  </tr>
                )}
                <tr>
                  {columns.map((column, place) =>
                    place === 0 ? (
                      <th key={column.id} scope="row" className={column.className}>
                        {column.cell(row)}
                      </th>
                    ) : (
                      <td key={column.id} className={column.className}>
                        {column.cell(row)}
                      </td>
                    ),
                  )}
                </tr>
                {beneath?.(row)}
              </Rows>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Rows({ children }: { children: React.ReactNode }) {
  return children
}

function Head<Row>({
  column,
  sort,
  onSort,
}: { column: Column<Row> } & Pick<SortableTableProps<Row>, 'sort' | 'onSort'>) {
  const { id, first = 'asc' } = column
  const order = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : undefined
  const next = order === undefined ? first : order === 'ascending' ? 'desc' : 'asc'
  return (
    <th scope="col" aria-sort={order} className={column.className} title={column.title}>
      <button type="button" className="sort keep" onClick={() => onSort(next === 'desc' ? `-${id}` : id)}>
        {column.head}
        {order && <Icon name={order === 'ascending' ? 'up' : 'down'} />}
      </button>
    </th>
  )
}

function toColumn<Row extends object>({ id, value }: Column<Row>): ColumnDef<typeof features, Row> {
  return {
    id,
    accessorFn: (row) => value(row) ?? undefined,
    sortUndefined: 'last',
    sortFn: (a, b) => compare(a.getValue(id), b.getValue(id)),
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), language() === 'zh' ? 'zh-CN' : 'en')
}
