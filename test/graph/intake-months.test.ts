import type { Graph } from '../../src/graph/graph'
import { loadSample } from '../../src/sample'
import { Months } from '../intake/months'
import { empty, openScratch } from '../support/databases'

let graph: Graph
beforeAll(async () => {
  graph = await openScratch()
  await loadSample(graph)
})
afterAll(async () => {
  await empty(graph)
  await graph.close()
})

/** Files of each half of the headings. */
const FILES = 40

test('sheets that nobody has seen come again without a question or change, a month later with one row less and one more, and with other columns', async () => {
  const months = new Months(graph)
  for (let seed = 301; seed < 301 + FILES; seed++) await months.add(seed, seed % 2 === 0 ? 0 : 1)
  const least = {
    written: 0.85,
    'again: no question': 1,
    'again: no change': 1,
    'kept rows': 0.99,
    'moved: columns': 0.98,
    'moved: no question': 1,
    'moved: no change': 1,
  }
  const short = Object.entries({ ...least, 'new row': 0.98, ending: 0.98 }).filter(
    ([name, share]) => (months.all.get(name as keyof typeof least)?.share ?? 0) < share,
  )
  expect([short, short.length > 0 ? months.told() : '']).toEqual([[], ''])
})
