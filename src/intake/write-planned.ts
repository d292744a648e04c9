import { forbidden, serviceUnavailable } from '../errors'
import type { Graph } from '../graph/graph'
import { RegisterWrite } from '../register/mutation/register-write'
import { outsideMessage, type Reach } from '../register/reach'
import { currentRevision, holdRegister } from '../register/revision'
import { tableNamed } from '../register/tables'
import { intakesOf, rememberAnswers, writeIntake } from './intake.queries'
import { keyOf } from './keys'
import type { ToWrite } from './to-write'

/** What a sheet says, told in some form, and what of it is to be written; null: nothing. */
export interface Planned<Told> {
  told: Told
  toWrite: ToWrite | null
}

export interface Written {
  revision: number
}

interface Writer {
  /** who takes it in, as the changes name them */
  actor: string
  today: string
  reach?: Reach
}

/** How often it is planned anew because others wrote meanwhile. */
const MOST_PLANS = 5

/**
 * Plans, and writes what is planned: all of it in one transaction and one revision. Others write while it is planned, and
 * if they do, it is planned anew.
 * @throws SERVICE_UNAVAILABLE where others do so again and again
 */
export async function writePlanned<Told>(
  graph: Graph,
  plan: () => Promise<Planned<Told>>,
  writer: Writer,
): Promise<{ told: Told; written: Written | null }> {
  for (let plans = 0; plans < MOST_PLANS; plans++) {
    const revision = await currentRevision(graph)
    const { told, toWrite } = await plan()
    if (!toWrite) return { told, written: null }
    const written = await write(graph, toWrite, revision, writer)
    if (written) return { told, written }
  }
  throw serviceUnavailable(
    'Others wrote to the register each time that the sheet had been read; send it again. 读表期间台账不断变更，请重新提交。',
  )
}

/** undefined: the register is at another revision than the one that it was planned for. */
async function write(
  graph: Graph,
  { file, within, rows, ended, citations, memory }: ToWrite,
  planned: number,
  { actor, today, reach }: Writer,
): Promise<Written | undefined> {
  return graph.write(async (transaction) => {
    const held = await holdRegister(transaction)
    if (held.revision !== planned) return undefined
    // Nothing that a sheet says of what lies outside is kept there, whatever was answered.
    const outside = await reach?.outside([`area:${within}`, ...citations.map(({ subjectId }) => subjectId)])
    if (outside?.has(`area:${within}`)) throw forbidden(outsideMessage(within))
    const says = rows.length + ended.length + memory.length > 0
    const [known] = await transaction.run(intakesOf, { sha256: file.sha256, within })
    if (!says && known) return { revision: planned }
    const ends = new Set(ended.map(({ table, row }) => String(row[tableNamed(table).key])))
    const register = new RegisterWrite(transaction, { actor, reason: `接表 ${file.name}`, today, reach })
    await register.apply(
      [...rows, ...ended].map(({ table, row }) => ({ table: tableNamed(table), row })),
      ({ key }) => (ends.has(key) ? 'ENDED' : 'IMPORTED'),
      () => [],
    )
    const at = register.revision?.at ?? new Date().toISOString()
    const intake = {
      id: `intake:${keyOf(file.sha256, at)}`,
      file: file.name,
      sha256: file.sha256,
      within,
      actor,
      at,
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
        at,
      })
    return { revision: register.revision?.revision ?? planned }
  })
}
