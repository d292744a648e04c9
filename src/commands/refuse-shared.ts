import type { Database } from '../database'

/** Under a service that is at work nobody takes its database away. */
export function refuseShared({ shared, address }: Database): void {
  if (shared) throw new Error(`A service is at work on ${address}; stop it first`)
}
