import neo4j from 'neo4j-driver'
import { type BackupEdge, type BackupNode, BrokenBackup, type Properties, readBackup } from './backup'
import type { Graph } from './graph'
import { migrate } from './migrate'
import { type Question, question } from './question'

const emptyGraph = question<{ limit: number }, { deleted: number }>('emptyGraph')
const beginRestore = question<{ at: string }, { at: string }>('beginRestore')
const restoreNodes = question<{ nodes: object[] }, { written: number }>('restoreNodes')
const restoreEdges = question<{ edges: object[] }, { written: number }>('restoreEdges')
const finishRestore = question<{ limit: number }, { finished: number }>('finishRestore')
const endRestore = question<Record<string, never>, { ended: number }>('endRestore')
const unfinishedRestores = question<Record<string, never>, { at: string }>('unfinishedRestores')

const BATCH = 5000

export interface Restored {
  nodes: number
  edges: number
}

/**
 * Puts a backup in the place of all that the graph holds. The file is read to its end before anything is touched. A
 * restore that breaks off later leaves a mark, under which nothing else opens the graph, and restoring again finishes it.
 */
export async function restoreBackup(graph: Graph, path: string): Promise<Restored> {
  for await (const _ of readBackup(path));
  await write(graph, beginRestore, { at: new Date().toISOString() })
  await removeAll(graph)
  const restored = { nodes: 0, edges: 0 }
  for await (const batch of batches(readBackup(path))) {
    const nodes = batch.filter((one): one is BackupNode => 'node' in one)
    const edges = batch.filter((one): one is BackupEdge => 'edge' in one)
    await create(graph, restoreNodes, { nodes: nodes.map(storedNode) }, nodes.length)
    await create(graph, restoreEdges, { edges: edges.map(storedEdge) }, edges.length)
    restored.nodes += nodes.length
    restored.edges += edges.length
  }
  while ((await write(graph, finishRestore, { limit: BATCH }))?.finished);
  // A backup of an older version wants the migrations since.
  await migrate(graph)
  await write(graph, endRestore, {})
  return restored
}

/** Leaves nothing but what the migrations make. */
export async function resetGraph(graph: Graph): Promise<void> {
  await removeAll(graph)
  await write(graph, endRestore, {})
  await migrate(graph)
}

/** Throws where a restore was begun and not finished, so that nobody takes a part for the whole. */
export async function checkRestored(graph: Graph): Promise<void> {
  const [unfinished] = await graph.read(unfinishedRestores, {})
  if (unfinished)
    throw new Error(
      `A restore into this database began at ${unfinished.at} and is not finished: run "gongjian restore" again`,
    )
}

async function removeAll(graph: Graph): Promise<void> {
  while ((await write(graph, emptyGraph, { limit: BATCH }))?.deleted);
}

async function create<Params extends object>(
  graph: Graph,
  creation: Question<Params, { written: number }>,
  params: Params,
  count: number,
): Promise<void> {
  if (count === 0) return
  const answer = await write(graph, creation, params)
  if (answer?.written !== count)
    throw new BrokenBackup(`only ${answer?.written} of ${count} relationships have their nodes in it`)
}

async function write<Params extends object, Row>(
  graph: Graph,
  writing: Question<Params, Row>,
  params: Params,
): Promise<Row | undefined> {
  return (await graph.write((transaction) => transaction.run(writing, params)))[0]
}

async function* batches<T>(all: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const one of all) {
    batch.push(one)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

function storedNode({ node, labels, ...given }: BackupNode): object {
  return { number: neo4j.int(node), labels, properties: stored(given) }
}

function storedEdge({ edge, start, end, ...given }: BackupEdge): object {
  return { type: edge, start: neo4j.int(start), end: neo4j.int(end), properties: stored(given) }
}

/** JavaScript's numbers become whole ones, but for those that are named. */
function stored({ properties, floats = [] }: Properties): object {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'number' && !floats.includes(key) ? neo4j.int(value) : value,
    ]),
  )
}
