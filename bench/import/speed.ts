import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse'
import neo4j, { type Driver } from 'neo4j-driver'
import { openEmbedded } from '../../src/graph/embedded/open-embedded'
import { type Graph, openGraph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrate'
import { csvFolder } from '../../src/register/csv/csv-folder'
import { importRegister } from '../../src/register/import'
import { fourDates } from '../../src/time/period'
import { writeRegister } from './register'

/**
 * Measures an import of 100,000 pairings beside the same rows by a hand-written UNWIND that writes the same versions,
 * changes and constraints and checks nothing, in turns in one run. What either wrote is counted.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const SIZE = { units: 1000, communities: 100 }
const BATCH = 1000
const TRANSACTION = 10_000

const BY_HAND = `
  UNWIND $rows AS row
  MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
  MATCH (community:Area:Community {code: row.community_code})
  CREATE (p:Linkage:Pairing {
    id: 'pairing:' + row.ref, version: 1, start: row.start, end: row.end, recordedOn: row.recorded_on,
    earliestStart: row.earliestStart, latestStart: row.latestStart, earliestEnd: row.earliestEnd,
    latestEnd: row.latestEnd, recordedFrom: $at, recordedTo: '9999-12-31T23:59:59.999Z',
    agreementNumber: row.agreement_number, annualFunding: toFloat(row.annual_funding)})
  CREATE (p)-[:PAIRS_UNIT]->(unit)
  CREATE (p)-[:PAIRS_COMMUNITY]->(community)
  CREATE (:Change {
    id: row.change, revision: $revision, at: $at, actor: 'bench', action: 'IMPORTED',
    subjectId: 'pairing:' + row.ref, after: row.after})`

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongjian-bench-'))
  const embedded = await openEmbedded({ dataDir: join(folder, 'data') })
  const graph = await openGraph(embedded)
  const driver = neo4j.driver(embedded.uri, neo4j.auth.basic(embedded.user, embedded.password))
  try {
    await migrate(graph)
    const { ground, linkages } = writeRegister(folder, SIZE)
    const warm = writeRegister(join(folder, 'warm'), { units: 1000, communities: 10 })
    await ours(graph, ground)
    for (const run of [() => ours(graph, warm.linkages), () => byHand(driver, warm.linkages)]) {
      await run()
      await clear(graph)
    }
    console.log('| round | rows a second, import / by hand | ratio |\n|---|---|---|')
    const ratios: number[] = []
    for (let round = 1; round <= ROUNDS; round++) {
      const mine = await rate(graph, driver, () => ours(graph, linkages))
      const theirs = await rate(graph, driver, () => byHand(driver, linkages))
      ratios.push(mine / theirs)
      console.log(`| ${round} | ${mine.toFixed(0)} / ${theirs.toFixed(0)} | ${(mine / theirs).toFixed(2)} |`)
    }
    const median = ratios.sort((a, b) => a - b)[ratios.length >> 1] as number
    console.log(`\nMedian of the ratios: ${median.toFixed(2)}`)
    console.log(`This process took ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`)
  } finally {
    await driver.close()
    await graph.close()
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function rate(graph: Graph, driver: Driver, run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  const seconds = (performance.now() - start) / 1000
  const { records } = await driver.executeQuery(
    `MATCH (p:Pairing {version: 1})-[:PAIRS_UNIT]->(), (p)-[:PAIRS_COMMUNITY]->()
     RETURN count(p) + COUNT { MATCH (c:Change) WHERE c.subjectId STARTS WITH 'pairing:' } AS written`,
  )
  const rows = SIZE.units * SIZE.communities
  const written = Number(records[0]?.get('written'))
  if (written !== rows * 2) throw new Error(`${written} pairings and changes are there, and not ${rows * 2}`)
  await clear(graph)
  return rows / seconds
}

async function ours(graph: Graph, folder: string): Promise<void> {
  const report = await importRegister(graph, csvFolder(folder), { actor: 'bench' })
  if (report.errors.length > 0) throw new Error(JSON.stringify(report.errors[0]))
}

async function byHand(driver: Driver, folder: string): Promise<void> {
  const session = driver.session()
  let rows: Record<string, string>[] = []
  let number = 0
  const revision = { revision: Date.now(), at: new Date().toISOString() }
  const write = async () => {
    await session.executeWrite(async (transaction) => {
      for (let start = 0; start < rows.length; start += BATCH)
        await transaction.run(BY_HAND, { ...revision, rows: rows.slice(start, start + BATCH) })
    })
    rows = []
  }
  const records = createReadStream(join(folder, 'pairings.csv')).pipe(parse({ columns: true }))
  for await (const record of records) {
    const row = { ...record, recorded_on: '2024-06-01' }
    const dates = fourDates({
      start: row.start,
      end: row.end,
      terminatedOn: null,
      recordedOn: row.recorded_on,
    })
    rows.push({
      ...row,
      ...dates,
      change: `change:${revision.revision}-${++number}`,
      after: JSON.stringify(row),
    })
    if (rows.length === TRANSACTION) await write()
  }
  await write()
  await session.close()
}

async function clear(graph: Graph): Promise<void> {
  for (const label of ['Pairing', 'Change'])
    await graph.command(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`)
}

main().catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
