import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql'
import { type Unconditional, unconditional } from './conditions'
import { notExportable } from './refusal'
import { listsUnder, type Shape, shapesOf } from './shape'

/** A GraphQL request as it comes. */
export interface GraphQLRequest {
  query: string
  operationName?: string
  variables?: Record<string, unknown>
}

/** What a question must keep to before it is looked into. */
export interface Bounds {
  tokens: number
  /** besides what GraphQL says of every question; absent: nothing */
  rules?: readonly ValidationRule[]
}

/** What a question selects, and which of it is to leave as a file. */
export interface Selection extends Unconditional {
  variables: Record<string, unknown>
  /** from the root field down to the list, connection or matrix; to a single object where there is none */
  path: readonly Shape[]
}

/**
 * Each list that a question selects, for itself, and each single object that holds none. Undefined where GraphQL itself
 * refuses the question, which says best why. Throws BAD_USER_INPUT where it selects nothing.
 */
export function selectionsOf(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  bounds: Bounds,
): Selection[] | undefined {
  const read = readSelection(schema, request, bounds)
  if (!read) return undefined
  const { roots, ...asked } = read
  if (roots.length === 0) throw notExportable('This question selects nothing')
  return roots.flatMap((root) => {
    const lists = listsUnder(root)
    return (lists.length > 0 ? lists : [[root]]).map((path) => ({ ...asked, path }))
  })
}

function readSelection(
  schema: GraphQLSchema,
  { query, operationName, variables = {} }: GraphQLRequest,
  { tokens, rules = [] }: Bounds,
): (Omit<Selection, 'path'> & { roots: Shape[] }) | undefined {
  const document = parsed(query, tokens)
  if (!document) return undefined
  if (validate(schema, document, [...specifiedRules, ...rules], { maxErrors: 1 }).length > 0) return undefined
  const operation = getOperationAST(document, operationName)
  if (!operation) return undefined
  if (operation.operation !== OperationTypeNode.QUERY)
    throw notExportable(`Only a query can be exported, and this is a ${operation.operation}`)
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) return undefined
  const asked = unconditional(document, operation, coerced)
  const roots = shapesOf(schema, schema.getQueryType()!, asked.operation.selectionSet, asked.fragments)
  return { ...asked, variables: coerced, roots: roots.filter(isAsked) }
}

function parsed(query: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens })
  } catch {
    return undefined
  }
}

function isAsked({ key, field }: Shape): boolean {
  return key !== field.name || !key.startsWith('__')
}

/** The list itself, or the single object. */
export function targetOf({ path }: Selection): Shape {
  return path.at(-1)!
}
