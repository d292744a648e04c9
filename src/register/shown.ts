/** More ids than this are not for reading. */
const SHOWN = 10

/** Ids as a message names them. */
export function shown(ids: readonly string[]): string {
  const named = ids.length > SHOWN ? [...ids.slice(0, SHOWN), `${ids.length - SHOWN} more`] : ids
  return named.join(', ')
}
