import { question } from '../../graph/question'
import { addDays } from '../../time/partial-date'
import { dependents } from '../dependents.queries'
import { shown } from '../shown'
import type { Row } from '../table'
import { standingOf } from './perform'
import type { RegisterWrite } from './register-write'
import { isLinkage, type Subject, subjectOf } from './subjects'
import { refusal } from './user-error'

export const retractEntity = question<{ id: string }, { retracted: number }>('retractEntity')

export interface Ending {
  id: string
  expectedVersion: number
  /** the first day no longer in force */
  on: string
  reason: string
}

/** Ends a linkage before its time. A claim (认领) knows no termination: its period ends the day before. */
export async function end(
  write: RegisterWrite,
  { id: given, expectedVersion, on, reason }: Ending,
): Promise<string> {
  const named = subjectOf(given)
  if (!named || !isLinkage(named.subject))
    throw refusal('NOT_FOUND', ['id'], `there is no linkage with the id ${given} 没有这条关联`)
  const { table } = named.subject
  const { id, row } = await standingOf(write, given, { expectedVersion })
  const has = (column: string) => table.columns.some(({ key }) => key === column)
  const ended: Row = has('terminated_on') ? { terminated_on: on } : { end: addDays(on, -1) }
  const why: Row = has('termination_reason') ? { termination_reason: reason } : {}
  if (!has('terminated_on') && row.end !== null && String(row.end) <= addDays(on, -1))
    throw refusal('INVALID', ['on'], `${id} ends on ${row.end} already, which is before ${on} 早已结束`)
  const path: Record<string, string> = { terminated_on: 'on', end: 'on', termination_reason: 'reason' }
  await write.apply(
    [{ table, row: { ...row, ...ended, ...why } }],
    () => 'ENDED',
    (_given, column) => [path[column ?? ''] ?? 'id'],
  )
  return id
}

/** What a payload has of it: things that are not versioned leave only their id. */
type Retractable = 'linkage' | 'exemption' | 'id'

/** Takes back what should never have been recorded, unless something rests on it. */
export async function retract(
  write: RegisterWrite,
  kind: Retractable,
  given: string,
  expected: { expectedVersion?: number; expectedRevision?: number | null },
): Promise<string> {
  const named = subjectOf(given)
  if (named && kindOf(named.subject) !== kind)
    throw refusal('NOT_FOUND', ['id'], `${given} is not of the kind that this takes back 不能由此撤销`)
  const { subject, id, key, row } = await standingOf(write, given, expected)
  const resting = await write.ask(dependents, { keys: [id] })
  if (resting.length > 0) {
    const ids = await write.visible(resting.map(({ dependent }) => dependent))
    throw refusal(
      'INVALID',
      ['id'],
      `${shown(ids)} rest on ${id}; retract or amend them first 仍有内容以它为依据，请先撤销或修改`,
    )
  }
  if (subject.table.versioned) await write.retract([{ table: subject.table, key, row }], 'RETRACTED')
  else {
    await write.record('RETRACTED', [{ subjectId: id, before: row, after: null }])
    await write.remember(id)
    await write.ask(retractEntity, { id })
  }
  return id
}

function kindOf(subject: Subject): Retractable {
  if (isLinkage(subject)) return 'linkage'
  return subject.table.versioned ? 'exemption' : 'id'
}
