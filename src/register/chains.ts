import type { IncomingTable } from './incoming-table'
import type { Ask } from './lookup'
import type { Naming } from './reach'
import type { Chain, Problem, Row } from './table'

const BATCH = 1000
/** More of a cycle than this is not for reading. */
const SHOWN = 10

/** Finds rows that would lie under themselves, through rows that come and through others in the graph. */
export class Chains {
  private readonly above = new Map<string, readonly string[]>()

  constructor(
    private readonly chain: Chain,
    private readonly incoming: IncomingTable,
    private readonly naming: Naming,
  ) {}

  get columns(): readonly string[] {
    return this.chain.columns
  }

  /** Takes in what a row that comes lies under. */
  add(values: Row): void {
    const above = this.columns.map((column) => values[column] as string | null).filter((key) => key !== null)
    if (above.length > 0) this.above.set(String(values[this.incoming.table.key]), above)
  }

  /** One row of each cycle, the latest, and what is wrong with it. */
  async problems(ask: Ask): Promise<Map<number, Problem>> {
    await this.addFromGraph(ask)
    const problems = new Map<number, Problem>()
    for (const cycle of cyclesOf(this.above)) {
      const row = Math.max(...cycle.flatMap((key) => this.incoming.keys.get(key) ?? []))
      if (row <= 0) continue
      const named = cycle.slice(0, SHOWN).map(await this.naming(cycle.slice(0, SHOWN)))
      const shown = [...named, cycle.length > SHOWN ? '…' : (named[0] as string)]
      problems.set(row, {
        column: this.columns[0] as string,
        code: 'CYCLE',
        message: this.chain.message(shown),
      })
    }
    return problems
  }

  /** A chain that leaves the import for the graph may come back. */
  private async addFromGraph(ask: Ask): Promise<void> {
    const comes = (key: string) => this.incoming.validRow(key) !== undefined
    const outside = new Set(
      [...this.above.values()].flat().filter((key) => !this.above.has(key) && !comes(key)),
    )
    const keys = [...outside]
    for (let start = 0; start < keys.length; start += BATCH) {
      const links = await ask(this.chain.question, { keys: keys.slice(start, start + BATCH) })
      for (const { key, above } of links)
        if (!comes(key)) this.above.set(key, [...(this.above.get(key) ?? []), above])
    }
  }
}

/** The cycles that a walk along the links comes upon, in time linear in the links. */
function cyclesOf(above: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  for (const start of above.keys()) {
    const path: string[] = []
    const place = new Map<string, number>()
    const pending = [[start]]
    while (pending.length > 0) {
      const key = pending.at(-1)?.pop()
      if (key === undefined) {
        pending.pop()
        const left = path.pop()
        if (left !== undefined) done.add(left)
      } else if (place.has(key) && !done.has(key)) {
        cycles.push(path.slice(place.get(key)))
      } else if (!done.has(key)) {
        place.set(key, path.length)
        path.push(key)
        pending.push([...(above.get(key) ?? [])])
      }
    }
  }
  return cycles
}
