import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { AreaLevel } from './generated/graphql'

/** The views of an area, as they are named in an address. */
export const AREA_VIEWS = ['overview', 'gaps', 'network', 'time', 'figures', 'intake'] as const
export type AreaView = (typeof AREA_VIEWS)[number]

/** What a view keeps in the address behind the `?`. `day` is kept from view to view, the rest is the view's own. */
export type Query = Record<string, string | undefined>

export function areaAddress(code: string, view: AreaView, query: Query = {}): string {
  return withQuery(`/areas/${code}${view === 'overview' ? '' : `/${view}`}`, query)
}

export function nodeAddress(id: string, query: Query = {}): string {
  return withQuery(`/nodes/${encodeURIComponent(id).replaceAll('%3A', ':')}`, query)
}

/** The page of anything: an area down to a street is shown by its overview, all else by what it is linked with. */
export function addressOf(node: { id: string; code?: string; level?: AreaLevel }, query: Query = {}): string {
  const isWide = node.level && ['PROVINCE', 'PREFECTURE', 'COUNTY', 'STREET'].includes(node.level)
  return isWide && node.code ? areaAddress(node.code, 'overview', query) : nodeAddress(node.id, query)
}

export function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const search = new URLSearchParams(given).toString()
  return search ? `${path}?${search}` : path
}

/** The part of the address behind the `?`, and how to change some of it: in a new entry of the history, or in this one. */
export function useQuery(): [Query, (change: Query, options?: { replace: boolean }) => void] {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const query = useMemo<Query>(() => Object.fromEntries(new URLSearchParams(search)), [search])
  const change = useCallback(
    (changed: Query, options?: { replace: boolean }) =>
      navigate(withQuery(path, { ...query, ...changed }), options),
    [navigate, path, query],
  )
  return [query, change]
}
