import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromAST,
} from 'graphql'

/** Entries counted for a list that takes no `first`, such as the ancestors of an area. */
export const LIST_WITHOUT_FIRST = 10

/**
 * How many fields the answer could hold at most: a field counts once for each object that it is asked of. A list
 * counts its `first`, be it literal, from a variable or the default; the `edges` and `nodes` of a connection count the
 * `first` of the field that led to it. What the answer says about the schema itself is free: graphql-js bounds it.
 * Needs a validated operation.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragmentCosts = new Map<string, number>()
  return costOfSelections(operation.selectionSet, schema.getRootType(operation.operation)!, undefined)

  function costOfSelections(
    { selections }: SelectionSetNode,
    parent: GraphQLCompositeType,
    page: number | undefined,
  ): number {
    let cost = 0
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent, page)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += costOfFragment(selection.name.value, page)
      else {
        const type = selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : parent
        cost += costOfSelections(selection.selectionSet, type as GraphQLCompositeType, page)
      }
    }
    return cost
  }

  function costOfFragment(name: string, page: number | undefined): number {
    const key = `${name} ${page}`
    const known = fragmentCosts.get(key)
    if (known !== undefined) return known
    const { typeCondition, selectionSet } = fragments.get(name)!
    const type = typeFromAST(schema, typeCondition) as GraphQLCompositeType
    const cost = costOfSelections(selectionSet, type, page)
    fragmentCosts.set(key, cost)
    return cost
  }

  function costOfField(node: FieldNode, parent: GraphQLCompositeType, page: number | undefined): number {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
    const field = fields[node.name.value]
    if (!field || !node.selectionSet) return 1
    const first = valueOfFirst(
      node,
      field.args.find((argument) => argument.name === 'first'),
    )
    const isList = holdsList(field.type)
    const type = getNamedType(field.type)
    const inner = isCompositeType(type)
      ? costOfSelections(node.selectionSet, type, isList ? undefined : first)
      : 0
    return 1 + (isList ? (first ?? page ?? LIST_WITHOUT_FIRST) : 1) * inner
  }

  function valueOfFirst(node: FieldNode, definition: GraphQLArgument | undefined): number | undefined {
    if (!definition) return undefined
    const given = node.arguments?.find((argument) => argument.name.value === 'first')
    const value = given && valueFromAST(given.value, definition.type, variables)
    const first = value ?? definition.defaultValue
    // A `first` below 1 is refused where it is read.
    return typeof first === 'number' ? Math.max(first, 1) : undefined
  }
}

function holdsList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type))
}
