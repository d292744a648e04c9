import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import { openSample } from '../support/databases'
import { AS_OF, elsewhere, narrowed } from '../support/narrowed'
import { narrowingOf } from '../support/narrowing'
import { askGraph } from '../support/schema-routes'

const schema = createSchema()
let graph: Graph
let names: Record<string, string>
beforeAll(async () => {
  graph = await openSample()
  const { data } = await askGraph(
    schema,
    graph,
    `{ alliances(${AS_OF}) { nodes { id } } bigCommittees(${AS_OF}) { nodes { id } }
       listItems(kind: PROJECT) { nodes { category } }
       units(${AS_OF}, orderBy: [{field: LINKAGE_COUNT, direction: DESC}], first: 1) { nodes { id pairings { nodes { community { id } } } } } }`,
  )
  const [unit] = data.units.nodes
  names = {
    $alliance: data.alliances.nodes[0].id,
    $committee: data.bigCommittees.nodes[0].id,
    $category: data.listItems.nodes.find(({ category }: { category: string | null }) => category).category,
    $unit: unit.id,
    $street: unit.pairings.nodes[0].community.id,
  }
})
afterAll(() => graph.close())

// One that nobody reads leaves all, and fails; one that is new fails by name until it has its line.
test('every argument and every field of a filter is tried here', () => {
  const tried = [...Object.keys(narrowed), ...Object.keys(elsewhere)]
  expect(narrowingOf(schema).filter((name) => !tried.includes(name))).toEqual([])
  expect(tried.filter((name) => !narrowingOf(schema).includes(name))).toEqual([])
})

test.each(Object.entries(narrowed))('%s narrows', async (_name, { ask, given, wider = '' }) => {
  const [some, all] = [await sizeOf(ask(given)), await sizeOf(ask(wider))]
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
})

/** How much an answer holds: the numbers in it, and one for each other value. */
async function sizeOf(text: string): Promise<number> {
  const question = text.replace(/\$\w+/g, (name) => JSON.stringify(names[name])).replaceAll('()', '')
  const { data } = await askGraph(schema, graph, question)
  const size = (value: unknown): number => {
    if (value === null || value === undefined) return 0
    if (typeof value === 'object')
      return Object.values(value).reduce((sum: number, each) => sum + size(each), 0)
    return typeof value === 'number' ? value : 1
  }
  return size(data)
}
