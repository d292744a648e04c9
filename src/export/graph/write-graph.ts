import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type { Data, Pages } from '../pages'
import { notExportable } from '../refusal'
import { type Selection, targetOf } from '../selection'
import { Collected } from './collected'
import type { GraphFormat } from './format'
import { selectsThings, takeThings } from './things'

export interface GraphWanted {
  name: string
  marked: boolean
  notes: readonly string[]
}

/** The answers about one list of a question. */
export interface GraphAnswers {
  selection: Selection
  pages: Pages
}

const AT_ONCE = 1000

/** Throws BAD_USER_INPUT where a question selects nothing that has an id. */
export function refuseWithoutThings(selections: readonly Selection[]): void {
  if (selections.some(({ path }) => path[0]!.type.name === 'Subgraph' || selectsThings(path[0]!))) return
  const keys = selections.map((selection) => targetOf(selection).key).join(', ')
  throw notExportable(
    `${keys} selects nothing that stands in a graph, which is what has an id; export it as csv or xlsx`,
  )
}

/**
 * Writes what a question selects as a graph. What is said of a node may stand in any answer, so that all of them come
 * before the file begins.
 */
export async function writeGraph(
  format: GraphFormat,
  { name, marked, notes }: GraphWanted,
  answers: readonly GraphAnswers[],
  out: Writable,
): Promise<void> {
  await pipeline(Readable.from(text()), out)

  async function* text(): AsyncGenerator<string> {
    const { graph, cut } = await collected(answers, out)
    const { nodes, edges, nodeAttributes, edgeAttributes } = graph
    yield format.open({ name, notes: [...notes, ...cut], synthetic: marked, nodeAttributes, edgeAttributes })
    yield* chunks([...nodes.values()], format.node)
    yield format.between
    yield* chunks([...edges.values()], format.edge)
    yield format.close
  }
}

async function collected(answers: readonly GraphAnswers[], out: Writable) {
  const graph = new Collected()
  const cut = new Set<string>()
  const targets = new Set(answers.map((each) => targetOf(each.selection)))
  for (const { selection, pages } of answers) {
    const [root] = selection.path
    for await (const page of pages.all()) {
      // Nothing is written yet, which would show that the reader is gone.
      await setImmediate()
      if (out.destroyed) throw new ReaderGone()
      takeThings(root!, (page as Data)[root!.key], {
        node: (node) => graph.node(node),
        edge: (edge) => graph.edge(edge),
        cut: (list) => !targets.has(list) && cut.add(list.key),
      })
    }
  }
  const holdsPart = (key: string) =>
    `Of the longer lists ${key} this holds the first page; ask for more with first. ${key} 只含第一页。`
  return { graph, cut: [...cut].map(holdsPart) }
}

function* chunks<T>(things: readonly T[], write: (thing: T, isFirst: boolean) => string): Generator<string> {
  for (let from = 0; from < things.length; from += AT_ONCE)
    yield things
      .slice(from, from + AT_ONCE)
      .map((thing, index) => write(thing, from + index === 0))
      .join('')
}

class ReaderGone extends Error {
  readonly code = 'ERR_STREAM_PREMATURE_CLOSE'

  constructor() {
    super('The reader of the graph is gone')
  }
}
