import { isDeepStrictEqual } from 'node:util'
import { question } from '../../graph/question'
import { publicId, type Row, type Table } from '../table'
import { tableNamed } from '../tables'
import { joinOverlapping } from './joined'
import { followed } from './perform'
import { redirected, referringRows, type Standing } from './referring'
import type { RegisterWrite } from './register-write'
import { refusal } from './user-error'

const mergeUnit = question<{ keep: string; merge: string }, { merged: number }>('mergeUnit')

/** What the unit that stays takes over where it says nothing itself. */
const TAKEN_OVER = ['credit_code', 'party_members', 'residence_code', 'source_ref']

/**
 * Makes two units one. Whatever referred to the one that goes refers to the one that stays; linkages that could then
 * not stand beside each other become one; the name that goes stays as a former name, and the id leads on.
 */
export async function mergeUnits(write: RegisterWrite, keep: string, merge: string): Promise<string> {
  const units = tableNamed('units')
  const keptId = await followed(write, keep)
  const goneId = await followed(write, merge)
  if (keptId === goneId)
    throw refusal('INVALID', ['merge'], `${merge} and ${keep} are the same unit 是同一单位`)
  const kept = await unitRow(write, keptId, 'keep')
  const gone = await unitRow(write, goneId, 'merge')

  const moves = new Map([[goneId, keptId]])
  const standing = await referringRows(write, [keptId, goneId])
  const joined = new Map<string, Row>()
  const retracted: (Standing & { table: Table })[] = []
  for (const [table, rows] of standing) {
    const moved = rows.map(({ key, row }) => ({ key, row: redirected(table, row, moves) }))
    const own = ({ key, row }: Standing) => isDeepStrictEqual(row, rows.find((each) => each.key === key)?.row)
    for (const { key, row, gone: others } of joinOverlapping(table, ownFirst(moved, own))) {
      joined.set(publicId(table, key), row)
      for (const other of rows.filter((each) => others.includes(each.key))) {
        retracted.push({ table, ...other })
        moves.set(publicId(table, other.key), publicId(table, key))
      }
    }
  }
  const resting = await referringRows(
    write,
    retracted.map(({ table, key }) => publicId(table, key)),
  )
  const leaves = new Set(retracted.map(({ table, key }) => publicId(table, key)))
  const rows = [...combined(standing, resting)]
    .filter(({ id }) => !leaves.has(id))
    .map(({ table, id, row }) => ({ table, row: redirected(table, joined.get(id) ?? row, moves) }))

  await write.retract(retracted, 'MERGED')
  const pathOf = () => ['merge']
  // While the unit is still there, so that the changes say of each row which unit it referred to.
  await write.apply(rows, () => 'MERGED', pathOf)
  await write.remember(goneId)
  await write.ask(mergeUnit, { keep: keptId, merge: goneId })
  await write.record('MERGED', [{ subjectId: goneId, before: gone, after: null }])
  await write.apply([{ table: units, row: mergedRow(kept, gone) }], () => 'MERGED', pathOf)
  return keptId
}

async function unitRow(write: RegisterWrite, id: string, argument: string): Promise<Row> {
  const units = tableNamed('units')
  const prefix = publicId(units, '')
  const key = id.slice(prefix.length)
  const stored = id.startsWith(prefix) ? await write.standing(units, key) : undefined
  await write.refuseClosed(stored && { table: units, key, row: stored.row }, id, [argument])
  if (!stored) throw refusal('NOT_FOUND', [argument], `there is no unit with the id ${id} 没有这个单位`)
  return stored.row
}

function mergedRow(kept: Row, gone: Row): Row {
  const row = { ...kept }
  for (const column of TAKEN_OVER) row[column] = kept[column] ?? gone[column] ?? null
  const names = [kept.former_names, gone.name, gone.former_names].flat() as string[]
  row.former_names = [...new Set(names)].filter((name) => name !== kept.name)
  return row
}

/** Of linkages that become one, that of the unit that stays is to stay. */
function ownFirst(rows: readonly Standing[], own: (standing: Standing) => boolean): Standing[] {
  return [...rows.filter(own), ...rows.filter((standing) => !own(standing))]
}

function* combined(
  ...all: ReadonlyMap<Table, Standing[]>[]
): Generator<{ table: Table; id: string; row: Row }> {
  const seen = new Set<string>()
  for (const byTable of all)
    for (const [table, rows] of byTable)
      for (const { key, row } of rows) {
        const id = publicId(table, key)
        if (!seen.has(id)) yield { table, id, row }
        seen.add(id)
      }
}
