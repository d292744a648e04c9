import type { GraphQLInterfaceType } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import { connectionTo, openSample } from '../support/databases'
import { startService, type TestService } from '../support/service'

const schema = createSchema()
const types = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name)

/** A type has the name of its label in the graph, but for what lies above streets. */
const labelOf = (type: string) => (type === 'AdministrativeDivision' ? 'County' : type)

let graph: Graph
let service: TestService
let driver: Driver
beforeAll(async () => {
  const { uri, user, password } = connectionTo('SAMPLE')
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  graph = await openSample()
  service = await startService(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
  await driver?.close()
})

/** The first node with a label, and what it is called, where it has a name of its own. */
async function first(label: string): Promise<{ id: string; name: string | null }> {
  const { records } = await driver.executeQuery(
    'MATCH (node) WHERE $label IN labels(node) RETURN node.id AS id, coalesce(node.name, node.title) AS name ORDER BY id LIMIT 1',
    { label },
  )
  return records[0]!.toObject() as { id: string; name: string | null }
}

describe('anything is found by its id', () => {
  test.each(types)('%s', async (type) => {
    const { id, name } = await first(labelOf(type))
    const { data, errors } = await service.ask('query ($id: ID!) { node(id: $id) { __typename id label } }', {
      id,
    })
    expect(errors).toBeUndefined()
    expect(data.node).toEqual({ __typename: type, id, label: name ?? expect.stringMatching(/./) })
  })

  test('a linkage is called after what it joins', async () => {
    const { id } = await first('Pairing')
    const question = `query ($id: ID!) { node(id: $id) { label ... on Pairing { unit { name } community { name } } } }`
    const { data } = await service.ask(question, { id })
    expect(data.node.label).toBe(`${data.node.unit.name} · ${data.node.community.name}`)
  })
})

describe('what no thing has is null', () => {
  test.each([
    '',
    ':',
    'unit',
    'unit:',
    'DZ-U0001',
    'unit:none',
    'unit:dz-u0001',
    'Unit:DZ-U0001',
    'units:DZ-U0001',
    ' unit:DZ-U0001',
    'unit:DZ-U0001 ',
    'unit:DZ-U0001:1',
    'party-organisation:DZ-U0001',
    'pairing:DZ-U0001',
    'area:130682-',
    'area:CN',
    'linkage:DZ-J0001',
    'change:1-0',
    'constructor:1',
    'toString:1',
    '__proto__:1',
  ])('"%s"', async (id) => {
    const question =
      'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } unit(id: $id) { id } }'
    const { data, errors } = await service.ask(question, { id, ids: [id] })
    expect(errors).toBeUndefined()
    expect(data).toEqual({ node: null, nodes: [null], unit: null })
  })

  test('an id of another type, asked for as a unit', async () => {
    const { id } = await first('PartyOrganisation')
    const { data } = await service.ask('query ($id: ID!) { unit(id: $id) { id } node(id: $id) { id } }', {
      id,
    })
    expect(data).toEqual({ unit: null, node: { id } })
  })
})

test('several stand in the order in which they were asked for, each as often', async () => {
  const found = await Promise.all(['Unit', 'Street', 'Pairing', 'Source', 'Exemption', 'Alliance'].map(first))
  const known = found.map(({ id }) => id)
  const ids = [known[5]!, 'unit:none', ...known, 'pairing:none', known[0]!, known[2]!, 'nothing']
  const { data, errors } = await service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect(errors).toBeUndefined()
  expect(data.nodes).toEqual(ids.map((id) => (known.includes(id) ? { id } : null)))
  expect(await service.ask('{ nodes(ids: []) { id } }')).toEqual({ status: 200, data: { nodes: [] } })
})
