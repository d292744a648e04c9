import { createHash } from 'node:crypto'
import { badUserInput } from '../errors'
import type { Connection, PageArgs, Paged, PageRow, SortKey } from './connection'

const DEFAULT_PAGE = 50

/** For lists that the schema gives whole. */
export const WHOLE: Paged = { after: null, limit: 2 ** 31 - 1 }

/** A page of a list. */
export interface Page extends Paged {
  /** Names the list that its cursors belong to. */
  list: string
}

/**
 * Reads the page arguments of a list. `list` is whatever tells this list from others (the question and its other
 * arguments); a cursor carries a digest of it and is refused by any other list.
 */
export function pageOf({ first, after }: PageArgs, longest: number, list: unknown[]): Page {
  const size = first ?? DEFAULT_PAGE
  if (size < 1 || size > longest)
    throw badUserInput(`first must be 1 to ${longest}, not ${size} 超出范围`, ['first'])
  const digest = createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8)
  return { after: after == null ? null : decode(after, digest), limit: size + 1, list: digest }
}

/** The answer to a list question as a connection of the objects that `map` makes of its items. */
export function connection<Item, T>(
  page: Page,
  row: PageRow<Item> | undefined,
  map: (item: Item) => T,
): Connection<T> {
  const items = row?.items ?? []
  const shown = items.slice(0, page.limit - 1)
  const edges = shown.map(({ node, sort }) => ({ cursor: encode(sort, page.list), node: map(node) }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: row?.totalCount ?? 0,
    pageInfo: {
      hasNextPage: items.length > shown.length,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function encode(sort: SortKey, list: string): string {
  return Buffer.from(JSON.stringify([list, ...sort])).toString('base64url')
}

function decode(cursor: string, list: string): SortKey {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw badUserInput('after is not a cursor of this service 不是本服务的游标', ['after'])
  }
  if (!Array.isArray(parts) || parts[0] !== list)
    throw badUserInput(
      'after is a cursor of another list; ask for the first page of this one 游标属于另一列表',
      ['after'],
    )
  return parts.slice(1) as SortKey
}
