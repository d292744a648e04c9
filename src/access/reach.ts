import type { Context } from '../context'
import type { Reach } from '../register/reach'
import type { Placed } from './access.queries'

/** How far the viewer's writing reaches; undefined: everywhere. */
export function reachOf(context: Context): Reach | undefined {
  const { area } = context.viewer
  if (area === null) return undefined
  const those = async (ids: readonly string[], are: (place: Placed) => boolean) =>
    new Set([...(await context.placed(ids))].filter(([, place]) => are(place)).map(([id]) => id))
  return {
    area,
    inside: (ids) => those(ids, ({ inside }) => inside),
    outside: (ids) => those(ids, ({ inside }) => !inside),
    shared: (ids) => those(ids, ({ shared }) => shared),
    users: (ids) => context.users(ids),
    toJoin: (ids) => context.toJoin(ids),
  }
}
