import type { GraphQLFormattedError } from 'graphql'
import { type Paged, variablesAfter } from './rewritten'
import { type GraphQLRequest, isPaged, type Selection, targetOf } from './selection'

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

/** The answers of a question, page after page, each asked for when the one before has been taken. */
export async function* pagesOf(selection: Selection, question: Paged, ask: Ask): AsyncGenerator<Data> {
  for (let cursor = question.after; ; ) {
    const { query, operationName } = question
    const { data, errors = [] } = await ask({
      query,
      operationName,
      variables: variablesAfter(question, cursor),
    })
    if (!data || errors.length > 0) throw new AnswerErrors(errors)
    yield data
    const next = isPaged(targetOf(selection)) ? pageInfoOf(selection, data) : undefined
    if (!next?.hasNextPage) return
    cursor = next.endCursor
  }
}

interface PageInfo {
  hasNextPage: boolean
  endCursor: string
}

function pageInfoOf({ path }: Selection, data: Data): PageInfo | undefined {
  const connection = path.reduce<Data | null>((value, { key }) => (value?.[key] ?? null) as Data | null, data)
  return connection?.pageInfo as PageInfo | undefined
}
