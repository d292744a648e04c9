import { serviceUnavailable } from '../../errors'
import type { Done, Job } from './messages'
import { Shares } from './shares'
import { type Ended, type Hearing, SheetProcess } from './sheet-process'

/** Sheets that are read at once. */
const MOST_AT_ONCE = 2
/** For how long a process that reads nothing is kept: it starts in a fraction of a second, which a clerk would wait. */
const KEPT_MS = 300_000

/** The processes that read sheets for the service: each for some seconds at most, and one for each viewer. */
export class SheetProcesses {
  private readonly shares = new Shares(MOST_AT_ONCE)
  private readonly working = new Set<SheetProcess>()
  private kept: SheetProcess | undefined
  private ending: NodeJS.Timeout | undefined

  /** `seconds`: for how long a sheet may be read */
  constructor(readonly seconds: number) {}

  /**
   * Reads a sheet when it is the viewer's turn; `hearingOf` is asked then.
   * @throws SERVICE_UNAVAILABLE where the turn does not come in as long as a sheet may take
   */
  async read(
    viewer: string,
    job: Job,
    hearingOf: () => Promise<Hearing>,
    gone: AbortSignal,
  ): Promise<Done | Ended> {
    const leave = await this.enter(viewer, gone)
    try {
      const hearing = await hearingOf()
      const process = await this.take()
      this.working.add(process)
      try {
        return await process.read(job, hearing, this.seconds * 1000)
      } finally {
        this.working.delete(process)
        this.keep(process)
      }
    } finally {
      leave()
    }
  }

  end(): void {
    for (const process of this.working) process.end()
    this.endKept()
  }

  private async enter(viewer: string, gone: AbortSignal): Promise<() => void> {
    const late = AbortSignal.timeout(this.seconds * 1000)
    try {
      return await this.shares.enter(viewer, AbortSignal.any([gone, late]))
    } catch (error) {
      if (!late.aborted) throw error
      throw serviceUnavailable(
        'Other sheets are being read; send it again in a minute. 正在读取其他表格，请一分钟后再提交。',
      )
    }
  }

  private async take(): Promise<SheetProcess> {
    const { kept } = this
    this.kept = undefined
    clearTimeout(this.ending)
    return kept?.isGood ? kept : SheetProcess.start()
  }

  private keep(process: SheetProcess): void {
    if (this.kept || !process.isGood) {
      process.end()
      return
    }
    this.kept = process
    this.ending = setTimeout(() => this.endKept(), KEPT_MS).unref()
  }

  private endKept(): void {
    clearTimeout(this.ending)
    this.kept?.end()
    this.kept = undefined
  }
}
