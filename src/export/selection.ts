import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql'
import { notExportable } from './refusal'
import { entriesOf, isConnection, PLUMBING, type Shape, shapesOf } from './shape'

/** A GraphQL request as it comes. */
export interface GraphQLRequest {
  query: string
  operationName?: string
  variables?: Record<string, unknown>
}

/** What a question selects, and which of it is to leave as a file. */
export interface Selection {
  document: DocumentNode
  operation: OperationDefinitionNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  /** from the root field down to the list, connection, matrix or subgraph; to a single object where there is none */
  path: readonly Shape[]
}

/**
 * Reads what a question selects. Undefined where GraphQL itself refuses it, which says best why.
 * Throws BAD_USER_INPUT where it is not clear which of its lists is meant.
 */
export function selectionOf(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  maxTokens: number,
): Selection | undefined {
  const read = readSelection(schema, request, maxTokens)
  return read && { ...read, path: pathFrom(read.roots) }
}

/** Each list and each single object that a question selects, for itself. */
export function everySelection(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  maxTokens: number,
): Selection[] {
  const read = readSelection(schema, request, maxTokens)
  return (read?.roots ?? []).flatMap((root) => {
    const lists = listsUnder(root)
    return (lists.length > 0 ? lists : [[root]]).map((path) => ({ ...read!, path }))
  })
}

function readSelection(
  schema: GraphQLSchema,
  { query, operationName, variables = {} }: GraphQLRequest,
  maxTokens: number,
): (Omit<Selection, 'path'> & { roots: Shape[] }) | undefined {
  const document = parsed(query, maxTokens)
  if (!document || validate(schema, document, undefined, { maxErrors: 1 }).length > 0) return undefined
  const operation = getOperationAST(document, operationName)
  if (!operation) return undefined
  if (operation.operation !== OperationTypeNode.QUERY)
    throw notExportable(`Only a query can be exported, and this is a ${operation.operation}`)
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) return undefined
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const roots = shapesOf(schema, schema.getQueryType()!, operation.selectionSet, fragments, coerced)
  return { document, operation, fragments, variables: coerced, roots: roots.filter(isAsked) }
}

function parsed(query: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens })
  } catch {
    return undefined
  }
}

function isAsked({ key }: Shape): boolean {
  return !key.startsWith('__')
}

function pathFrom(roots: readonly Shape[]): Shape[] {
  const [root, ...others] = roots
  if (!root) throw notExportable('This question selects nothing')
  if (others.length > 0)
    throw notExportable(
      `This question asks ${roots.map(({ key }) => key).join(', ')}; export one of them at a time`,
    )
  const lists = listsUnder(root)
  if (lists.length > 1)
    throw notExportable(
      `This question selects several lists (${lists.map(dotted).join(', ')}); export one of them at a time`,
    )
  return lists[0] ?? [root]
}

/** Every outermost list, connection, matrix or subgraph, with what leads to it. */
function listsUnder(shape: Shape): Shape[][] {
  if (shape.list || isWhole(shape) || entriesOf(shape).length > 0)
    return shape.children.length > 0 ? [[shape]] : []
  return shape.children.flatMap((child) => listsUnder(child).map((path) => [shape, ...path]))
}

/** Whether it leaves as one thing, whatever lists it is made of. */
function isWhole({ type }: Shape): boolean {
  return type.name === 'CoverageMatrix' || type.name === 'Subgraph'
}

function dotted(path: readonly Shape[]): string {
  return path
    .filter(({ field }) => !PLUMBING.has(field.name))
    .map(({ key }) => key)
    .join('.')
}

/** The list itself, or the single object. */
export function targetOf({ path }: Selection): Shape {
  return path.at(-1)!
}

/** Whether it has further pages to ask for. */
export function isPaged(shape: Shape): boolean {
  return isConnection(shape.type) && shape.field.args.some(({ name }) => name === 'after')
}
