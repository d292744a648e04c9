import type { Context } from '../context'
import { dependents } from '../register/dependents.queries'
import { retractEntity } from '../register/mutation/end-and-retract'
import type { RegisterWrite } from '../register/mutation/register-write'
import { subjectOf } from '../register/mutation/subjects'
import { refuseIfWrittenSince } from '../register/mutation/undo-merge'
import { refusal } from '../register/mutation/user-error'
import { shown } from '../register/shown'
import type { Row, Table } from '../register/table'
import { tables } from '../register/tables'
import { changesOfIntake, forgetAnswer, markUndone } from './intake.queries'

interface Undone {
  table: Table
  key: string
  id: string
  before: Row | null
  after: Row
}

/** The area that an intake was about, and ids of what it wrote, which the viewer must be allowed to write. */
export async function intakeAt(
  context: Context,
  intake: string,
): Promise<{ within: string | undefined; written: string[] }> {
  const changes = await context.ask(changesOfIntake, { id: intake, knownAt: null })
  return { within: changes[0]?.within, written: changes.flatMap(({ subjectId }) => subjectId ?? []) }
}

export function noIntake(id: string): Error {
  return refusal('NOT_FOUND', ['id'], `there is no intake with the id ${id} 没有这次接表`)
}

export function notRemembered(id: string): Error {
  return refusal('NOT_FOUND', ['id'], `nothing is remembered under ${id} 没有记住这条回答`)
}

/** Takes an intake back as a whole, unless anything that it wrote was written since, or something rests on it. */
export async function undoIntake(write: RegisterWrite, intake: string): Promise<string> {
  const changes = await write.ask(changesOfIntake, { id: intake })
  if (changes.length === 0) throw noIntake(intake)
  if (changes[0]?.undone) throw refusal('CONFLICT', ['id'], `${intake} was taken back already 这次接表已撤销`)
  const undone = changes.flatMap(({ subjectId, before, after }): Undone[] => {
    const named = subjectId === null ? undefined : subjectOf(subjectId)
    if (!named || subjectId === null || after === null) return []
    const { table } = named.subject
    return [
      {
        table,
        key: named.key,
        id: subjectId,
        before: before === null ? null : JSON.parse(before),
        after: JSON.parse(after),
      },
    ]
  })
  await refuseIfWrittenSince(write, undone, 'id', 'the intake')
  await write.refuseAnyClosed(
    undone.map(({ table, key, after }) => ({ table, key, row: after })),
    intake,
  )
  await write.apply(
    undone.flatMap(({ table, before }) => (before === null ? [] : [{ table, row: before }])),
    () => 'AMENDED',
    () => ['id'],
  )
  for (const table of [...tables].reverse()) {
    const created = undone.filter((each) => each.table === table && each.before === null)
    if (created.length === 0) continue
    await refuseIfRestedOn(write, created)
    if (table.versioned)
      await write.retract(
        created.map(({ key, after }) => ({ table, key, row: after })),
        'RETRACTED',
      )
    else
      for (const { id, after } of created) {
        await write.record('RETRACTED', [{ subjectId: id, before: after, after: null }])
        await write.remember(id)
        await write.ask(retractEntity, { id })
      }
  }
  await write.ask(markUndone, { id: intake, at: write.revision?.at ?? new Date().toISOString() })
  return intake
}

async function refuseIfRestedOn(write: RegisterWrite, created: readonly Undone[]): Promise<void> {
  const resting = await write.ask(dependents, { keys: created.map(({ id }) => id) })
  if (resting.length === 0) return
  const ids = await write.visible(resting.map(({ dependent }) => dependent))
  throw refusal(
    'CONFLICT',
    ['id'],
    `${shown(ids)} rest on what the intake wrote; retract or amend them first 仍有内容以其为依据`,
  )
}

/** Forgets what was answered about an area. */
export async function forget(write: RegisterWrite, id: string): Promise<string> {
  const [forgotten] = await write.ask(forgetAnswer, { id })
  if (!forgotten) throw notRemembered(id)
  return id
}
