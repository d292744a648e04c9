import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { serviceUnavailable } from '../../errors'
import { packageRoot } from '../../graph/package-root'
import type { Done, FromProcess, Job, ToProcess, Wanted } from './messages'

/** What a process that reads sheets may hold, in megabytes. */
export const MEMORY_MB = 512
/** One that holds more when it has read a sheet is not kept for the next, in bytes. */
const HOLDS_MUCH = 250_000_000
/** A process that has not begun by then never will. */
const START_MS = 60_000
const MAIN = join(__dirname, 'main')
/** The service runs from its compiled files, tests of it from the source. */
const LOADER = __filename.endsWith('.ts')
  ? ['--require', join(packageRoot, 'test', 'support', 'typescript.cjs')]
  : []

/** Answers what a process wants to know. */
export interface Hearing {
  answer(wanted: Wanted): Promise<unknown>
  /** told for how many seconds it worked */
  spent(seconds: number): void
}

/** What a process was ended for. */
export interface Ended {
  for: 'TIME' | 'MEMORY'
  /** how many names there are in the sheet; undefined: it did not get so far */
  names: number | undefined
}

/** A process that reads sheets, one after another. */
export class SheetProcess {
  private holdsMuch = false
  private isEnded = false

  private constructor(private readonly child: ChildProcess) {
    // What it started itself goes with it.
    child.once('exit', () => killGroup(child))
  }

  /** @throws SERVICE_UNAVAILABLE where it cannot be started */
  static async start(): Promise<SheetProcess> {
    const child = fork(MAIN, [], {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`, ...LOADER],
      // Nothing of what the service knows: neither secrets nor where the database is.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // With whatever it starts itself it is ended as one group.
      detached: process.platform !== 'win32',
    })
    // Once it has started its end is all there is to know.
    child.on('error', () => {})
    child.unref()
    child.channel?.unref()
    const tooLate = new AbortController()
    const isReady = await Promise.race([
      once(child, 'message', tooLate).then(() => true),
      once(child, 'exit', tooLate).then(() => false),
      wait(START_MS, false, { ref: false, signal: tooLate.signal }),
    ]).catch(() => false)
    tooLate.abort()
    if (isReady) return new SheetProcess(child)
    killGroup(child)
    throw serviceUnavailable(
      'The program that reads sheets could not start; tell who runs the service. 读表程序无法启动，请联系管理员。',
    )
  }

  /** Whether another sheet may be read by it. */
  get isGood(): boolean {
    return this.child.connected && !this.holdsMuch
  }

  /** Reads a sheet, in so many milliseconds at most. Rejects with what `hearing` could not answer. */
  read(job: Job, hearing: Hearing, millis: number): Promise<Done | Ended> {
    const { child } = this
    const began = performance.now()
    let names: number | undefined
    let unanswered: unknown
    return new Promise<Done | Ended>((resolve, reject) => {
      const tell = (message: ToProcess) => child.send(message, () => {})
      const over = (seconds: number) => {
        clearTimeout(limit)
        child.off('message', hear).off('exit', gone)
        hearing.spent(seconds)
      }
      const end = (what: Ended['for']) => {
        over((performance.now() - began) / 1000)
        this.end()
        resolve({ for: what, names })
      }
      const gone = (code: number | null, signal: NodeJS.Signals | null) => {
        // V8 aborts where its heap is full, and the system kills what takes too much.
        if (!this.isEnded && (signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134))
          return end('MEMORY')
        over((performance.now() - began) / 1000)
        reject(
          this.isEnded
            ? stopped()
            : new Error(`The process that reads sheets ended by itself: ${signal ?? code}`),
        )
      }
      const limit = setTimeout(() => end('TIME'), millis)
      const hear = (message: FromProcess) => {
        if (message.kind === 'NAMES') names = message.names
        else if (message.kind === 'WANTS') {
          const { number, wanted } = message
          hearing.answer(wanted).then(
            (answer) => tell({ number, answer }),
            (error) => {
              unanswered ??= error
              tell({ number, failed: true })
            },
          )
        } else if (message.kind === 'OVER') {
          const { outcome, seconds, bytes } = message
          this.holdsMuch = bytes > HOLDS_MUCH
          over(seconds)
          if ('done' in outcome) resolve(outcome.done)
          else reject(unanswered ?? Object.assign(new Error(), outcome.failed))
        }
      }
      child.on('message', hear).on('exit', gone)
      tell({ job })
    })
  }

  end(): void {
    this.isEnded = true
    if (this.child.exitCode === null && this.child.signalCode === null) killGroup(this.child)
    if (this.child.connected) this.child.disconnect()
  }
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It is gone already.
  }
}

function stopped() {
  return serviceUnavailable('The service stops; send the sheet again. 服务正在停止，请稍后重新提交。')
}
