import fc from 'fast-check'
import Graph from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { buildSchema } from 'graphql'
import jsonld from 'jsonld'
import { exported } from '../support/exported'

const schema = buildSchema(/* GraphQL */ `
  interface Node { id: ID! label: String! }
  type Period { start: String end: String }
  union Member = Unit | Community
  type Unit implements Node {
    id: ID! label: String! name: String! kind: String! partyMembers: Int twoNew: Boolean synthetic: Boolean!
    period: Period residence: Community pairings: [Pairing!]! members: [Member!]! sources: [String!]!
  }
  type Community implements Node { id: ID! label: String! name: String! population: Int synthetic: Boolean! }
  type Pairing implements Node {
    id: ID! label: String! ends: [Node!]! synthetic: Boolean! period: Period agreementNumber: String
    annualFunding: Float unit: Unit! community: Community!
  }
  type Query { units: [Unit!]! pairings: [Pairing!]! }
`)

interface World {
  units: Record<string, unknown>[]
  pairings: Record<string, unknown>[]
}

/** Two units and two communities with these names; each unit has the other as its member. */
function world([one, two, here, there]: readonly [string, string, string, string]): World {
  const community = (id: string, name: string) => ({
    __typename: 'Community',
    id,
    label: name,
    name,
    population: 7,
    synthetic: false,
  })
  const communities = [community('area:1', here), community('area:2', there)]
  const units: Record<string, unknown>[] = [one, two].map((name, place) => ({
    __typename: 'Unit',
    id: `unit:${place}`,
    label: name,
    name,
    kind: 'SCHOOL',
    partyMembers: 12 + place,
    twoNew: place === 0,
    synthetic: true,
    period: { start: '2021', end: null },
    residence: communities[place],
    sources: [name, 'b'],
  }))
  const pairings = units.map((unit, place) => ({
    __typename: 'Pairing',
    id: `pairing:${place}`,
    label: 'x',
    ends: [unit, communities[1 - place]],
    synthetic: true,
    period: { start: '2021-02', end: '2023' },
    agreementNumber: `甲${place}`,
    annualFunding: 7000.5,
    unit,
    community: communities[1 - place],
  }))
  units.forEach((unit, place) => {
    Object.assign(unit, { pairings: [pairings[place]], members: [units[1 - place], communities[place]] })
  })
  return { units, pairings }
}

const NAMES = ['市一中', '宁江公司', '官汕社区', '𠮷祥社区'] as const

function graphAs(format: string, query: string, of: World = world(NAMES)): Promise<string> {
  return exported({ schema, rootValue: of }, query, { format, restsOnSynthetic: async () => true })
}

interface Read {
  nodes: Map<string, Record<string, unknown>>
  edges: Map<string, Record<string, unknown> & { source: string; target: string }>
}

function readGraph(graph: Graph): Read {
  return {
    nodes: new Map(graph.mapNodes((id, attributes) => [id, attributes])),
    edges: new Map(
      graph.mapEdges((id, attributes, source, target) => [id, { ...attributes, source, target }]),
    ),
  }
}

function readCytoscape(file: string): Read {
  const { elements } = JSON.parse(file)
  const byId = (all: { data: { id: string } }[]) => new Map(all.map(({ data }) => [data.id, data])) as never
  return { nodes: byId(elements.nodes), edges: byId(elements.edges) }
}

/** The file as readers of others read it; JSON-LD, which has no edges, apart. */
async function everyReading(query: string, of?: World): Promise<Read[]> {
  const [asGexf, asGraphml, asCytoscape] = [
    await graphAs('gexf', query, of),
    await graphAs('graphml', query, of),
    await graphAs('cytoscape', query, of),
  ]
  for (const [declared, used] of [[/<attribute id="([^"]+)"/g, /<attvalue for="([^"]+)"/g]] as const)
    for (const [, name] of asGexf.matchAll(used))
      expect([...asGexf.matchAll(declared)].map(([, id]) => id)).toContain(name)
  for (const part of ['node', 'edge']) {
    const [, block] = new RegExp(`<attributes class="${part}"[^>]*>(.*?)</attributes>`).exec(asGexf)!
    expectUnique([...block!.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))
  }
  const keys = [...asGraphml.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id!)
  expectUnique(keys)
  for (const [, key] of asGraphml.matchAll(/<data key="([^"]+)"/g)) expect(keys).toContain(key)
  return [
    readGraph(gexf.parse(Graph, asGexf, { addMissingNodes: false })),
    readGraph(graphml.parse(Graph, asGraphml, { addMissingNodes: false })),
    readCytoscape(asCytoscape),
  ]
}

function expectUnique(names: readonly string[]): void {
  expect(new Set(names).size).toBe(names.length)
}

