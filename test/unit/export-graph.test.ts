import fc from 'fast-check'
import Graph from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import jsonld from 'jsonld'
import {
  ANY_ALIASES,
  ANY_NAMES,
  aliased,
  graphAs,
  LIKE_PROPERTIES,
  type World,
  world,
  written,
} from '../support/graph-world'

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

test.each(LIKE_PROPERTIES)('an alias may be called %s', async (alias) => {
  const query = `{ units { ${alias}: partyMembers pairings { ${alias}: period { ${alias}: start } } } }`
  const name = alias === '__proto__' ? 'answer:__proto__' : alias
  for (const { nodes, edges } of await everyReading(query)) {
    expect(Object.entries(nodes.get('unit:1')!)).toContainEqual([name, 13])
    expect(Object.entries(edges.get('pairing:0>area:2')!)).toContainEqual([`${alias}.${alias}`, '2021-02'])
  }
  const unit = (await asStatements(query)).find((each) => each['@id'] === 'urn:gongjian:unit:1')!
  expect(Object.entries(unit)).toContainEqual([`urn:gongjian:vocabulary:${name}`, [{ '@value': 13 }]])
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

test('whatever things are called and questions call them, readers find them', async () => {
  await fc.assert(
    fc.asyncProperty(ANY_NAMES, ANY_ALIASES, async (names, aliases) => {
      const query = aliased(aliases)
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
