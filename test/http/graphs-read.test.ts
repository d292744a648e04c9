import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph'
import { openSample } from '../support/databases'
import { ANY_ALIASES, ANY_NAMES, aliased, graphAs, world, written } from '../support/graph-world'
import { startService, type TestService } from '../support/service'

/**
 * The graphs that questions leave as, read by the programs that people open them with: Gephi’s importers (Maven
 * Central), networkx and igraph (`apt-get install python3-networkx python3-igraph`).
 */
const READERS = join(__dirname, '../readers')
const WORLDS = 40
const FORMATS = ['gexf', 'graphml'] as const

interface Reading {
  path: string
  reader: string
  nodes: [string, string][]
  edges: [string, string][]
}

let graph: Graph
let service: TestService
let room: string
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'graphs-read-'))
  graph = await openSample()
  service = await startService(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
  if (room) rmSync(room, { recursive: true })
})

function byPython(paths: readonly string[]): Reading[] {
  const script = join(READERS, 'read_by_networkx_and_igraph.py')
  // The system's own Python: whatever else is first on the way has none of Debian's packages.
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
  return JSON.parse(execFileSync(python, [script, ...paths], { maxBuffer: 1 << 28 }).toString())
}

function byGephi(paths: readonly string[]): Reading[] {
  execFileSync('mvn', [
    ...['-q', '-B', '-f', join(READERS, 'pom.xml'), 'dependency:copy-dependencies'],
    `-DoutputDirectory=${join(room, 'gephi')}`,
  ])
  const out = execFileSync(
    'java',
    ['-cp', join(room, 'gephi', '*'), join(READERS, 'ReadByGephi.java'), ...paths],
    { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const readings = new Map<string, Reading>(
    paths.map((path) => [path, { path, reader: 'Gephi', nodes: [], edges: [] }]),
  )
  for (const line of out.toString().split('\n').filter(Boolean)) {
    const [path, sort, ...words] = line.split(' ') as [string, string, ...string[]]
    const [one, other] = words.map((word) => Buffer.from(word, 'base64').toString()) as [string, string]
    // It has no place for what is said of a graph as a whole, and says so.
    if (sort === 'issue' && /^Graph attributes '\w+' ignored/.test(other)) continue
    if (sort === 'issue') throw new Error(`${path}: ${one} ${other}`)
    readings.get(path)![sort === 'node' ? 'nodes' : 'edges'].push([one, other])
  }
  return [...readings.values()]
}

/** What a reading holds, in an order of its own: of names what XML can write, since it can not write all of them. */
function held({ nodes, edges }: Pick<Reading, 'nodes' | 'edges'>) {
  return {
    nodes: nodes.map(([id, label]) => `${id} ${label}`).sort(),
    edges: edges.map((ends) => [...ends].sort().join(' ')).sort(),
  }
}

function asCytoscape(file: string): Pick<Reading, 'nodes' | 'edges'> {
  const { elements } = JSON.parse(file)
  return {
    nodes: elements.nodes.map(({ data }: { data: { id: string; label?: string } }) => [
      data.id,
      written(data.label ?? ''),
    ]),
    edges: elements.edges.map(({ data }: { data: { source: string; target: string } }) => [
      data.source,
      data.target,
    ]),
  }
}

/** Writes each graph in both formats, and keeps what each of the files has to hold. */
async function files(graphs: ((format: string) => Promise<string>)[]) {
  const wanted = new Map<string, ReturnType<typeof held>>()
  for (const [place, written] of graphs.entries()) {
    const holds = held(asCytoscape(await written('cytoscape')))
    for (const format of FORMATS) {
      const path = join(room, `${place}.${format}`)
      writeFileSync(path, await written(format))
      wanted.set(path, holds)
    }
  }
  return wanted
}

function expectRead(wanted: Map<string, ReturnType<typeof held>>): void {
  const paths = [...wanted.keys()]
  const readings = [...byPython(paths), ...byGephi(paths)]
  expect(readings).toHaveLength(paths.length * 2 + paths.length / 2)
  for (const { path, reader, ...reading } of readings)
    expect({ path, reader, ...held(reading) }).toEqual({ path, reader, ...wanted.get(path)! })
}

test('whatever things are called and questions call them, Gephi, networkx and igraph find them', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
  process.stderr.write(`graphs read by others: SEED=${seed}\n`)
  const drawn = fc.sample(fc.tuple(ANY_NAMES, ANY_ALIASES), { numRuns: WORLDS, seed })
  expectRead(
    await files(
      drawn.map(
        ([names, aliases]) =>
          (format) =>
            graphAs(format, aliased(aliases), world(names)),
      ),
    ),
  )
})

test('the network of a county and a list of pairings of the sample are read whole', async () => {
  const ask = (query: string) => async (format: string) => {
    const response = await fetch(`${service.url}/export?format=${format}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const file = await response.text()
    if (response.status !== 200) throw new Error(file)
    return file
  }
  const wanted = await files([
    ask('{ subgraph(around: ["area:441481"], depth: 2, limit: 300) { nodes { id label type } } }'),
    ask('{ pairings(first: 200) { nodes { period { start end } unit { name kind } community { name } } } }'),
  ])
  for (const { nodes } of wanted.values()) expect(nodes.length).toBeGreaterThan(50)
  expectRead(wanted)
})
