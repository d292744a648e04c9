import type { GraphQLFormattedError } from 'graphql'
import { OWN } from './completion'
import { type Paged, variablesAfter } from './rewritten'
import { type GraphQLRequest, type Selection, targetOf } from './selection'
import { isPaged } from './shape'

export type Data = Record<string, unknown>

/** Puts a question as its reader, whose rights and limits hold for each page. */
export type Ask = (
  request: GraphQLRequest,
) => Promise<{ data?: Data | null; errors?: readonly GraphQLFormattedError[] }>

/** The errors of an answer; a file with holes would say nothing of them. */
export class AnswerErrors extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message }) => message).join('\n'))
  }
}

/** The answers of a question from its first page on; each of the others is asked for when the one before is taken. */
export interface Pages {
  first: Data
  all(): AsyncGenerator<Data>
}

/** Asks for the first page. Throws AnswerErrors. */
export async function pagesOf(selection: Selection, question: Paged, ask: Ask): Promise<Pages> {
  const page = async (after: string | null): Promise<Data> => {
    const { query, operationName } = question
    const { data, errors = [] } = await ask({
      query,
      operationName,
      variables: variablesAfter(question, after),
    })
    if (!data || errors.length > 0) throw new AnswerErrors(errors)
    return data
  }
  const first = await page(question.after)
  return {
    first,
    async *all() {
      for (let data = first; ; ) {
        yield data
        const next = isPaged(targetOf(selection)) ? pageInfoOf(selection, data) : undefined
        if (!next?.hasNextPage) return
        data = await page(next.endCursor)
      }
    },
  }
}

interface PageInfo {
  hasNextPage: boolean
  endCursor: string
}

function pageInfoOf({ path }: Selection, data: Data): PageInfo | undefined {
  const connection = path.reduce<Data | null>((value, { key }) => (value?.[key] ?? null) as Data | null, data)
  return connection?.[OWN.page] as PageInfo | undefined
}
