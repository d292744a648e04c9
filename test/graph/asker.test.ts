import { Asker, type KeyedQuestion } from '../../src/graph/asker'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'

let graph: Graph
beforeAll(async () => {
  graph = await openScratch()
})
afterAll(() => graph.close())

function keyed(text: string): KeyedQuestion<object, { size: number }> {
  return { name: 'sizes', text, confined: text, past: text, confinedPast: text }
}

const NOW = { knownAt: null }

const sizes = keyed('UNWIND $keys AS key RETURN key, size(key) AS size')
const lower = keyed('UNWIND $keys AS key RETURN toLower(key) AS key, size(key) AS size')

test('keys that are asked together are one call, each with its own rows', async () => {
  const asker = new Asker(graph, () => undefined)
  const found = await Promise.all(['a', 'bcd'].map((key) => asker.row(sizes, NOW, key)))
  expect(found).toEqual([
    { key: 'a', size: 1 },
    { key: 'bcd', size: 3 },
  ])
  expect(asker.calls.count).toBe(1)
})

test('a row about another key than those asked for is an error that names the question and the key', async () => {
  const asker = new Asker(graph, () => undefined)
  await expect(asker.rows(lower, NOW, 'A')).rejects.toThrow(
    'sizes answered for the key a, which it was not asked about',
  )
  await expect(asker.rows(lower, NOW, 'b')).resolves.toEqual([{ key: 'b', size: 1 }])
})
