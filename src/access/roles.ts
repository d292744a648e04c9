import type { Role } from '../viewer/viewer.type'

/** From the least to the most that a viewer may do. */
const RISING: readonly Role[] = ['VISITOR', 'ANALYST', 'EDITOR', 'ADMIN']

/** Whether a role may do what at least `needed` may. */
export function reaches(role: Role, needed: Role): boolean {
  return RISING.indexOf(role) >= RISING.indexOf(needed)
}

/** Whether a role may read people's names. */
export function readsNames(role: Role): boolean {
  return reaches(role, 'EDITOR')
}
