import type { Context } from '../context'
import type { Reach } from '../register/reach'

/** How far the viewer's writing reaches; undefined: everywhere. */
export function reachOf(context: Context): Reach | undefined {
  if (context.viewer.area === null) return undefined
  return {
    outside: (ids) => context.outside(ids),
    users: (ids) => context.users(ids),
    toJoin: (ids) => context.toJoin(ids),
    shared: (ids) => context.shared(ids),
  }
}
