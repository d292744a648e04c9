import neo4j from 'neo4j-driver'
import { connectionTo } from './databases'

interface Node {
  id: string
  labels: string[]
  properties: Record<string, unknown>
  types: string[]
}

interface Edge {
  start: string
  type: string
  end: string
  properties: Record<string, unknown>
}

const NODES = `MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties,
  [key IN keys(n) | key + ' ' + valueType(n[key])] AS types`
const EDGES = `MATCH (a)-[r]->(b)
  RETURN elementId(a) AS start, type(r) AS type, elementId(b) AS end, properties(r) AS properties`

/** Every node and relationship of the scratch database as a line of text, sorted, so that two graphs compare. */
export function wholeState(): Promise<string[]> {
  return stateOf(
    () => true,
    (properties) => properties,
  )
}

const BOOKS = ['Change', 'Register', 'Migration', 'AnsweredWrite', 'MergedUnit', 'Retracted']

/**
 * The same of what the register says now: without its books, what was merged away or taken back, older versions, and
 * the moments and numbers of versions.
 */
export function currentState(): Promise<string[]> {
  return stateOf(
    ({ labels, properties }) =>
      !labels.some((label) => BOOKS.includes(label)) &&
      String(properties.recordedTo ?? '9999').startsWith('9999'),
    ({ recordedFrom: _from, version: _version, ...said }) => said,
  )
}

async function stateOf(
  counts: (node: Node) => boolean,
  said: (properties: Node['properties']) => object,
): Promise<string[]> {
  const found = (await ask(NODES)) as unknown as Node[]
  const all = (await ask(EDGES)) as unknown as Edge[]
  const left = new Set(found.filter((node) => !counts(node)).map(({ id }) => id))
  // The turns in the chair that an older version had.
  for (const { start, type, end } of all) if (type === 'TAKES_CHAIR' && left.has(start)) left.add(end)
  const nodes = new Map<string, string>()
  for (const node of found)
    if (!left.has(node.id))
      nodes.set(
        node.id,
        `(${node.labels.sort().join(':')} ${inOrder(said(node.properties))} ${node.types.sort()})`,
      )
  const edges = all
    .filter(({ start, end }) => nodes.has(start) && nodes.has(end))
    .map(
      ({ start, type, end, properties }) =>
        `${nodes.get(start)}-[${type} ${inOrder(properties)}]->${nodes.get(end)}`,
    )
  return [...nodes.values(), ...edges].sort()
}

function inOrder(properties: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))))
}

async function ask(cypher: string): Promise<Record<string, unknown>[]> {
  const { uri, user, password } = connectionTo('SCRATCH')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

/** What only one of two states has; a handful, as a person reads it. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1)
  for (const line of after) left.set(line, (left.get(line) ?? 0) - 1)
  const differing = [...left].filter(([, count]) => count !== 0)
  return differing.slice(0, 5).map(([line, count]) => `${count > 0 ? 'gone' : 'new'}: ${line}`)
}

/** How each thing with an id stands now: what it says, and where what begins at it leads, but not where it led (`THEN_`). */
export async function stateOfEach(): Promise<Map<string, string>> {
  const found = (await ask(NODES)) as unknown as Node[]
  const named = ({ labels, properties }: Node) => String(properties.id ?? `${labels} ${inOrder(properties)}`)
  const nameOf = new Map(found.map((node) => [node.id, named(node)]))
  const state = new Map<string, string[]>()
  const things = found.filter(
    ({ labels, properties }) => properties.id && !labels.some((label) => BOOKS.includes(label)),
  )
  const idOf = new Map(things.map((thing) => [thing.id, String(thing.properties.id)]))
  const add = (id: string, line: string) => state.set(id, [...(state.get(id) ?? []), line])
  for (const { id, labels, properties } of things)
    add(idOf.get(id)!, `${labels.sort()} ${inOrder(properties)}`)
  for (const { start, type, end, properties } of (await ask(EDGES)) as unknown as Edge[])
    if (idOf.has(start) && !type.startsWith('THEN_'))
      add(idOf.get(start)!, `${type} ${inOrder(properties)} ${nameOf.get(end)}`)
  return new Map([...state].map(([id, lines]) => [id, lines.sort().join('\n')]))
}
