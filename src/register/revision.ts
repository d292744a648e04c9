import type { Graph, GraphTransaction } from '../graph/graph'
import { question } from '../graph/question'
import { type LastRevision, type Revision, revision } from './revision.queries'

export type { LastRevision, Revision }

const joinQueue = question<Record<string, never>, { queue: string }>('queueToWrite')
const takeNext = question<Record<string, never>, { revision: number; last: string | null }>('takeRevision')
const hold = question<Record<string, never>, Revision>('holdRegister')
const stamp = question<{ at: string }, { at: string }>('stampRevision')
const record = question<ChangeParams, { recorded: number }>('recordChanges')

interface ChangeParams {
  changes: { subjectId: string; before: string | null; after: string | null }[]
  revision: number
  at: string
  actor: string
  action: string
  reason: string | null
}

export interface Change {
  subjectId: string
  before: object | null
  after: object | null
}

/**
 * Waits for whoever writes, makes other writers wait until the transaction ends, and tells the last write: from here on
 * nobody else changes what the write is checked against.
 */
export async function holdRegister(transaction: GraphTransaction): Promise<Revision> {
  await transaction.run(joinQueue, {})
  return (await transaction.run(hold, {}))[0] as Revision
}

/** The same for a write of many transactions, which takes a revision in each. */
export function holdingQueue<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  return graph.holding(joinQueue, {}, work)
}

/** The number of the write, taken before anything is written. Other writers wait until its transaction ends. */
export async function takeRevision(transaction: GraphTransaction): Promise<Revision> {
  const [taken] = await transaction.run(takeNext, {})
  const { revision, last } = taken as { revision: number; last: string | null }
  const moment = last === null ? Date.now() : Math.max(Date.now(), Date.parse(last) + 1)
  const at = new Date(moment).toISOString()
  await transaction.run(stamp, { at })
  return { revision, at }
}

/** Reads the register as it stands at one revision, while writers wait; `work` bears being run anew. */
export async function holdingRegister<T>(graph: Graph, work: (revision: number) => Promise<T>): Promise<T> {
  return graph.write(async (transaction) => {
    const [held] = await transaction.run(hold, {})
    return work(held?.revision ?? 0)
  })
}
/** What a write does to its subjects. */
export type Action = 'CREATED' | 'AMENDED' | 'ENDED' | 'RETRACTED' | 'MERGED' | 'IMPORTED'

/** Who does what, and why. */
export interface Author {
  actor: string
  action: Action
  reason?: string
}

/** Writes the changes of a revision. */
export async function recordChanges(
  transaction: GraphTransaction,
  { revision, at }: Revision,
  { actor, action, reason }: Author,
  changes: readonly Change[],
): Promise<void> {
  const rows = changes.map(({ subjectId, before, after }) => ({
    subjectId,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  }))
  await transaction.run(record, { changes: rows, revision, at, actor, action, reason: reason ?? null })
}

/** The last write; undefined where there is no register. */
export async function lastRevision(graph: Graph): Promise<LastRevision | undefined> {
  return (await graph.read(revision, {}))[0]
}

/** The number of the last write, 0 before the first. */
export async function currentRevision(graph: Graph): Promise<number> {
  return (await lastRevision(graph))?.revision ?? 0
}
