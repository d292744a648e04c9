import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { Graph } from '../../../src/graph/graph'
import type { Choose } from '../../oracle/generate/choose'
import { importFiles } from '../register'
import type { TestService } from '../service'
import { wholeRegister } from '../whole-register'

type Row = Record<string, string>

/** Tables whose rows are replaced with all others of what they are part of. */
const PARTS = ['chair_terms', 'service_call_steps']
const TYPES: Record<string, string> = {
  units: 'unit',
  party_organisations: 'party-organisation',
  persons: 'person',
  big_committees: 'big-committee',
  alliances: 'alliance',
  conferences: 'joint-conference',
  meetings: 'meeting',
  matters: 'matter',
  list_items: 'list-item',
  activities: 'activity',
  service_calls: 'service-call',
  venues: 'venue',
  volunteer_teams: 'volunteer-team',
  sources: 'source',
  appraisals: 'appraisal',
}

/** Writes to the whole register whatever may come of it; what is refused changes nothing. */
export class Doings {
  private readonly rows = new Map<string, Row[]>(
    Object.entries(wholeRegister).map(([table, text]) => [
      table,
      parse(text as string, { columns: true, relax_quotes: true }) as Row[],
    ]),
  )
  /** A change of each merge. */
  private merges: string[] = []
  private made = 0

  constructor(
    private readonly choose: Choose,
    private readonly graph: Graph,
    private readonly service: TestService,
  ) {}

  /** Does something, and tells what. */
  async next(): Promise<string> {
    const { choose } = this
    const doing = choose.one([
      'change',
      'change',
      'change',
      'change',
      'add',
      'merge',
      'undo',
      'retract',
      'retract',
      'end',
    ])
    if (doing === 'change') return this.change()
    if (doing === 'add') return this.add()
    if (doing === 'merge') return this.merge()
    if (doing === 'undo') return this.undo()
    if (doing === 'end') return this.end()
    return this.retract()
  }

  /** A cell becomes what it is in another row, or empty, by an import of that cell alone. */
  private async change(): Promise<string> {
    const { choose } = this
    const [table, rows] = choose.one([...this.rows].filter(([, rows]) => rows.length > 0))
    const row = choose.one(rows)
    const [key, ...columns] = Object.keys(row) as [string, ...string[]]
    const column = choose.one(columns)
    const value = choose.chance(15) ? '' : choose.one(rows)[column]!
    const changed = {
      ...row,
      [column]: column === 'name' || column === 'title' ? `${value}${choose.whole(1, 9)}` : value,
    }
    const whole = PARTS.includes(table) ? rows.filter((each) => each[key] === row[key]) : []
    const given =
      whole.length > 0
        ? whole.map((each) => (each === row ? changed : each))
        : [{ [key]: row[key]!, [column]: changed[column]! }]
    const done = await this.import(table, given)
    if (done) Object.assign(row, changed)
    return `${table} ${row[key]} ${column} = ${changed[column]} ${done ? '' : '(refused)'}`
  }

  /** A row like another, under a ref of its own. */
  private async add(): Promise<string> {
    const table = this.choose.one(
      [...this.rows.keys()].filter((each) => each !== 'areas' && !PARTS.includes(each)),
    )
    const row = { ...this.choose.one(this.rows.get(table)!), ref: `N${++this.made}` }
    if ('credit_code' in row) row.credit_code = ''
    if ('start' in row)
      Object.assign(row, { start: `20${this.choose.whole(26, 40)}`, end: '', terminated_on: '' })
    const done = await this.import(table, [row])
    if (done) this.rows.get(table)!.push(row)
    return `${table} + ${row.ref} ${done ? '' : '(refused)'}`
  }

  private async merge(): Promise<string> {
    const [keep, merge] = [this.someRef('units'), this.someRef('units')]
    const revision = await this.write(`mergeUnits(keep: "unit:${keep}", merge: "unit:${merge}", reason: "x")`)
    if (revision) this.merges.push(`change:${revision}-unit:${merge}`)
    return `merge ${merge} into ${keep} ${revision ?? '(refused)'}`
  }

  private async undo(): Promise<string> {
    const change = this.merges.pop()
    const done = change && (await this.write(`undoMerge(change: "${change}", reason: "x")`))
    return `undo ${change} ${done || '(refused)'}`
  }

  private async retract(): Promise<string> {
    if (this.choose.chance(40)) {
      const id = await this.someLinkage()
      return `retract ${id} ${await this.write(`retractLinkage(${id}, reason: "x")`)}`
    }
    const table = this.choose.one(Object.keys(TYPES))
    const ref = this.someRef(table)
    return `retract ${table} ${ref} ${await this.write(`retract(id: "${TYPES[table]}:${ref}", reason: "x")`)}`
  }

  private async end(): Promise<string> {
    const id = await this.someLinkage()
    return `end ${id} ${await this.write(`endLinkage(${id}, on: "2023-03-01", reason: "x")`)}`
  }

  private someRef(table: string): string {
    return this.choose.one(this.rows.get(table)!).ref!
  }

  private async someLinkage(): Promise<string> {
    const { data } = await this.service.ask(
      '{ linkages(status: [IN_FORCE, EXPIRED, UPCOMING, TERMINATED, UNCERTAIN], first: 100) { nodes { id version } } }',
    )
    const { id, version } = this.choose.one(data.linkages.nodes as { id: string; version: number }[])
    return `id: "${id}", expectedVersion: ${version}`
  }

  private async write(mutation: string): Promise<number | undefined> {
    const { data, errors } = await this.service.ask(
      `mutation { m: ${mutation} { revision userErrors { code } } }`,
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data.m.revision ?? undefined
  }

  private async import(table: string, rows: Row[]): Promise<boolean> {
    const { errors } = await importFiles(this.graph, { [table]: stringify(rows, { header: true }) })
    return errors.length === 0
  }
}
