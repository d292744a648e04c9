import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { costOf } from '../http/cost'
import type { Completion } from './completion'
import { type Selection, targetOf } from './selection'
import { isPaged } from './shape'

const FIRST = 'exportFirst'
const AFTER = 'exportAfter'

/** A question that is asked page by page. */
export interface Paged {
  query: string
  operationName?: string
  variables: Record<string, unknown>
  /** where the first page begins */
  after: string | null
}

/** The question about one of its lists, with what an export needs besides, and with its page in two variables. */
export function rewritten(
  schema: GraphQLSchema,
  selection: Selection,
  completion: Completion,
  { page, cost }: { page: number; cost: number },
): Paged {
  const target = targetOf(selection)
  const paged = isPaged(target) ? target.nodes : undefined
  const root = selection.path[0]!.key
  const types = new TypeInfo(schema)
  const completed: DocumentNode = visit(
    selection.document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const type = types.getParentType()
          const added = type && completion(type)
          return added ? { ...node, selections: [...node.selections, ...selectionsOf(added)] } : undefined
        },
      },
      Field: {
        enter(node) {
          if (types.getParentType() === schema.getQueryType() && keyOf(node) !== root)
            return withoutAnswer(node)
          return paged?.includes(node) ? { ...node, arguments: pageArguments(node) } : undefined
        },
      },
      OperationDefinition: {
        enter: (node) => (paged && node === selection.operation ? withPageVariables(node) : undefined),
      },
    }),
  )
  const document = withoutUnusedVariables(completed)
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && node.name?.value === selection.operation.name?.value,
  )!
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const costAt = (first: number) =>
    costOf(schema, operation, fragments, { ...selection.variables, [FIRST]: first }).fields
  const perEntry = costAt(2) - costAt(1)
  const affordable = perEntry > 0 ? Math.floor((cost - costAt(1)) / perEntry) + 1 : page
  return {
    query: print(document),
    operationName: selection.operation.name?.value,
    variables: {
      ...selection.variables,
      ...(paged && { [FIRST]: Math.max(1, Math.min(page, affordable)) }),
    },
    after: paged ? startOf(paged[0]!, selection.variables, schema) : null,
  }
}

/** The variables of a page, given the cursor before it. */
export function variablesAfter({ variables }: Paged, cursor: string | null): Record<string, unknown> {
  return FIRST in variables ? { ...variables, [AFTER]: cursor } : variables
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}

/** Another list of the question, which is asked by itself. */
function withoutAnswer(node: FieldNode): FieldNode {
  const [skip] = (selectionsOf('_ @skip(if: true)')[0] as FieldNode).directives!
  const others = node.directives?.filter(({ name }) => name.value !== 'skip') ?? []
  return { ...node, directives: [...others, skip!] }
}

function pageArguments({ arguments: given = [] }: FieldNode): ArgumentNode[] {
  return [
    ...given.filter(({ name }) => name.value !== 'first' && name.value !== 'after'),
    argument('first', FIRST),
    argument('after', AFTER),
  ]
}

function argument(name: string, variable: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
  }
}

function withPageVariables(node: OperationDefinitionNode): OperationDefinitionNode {
  const definition = (name: string, type: string): VariableDefinitionNode => ({
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    directives: [] as ConstDirectiveNode[],
  })
  return {
    ...node,
    variableDefinitions: [
      ...(node.variableDefinitions ?? []),
      definition(FIRST, 'Int'),
      definition(AFTER, 'String'),
    ],
  }
}

/** The question's own variables for its page have given way to those of the export. */
function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  })
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  })
}

function startOf(
  { arguments: given = [] }: FieldNode,
  variables: Record<string, unknown>,
  schema: GraphQLSchema,
) {
  const after = given.find(({ name }) => name.value === 'after')
  const value = after && valueFromAST(after.value, schema.getType('String') as never, variables)
  return typeof value === 'string' ? value : null
}

function selectionsOf(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`).definitions
  return (definition as OperationDefinitionNode).selectionSet.selections
}
