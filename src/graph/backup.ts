import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Graph } from './graph'
import { question } from './question'

/** A property as text, number, boolean or list of these. */
type Property = string | number | boolean | (string | number | boolean)[]

export interface Properties {
  properties: Record<string, Property>
  /** those that are not whole numbers, even where they look like them */
  floats?: string[]
}

export interface BackupNode extends Properties {
  node: number
  labels: string[]
}

export interface BackupEdge extends Properties {
  edge: string
  start: number
  end: number
}

interface Opening {
  backup: 'gongjian'
  format: 1
  at: string
}

interface Closing {
  nodes: number
  edges: number
}

interface PropertyRow {
  properties: Properties['properties']
  unusual: [key: string, type: string][]
}
interface NodeRow extends PropertyRow {
  number: number
  labels: string[]
}
interface EdgeRow extends PropertyRow {
  type: string
  start: number
  end: number
}

const allNodes = question<Record<string, never>, NodeRow>('allNodes')
const allEdges = question<Record<string, never>, EdgeRow>('allEdges')

const LINES_A_CHUNK = 500

/** A file that is no backup, or not a whole one. */
export class BrokenBackup extends Error {}

/**
 * Writes the whole graph as one gzip-compressed NDJSON file: an opening, a line a node, a line a relationship, and how
 * many they are. The file is there when it is complete.
 */
export async function writeBackup(graph: Graph, path: string): Promise<Closing> {
  const counts = { nodes: 0, edges: 0 }
  const room = `${path}.unfinished`
  try {
    await pipeline(
      Readable.from(inChunks(lines(graph, counts))),
      createGzip(),
      createWriteStream(room, { mode: 0o600, flush: true }),
    )
    await rename(room, path)
  } finally {
    await rm(room, { force: true })
  }
  return counts
}

async function* lines(graph: Graph, counts: Closing): AsyncGenerator<object> {
  yield { backup: 'gongjian', format: 1, at: new Date().toISOString() } satisfies Opening
  for await (const row of graph.stream(allNodes, {})) {
    counts.nodes++
    yield {
      node: row.number,
      labels: row.labels,
      ...propertiesOf(row, row.labels.join(':')),
    } satisfies BackupNode
  }
  for await (const row of graph.stream(allEdges, {})) {
    counts.edges++
    const { type: edge, start, end } = row
    yield { edge, start, end, ...propertiesOf(row, edge) } satisfies BackupEdge
  }
  yield counts satisfies Closing
}

function propertiesOf({ properties, unusual }: PropertyRow, what: string): Properties {
  if (unusual.length === 0) return { properties }
  const floats = unusual.map(([key, type]) => {
    if (/^(LIST<)?FLOAT/.test(type)) return key
    throw new Error(`${what} ${properties.id ?? ''}: ${key} is a ${type}, which a backup cannot hold`)
  })
  return { properties, floats }
}

async function* inChunks(objects: AsyncIterable<object>): AsyncGenerator<string> {
  let chunk: string[] = []
  for await (const object of objects) {
    chunk.push(`${JSON.stringify(object)}\n`)
    if (chunk.length < LINES_A_CHUNK) continue
    yield chunk.join('')
    chunk = []
  }
  yield chunk.join('')
}

/** The nodes of a backup and then its relationships. Throws BrokenBackup where it is none, or ends too early. */
export async function* readBackup(path: string): AsyncGenerator<BackupNode | BackupEdge> {
  const counts = { nodes: 0, edges: 0 }
  let closing: Closing | undefined
  let line = 0
  for await (const text of textLines(path)) {
    line++
    const value = parsed(text, line)
    if (line === 1) checkOpening(value)
    else if (closing) throw new BrokenBackup(`line ${line} stands behind the end of the backup`)
    else if ('node' in value && counts.edges === 0) {
      counts.nodes++
      yield value as BackupNode
    } else if ('edge' in value) {
      counts.edges++
      yield value as BackupEdge
    } else if ('nodes' in value) closing = value as Closing
    else throw new BrokenBackup(`line ${line} is no line of a backup`)
  }
  if (line === 0) checkOpening({})
  if (!closing) throw new BrokenBackup('it ends too early')
  if (closing.nodes !== counts.nodes || closing.edges !== counts.edges)
    throw new BrokenBackup(
      `it holds ${counts.nodes} nodes and ${counts.edges} relationships, and should ${closing.nodes} and ${closing.edges}`,
    )
}

function parsed(text: string, line: number): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // It is told below.
  }
  throw new BrokenBackup(`line ${line} is not the JSON of a backup`)
}

function checkOpening(value: Partial<Opening>): void {
  if (value.backup !== 'gongjian') throw new BrokenBackup('it is no backup of this service')
  if (value.format !== 1) throw new BrokenBackup(`its format ${value.format} is not known to this version`)
}

async function* textLines(path: string): AsyncGenerator<string> {
  const gunzip = createGunzip()
  const file = createReadStream(path)
  file.on('error', (error) => gunzip.destroy(error))
  let rest = ''
  try {
    for await (const chunk of file.pipe(gunzip).setEncoding('utf8') as AsyncIterable<string>) {
      const found = (rest + chunk).split('\n')
      rest = found.pop() as string
      yield* found
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw code.startsWith('Z_') ? new BrokenBackup(`it is not compressed whole (${message})`) : error
  } finally {
    file.destroy()
  }
  if (rest !== '') yield rest
}
