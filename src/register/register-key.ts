import type { ImportOptions } from './import'

/** What is wrong with the key of a register, or with replacing a register without one. */
export function registerKeyProblem({ register, replace }: Pick<ImportOptions, 'register' | 'replace'>) {
  if (register === undefined)
    return replace ? 'To replace a register give its key: --register KEY' : undefined
  if (/^[\p{L}\p{M}\p{Nd}_-]{1,32}$/u.test(register)) return undefined
  return `"${register}" cannot be a register's key: 1 to 32 letters, digits, "_" or "-"`
}