async function asStatements(query: string, of?: World): Promise<Record<string, unknown>[]> {
  const documentLoader = () => Promise.reject(new Error('no network'))
  const document = JSON.parse(await graphAs('jsonld', query, of))
  await jsonld.toRDF(document, { documentLoader, safe: true } as never)
  return (await jsonld.flatten(document, null as never, { documentLoader } as never)) as never
}

test('what is said of a node anywhere is said of it, however bare it comes first', async () => {
  const query = '{ units { members { ... on Unit { id } ... on Community { id } } name kind partyMembers } }'
  for (const { nodes } of await everyReading(query)) {
    expect([...nodes.keys()].sort()).toEqual(['area:1', 'area:2', 'unit:0', 'unit:1'])
    expect(nodes.get('unit:1')).toMatchObject({ label: '宁江公司', name: '宁江公司', partyMembers: 13 })
    expect(nodes.get('unit:0')).toMatchObject({ name: '市一中', kind: 'SCHOOL', type: 'Unit' })
  }
  const unit = (await asStatements(query)).find((each) => each['@id'] === 'urn:gongjian:unit:1')
  expect(unit).toMatchObject({ 'urn:gongjian:vocabulary:name': [{ '@value': '宁江公司' }] })
})

test('an alias never takes the name of something that the format has itself', async () => {
  const query = `{ pairings { source: agreementNumber target: annualFunding
    unit { type: kind linkage: partyMembers id: name } community { start: name label: population } } }`
  for (const { nodes, edges } of await everyReading(query)) {
    expect(edges.get('pairing:0>area:2')).toMatchObject({
      source: 'unit:0',
      target: 'area:2',
      linkage: 'pairing:0',
      'answer:source': '甲0',
      'answer:target': 7000.5,
    })
    expect(nodes.get('unit:0')).toMatchObject({
      type: 'Unit',
      label: '市一中',
      'answer:type': 'SCHOOL',
      'answer:linkage': 12,
      'answer:id': '市一中',
    })
    expect(nodes.get('area:2')).toMatchObject({
      label: '𠮷祥社区',
      'answer:label': 7,
      'answer:start': '𠮷祥社区',
    })
  }
})

test('a period stands beside its days', async () => {
  const query = '{ pairings { id period { start end } unit { name } } }'
  for (const { edges } of await everyReading(query))
    expect(edges.get('pairing:1>area:1')).toMatchObject({ 'period.start': '2021-02', 'period.end': '2023' })
  expect(await graphAs('graphml', query)).toContain('<data key="edge.start">2021-02-01</data>')
})

test('names come back letter for letter', async () => {
  const names = ['A &amp; B', '<宁江>"公司\'', '甲\n乙\t丙', ']]>'] as const
  for (const { nodes } of await everyReading('{ units { label residence { label } } }', world(names)))
    expect(['unit:0', 'unit:1', 'area:1', 'area:2'].map((id) => nodes.get(id)!.label)).toEqual(names)
})

/** What XML has no way to write is left out of it. */
const written = (name: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  name.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')

test('whatever things are called and questions call them, readers find them', async () => {
  const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('&amp;', '&#65;', '<b>'))
  const alias = fc.oneof(
    fc.constantFrom(
      'id',
      'label',
      'type',
      'source',
      'target',
      'start',
      'end',
      'kind',
      'parent',
      'key',
      'nodes',
    ),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,6}$/),
  )
  const aliases = fc.uniqueArray(alias, { minLength: 5, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(fc.tuple(name, name, name, name), aliases, async (names, [a, b, c, d, e]) => {
      const query = `{ units { ${a}: name ${b}: partyMembers ${c}: members { ... on Unit { ${d}: kind } ... on Community { ${d}: name } }
        ${e}: pairings { ${a}: annualFunding ${b}: period { ${c}: start } } } }`
      const [xml, alsoXml, json] = await everyReading(query, world(names))
      for (const [read, spelled] of [
        [xml!, written],
        [alsoXml!, written],
        [json!, (each: string) => each],
      ] as const) {
        expect([...read.nodes.keys()].sort()).toEqual(['area:1', 'area:2', 'unit:0', 'unit:1'])
        for (const { source, target } of read.edges.values()) {
          expect(read.nodes.has(source)).toBe(true)
          expect(read.nodes.has(target)).toBe(true)
        }
        const labels = ['unit:0', 'unit:1', 'area:1', 'area:2'].map((id) => read.nodes.get(id)!.label)
        expect(labels.map((label) => label ?? '')).toEqual(names.map(spelled))
        expect(read.edges.get('pairing:0>area:2')).toMatchObject({ type: 'Pairing', linkage: 'pairing:0' })
      }
      await asStatements(query, world(names))
    }),
    { numRuns: 25 },
  )
})
