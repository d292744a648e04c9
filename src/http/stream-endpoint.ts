import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { createHandler, type RequestParams } from 'graphql-sse'
import type { Config } from '../config'
import { createErrorFormatter } from '../errors'
import { refuseUnreadable } from './graphql-endpoint'
import { refuseLong } from './lengths'
import { explainRefusal, limitOptions, refuseCostly } from './limits'
import { readJson, UnreadableRequest } from './request-body'
import type { ServiceOptions } from './service-options'

type Options<Context> = Pick<
  ServiceOptions<Context & object>,
  'schema' | 'logger' | 'contextOf' | 'endOf'
> & {
  config: Pick<Config, 'introspection' | 'limits'>
}

// The longest that a timer can be set for.
const LONGEST_MS = 2 ** 31 - 1

/**
 * Answers subscriptions as server-sent events, each on a connection of its own, under the limits that other questions
 * have. A stream ends when its client goes, when its token ends, and when what it tells of ends.
 */
export function streamEndpoint<Context extends object>({
  schema,
  logger,
  contextOf,
  endOf,
  config,
}: Options<Context>) {
  const { limits, introspection } = config
  const { parseOptions, validationRules = [] } = limitOptions(limits)
  const rules = [
    ...specifiedRules,
    ...validationRules,
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ]
  const formatError = createErrorFormatter(logger, limits.seconds)
  const shown = (error: GraphQLError) => {
    const { http, ...extensions } = error.extensions
    const formatted = formatError({ ...error.toJSON(), extensions }, error)
    return explainRefusal(formatted, limits.tokens) as unknown as GraphQLError
  }

  const handle = createHandler<IncomingMessage, undefined, undefined>({
    schema,
    authenticate: () => null,
    onSubscribe: async ({ raw }, params) => {
      try {
        return { ...prepared(params), contextValue: await contextOf(raw) }
      } catch (error) {
        return { data: null, errors: [error].flat().map(asGraphQLError) }
      }
    },
    onNext: (_context, _request, result) => {
      const { data, errors } = result as ExecutionResult
      return errors && { data: data as Record<string, unknown>, errors: errors.map(shown) }
    },
  })

  function prepared({ query, variables: given, operationName }: RequestParams): ExecutionArgs {
    const variables = given ?? {}
    const document = parse(query as string, parseOptions)
    const wrong = validate(schema, document, rules)
    if (wrong.length > 0) throw wrong
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== 'subscription')
      throw new GraphQLError('Here subscriptions are answered; queries and mutations go to /graphql', {
        extensions: { code: 'BAD_REQUEST' },
      })
    refuseLong(document, variables)
    refuseCostly(schema, document, operation, variables, limits.cost)
    return { schema, document, operationName, variableValues: variables }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const asked = request.method === 'POST' ? await readJson(request) : undefined
      const [body, init] = await handle({
        method: request.method!,
        url: request.url!,
        headers: { get: (name) => [request.headers[name]].flat().join(', ') || null },
        body: async () => (asked ?? '') as Record<string, unknown>,
        raw: request,
        context: undefined,
      })
      response.writeHead(init.status, init.statusText, { ...init.headers, 'cache-control': 'no-store' })
      if (!body || typeof body === 'string') response.end(body ?? '')
      else await send(body, response, await endOf(request))
    } catch (error) {
      if (!(error instanceof UnreadableRequest)) throw error
      refuseUnreadable(response, error)
    }
  }
}

/** Sends events as fast as the client takes them, until either has no more to say. */
async function send(
  events: AsyncGenerator<string, void, undefined>,
  response: ServerResponse,
  end: number | null,
): Promise<void> {
  const timer =
    end === null ? undefined : setTimeout(() => response.end(), Math.min(end - Date.now(), LONGEST_MS))
  response.once('close', () => {
    clearTimeout(timer)
    events.return()
  })
  for await (const event of events) {
    if (response.closed || response.writableEnded) break
    if (!response.write(event)) await Promise.race([once(response, 'drain'), once(response, 'close')])
  }
  response.end()
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  return new GraphQLError('', {
    originalError: error as Error,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  })
}
