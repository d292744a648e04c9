import { intakesOf } from './intake.queries'
import { memoryOf } from './memory'
import { type Asks, type IntakeOptions, type Plan, propose } from './propose'
import type { Sheet } from './read/sheet'
import { type ToWrite, toWriteOf } from './to-write'
import type { Proposal } from './types'

export interface PlanOptions extends IntakeOptions {
  /** write, where nothing is open */
  write?: boolean
  /** of the file that was proposed: another one is not written */
  sha256?: string
}

export interface SheetPlan {
  proposal: Proposal
  /** the sheets as they are; none where they cannot be read */
  sheets: readonly Sheet[]
  /** null: nothing is to be written */
  toWrite: ToWrite | null
}

/** Reads a sheet as an office keeps it and says what it would write and what it must ask. */
export async function planSheet(
  asks: Asks,
  path: string,
  name: string,
  options: PlanOptions,
): Promise<SheetPlan> {
  const plan = await propose(asks, path, name, options, (within) => memoryOf(asks.ask, within))
  const { proposal, sheets } = plan
  const { write = false, sha256 } = options
  await hearAll(asks, plan)
  if (write && sha256 !== undefined && sha256 !== proposal.file.sha256)
    refuse(
      proposal,
      'the file is another one than was proposed; look at what it says now 文件已变，请重新核对',
    )
  return { proposal, sheets, toWrite: write ? toWriteOf(plan) : null }
}

/** The form of a question's id: one that is none now may have been one before another answer. */
const QUESTION_ID = /^[0-9a-f]{16}$/

/**
 * Answers to no question: such as were to one before another answer are told and do no harm, all others are errors. Those
 * that a file was taken in with are to none any more.
 */
async function hearAll({ askAll }: Asks, { proposal, unheard }: Plan): Promise<void> {
  const { file, within } = proposal
  if (unheard.length === 0 || within === null) return
  const [taken] = await askAll(intakesOf, { sha256: file.sha256, within })
  if (taken) return
  const gone = unheard.filter((id) => QUESTION_ID.test(id))
  if (gone.length > 0) proposal.unheard = gone
  for (const id of unheard.filter((id) => !QUESTION_ID.test(id)))
    refuse(proposal, `there is no question ${id} that this would be the answer to 没有编号为 ${id} 的问题`)
}

function refuse({ errors }: Proposal, message: string): void {
  errors.push({ sheet: null, cell: null, code: 'INVALID', message })
}
