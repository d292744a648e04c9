import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import { openSample } from '../support/databases'
import { narrowed } from '../support/narrowed'
import { askGraph } from '../support/schema-routes'

const schema = createSchema()
let graph: Graph
let things: Record<string, string>
beforeAll(async () => {
  graph = await openSample()
  const { data } = await askGraph(
    schema,
    graph,
    `{ listItems(kind: PROJECT, first: 1) { nodes { category } }
       alliances(first: 1) { nodes { id } } bigCommittees(first: 1) { nodes { id } } }`,
  )
  things = {
    $category: data.listItems.nodes[0].category,
    $alliance: data.alliances.nodes[0].id,
    $committee: data.bigCommittees.nodes[0].id,
    $unit: 'unit:DZ-U0001',
  }
})
afterAll(() => graph?.close())

/** Questions that are put at once. */
const AT_ONCE = 40
const names = Object.keys(narrowed)
const batches = Array.from({ length: Math.ceil(names.length / AT_ONCE) }, (_, at) =>
  names.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
)

/** What an answer holds: every number that is counted, and every entry that is listed. */
function heldIn(value: unknown): number {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + 1 + heldIn(each), 0)
  if (value === null || typeof value !== 'object') return 0
  return Object.values(value).reduce((sum: number, each) => sum + heldIn(each), 0)
}

/** `{ units(...) { ... } }` as one field beside others. */
function fieldOf(question: string, alias: string): string {
  const named = question.replace(/\$(\w+)/g, (name) => JSON.stringify(things[name]))
  return named.replace(/^\{ /, `${alias}: `).replace(/ \}$/, '')
}

test.each(batches)('%s and those after it leave some of the sample and not all', async (...batch) => {
  const asked = batch.flatMap((name, at) => {
    const { ask, given, wider = '' } = narrowed[name]!
    return [fieldOf(ask(wider), `wide${at}`), fieldOf(ask(given), `narrow${at}`)]
  })
  const { data } = await askGraph(schema, graph, `{ ${asked.join('\n')} }`)
  const wrong = batch.flatMap((name, at) => {
    const [wide, narrow] = [heldIn(data[`wide${at}`]), heldIn(data[`narrow${at}`])]
    return 0 < narrow && narrow < wide ? [] : [{ name, wide, narrow }]
  })
  expect(wrong).toEqual([])
})
