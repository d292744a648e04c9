import { createHash } from 'node:crypto'
import type { Driver } from 'neo4j-driver'

/**
 * A hash of all nodes and edges, with everything that they hold but the moments of writing, which differ from run to
 * run: of these it takes whether a version is the current one.
 */
export async function graphHash(driver: Driver): Promise<string> {
  const lines: string[] = []
  const names = new Map<string, string>()
  for (const { id, labels, values } of await ask(
    driver,
    'MATCH (n) WHERE NOT n:Migration RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS values',
  )) {
    const line = JSON.stringify([
      [...(labels as string[])].sort(),
      timeless(values as Record<string, unknown>),
    ])
    names.set(id as string, line)
    lines.push(line)
  }
  for (const { from, type, to } of await ask(
    driver,
    'MATCH (a)-[r]->(b) RETURN elementId(a) AS from, type(r) AS type, elementId(b) AS to',
  ))
    lines.push(`${names.get(from as string)} ${type} ${names.get(to as string)}`)
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

function timeless(values: Record<string, unknown>): unknown[] {
  return Object.entries(values)
    .filter(([name]) => !['at', 'recordedFrom', 'statesAt'].includes(name))
    .map(([name, value]) => [name, name === 'recordedTo' ? String(value).startsWith('9999') : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}

async function ask(driver: Driver, cypher: string): Promise<Record<string, unknown>[]> {
  return (await driver.executeQuery(cypher)).records.map((record) => record.toObject())
}
