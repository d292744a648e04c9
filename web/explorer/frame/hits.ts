import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { graphql } from '../generated'
import type { SearchAnythingQuery } from '../generated/graphql'
import { ask } from '../graphql/client'

const SearchAnything = graphql(`
  query SearchAnything($text: String!, $types: [String!]) {
    search(text: $text, types: $types, first: 12) {
      totalCount
      nodes {
        matched
        node {
          __typename
          id
          label
          ... on Area {
            code
            level
            ancestors {
              name
            }
          }
          ... on Unit {
            residence {
              name
            }
          }
          ... on BigCommittee {
            area {
              name
            }
          }
        }
      }
    }
  }
`)

export type Hit = SearchAnythingQuery['search']['nodes'][number]

/** What has been typed, and what it finds a moment after the typing stops. */
export function useHits(types?: string[]) {
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ text: string; hits: Hit[] }>({ text: '', hits: [] })
  const wanted = text.trim()
  // A list that is new at each rendering asks anew only if its types are others.
  const only = types?.join()
  useEffect(() => {
    if (!wanted) return
    let current = true
    const variables = { text: wanted, types: only?.split(',') }
    const timer = setTimeout(() => {
      client
        .fetchQuery({
          queryKey: [SearchAnything.toString(), variables],
          queryFn: ({ signal }) => ask(SearchAnything, variables, signal),
        })
        .then(
          ({ search }) => current && setFound({ text: wanted, hits: search.nodes }),
          () => current && setFound({ text: wanted, hits: [] }),
        )
    }, 180)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [client, wanted, only])
  return { text, setText, hits: wanted ? found.hits : [], settled: found.text === wanted }
}

/** Where a thing is, to tell it from others of its name. */
export function placeOf({ node }: Hit): string | undefined {
  if ('ancestors' in node) return node.ancestors.map(({ name }) => name).join(' ')
  if ('residence' in node) return node.residence?.name
  if ('area' in node) return node.area.name
}
