import { createWriteStream } from 'node:fs'
import { buildSchema } from 'graphql'
import { exportOf } from '../src/export/export'
import type { Ask } from '../src/export/pages'

/**
 * How much memory an export of many rows takes: node dist/bench/export.js [rows] [format...]. The answers are made
 * here, page by page, so that what is measured is the export and not the database.
 */
const schema = buildSchema(/* GraphQL */ `
  type Query { pairings(first: Int = 50, after: String): PairingConnection! }
  type PairingConnection { nodes: [Pairing!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  scalar PartialDate
  type Period { start: PartialDate end: PartialDate }
  type Unit { id: ID! label: String! name: String! }
  type Pairing { id: ID! label: String! unit: Unit! community: Unit! period: Period! ends: [Unit!]! annualFunding: Float }
`)
const query =
  '{ pairings { nodes { id unit { name } community { name } period { start end } annualFunding } } }'

function asking(rows: number): Ask {
  return async ({ variables = {} }) => {
    const done = Number(variables.exportAfter ?? 0)
    const count = Math.min(variables.exportFirst as number, rows - done)
    const nodes = Array.from({ length: count }, (_, index) => pairing(done + index))
    const pageInfo = { hasNextPage: done + count < rows, endCursor: String(done + count) }
    return { data: { pairings: { nodes, pageInfo } } }
  }
}

function pairing(number: number) {
  const unit = {
    __typename: 'Unit',
    id: `unit:${number % 100_000}`,
    label: `单位${number}`,
    name: `单位${number}`,
  }
  const area = { __typename: 'Community', id: `area:${number % 5000}`, label: '官汕社区', name: '官汕社区' }
  return {
    __typename: 'Pairing',
    id: `pairing:${number}`,
    label: `${unit.name} · ${area.name}`,
    unit,
    community: area,
    period: { start: '2021-03-05', end: '2024' },
    ends: [unit, area],
    annualFunding: 60000 + number,
  }
}

async function measure(format: string, rows: number): Promise<void> {
  const started = performance.now()
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const file = await exportOf(
    schema,
    { query },
    {
      format,
      language: undefined,
      above: 'repeated',
      timeZone: 'Asia/Shanghai',
      limits: { page: 500, cost: 500_000, tokens: 3000 },
      ask: asking(rows),
      restsOnSynthetic: async () => true,
    },
  )
  const out = createWriteStream('/dev/null')
  await file.write(out)
  clearInterval(watch)
  const seconds = (performance.now() - started) / 1000
  console.log(`${format}: ${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(most / 1e6)} MB at most`)
}

async function main([rows = '1000000', ...formats]: string[]): Promise<void> {
  for (const format of formats.length > 0 ? formats : ['csv', 'xlsx', 'gexf', 'cytoscape'])
    await measure(format, Number(rows))
}

void main(process.argv.slice(2))
