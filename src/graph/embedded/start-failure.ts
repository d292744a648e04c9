import { ELSEWHERE, EmbeddedNeo4jError } from './error'
import type { Launch } from './launch'

/** Why Java ended before Neo4j answered, from what it wrote (`log`, its last lines) or the signal that ended it. */
export function startFailure(
  { home, heap }: Launch,
  log: string[],
  signal: string | null,
): EmbeddedNeo4jError {
  const reason = lastReason(log) ?? `its process was ended by ${signal}`
  const remedy = REMEDIES.find(([pattern]) => [reason, ...log].some((line) => pattern.test(line)))?.[1]
  return new EmbeddedNeo4jError(
    `The local Neo4j in ${home} did not start: ${reason}. ` +
      `${remedy?.replace('HEAP', heap) ?? `${home}/logs/debug.log says more. Correct that`}, ${ELSEWHERE}.`,
  )
}

const REMEDIES: [RegExp, string][] = [
  [
    /OutOfMemoryError|heap size|object heap|Too small|insufficient memory|allocate memory|SIGKILL/i,
    'Its heap was HEAP: set NEO4J_HEAP to what fits this machine, at least 256m',
  ],
  [
    /log format version|store version|kernel version/i,
    'A newer Neo4j has written there: export from that one, set another DATA_DIR and import',
  ],
  [
    /FileLockException|locked by another process/,
    'Another Neo4j uses this directory: stop it, set another DATA_DIR',
  ],
]

/** The innermost cause of the stack trace, else the first line that says something. */
function lastReason(log: string[]): string | undefined {
  const lines = log.map((line) => line.trim())
  const line =
    lines.filter((line) => line.startsWith('Caused by: ')).at(-1) ??
    lines.find((line) => line !== '' && !/^(at |Picked up |Error occurred during )/.test(line))
  return line?.replace(/^Caused by: /, '').replace(/\.$/, '')
}
