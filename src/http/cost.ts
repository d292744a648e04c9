import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  typeFromAST,
} from 'graphql'
import { introspectionSizes } from './introspection-sizes'
import { type AreaCounts, listSize, sizeWithin, valueGiven } from './list-sizes'

/** Rules counted for a table of areas by rules. */
const RULES = 30

/** The lists within are of all the types, each once: as long as they are as a rule. */
const OF_ALL = 'of all'

/** How long the lists of an object are, where what led to it decides that. */
type Within = number | typeof OF_ALL | undefined

/** What a question could cost, and what makes it cost so much. */
export interface Cost {
  /** Fields that the answer could hold at most. */
  fields: number
  /** The path to the list whose entries are the most, and how many these are. */
  largest: { path: string; entries: number }
}

/**
 * How many fields the answer could hold at most: a field counts once for each object that it is asked of. A list
 * counts its `first`, be it literal, from a variable or the default; the `edges` and `nodes` of a connection count the
 * `first` of the field that led to it; other lists count what list-sizes.ts says of them. What the schema says of itself is counted like everything else.
 * Needs a validated operation.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
  areas: AreaCounts = {},
): Cost {
  const fragmentCosts = new Map<string, number>()
  const largest = { path: '', entries: 0 }
  const root = schema.getRootType(operation.operation)!
  return { fields: Math.ceil(costOfSelections(operation.selectionSet, root, undefined, [])), largest }

  function costOfSelections(
    { selections }: SelectionSetNode,
    parent: GraphQLCompositeType,
    page: Within,
    path: readonly string[],
  ): number {
    let cost = 0
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent, page, path)
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        cost += costOfFragment(selection.name.value, page, path)
      else {
        const type = selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : parent
        cost += costOfSelections(selection.selectionSet, type as GraphQLCompositeType, page, path)
      }
    }
    return cost
  }

  function costOfFragment(name: string, page: Within, path: readonly string[]): number {
    const key = `${name} ${page}`
    const known = fragmentCosts.get(key)
    if (known !== undefined) return known
    const { typeCondition, selectionSet } = fragments.get(name)!
    const type = typeFromAST(schema, typeCondition) as GraphQLCompositeType
    const cost = costOfSelections(selectionSet, type, page, path)
    fragmentCosts.set(key, cost)
    return cost
  }

  function costOfField(
    node: FieldNode,
    parent: GraphQLCompositeType,
    page: Within,
    outer: readonly string[],
  ): number {
    const field = fieldOf(parent, node.name.value)
    if (!field || !node.selectionSet) return 1
    if (isIntrospectionType(getNamedType(field.type)))
      return costOfIntrospection(node, node.selectionSet, field, page, outer)
    const first = valueOfFirst(
      node,
      field.args.find((argument) => argument.name === 'first'),
    )
    const path = [...outer, node.name.value]
    const depth = listDepth(field.type)
    const type = getNamedType(field.type)
    const within = depth > 0 ? undefined : (first ?? sizeWithin(node, field, variables, areas))
    const inner = isCompositeType(type) ? costOfSelections(node.selectionSet, type, within, path) : 0
    const paged = typeof page === 'number' ? page : undefined
    const entries = depth > 0 ? (first ?? paged ?? listSize(node, field, variables, areas)) : 1
    note(entries, path)
    return 1 + entries * (depth > 1 ? RULES : 1) * inner
  }

  function costOfIntrospection(
    { name: { value: name } }: FieldNode,
    selections: SelectionSetNode,
    { type }: GraphQLField<unknown, unknown>,
    page: Within,
    outer: readonly string[],
  ): number {
    const path = [...outer, name]
    const size = introspectionSizes(schema)[name]
    const isOfAll = name === SchemaMetaFieldDef.name || (page === OF_ALL && size?.ofAll === true)
    const named = getNamedType(type) as GraphQLCompositeType
    const inner = costOfSelections(selections, named, isOfAll ? OF_ALL : undefined, path)
    const entries = size ? (page === OF_ALL ? size.mean : size.most) : 1
    note(Math.ceil(entries), path)
    return 1 + entries * inner
  }

  function note(entries: number, path: readonly string[]): void {
    if (entries > largest.entries) Object.assign(largest, { path: path.join('.'), entries })
  }

  function valueOfFirst(node: FieldNode, definition: GraphQLArgument | undefined): number | undefined {
    if (!definition) return undefined
    const first = valueGiven(node, definition, variables) ?? definition.defaultValue
    // A `first` below 1 is refused where it is read.
    return typeof first === 'number' ? Math.max(first, 1) : undefined
  }
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

/** How many lists are in each other. */
function listDepth(type: GraphQLOutputType): number {
  const bare = getNullableType(type)
  return isListType(bare) ? 1 + listDepth(bare.ofType) : 0
}
