import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Logger } from '../log'
import type { AuditEntry } from './audit.type'

/** An entry as the files have it. */
export type AuditLine = Omit<AuditEntry, 'at'> & { at: string }

const DAY_MS = 86_400_000
const FILE = /^audit-(\d{4}-\d\d-\d\d)\.jsonl$/

/** Keeps the entries of each day (UTC) in a file of its own, a line of JSON each, for as many days as is set. */
export class AuditLog {
  private day = ''
  private file: WriteStream | undefined
  private opening: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly folder: string,
    private readonly days: number,
    private readonly logger: Logger,
    private readonly now: () => number = Date.now,
  ) {}

  write(line: AuditLine): void {
    const day = this.today()
    if (day !== this.day) this.begin(day)
    this.opening = this.opening.then(() => {
      this.file?.write(`${JSON.stringify(line)}\n`)
    })
  }

  /** Those of a day that `sees` lets pass, the earliest first, behind the one with the id `after`. */
  async read(
    day: string,
    sees: (line: AuditLine) => boolean,
    after: string | null,
    limit: number,
  ): Promise<AuditLine[]> {
    await this.written()
    const file = createReadStream(this.pathOf(day))
    const found: AuditLine[] = []
    let isBehind = after === null
    try {
      for await (const text of createInterface({ input: file })) {
        const line = lineIn(text)
        if (line && isBehind && sees(line)) found.push(line)
        if (line?.id === after) isBehind = true
        if (found.length === limit) break
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    } finally {
      file.destroy()
    }
    return found
  }

  private async written(): Promise<void> {
    await this.opening
    const { file } = this
    if (file?.writable) await new Promise((resolve) => file.write('', resolve))
  }

  /** Resolves when everything is in the files. */
  async close(): Promise<void> {
    await this.opening
    const { file } = this
    this.file = undefined
    this.day = ''
    if (file && !file.destroyed) await new Promise<void>((resolve) => file.end(() => resolve()))
  }

  private begin(day: string): void {
    this.day = day
    this.opening = this.opening
      .then(async () => {
        this.file?.end()
        this.file = undefined
        await mkdir(this.folder, { recursive: true, mode: 0o700 })
        this.file = createWriteStream(this.pathOf(day), { flags: 'a', mode: 0o600 })
        // A process that was ended may have left a line in the middle.
        this.file.write('\n')
        this.file.on('error', (error) => this.tell(error))
        await this.forget()
      })
      .catch((error) => this.tell(error))
  }

  /** Removes the files of days that are no longer kept. */
  private async forget(): Promise<void> {
    const first = new Date(this.now() - (this.days - 1) * DAY_MS).toISOString().slice(0, 10)
    for (const name of await readdir(this.folder)) {
      const day = FILE.exec(name)?.[1]
      if (day !== undefined && day < first) await rm(join(this.folder, name))
    }
  }

  private tell(error: unknown): void {
    this.logger.error({ err: error }, 'the audit log cannot be written')
  }

  private today(): string {
    return new Date(this.now()).toISOString().slice(0, 10)
  }

  private pathOf(day: string): string {
    return join(this.folder, `audit-${day}.jsonl`)
  }
}

/** undefined: a line that a process which was ended has left in the middle */
function lineIn(text: string): AuditLine | undefined {
  try {
    return JSON.parse(text) as AuditLine
  } catch {
    return undefined
  }
}
