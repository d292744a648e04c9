import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { TypedDocumentString } from '../generated/graphql'
import { ask } from './client'

interface Page<Row> {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  nodes: Row[]
}

/** More rows than anybody reads on a page: beyond these, the list is to be taken away as a file. */
const MOST_ROWS = 5000

/** Follows a connection page by page, so that its rows can be filtered, sorted and grouped as one list. */
export function useAllPages<Result, Variables extends { after?: string | null }, Row>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (result: Result) => Page<Row>,
) {
  const text = document.toString()
  const answer = useInfiniteQuery({
    queryKey: [text, variables],
    queryFn: ({ signal, pageParam }) =>
      ask(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (result, pages) => {
      const { pageInfo } = connectionOf(result)
      const read = pages.reduce((sum, page) => sum + connectionOf(page).nodes.length, 0)
      return pageInfo.hasNextPage && read < MOST_ROWS ? pageInfo.endCursor : null
    },
    placeholderData: keepPreviousData,
    meta: { asked: { text, variables } },
  })
  const { hasNextPage, isFetching, isPlaceholderData, fetchNextPage } = answer
  useEffect(() => {
    if (hasNextPage && !isFetching && !isPlaceholderData) void fetchNextPage()
  }, [hasNextPage, isFetching, isPlaceholderData, fetchNextPage])
  return answer
}
