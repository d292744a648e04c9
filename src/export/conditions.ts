import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** An operation by itself, with the fragments that it spreads. */
export interface Unconditional {
  document: DocumentNode
  operation: OperationDefinitionNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

const CONDITIONS: ReadonlySet<string> = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name])

/** An operation without what its @skip and @include leave out, and what then selects nothing, and without these conditions. */
export function unconditional(
  { definitions }: DocumentNode,
  conditional: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Unconditional {
  const defined = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operation = { ...conditional, selectionSet: kept(conditional.selectionSet) }
  const spread = [...fragments].filter(([, { selectionSet }]) => selectionSet.selections.length > 0)
  return {
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...spread.map(([, fragment]) => fragment)] },
    operation,
    fragments: new Map(spread),
  }

  function kept(set: SelectionSetNode): SelectionSetNode {
    return { ...set, selections: set.selections.flatMap(keptOf) }
  }

  function keptOf(node: SelectionNode): SelectionNode[] {
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return []
    if (getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false) return []
    const bare = { ...node, directives: node.directives?.filter(isNoCondition) }
    if (bare.kind === Kind.FRAGMENT_SPREAD)
      return fragmentOf(bare.name.value).selectionSet.selections.length > 0 ? [bare] : []
    if (!bare.selectionSet) return [bare]
    const selectionSet = kept(bare.selectionSet)
    return selectionSet.selections.length > 0 ? [{ ...bare, selectionSet }] : []
  }

  function fragmentOf(name: string): FragmentDefinitionNode {
    const known = fragments.get(name)
    if (known) return known
    const definition = defined.get(name)!
    const fragment = { ...definition, selectionSet: kept(definition.selectionSet) }
    fragments.set(name, fragment)
    return fragment
  }
}

function isNoCondition({ name }: DirectiveNode): boolean {
  return !CONDITIONS.has(name.value)
}
