import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isInputObjectType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { BoundedCache } from './bounded-cache'

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway']

/** Runs one validated operation. */
export type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

// A compiled query takes 1 to 2 ms, and about half a kilobyte for each character of its text.
const COMPILED_CHARACTERS = 100_000

// V8 would keep the code of every query ever compiled, beside those that are kept here, until the heap is full.
setFlagsFromString('--no-compilation-cache')

type Run = (context: BaseContext, variables: Record<string, unknown>) => unknown

/**
 * Executes operations by compiling each once, as far as they can be compiled. Every error in an answer is a GraphQLError of graphql-js.
 * Guards the abstract types of `schema` in place: a `resolveType` that throws or is asynchronous resolves to no type,
 * because the compiled code would let its error end the process.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) guardResolveType(type)
  const runs = new BoundedCache<Run>(COMPILED_CHARACTERS)

  return async ({ document, queryHash, operation, request, context }) => {
    if (operation?.operation === 'subscription') return { errors: [notSubscribedHere()] }
    const variables = request.variables ?? {}
    // The compiled query checks variables too, but says less about what is wrong with them.
    const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables, {
      maxErrors: 50,
    })
    if (errors) return { errors }

    const key = `${queryHash} ${request.operationName ?? ''}`
    let run = runs.get(key)
    if (!run) {
      const made = runOf(schema, document, operation, request.operationName)
      if (typeof made !== 'function') return withGraphQLErrors(made)
      run = made
      runs.set(key, run, document.loc?.end ?? 0)
    }
    return withGraphQLErrors((await run(context, variables)) as ExecutionResult)
  }
}

function runOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  operationName: string | undefined,
): Run | ExecutionResult {
  const types = operation?.variableDefinitions?.map(({ type }) => typeFromAST(schema, type)) ?? []
  // The compiled check of the variables writes out every level of their types, and never ends if there is no last one.
  if (types.some((type) => holdsItself(type)))
    return (contextValue, variableValues) =>
      execute({ schema, document, operationName, contextValue, variableValues })
  const result = compileQuery(schema, document, operationName)
  return isCompiledQuery(result)
    ? (context, variables) => result.query(undefined, context, variables)
    : result
}

/** Whether a value of the type can hold another of the same type, at any depth. */
function holdsItself(type: GraphQLType | undefined, holders: readonly unknown[] = []): boolean {
  const named = getNamedType(type)
  if (holders.includes(named)) return true
  if (!isInputObjectType(named)) return false
  return Object.values(named.getFields()).some((field) => holdsItself(field.type, [...holders, named]))
}

function notSubscribedHere(): GraphQLError {
  return new GraphQLError('Subscriptions are answered at /graphql/stream, as server-sent events', {
    extensions: { code: 'BAD_REQUEST' },
  })
}

function guardResolveType(type: GraphQLAbstractType): void {
  const resolveType = type.resolveType
  if (!resolveType) return
  type.resolveType = (...args) => {
    try {
      const name = resolveType(...args)
      if (typeof name === 'string' || name === undefined) return name
      name.catch(() => undefined)
    } catch {
      // The answer says that the object is of no possible type.
    }
    return undefined
  }
}

function withGraphQLErrors(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(toGraphQLError) } : result
}

/** The compiled code makes errors of a class of its own, whose message is whatever was thrown. */
function toGraphQLError({ message, path, originalError, locations }: GraphQLError): GraphQLError {
  const text = typeof message === 'string' ? message : inspect(message)
  const error = new GraphQLError(text, {
    path,
    originalError: originalError instanceof Error ? originalError : undefined,
  })
  return locations ? Object.defineProperty(error, 'locations', { value: locations, enumerable: true }) : error
}
