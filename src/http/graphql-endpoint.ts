import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server'
import { readJson, UnreadableRequest } from './request-body'

/**
 * Puts Apollo Server behind Node's own HTTP server: Express would cost more than all else between a request and its
 * resolvers. `contextOf` may reject; the answer is then its error.
 */
export function graphqlEndpoint<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  contextOf: (request: IncomingMessage) => Promise<Context>,
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const body = request.method === 'POST' ? await readJson(request) : undefined
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method!,
          headers: headersOf(request),
          search: searchOf(request.url!),
          body,
        },
        context: () => contextOf(request),
      })
      for (const [name, value] of answer.headers) response.setHeader(name, value)
      response.statusCode = answer.status ?? 200
      // The answer is never chunked: the executor knows neither @defer nor @stream.
      response.end(answer.body.kind === 'complete' ? answer.body.string : '')
    } catch (error) {
      if (!(error instanceof UnreadableRequest)) throw error
      refuseUnreadable(response, error)
    }
  }
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap()
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '))
  }
  return map
}

function searchOf(url: string): string {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start)
}

export function refuseUnreadable(response: ServerResponse, { status, message }: UnreadableRequest): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }))
}
