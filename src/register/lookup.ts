import { type Question, question } from '../graph/question'
import type { Incoming } from './incoming'
import type { Areas, StoredRow, TableName } from './table'
import { tableNamed } from './tables'

/** Asks the graph: in a read of its own, or within the transaction that writes. */
export type Ask = <Params extends object, Row>(
  question: Question<Params, Row>,
  params: Params,
) => Promise<Row[]>

const areasUnderStreets = question<{ keys: string[] }, { key: string }>('areasUnderStreets')

/** Looks up what rows refer to: in the graph, and for areas in the import too. */
export class Lookup implements Areas {
  constructor(
    private readonly ask: Ask,
    private readonly incoming: Incoming,
  ) {}

  /** The rows that the graph holds under these keys, retracted ones included. */
  async stored(table: TableName, keys: Iterable<string>): Promise<Map<string, StoredRow>> {
    const { stored } = tableNamed(table)
    const wanted = [...new Set(keys)]
    const rows = stored && wanted.length > 0 ? await this.ask(stored, { keys: wanted }) : []
    return new Map(rows.map((row) => [row.key, row]))
  }

  async known(codes: string[]): Promise<ReadonlySet<string>> {
    const coming = codes.filter((code) => this.incoming.table('areas')?.validRow(code) !== undefined)
    const stored = await this.stored(
      'areas',
      codes.filter((code) => !coming.includes(code)),
    )
    return new Set([...coming, ...stored.keys()])
  }

  async underStreets(codes: string[]): Promise<ReadonlySet<string>> {
    const keys = [...new Set(codes)]
    const rows = keys.length > 0 ? await this.ask(areasUnderStreets, { keys }) : []
    return new Set(rows.map(({ key }) => key))
  }
}
