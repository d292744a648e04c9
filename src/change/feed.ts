import { COUNTRY, type Context } from '../context'
import type { Known } from '../graph/asker'
import { labelsOf } from '../linkage/linkage.object'
import type { Paged, PageRow, SortKey } from '../relay/connection'
import { changes, changesWithin } from './change.queries'
import { type Change, type ChangeRow, type ChangesSince, changeAt } from './change.type'

/** Changes that are read at once. */
const PAGE = 200

/** The changes after a revision and those that come, until nobody listens any more. */
export async function changesOnwards(
  context: Context,
  { within: code, sinceRevision }: ChangesSince,
): Promise<AsyncIterableIterator<Change>> {
  // A wrong area is answered; inside the generator its error would break the stream off.
  const within = await context.within(code)
  const since = sinceRevision ?? (await context.revision())
  const ending = new AbortController()
  const changes = changesFrom(context, within, since, ending.signal)
  const listened: AsyncIterableIterator<Change> = {
    next: () => changes.next(),
    // The generator may be waiting for a write; it must not keep a listener that goes waiting too.
    return: () => {
      ending.abort()
      return changes.return(undefined)
    },
    throw: (error) => changes.throw(error),
    [Symbol.asyncIterator]: () => listened,
  }
  return listened
}

/**
 * Whoever has seen a revision reads all of it, as the driver's bookmarks see to, and none comes before it any more: what
 * is after the last change that was read is what was not read yet. A later one may be seen in part: it waits.
 */
async function* changesFrom(
  context: Context,
  within: string,
  since: number,
  signal: AbortSignal,
): AsyncGenerator<Change, undefined> {
  let seen: number | undefined = since
  let after: SortKey | null = null
  while (true) {
    seen = await context.revisionAfter(seen, signal)
    if (seen === undefined) return undefined
    let full = true
    while (full && !signal.aborted) {
      const page: Paged & Known & { since: number } = { since, knownAt: null, after, limit: PAGE }
      const [row]: PageRow<ChangeRow>[] =
        within === COUNTRY
          ? await context.ask(changes, page)
          : await context.ask(changesWithin, { ...page, keys: [within], labels: labelsOf(null) })
      const items = (row?.items ?? []).filter(({ node }) => node.revision <= (seen as number))
      for (const { node, sort } of items) {
        after = sort
        // What is asked about a change is asked as things are when it comes.
        context.forget()
        yield changeAt(context.moment({}), node)
      }
      full = items.length === PAGE
    }
  }
}
