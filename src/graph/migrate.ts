import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Graph } from './graph'
import { packageRoot } from './package-root'
import { question } from './question'

const migrationsDone = question<Record<string, never>, { name: string }>('migrationsDone')
const recordMigration = question<{ name: string }, { name: string }>('recordMigration')

/**
 * Brings a database up to this version: constraints and indexes of cypher/schema.cypher first, then what
 * cypher/migrations holds, in the order of the file names and each once. Its statements bear being run again,
 * so a start that was cut short is mended by the next. Gives the names of the migrations carried out.
 */
export async function migrate(graph: Graph): Promise<string[]> {
  for (const statement of statements(join('cypher', 'schema.cypher'))) await graph.command(statement)
  await graph.command('CALL db.awaitIndexes(300)')
  const done = new Set((await graph.read(migrationsDone, {})).map(({ name }) => name))
  const names = readdirSync(join(packageRoot, 'cypher', 'migrations')).map((file) =>
    basename(file, '.cypher'),
  )
  const due = names.sort().filter((name) => !done.has(name))
  for (const name of due) {
    for (const statement of statements(join('cypher', 'migrations', `${name}.cypher`)))
      await graph.command(statement)
    await graph.write((transaction) => transaction.run(recordMigration, { name }))
  }
  return due
}

function statements(path: string): string[] {
  const text = readFileSync(join(packageRoot, path), 'utf8').replace(/^\/\/.*$/gm, '')
  return text
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
