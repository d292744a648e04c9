import { GraphQLError } from 'graphql'

/** A question that cannot leave as a file of the wanted kind. */
export function notExportable(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
