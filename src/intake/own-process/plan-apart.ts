import type { Context } from '../../context'
import { sha256Of } from '../read/read-file'
import { nothingRead, unreadable } from '../types'
import type { Planned, Written } from '../write-planned'
import { hearingFor } from './hearing'
import type { Done, Job } from './messages'
import { type Ended, MEMORY_MB } from './sheet-process'
import type { SheetProcesses } from './sheet-processes'

/** A proposal as it is sent, but for what was written. */
export type ToldApart = Pick<Done, 'json' | 'errors' | 'questions'>

/** Has a process of its own read a sheet, which is ended where that takes too much; `contextOf` gets when it is due. */
export async function planApart(
  processes: SheetProcesses,
  viewer: string,
  job: Job,
  contextOf: (deadline: number) => Promise<Context>,
  gone: AbortSignal,
): Promise<Planned<ToldApart>> {
  const { seconds } = processes
  const hearingOf = async () => hearingFor(await contextOf(Date.now() + seconds * 1000))
  const done = await processes.read(viewer, job, hearingOf, gone)
  if (!('for' in done)) return { told: done, toWrite: done.toWrite }
  const { written: _written, ...proposal } = nothingRead({ name: job.name, sha256: await sha256Of(job.path) })
  proposal.errors.push(unreadable(tooMuch(done, seconds)))
  return { told: { json: JSON.stringify(proposal), errors: 1, questions: 0 }, toWrite: null }
}

/** The whole proposal as JSON text. */
export function withWritten({ json }: ToldApart, written: Written | null): string {
  return `${json.slice(0, -1)},"written":${JSON.stringify(written)}}`
}

function tooMuch({ for: what, names }: Ended, seconds: number): string {
  const [limit, limitZh] =
    what === 'TIME'
      ? [`MAX_SECONDS is ${seconds}: to read this sheet takes longer`, '读表超时']
      : [`to read this sheet takes more than ${MEMORY_MB} MB of memory`, '读表所需内存过大']
  const [many, manyZh] =
    names === undefined ? ['', ''] : [`, with ${names} names in it`, `，其中名称 ${names} 个`]
  return `${limit}${many}; split it into smaller ones ${limitZh}${manyZh}，请拆分后再试`
}
