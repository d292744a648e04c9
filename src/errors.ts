import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from './log'

/** Where in a field's arguments a value stands: `['filter', 'kinds', 0]`. */
export type ArgumentPath = readonly (string | number)[]

/** A wrong argument. `extensions.argument` is its path; GraphQL's own `path` names the field. */
export function badUserInput(message: string, argument: ArgumentPath): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
}

/** Something that exists, but not for this viewer; `argument` is where it was asked for. */
export function forbidden(message: string, argument?: ArgumentPath): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', ...(argument && { argument }) } })
}

/** The database, or something else that the answer needs, does not answer now; asking again later may help. */
export function serviceUnavailable(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'SERVICE_UNAVAILABLE' } })
}

export function databaseUnavailable(): GraphQLError {
  return serviceUnavailable('The database does not answer; try again later. 数据库没有响应，请稍后再试。')
}

/** Whether the database is what failed, and not for what it was asked. */
export function isDatabaseAway(error: unknown): boolean {
  const cause = rootCause(error)
  return isNeo4jError(cause) && isUnavailable(cause)
}

/** A question that asks for too much. `extensions.limit` is the setting's name and value. */
export function limitExceeded(name: string, value: number, found: string): GraphQLError {
  return new GraphQLError(`${name} is ${value}: ${found}`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: { name, value }, http: { status: 400 } },
  })
}

/** A question that ran for MAX_SECONDS without an answer. */
export function timeLimitExceeded(seconds: number): GraphQLError {
  return new GraphQLError(
    `MAX_SECONDS is ${seconds}: this question took longer and was stopped 查询超时，已停止`,
    {
      extensions: { code: 'TIME_LIMIT_EXCEEDED', limit: { name: 'MAX_SECONDS', value: seconds } },
    },
  )
}

/**
 * Makes of every error what a client may see: a deliberate one as it is, one of the database by its meaning, and of
 * anything unforeseen only the id under which the log has it.
 */
export function createErrorFormatter(logger: Logger, maxSeconds: number) {
  const ids = new WeakMap<object, string>()

  /** One failure may reach hundreds of fields; it is logged once, and all of them show its id. */
  function logged(cause: Error): string {
    const known = ids.get(cause)
    if (known) return known
    const id = randomUUID()
    ids.set(cause, id)
    logger.error({ id, err: cause }, 'an operation failed')
    return id
  }

  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = rootCause(error)
    const meaning = isNeo4jError(cause) ? meaningOf(cause, maxSeconds) : undefined
    if (meaning) {
      logger.warn({ code: cause.code, reason: cause.message }, meaning.message)
      return { ...formatted, message: meaning.message, extensions: meaning.extensions }
    }
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted
    return {
      ...formatted,
      message:
        'Something went wrong on our side; the log has it under this id. 服务内部错误，日志中有此编号。',
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: logged(cause) },
    }
  }
}

function rootCause(error: unknown): Error & { code?: unknown } {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause instanceof Error ? cause : new Error(String(cause))
}

function isNeo4jError(error: Error & { code?: unknown }): error is Error & { code: string } {
  return error.name === 'Neo4jError' && typeof error.code === 'string'
}

// Codes of the driver and of the server. TransientError is Neo4j's word for "try again"; the driver takes the last
// two out of it, because it must not try again by itself.
const UNAVAILABLE =
  /^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\.|^Neo\.ClientError\.((Security|Database|Cluster)\.|Transaction\.(Terminated|LockClientStopped)$)/

function meaningOf(
  { code, message }: Error & { code: string },
  maxSeconds: number,
): GraphQLError | undefined {
  if (code.includes('TransactionTimedOut')) return timeLimitExceeded(maxSeconds)
  return isUnavailable({ code, message }) ? databaseUnavailable() : undefined
}

function isUnavailable({ code, message }: { code: string; message: string }): boolean {
  return UNAVAILABLE.test(code) || message.startsWith('Connection acquisition timed out')
}

/** How a list of errors ends that tells only of the first. */
export function andFurther(errors = 0): string[] {
  return errors > 0 ? [`and ${errors} more errors 另有 ${errors} 处错误`] : []
}
