import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  OperationTypeNode,
  parseValue,
  typeFromAST,
  valueFromASTUntyped,
  visit,
} from 'graphql'

/** The question asked about another day: every root field that takes asOf gets this one. */
export function onDayOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  day: string | undefined,
): DocumentNode {
  if (day === undefined) return document
  const fields = schema.getQueryType()!.getFields()
  let depth = 0
  return visit(document, {
    SelectionSet: { enter: () => void depth++, leave: () => void depth-- },
    Field(node) {
      const takesDay = depth === 1 && fields[node.name.value]?.args.some(({ name }) => name === 'asOf')
      if (!takesDay) return undefined
      const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'asOf')
      const name = { kind: Kind.NAME, value: 'asOf' } as const
      const value = { kind: Kind.STRING, value: day } as const
      return { ...node, arguments: [...others, { kind: Kind.ARGUMENT, name, value } as const] }
    },
  })
}

/** Reads "name=value" by the type that the question gives its variable; lists and inputs are written as GraphQL. */
export function variablesFrom(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  given: readonly string[],
): Record<string, unknown> {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (operation?.operation !== OperationTypeNode.QUERY) throw new Error('Only a query can be asked here')
  const types = new Map(
    operation.variableDefinitions?.map(({ variable, type }) => [
      variable.name.value,
      typeFromAST(schema, type as never) as GraphQLInputType | undefined,
    ]),
  )
  return Object.fromEntries(
    given.map((assignment) => {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(assignment) ?? []
      const type = types.get(name)
      if (!type)
        throw new Error(
          `--var ${assignment}: it is name=value, and the question has ${[...types.keys()].join(', ') || 'no variables'}`,
        )
      return [name, valueFrom(type, value, assignment)]
    }),
  )
}

function valueFrom(type: GraphQLInputType, text: string, assignment: string): unknown {
  const { name } = getNamedType(type)
  const isPlain = !isListType(getNullableType(type)) && !isInputObjectType(getNamedType(type))
  if (isPlain && !['Int', 'Float', 'Boolean'].includes(name)) return text
  try {
    return valueFromASTUntyped(parseValue(text))
  } catch {
    throw new Error(`--var ${assignment}: "${text}" is no ${String(type)}`)
  }
}
