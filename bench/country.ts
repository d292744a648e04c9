import 'reflect-metadata'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { openEmbedded } from '../src/graph/embedded/open-embedded'
import { openGraph } from '../src/graph/graph'
import { migrate } from '../src/graph/migrate'
import { COUNTY, loadRegisters } from './country-registers'
import { httpAsker } from './http-asker'
import { type Ask, AT_ONCE, latencies } from './measure'
import { type Service, startService } from './processes'
import { day } from './question'

/**
 * Asks a county's questions of a graph of that county alone and of one of the whole country, in turns: walking from
 * the county's code, both should cost the same. The registers are synthetic; the areas are the official ones.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 60)

const QUESTIONS: [title: string, graphql: string][] = [
  [
    'gap count',
    'query ($at: LocalDate!) { coverage(rule: RESIDENT_UNIT_PAIRED, within: "COUNTY", asOf: $at) { counts { population covered gap } } }',
  ],
  [
    'first page of the gap list',
    'query ($at: LocalDate!) { unpairedUnits(within: "COUNTY", asOf: $at) { totalCount nodes { unit { id name } since } } }',
  ],
  [
    'coverage of each street',
    'query ($at: LocalDate!) { coverage(rule: COMMUNITY_PAIRED, within: "COUNTY", asOf: $at) { byArea(level: STREET) { area { code } counts { covered gap } } } }',
  ],
  [
    'matrix of streets by all rules',
    'query ($at: LocalDate!) { coverageMatrix(within: "COUNTY", level: STREET, asOf: $at) { cells { population covered } } }',
  ],
  [
    '50 units with their pairings',
    'query ($at: LocalDate!) { units(within: "COUNTY", asOf: $at) { totalCount nodes { id pairings { nodes { community { name } } } } } }',
  ],
  [
    'linkages of all kinds',
    'query ($at: LocalDate!) { linkages(within: "COUNTY", asOf: $at) { totalCount nodes { id label } } }',
  ],
  [
    'interlocks',
    'query ($at: PartialDate!) { interlocks(within: "COUNTY", minShared: 1, during: { start: $at }) { totalCount nodes { a { id } b { id } sharedCount } } }',
  ],
  [
    'statistics',
    'query ($at: LocalDate!) { statistics(within: "COUNTY", asOf: $at) { communities units pairings partTimeMembers } }',
  ],
  [
    'tally by kind of unit',
    'query ($at: LocalDate!) { tally(kind: PAIRING, by: [UNIT_KIND], within: "COUNTY", asOf: $at) { nodes { keys { value } count } } }',
  ],
  [
    'suggestions',
    'query ($first: Int!) { pairingSuggestions(within: "COUNTY", first: $first) { unit { id } community { code } score } }',
  ],
  [
    'search',
    'query ($first: Int!) { search(text: "茶都社区", within: "COUNTY", first: $first) { totalCount } }',
  ],
]

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongjian-country-'))
  const services: Service[] = []
  try {
    for (const [name, wanted] of [
      ['county', (code: string) => code === COUNTY],
      ['country', () => true],
    ] as const) {
      const dataDir = join(folder, name)
      const started = performance.now()
      const embedded = await openEmbedded({ dataDir, heap: '3g' })
      const graph = await openGraph(embedded)
      await migrate(graph)
      const loaded = await loadRegisters(graph, wanted)
      console.log(
        `${name}: ${JSON.stringify(loaded)} in ${((performance.now() - started) / 1000).toFixed(0)} s`,
      )
      await graph.close()
      await embedded.stop()
      services.push(await startService({ DATA_DIR: dataDir, SAMPLE_DATA: 'off', NEO4J_HEAP: '3g' }))
    }
    console.log('\n| question of a county | county ms | country ms | ratio |\n|---|---|---|---|')
    const asks = services.map(({ url }) => httpAsker(url, AT_ONCE))
    for (const [title, text] of QUESTIONS) {
      const query = text.replaceAll('COUNTY', COUNTY)
      const ways: Ask[] = asks.map((ask) => (n) => ask(query, { at: day(n), first: 1 + (n % 400) }))
      const [one, all] = await Promise.all(ways.map((ask) => ask(0)))
      if (!isDeepStrictEqual(one, all)) throw new Error(`${title}: the answers differ`)
      await latencies(ways, 20, 1)
      const [county = 0, country = 0] = await latencies(ways, ROUNDS, 1000)
      console.log(
        `| ${title} | ${county.toFixed(1)} | ${country.toFixed(1)} | ${(country / county).toFixed(2)} |`,
      )
    }
  } finally {
    for (const service of services) await service.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

main().catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
