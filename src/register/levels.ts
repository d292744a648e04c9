import { dependents } from './dependents.queries'
import type { Incoming } from './incoming'
import type { Lookup } from './lookup'
import { isPointer, pointersOf } from './references'
import { shown } from './shown'
import { type Problem, publicId } from './table'
import { tableNamed, tables } from './tables'

/**
 * What is wrong with areas that come with another level than they had, `moved` by code: rows of the register refer
 * to them as of a level that they would no longer be of. Rows that come are checked for themselves.
 */
export async function levelProblems(
  moved: ReadonlyMap<string, string>,
  incoming: Incoming,
  lookup: Lookup,
): Promise<Map<string, Problem>> {
  const resting = new Map<string, string[]>()
  const keys = [...moved.keys()].map((code) => publicId(tableNamed('areas'), code))
  const found = keys.length > 0 ? await lookup.ask(dependents, { keys }) : []
  for (const table of tables) {
    const prefix = publicId(table, '')
    const staying = found
      .filter(({ dependent }) => dependent.startsWith(prefix))
      .map(({ dependent }) => dependent.slice(prefix.length))
      .filter((key) => incoming.table(table.name)?.validRow(key) === undefined)
    for (const [key, { row }] of await lookup.stored(table.name, staying))
      for (const { table: target, key: code, levels } of pointersOf(table, row).filter(isPointer)) {
        const level = moved.get(code)
        if (target === 'areas' && level !== undefined && levels && !levels.includes(level))
          resting.set(code, [...(resting.get(code) ?? []), prefix + key])
      }
  }
  return new Map([...resting].map(([code, ids]) => [code, problem(code, moved.get(code) as string, ids)]))
}

function problem(code: string, level: string, ids: readonly string[]): Problem {
  const message = `${code} cannot become a ${level} while ${shown(ids)} refer to it as what it is; amend them first 仍有内容以其原层级为依据，请先修改`
  return { column: 'level', code: 'INVALID', message }
}
