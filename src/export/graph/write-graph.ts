import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable, type Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import type { Data } from '../pages'
import { notExportable } from '../refusal'
import { type Selection, targetOf } from '../selection'
import { SYNTHETIC_NOTE } from '../synthetic'
import type { About, AttributeType, GraphEdge, GraphFormat, GraphNode } from './format'
import { attributesOf, spellOf, takeThings } from './things'

export interface GraphWanted {
  name: string
  marked: boolean
  notes: readonly string[]
}

export type GraphWriter = (wanted: GraphWanted, pages: AsyncIterable<Data>, out: Writable) => Promise<void>

/** Writes what a question selects as a graph. Throws BAD_USER_INPUT where it selects nothing that has an id. */
export function graphWriter(selection: Selection, format: GraphFormat): GraphWriter {
  const target = targetOf(selection)
  const isSubgraph = target.type.name === 'Subgraph'
  if (!isSubgraph && !selectsThings(target))
    throw notExportable(
      `${target.key} selects nothing that stands in a graph, which is what has an id; export it as csv or xlsx`,
    )
  const selected = attributesOf(target)
  const attributes: Pick<About, 'nodeAttributes' | 'edgeAttributes'> = isSubgraph
    ? {
        nodeAttributes: new Map<string, AttributeType>([
          ['area', 'string'],
          ['degree', 'double'],
        ]),
        edgeAttributes: new Map(),
      }
    : { nodeAttributes: selected, edgeAttributes: selected }

  return async ({ name, marked, notes }, pages, out) => {
    const about: About = {
      name,
      notes: [...notes, ...(marked ? [SYNTHETIC_NOTE] : [])],
      synthetic: marked,
      ...attributes,
    }
    const spool = await mkdtemp(join(tmpdir(), 'gongjian-export-'))
    try {
      await pipeline(Readable.from(text(about, pages, join(spool, 'edges'))), out)
    } finally {
      await rm(spool, { recursive: true, force: true })
    }
  }

  /** Files want all nodes before their edges, so that edges wait in a file of their own. */
  async function* text(about: About, pages: AsyncIterable<Data>, spool: string): AsyncGenerator<string> {
    const seen = new Set<string>()
    const waiting = createWriteStream(spool, { mode: 0o600 })
    const spooled = finished(waiting)
    spooled.catch(() => {})
    yield format.open(about)
    let isFirst = true
    try {
      for await (const page of pages) {
        const nodes: string[] = []
        const edges: string[] = []
        const taken = <T extends { id: string }>(kind: string, thing: T): boolean => {
          const key = kind + thing.id
          return seen.size < seen.add(key).size
        }
        const sink = {
          node(node: GraphNode) {
            if (!taken('n', node)) return
            nodes.push(format.node(node, isFirst))
            isFirst = false
          },
          edge(edge: GraphEdge) {
            if (taken('e', edge)) edges.push(`${JSON.stringify(edge)}\n`)
          },
        }
        const value = selection.path.reduce<unknown>(
          (answer, { key }) => (answer as Data | null)?.[key] ?? null,
          page,
        )
        if (isSubgraph) takeSubgraph(value as SubgraphAnswer, sink)
        else takeThings(target, value, sink)
        if (nodes.length > 0) yield nodes.join('')
        if (edges.length > 0 && !waiting.write(edges.join(''))) await once(waiting, 'drain')
      }
      waiting.end()
      await spooled
    } finally {
      waiting.destroy()
    }
    yield format.between
    isFirst = true
    let chunk: string[] = []
    for await (const line of createInterface({ input: createReadStream(spool), crlfDelay: Infinity })) {
      chunk.push(format.edge(JSON.parse(line) as GraphEdge, isFirst))
      isFirst = false
      if (chunk.length < 1000) continue
      yield chunk.join('')
      chunk = []
    }
    yield chunk.join('') + format.close
  }
}

function selectsThings(shape: ReturnType<typeof targetOf>): boolean {
  const fields = 'getFields' in shape.type ? (shape.type.getFields() as Record<string, unknown>) : {}
  return ('id' in fields && 'label' in fields) || shape.children.some(selectsThings)
}

interface SubgraphAnswer {
  nodes: { id: string; type: string; label: string; area: string | null; degree: number }[]
  edges: {
    id: string
    source: string
    target: string
    type: string
    linkage: string | null
    period: object | null
    terminatedOn: string | null
    synthetic: boolean | null
  }[]
}

function takeSubgraph(
  { nodes, edges }: SubgraphAnswer,
  sink: { node(node: GraphNode): void; edge(edge: GraphEdge): void },
): void {
  for (const { id, type, label, area, degree } of nodes)
    sink.node({ id, type, label, attributes: { ...(area !== null && { area }), degree } })
  for (const { id, source, target, type, linkage, synthetic, ...dates } of edges)
    sink.edge({
      id,
      source,
      target,
      type,
      ...(linkage !== null && { linkage, synthetic: synthetic ?? undefined, spell: spellOf(dates) }),
      attributes: {},
    })
}
