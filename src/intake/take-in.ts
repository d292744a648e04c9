import { forbidden } from '../errors'
import type { Graph } from '../graph/graph'
import type { Ask } from '../match/match'
import { RegisterWrite } from '../register/mutation/register-write'
import { outsideMessage } from '../register/reach'
import { currentRevision, holdingQueue, lastRevision } from '../register/revision'
import { withoutPersonal } from './cells/personal'
import { idOf } from './compose'
import { intakesOf, rememberAnswers, writeIntake } from './intake.queries'
import { keyOf } from './keys'
import { memoryOf } from './memory'
import { asksOf, type IntakeOptions, type Plan, propose } from './propose'
import type { Proposal } from './types'

export interface TakeInOptions extends IntakeOptions {
  /** who takes it in, as the changes name them */
  actor: string
  /** write, where nothing is open */
  write?: boolean
  /** of the file that was proposed: another one is not written */
  sha256?: string
}

/**
 * Reads a sheet as an office keeps it and says what it would write and what it must ask; writes it where that is asked
 * for and nothing is open: all of it in one transaction and one revision. While it is written, others wait.
 */
export async function takeIn(
  graph: Graph,
  path: string,
  name: string,
  options: TakeInOptions,
  ask?: Ask,
): Promise<Proposal> {
  const asks = { ...asksOf(graph), ...(ask && { ask }) }
  const plan = async () => {
    const planned = await propose(asks, path, name, options, (within) => memoryOf(asks.ask, within))
    await hearAll(graph, planned)
    return planned
  }
  if (!options.write) return (await plan()).proposal
  return holdingQueue(graph, async () => {
    const planned = await plan()
    const { proposal } = planned
    if (options.sha256 !== undefined && options.sha256 !== proposal.file.sha256)
      proposal.errors.push({
        sheet: null,
        cell: null,
        code: 'INVALID',
        message: 'the file is another one than was proposed; look at what it says now 文件已变，请重新核对',
      })
    if (proposal.errors.length > 0 || proposal.questions.length > 0 || proposal.within === null)
      return proposal
    proposal.written = { revision: await write(graph, planned, options) }
    return proposal
  })
}

/** The form of a question's id: one that is none now may have been one before another answer. */
const QUESTION_ID = /^[0-9a-f]{16}$/

/**
 * Answers to no question: such as were to one before another answer are told and do no harm, all others are errors. Those
 * that a file was taken in with are to none any more.
 */
async function hearAll(graph: Graph, { proposal, unheard }: Plan): Promise<void> {
  if (unheard.length === 0) return
  const [taken] = await graph.read(intakesOf, { sha256: proposal.file.sha256 })
  if (taken) return
  const gone = unheard.filter((id) => QUESTION_ID.test(id))
  if (gone.length > 0) proposal.unheard = gone
  for (const id of unheard.filter((id) => !gone.includes(id)))
    proposal.errors.push({
      sheet: null,
      cell: null,
      code: 'INVALID',
      message: `there is no question ${id} that this would be the answer to 没有编号为 ${id} 的问题`,
    })
}

async function write(graph: Graph, plan: Plan, { actor, today, reach }: TakeInOptions): Promise<number> {
  const { proposal, rows, endings, memory } = plan
  const { file } = proposal
  const within = proposal.within as string
  const citations = citationsOf(plan)
  // Nothing that a sheet says of what lies outside is kept there, whatever was answered.
  const outside = await reach?.outside([`area:${within}`, ...citations.map(({ subjectId }) => subjectId)])
  if (outside?.has(`area:${within}`)) throw forbidden(outsideMessage(within))
  const [known] = await graph.read(intakesOf, { sha256: file.sha256 })
  const says = rows.length > 0 || endings.length > 0
  if (!says && memory.length === 0 && known) return currentRevision(graph)
  const ending = new Set(endings.map(({ table, row }) => idOf(table.name, String(row[table.key]))))
  return graph.write(async (transaction) => {
    const reason = `接表 ${file.name}`
    const register = new RegisterWrite(transaction, { actor, reason, today, reach })
    await register.apply(
      [...rows, ...endings],
      ({ key, stored: _stored }) => ([...ending].some((id) => id.endsWith(`:${key}`)) ? 'ENDED' : 'IMPORTED'),
      () => [],
    )
    const last = await lastRevision(graph)
    const { revision = 0, at = new Date().toISOString() } = register.revision ?? last ?? {}
    const now = register.revision ? at : new Date().toISOString()
    const intake = {
      id: `intake:${keyOf(file.sha256, now)}`,
      file: file.name,
      sha256: file.sha256,
      within,
      actor,
      at: now,
      revision: register.revision?.revision ?? 0,
    }
    await transaction.run(writeIntake, {
      intake,
      citations: citations.filter(({ subjectId }) => !outside?.has(subjectId)),
    })
    if (memory.length > 0)
      await transaction.run(rememberAnswers, {
        answers: memory.map(({ key, about, text, answer }) => ({
          id: `remembered:${key}`,
          key,
          about,
          text,
          answer: JSON.stringify(answer),
        })),
        within,
        actor,
        at: now,
      })
    return revision
  })
}

/** Where each record stands, with the text of the row as it is, but for what is personal. */
function citationsOf({ cited }: Plan) {
  return cited.flatMap(({ key, settled: { draft, ref } }) => {
    if (ref === null || !draft.row) return []
    const { row } = draft
    const text = row.cells
      .map(({ text: each }) => withoutPersonal(each.replace(/\s*\n\s*/gu, ' ')))
      .join(' | ')
    const [first] = row.cells
    return [
      {
        subjectId: idOf(draft.table, ref),
        sheet: row.table.sheet,
        cell: first?.cell ?? `A${row.row}`,
        text: text.slice(0, 2000),
        remark: draft.remark,
        sheetKey: key,
      },
    ]
  })
}
