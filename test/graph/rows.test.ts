import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph'
import { rowsOf } from '../../src/register/derived/questions'
import { writeRows } from '../../src/register/put'
import type { Row, Table } from '../../src/register/table'
import { tables } from '../../src/register/tables'
import { asWritten } from '../../src/register/version'
import { empty, openScratch } from '../support/databases'
import { type FullTable, fullTables } from '../support/full-rows'

const RUNS = Number(process.env.RUNS ?? 1)

let graph: Graph
beforeAll(async () => {
  graph = await openScratch()
})
afterAll(() => graph.close())

test('each column of every table is written and read back, with what it says and without', async () => {
  await fc.assert(
    fc.asyncProperty(fullTables, async (full) => {
      await empty(graph)
      for (const { table, rows } of full) await write(table, rows)
      // What refers to rows of its own table finds them all the second time.
      for (const { table, rows } of full.filter(({ table }) => refersToItself(table)))
        await write(table, rows)
      for (const { table, rows } of full) expect(await stored(table, rows)).toEqual(named(table, rows))
      for (const { table, rows } of full) {
        const cleared = rows.map((row) => ({ ...row, ...nothing(table) }))
        await write(table, cleared, 1)
        expect(await stored(table, cleared)).toEqual(named(table, cleared))
      }
    }),
    // What fails is a column that is named; smaller rows would say no more.
    { numRuns: RUNS, endOnFailure: true },
  )
})

test('no table is left out', () => {
  const [full] = fc.sample(fullTables, 1) as [FullTable[]]
  const parts = full.flatMap(({ table }) => table.parts?.table ?? [])
  expect([...full.map(({ table }) => table.name), ...parts].sort()).toEqual(
    tables.map(({ name }) => name).sort(),
  )
  for (const { rows } of full) for (const row of rows) expect(Object.values(row)).not.toContain(null)
})

async function write(table: Table, rows: readonly Row[], version?: number): Promise<void> {
  const before = (row: Row) => (version ? { key: '', version, current: true, row } : undefined)
  const written = rows.map((row) => asWritten(table, row, before(row)))
  await graph.write((transaction) => writeRows(transaction, table, written, '2024-06-01T00:00:00.000Z'))
}

function refersToItself({ name, columns }: Table): boolean {
  return columns.some(({ refersTo }) => refersTo?.tables.includes(name))
}

/** By table and key, so that a difference names its column. */
async function stored(table: Table, rows: readonly Row[]) {
  const keys = rows.map((row) => String(row[table.key]))
  const found = await graph.read(rowsOf(table), { keys })
  return { [table.name]: Object.fromEntries(found.map(({ key, row }) => [key, row])) }
}

function named(table: Table, rows: readonly Row[]) {
  return { [table.name]: Object.fromEntries(rows.map((row) => [row[table.key], row])) }
}

/** What may be left empty. */
function nothing(table: Table): Row {
  const optional = table.columns.filter(({ key, required }) => key !== table.key && !required)
  const kept = table.period ? ['recorded_on'] : []
  return Object.fromEntries([
    ...optional.filter(({ key }) => !kept.includes(key)).map(({ key, cell }) => [key, cell.list ? [] : null]),
    ...(table.parts ? [[table.parts.as, []]] : []),
  ])
}
