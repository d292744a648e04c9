import { type Logger, pino } from 'pino'
import type { Config } from './config'

export type { Logger } from 'pino'

/**
 * Lines go to standard error, so that what a command prints stays its own: JSON, or readable text on a terminal where
 * pino-pretty is installed.
 */
export function createLogger(level: Config['logLevel']): Logger {
  return pino({ level }, terminalLines() ?? jsonLines())
}

/** Gathers the lines of a tenth of a second: a write for each would cost more than the operation around it. */
function jsonLines(): pino.DestinationStream {
  return pino.destination({ fd: 2, sync: false, minLength: 4096, periodicFlush: 100 })
}

function terminalLines(): pino.DestinationStream | undefined {
  if (!process.stderr.isTTY) return undefined
  try {
    const pretty = require('pino-pretty') as typeof import('pino-pretty')
    return pretty({ destination: 2, sync: true, ignore: 'pid,hostname', singleLine: true })
  } catch {
    return undefined
  }
}
