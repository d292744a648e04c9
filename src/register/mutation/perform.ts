import { randomInt } from 'node:crypto'
import { question } from '../../graph/question'
import { liesNowhere } from '../reach'
import { publicId, type Row, type StoredRow, type Table } from '../table'
import { tableNamed } from '../tables'
import type { GivenRow } from './given-register'
import { type Given, InputReading, inputFields, pathOf, sourceRef } from './input'
import type { RegisterWrite } from './register-write'
import { type Subject, subjectOf } from './subjects'
import { Refusal, refusal } from './user-error'

const keptUnits = question<{ keys: string[] }, { key: string; kept: string }>('keptUnits')
const lastChange = question<{ id: string }, { revision: number | null }>('lastChange')

/** Without letters and digits that are taken for one another. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const MADE_UP = 12

export interface Expected {
  expectedVersion?: number
  expectedRevision?: number | null
}

/** Records a new row. A ref that is not given is made up once, outside the transaction, which may be tried again. */
export function creation(subject: Subject, input: Given): (write: RegisterWrite) => Promise<string> {
  const { table } = subject
  const empty = Object.fromEntries(table.columns.map(({ key }) => [key, null])) as Row
  const reading = new InputReading(empty).read(inputFields(subject), input)
  const { row } = reading
  if (table.key === 'ref') row.ref ??= madeUpRef()
  return async (write) => {
    const key = String(row[table.key])
    if (write.area !== undefined && liesNowhere(table, row))
      throw refusal('FORBIDDEN', ['input'], 'say where in your area it lies 请写明位于您权限区域内的何处')
    if (await write.standing(table, key))
      throw refusal('DUPLICATE', ['input', table.key], `there is a ${table.type} ${key} already 编号已存在`)
    return put(write, subject, reading, 'CREATED')
  }
}

/** Amends a row that stands. */
export async function amendment(
  write: RegisterWrite,
  subject: Subject,
  id: string,
  expected: Expected,
  input: Given,
): Promise<string> {
  const standing = await standingOf(write, id, expected, subject)
  const reading = new InputReading({ ...standing.row }).read(inputFields(subject), input)
  return put(write, subject, reading, 'AMENDED')
}

/**
 * The row that stands under an id, of this subject or of any.
 * @throws Refusal where there is none, or one that was written since it was read
 */
export async function standingOf(
  write: RegisterWrite,
  given: string,
  { expectedVersion, expectedRevision }: Expected,
  expectedSubject?: Subject,
): Promise<StoredRow & { subject: Subject; id: string }> {
  const id = await followed(write, given)
  const found = subjectOf(id)
  const right = found && (!expectedSubject || found.subject === expectedSubject)
  const stored = right && (await write.standing(found.subject.table, found.key))
  const placed = found && stored && { table: found.subject.table, key: found.key, row: stored.row }
  await write.refuseClosed(placed || undefined, given, ['id'])
  if (!found || !stored)
    throw refusal(
      'NOT_FOUND',
      ['id'],
      `there is no ${expectedSubject?.table.type ?? 'thing'} with the id ${given} 没有这个编号`,
    )
  if (expectedVersion !== undefined && stored.version !== expectedVersion) {
    const message = `${id} is at version ${stored.version} now, not ${expectedVersion}; read it again 已被他人改动，请重新读取`
    throw refusal('CONFLICT', ['expectedVersion'], message)
  }
  if (expectedRevision != null) {
    const [last] = await write.ask(lastChange, { id })
    if ((last?.revision ?? 0) > expectedRevision) {
      const message = `${id} was written at revision ${last?.revision}, after ${expectedRevision}; read it again 已被他人改动，请重新读取`
      throw refusal('CONFLICT', ['expectedRevision'], message)
    }
  }
  return { ...stored, subject: found.subject, id }
}

/** The id itself, of a unit that was merged the one that it is part of now. */
export async function followed(write: RegisterWrite, id: string): Promise<string> {
  if (!id.startsWith('unit:')) return id
  return (await write.ask(keptUnits, { keys: [id] }))[0]?.kept ?? id
}

async function put(
  write: RegisterWrite,
  subject: Subject,
  { row, source, errors }: InputReading,
  action: 'CREATED' | 'AMENDED',
): Promise<string> {
  if (errors.length > 0) throw new Refusal(errors)
  await followMerges(write, subject.table, row)
  const rows: GivenRow[] = [{ table: subject.table, row }]
  const sources = tableNamed('sources')
  // One that says the same elsewhere is not cited, and not told of.
  if (source && !source.named && !(await write.isSeen(publicId(sources, String(source.row.ref)))))
    row.source_ref = source.row.ref = sourceRef(source.row, write.area)
  const known = source && (await write.standing(sources, String(source.row.ref)))
  if (source && !known) rows.push({ table: sources, row: source.row })
  await write.apply(
    rows,
    ({ stored, row: written }) => (stored?.current && written.ref === row.ref ? action : 'CREATED'),
    (given, column, part) =>
      given.table === sources && subject.table !== sources
        ? ['input', 'source', ...(column === null ? [] : [column])]
        : pathOf(subject, column, part),
  )
  // Only whoever may cite the source is told that it says something else.
  if (source?.named && known && !agrees(source.row, known.row))
    throw refusal(
      'DUPLICATE',
      ['input', 'source', 'ref'],
      `another source has the ref ${source.row.ref} 来源编号已存在`,
    )
  return publicId(subject.table, String(row[subject.table.key]))
}

/** A row may still name units by the refs that they had before they were merged. */
async function followMerges(write: RegisterWrite, table: Table, row: Row): Promise<void> {
  const units = tableNamed('units')
  for (const { key, refersTo } of table.columns) {
    const value = row[key]
    if (!refersTo?.tables.includes('units') || value == null) continue
    const ids = ([value].flat() as string[]).map((each) => (refersTo.byId ? each : publicId(units, each)))
    const kept = new Map((await write.ask(keptUnits, { keys: ids })).map((each) => [each.key, each.kept]))
    const now = ids
      .map((id) => kept.get(id) ?? id)
      .map((id) => (refersTo.byId ? id : id.slice('unit:'.length)))
    row[key] = Array.isArray(value) ? now : (now[0] as string)
  }
}

function agrees(given: Row, stored: Row): boolean {
  return Object.entries(given).every(([column, value]) => value === null || value === stored[column])
}

function madeUpRef(): string {
  return Array.from({ length: MADE_UP }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
