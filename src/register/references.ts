import type { Incoming } from './incoming'
import type { Lookup } from './lookup'
import { plainKey } from './plain-key'
import type { Column, Problem, Row, StoredRow, Table, TableName } from './table'
import { tableNamed } from './tables'

/** Something that a row refers to. */
export interface Pointer {
  column: string
  table: TableName
  key: string
  levels?: readonly string[]
}

/** What the cells of a row refer to, and ids among them that cannot go there. */
export function pointersOf(table: Table, row: Row): (Pointer | Problem)[] {
  return table.columns.flatMap((column) => {
    const value = row[column.key]
    if (!column.refersTo || value === null || value === undefined) return []
    const keys = Array.isArray(value) ? (value as string[]) : [String(value)]
    return keys.map((key) => pointer(column, key))
  })
}

function pointer({ key: column, refersTo }: Column, value: string): Pointer | Problem {
  const { tables = [], levels, byId } = refersTo ?? {}
  if (!byId) return { column, table: tables[0] as TableName, key: value, levels }
  const colon = value.indexOf(':')
  const table = tables.find((name) => tableNamed(name).type === value.slice(0, colon))
  if (table) return { column, table, key: value.slice(colon + 1), levels }
  const types = tables.map((name) => `${tableNamed(name).type}:`).join(', ')
  return {
    column,
    code: 'INVALID',
    message: `"${value}" is not of a kind that goes here, which begin with ${types} 编号应以此开头`,
  }
}

export function isPointer(found: Pointer | Problem): found is Pointer {
  return 'table' in found
}

/** What pointers lead to, looked up for a batch of rows at once. */
export class Referents {
  private constructor(
    private readonly incoming: Incoming,
    /** whether to report a row as unknown because it is left out itself */
    private readonly acceptValid: boolean,
    private readonly stored: ReadonlyMap<TableName, ReadonlyMap<string, StoredRow>>,
  ) {}

  static async of(
    pointers: readonly Pointer[],
    incoming: Incoming,
    acceptValid: boolean,
    lookup: Lookup,
  ): Promise<Referents> {
    const missing = new Map<TableName, Set<string>>()
    for (const { table, key } of pointers) {
      if (incoming.table(table)?.validRow(key) !== undefined) continue
      missing.set(table, (missing.get(table) ?? new Set()).add(key))
    }
    const stored = new Map<TableName, Map<string, StoredRow>>()
    for (const [table, keys] of missing) stored.set(table, await lookup.stored(table, keys))
    return new Referents(incoming, acceptValid, stored)
  }

  /** Whether it leads to a row that is or will be in the graph. */
  known({ table, key }: Pointer): boolean {
    return (
      this.incoming.table(table)?.validRow(key) !== undefined || this.storedRow({ table, key }) !== undefined
    )
  }

  /** What is wrong with a pointer, if anything. */
  problem(pointer: Pointer): Problem | undefined {
    if (!this.known(pointer)) return this.unknown(pointer)
    const { column, key, levels } = pointer
    const level = this.level(pointer)
    if (pointer.table !== 'areas' || !levels || level === undefined || levels.includes(level))
      return undefined
    return {
      column,
      code: 'INVALID',
      message: `${key} is a ${level}, and here goes a ${levels.join(' or a ')} 层级不符`,
    }
  }

  /** What is wrong with an area's place, where it is not given and follows from its code: `parents`, nearest first. */
  parentProblem(parents: readonly Pointer[]): Problem | undefined {
    const [parent, ...above] = parents
    if (!parent || this.known(parent)) return undefined
    if (!this.comes(parent) && !above.some((one) => this.known(one) || this.comes(one))) return undefined
    return this.unknown(parent)
  }

  /** A row that is there and invalid is an error of its own; its dependents are none unless it is left out. */
  private unknown({ column, table, key }: Pointer): Problem | undefined {
    const target = this.incoming.table(table)
    if (target && !target.readable) return undefined
    const row = target?.keys.get(key)
    if (row !== undefined) {
      const message = `row ${row} of ${table}, ${key}, is left out, and so is what depends on it 所引用的行未导入`
      return this.acceptValid ? { column, code: 'UNKNOWN_REF', message } : undefined
    }
    if (target && !this.acceptValid && !target.header.has(target.table.key)) return undefined
    const plain = plainKey(key)
    const meant = plain === key ? '' : `; is ${plain} meant, in plain letters 是否应为半角？`
    const message = `there is no ${tableNamed(table).type} ${key}, neither in this import nor in the register${meant} 查无此编号`
    return { column, code: 'UNKNOWN_REF', message }
  }

  private comes({ table, key }: Pointer): boolean {
    return this.incoming.table(table)?.keys.has(key) === true
  }

  private level({ table, key }: Pointer): string | undefined {
    const target = this.incoming.table(table)
    const comes = target?.validRow(key) !== undefined
    const area = comes ? target.places.get(key) : this.storedRow({ table, key })?.row
    return area?.level as string | undefined
  }

  private storedRow({ table, key }: Pick<Pointer, 'table' | 'key'>): StoredRow | undefined {
    const stored = this.stored.get(table)?.get(key)
    return stored?.current ? stored : undefined
  }
}
