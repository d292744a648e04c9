import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query'
import type { TypedDocumentString } from '../generated/graphql'
import { ask, QuestionError } from './client'

export const questions = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // A service that restarts is back in seconds; what it refuses, it refuses again.
      retry: (count, error) => count < 3 && isPassing(error),
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always' },
  },
})

export function isPassing(error: unknown): boolean {
  return error instanceof QuestionError && (error.kind === 'OFFLINE' || error.kind === 'UNAVAILABLE')
}

/** What a question was, kept with its answer, so that any view can show the GraphQL behind it. */
export interface AskedQuestion {
  text: string
  variables: unknown
}

/** Asks while the component is on the page. The answer before stays until the next is there, so that nothing jumps. */
export function useQuestion<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { enabled?: boolean; keep?: boolean } = {},
) {
  const asked: AskedQuestion = { text: document.toString(), variables }
  return useQuery({
    queryKey: [asked.text, variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled: options.enabled ?? true,
    placeholderData: options.keep === false ? undefined : keepPreviousData,
    meta: { asked },
  })
}
