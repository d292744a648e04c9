import { SingleBar } from 'cli-progress'
import type { ImportProgress } from '../register/report'

export interface ProgressBar {
  show(progress: ImportProgress): void
  /** Leaves the last bar as it stands. */
  stop(): void
}

const SILENT: ProgressBar = { show() {}, stop() {} }

/** A bar for each stage of an import, on a terminal only, so that logs and pipes hold no control characters. */
export function progressBar(): ProgressBar {
  if (!process.stderr.isTTY) return SILENT
  let bar: SingleBar | undefined
  let stage: string | undefined
  const stop = () => {
    bar?.stop()
    bar = undefined
    stage = undefined
  }
  return {
    show(progress) {
      if (progress.stage !== stage) {
        stop()
        stage = progress.stage
        bar = new SingleBar({ format: `${stage} [{bar}] {percentage}%  {value}/{total}`, hideCursor: true })
        bar.start(progress.total, 0)
      }
      bar?.update(progress.done)
    },
    stop,
  }
}
