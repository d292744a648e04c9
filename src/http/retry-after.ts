import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { databaseUnavailable, isDatabaseAway } from '../errors'

/** Seconds after which to ask again where the database does not answer: a restart takes about as long. */
export const RETRY_SECONDS = '5'

/** Tells who is answered SERVICE_UNAVAILABLE when to ask again. */
export const retryAfter: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { http, body } }) {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
        if (errors.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE'))
          http.headers.set('retry-after', RETRY_SECONDS)
      },
    }
  },
}

/** What Apollo answers with where no context could be made because the database is away. */
export function withoutContext(error: unknown): never {
  if (!isDatabaseAway(error)) throw error
  const { message, extensions } = databaseUnavailable()
  const http = { status: 503, headers: new Map([['retry-after', RETRY_SECONDS]]) }
  throw new GraphQLError(message, { extensions: { ...extensions, http }, originalError: error as Error })
}
