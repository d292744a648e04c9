import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { Kind, type OperationDefinitionNode } from 'graphql'
import type { Told } from '../audit/observe'
import type { Logger } from '../log'
import { LONGEST_NAME } from './lengths'
import type { Metrics } from './metrics'

/** What a context may have for the log. An object of its own, because Apollo copies the context. */
export interface OperationContext extends BaseContext {
  /** Database calls that the operation has made. */
  readonly calls?: { readonly count: number }
  /** What the log of the audit is to know of the operation. */
  readonly told?: Told
}

/** Most fields, and codes of errors, that the audit is told of an operation. */
const MOST_FIELDS = 50

/** One line and one observation an operation, refused ones included. Never variables: they may name people. */
export function operationLog(logger: Logger, metrics: Metrics): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart() {
      const started = performance.now()
      return {
        async willSendResponse({ operationName, operation, contextValue, response: { body } }) {
          const ms = performance.now() - started
          // A refused one may have a name of any length.
          const name = (operationName ?? 'anonymous').slice(0, LONGEST_NAME)
          const kind = operation?.operation ?? 'unknown'
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
          const codes = errors.map(({ extensions }) => String(extensions?.code))
          if (contextValue.told) tell(contextValue.told, operation, codes)
          metrics.observeOperation({ name, kind, seconds: ms / 1000, codes })
          logger.info(
            {
              name,
              kind,
              ms: Math.round(ms * 10) / 10,
              calls: contextValue.calls?.count,
              errors: errors.length || undefined,
              codes: errors.length ? [...new Set(codes)] : undefined,
            },
            'operation',
          )
        },
      }
    },
  }
}

/** Names of fields at the root alone: arguments and aliases may name people. */
function tell(told: Told, operation: OperationDefinitionNode | undefined, codes: readonly string[]): void {
  told.operation = operation?.operation.toUpperCase() ?? 'QUERY'
  const fields = operation?.selectionSet.selections.flatMap((each) =>
    each.kind === Kind.FIELD ? [each.name.value] : [],
  )
  told.fields = [...new Set([...told.fields, ...(fields ?? [])])].slice(0, MOST_FIELDS)
  told.errors = [...new Set([...told.errors, ...codes])].slice(0, MOST_FIELDS)
}
