import type { ApolloServerPlugin, BaseContext } from '@apollo/server'

/**
 * Who asks for plain JSON gets 200 for a question that could not be run, as GraphQL over HTTP has it: of an answer of
 * that type only 200 tells that it comes from a GraphQL service. All others get the status that says what was wrong.
 */
export const plainJsonStatus: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        const isRefused = http.status === 400 && body.kind === 'single' && !body.singleResult.data
        if (isRefused && wantsPlainJson(request.http?.headers.get('accept'))) http.status = 200
      },
    }
  },
}

function wantsPlainJson(accept = ''): boolean {
  return /\bapplication\/json\b/.test(accept) && !/\bapplication\/graphql-response\+json\b/.test(accept)
}
