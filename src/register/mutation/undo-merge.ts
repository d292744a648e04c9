import { question } from '../../graph/question'
import { same } from '../merge'
import { publicId, type Row, type Table } from '../table'
import { tables } from '../tables'
import type { RegisterWrite } from './register-write'
import { refusal } from './user-error'

const changesOfRevision = question<
  { id: string },
  { subjectId: string; action: string; before: string | null; after: string | null }
>('changesOfRevision')
const unmergeUnit = question<{ id: string }, { restored: number }>('unmergeUnit')

interface Undone {
  table: Table
  key: string
  id: string
  before: Row
  after: Row | null
}

/** Puts everything back as it stood before a merge, of which one change is given, unless any of it was written since. */
export async function undoMerge(write: RegisterWrite, change: string): Promise<string> {
  const changes = await write.ask(changesOfRevision, { id: change })
  if (changes.length === 0) await write.refuseClosed(undefined, change, ['change'])
  if (changes.length === 0)
    throw refusal('NOT_FOUND', ['change'], `there is no change with the id ${change} 没有这条变更`)
  const undone = changes.flatMap(({ subjectId, action, before, after }): Undone[] => {
    const table = tables.find((each) => !each.partOf && subjectId.startsWith(publicId(each, '')))
    if (action !== 'MERGED' || !table || before === null) return []
    const key = subjectId.slice(publicId(table, '').length)
    return [
      {
        table,
        key,
        id: subjectId,
        before: JSON.parse(before),
        after: after === null ? null : JSON.parse(after),
      },
    ]
  })
  const unit = undone.find(({ table, after }) => table.name === 'units' && after === null)
  if (!unit)
    throw refusal('INVALID', ['change'], `${change} is not part of a merge of units 不是单位合并的变更`)
  for (const { table, key, before, after } of undone)
    for (const row of [before, after])
      if (row) await write.refuseClosed({ table, key, row }, change, ['change'])
  await refuseIfWrittenSince(write, undone, 'change', 'the merge')

  await write.remember(unit.id)
  const [restored] = await write.ask(unmergeUnit, { id: unit.id })
  if (!restored?.restored)
    throw refusal(
      'CONFLICT',
      ['change'],
      `${unit.id} is no longer part of the unit that it was merged into 已不属于所并入的单位`,
    )
  await write.record('CREATED', [{ subjectId: unit.id, before: null, after: unit.before }])
  await write.apply(
    undone.map(({ table, before }) => ({ table, row: before })),
    ({ stored }) => (stored?.current ? 'AMENDED' : 'CREATED'),
    () => ['change'],
  )
  return unit.id
}

/** Refuses to put back what was written again since `what`; `argument` is what named it. */
export async function refuseIfWrittenSince(
  write: RegisterWrite,
  undone: readonly Pick<Undone, 'table' | 'key' | 'id' | 'after'>[],
  argument: string,
  what: string,
): Promise<void> {
  const since: string[] = []
  for (const table of new Set(undone.map((each) => each.table))) {
    const own = undone.filter((each) => each.table === table)
    const standing = await write.standingRows(
      table,
      own.map(({ key }) => key),
    )
    for (const { key, id, after } of own) {
      const row = standing.get(key)?.row
      if (after === null ? row !== undefined : row === undefined || !same(after, row)) since.push(id)
    }
  }
  if (since.length === 0) return
  const message = `${since.join(', ')} were written since ${what}; put them back first 此后又有改动，请先恢复`
  throw refusal('CONFLICT', [argument], message)
}
