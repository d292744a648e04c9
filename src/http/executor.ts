import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql'

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway']

/** Runs one validated operation. */
export type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

// Where an item of a list fails at once, graphql-js no longer waits for the items before it, and nobody would hear of their
// failures but Node, which would end the process. The answer has the first error already.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof GraphQLError)) throw error
})

/** Executes operations by graphql-js, whose answers are what GraphQL says. */
export function createExecutor(schema: GraphQLSchema): Executor {
  return async ({ document, operation, request, context }): Promise<ExecutionResult> => {
    if (operation?.operation === 'subscription') return { errors: [notSubscribedHere()] }
    return execute({
      schema,
      document,
      operationName: request.operationName,
      variableValues: request.variables,
      contextValue: context,
    })
  }
}

function notSubscribedHere(): GraphQLError {
  return new GraphQLError('Subscriptions are answered at /graphql/stream, as server-sent events', {
    extensions: { code: 'BAD_REQUEST' },
  })
}
