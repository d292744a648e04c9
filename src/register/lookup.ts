import type { Question } from '../graph/question'
import { rowsOf } from './derived/questions'
import type { Incoming } from './incoming'
import { merge } from './merge'
import type { Areas, Row, StoredRow, TableName } from './table'
import { tableNamed } from './tables'

/** Asks the graph: in a read of its own, or within the transaction that writes. */
export type Ask = <Params extends object, Row>(
  question: Question<Params, Row>,
  params: Params,
) => Promise<Row[]>

/** Looks up what rows refer to: in the graph, and for areas in the import too. */
export class Lookup implements Areas {
  constructor(
    readonly ask: Ask,
    private readonly incoming: Incoming,
  ) {}

  /** The rows that the graph holds under these keys, retracted ones included. */
  async stored(name: TableName, keys: Iterable<string>): Promise<Map<string, StoredRow>> {
    const table = tableNamed(name)
    const wanted = table.partOf ? [] : [...new Set(keys)]
    const rows = wanted.length > 0 ? await this.ask(rowsOf(table), { keys: wanted }) : []
    return new Map(rows.map((row) => [row.key, row]))
  }

  async known(codes: string[]): Promise<ReadonlySet<string>> {
    const stored = await this.stored(
      'areas',
      codes.filter((code) => !this.comingArea(code)),
    )
    return new Set([...codes.filter((code) => this.comingArea(code)), ...stored.keys()])
  }

  async streets(codes: string[]): Promise<ReadonlySet<string>> {
    const stored = await this.stored('areas', codes)
    const isStreet = (code: string) => {
      const area = merge(tableNamed('areas'), this.comingArea(code) ?? {}, stored.get(code), '')
      return area.level === 'STREET' && area.street_kind === 'STREET'
    }
    return new Set(codes.filter(isStreet))
  }

  private comingArea(code: string): Row | undefined {
    const areas = this.incoming.table('areas')
    return areas?.validRow(code) === undefined ? undefined : areas.places.get(code)
  }
}
