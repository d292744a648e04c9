import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql'
import { notExportable } from './refusal'

/** A field of a question and what is selected beneath it: what its answer looks like, before it is asked. */
export interface Shape {
  /** where its answer stands in that of its parent: the field's name, or its alias */
  key: string
  field: GraphQLField<unknown, unknown>
  /** that field, and of each other type of its parent the one with the same key */
  fields: readonly GraphQLField<unknown, unknown>[]
  /** where it is written, perhaps several times */
  nodes: readonly FieldNode[]
  type: GraphQLNamedType
  list: boolean
  /** of a list, which of its entries is meant, counted from 0; absent: all */
  at?: number
  children: readonly Shape[]
}

interface Found {
  field: GraphQLField<unknown, unknown>
  node: FieldNode
}

interface TypedSet {
  type: GraphQLNamedType
  set: SelectionSetNode
}

/** More than any question selects that somebody wrote; what fragments hold counts wherever they are spread. */
const MOST_SELECTIONS = 50_000

/** What the selections of an operation look like, of which nothing is skipped any more. Throws BAD_USER_INPUT for too many. */
export function shapesOf(
  schema: GraphQLSchema,
  root: GraphQLNamedType,
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Shape[] {
  let looked = 0
  return within([{ type: root, set: selections }])

  function within(sets: readonly TypedSet[]): Shape[] {
    const found = new Map<string, Found[]>()
    const spread = new Set<string>()
    for (const { type, set } of sets) collect(type, set, found, spread)
    return [...found].map(([key, all]) => {
      const { field } = all[0]!
      const inner = all.flatMap(({ field: { type }, node: { selectionSet } }) =>
        selectionSet ? { type: getNamedType(type), set: selectionSet } : [],
      )
      const nodes = all.map(({ node }) => node)
      const fields = [...new Set(all.map((each) => each.field))]
      const list = holdsList(field.type)
      return { key, field, fields, nodes, type: getNamedType(field.type), list, children: within(inner) }
    })
  }

  function collect(
    type: GraphQLNamedType,
    { selections }: SelectionSetNode,
    found: Map<string, Found[]>,
    spread: Set<string>,
  ): void {
    looked += selections.length
    if (looked > MOST_SELECTIONS)
      throw notExportable(`This question selects more than ${MOST_SELECTIONS} fields 字段过多`)
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        const field = fieldOf(type, selection.name.value)
        if (field) found.set(key, [...(found.get(key) ?? []), { field, node: selection }])
        continue
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        // A fragment adds nothing where it has been spread before.
        if (spread.has(selection.name.value)) continue
        spread.add(selection.name.value)
      }
      const { typeCondition, selectionSet } =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
      const narrowed = typeCondition ? schema.getType(typeCondition.name.value) : type
      if (narrowed && isCompositeType(narrowed)) collect(narrowed, selectionSet, found, spread)
    }
  }
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

function holdsList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type))
}

/** Whether a type is a page of a list. */
export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields()
}

/** Whether it has further pages to ask for. */
export function isPaged({ type, field }: Shape): boolean {
  return isConnection(type) && field.args.some(({ name }) => name === 'after')
}

/** The entries of a connection, as the question asks for them: nodes, edges, or both. */
export function entriesOf({ type, children }: Pick<Shape, 'type' | 'children'>): Shape[] {
  return isConnection(type)
    ? children.filter(({ field }) => field.name === 'nodes' || field.name === 'edges')
    : []
}

/** Every outermost list, connection or matrix of a field, with what leads to it, and the lists beside the entries of one. */
export function listsUnder(shape: Shape): Shape[][] {
  const entries = entriesOf(shape)
  const inner = isList(shape) ? (entries.length > 0 ? shape.children : []) : shape.children
  const beneath = inner
    .filter((child) => !entries.includes(child))
    .flatMap((child) => listsUnder(child).map((path) => [shape, ...path]))
  return isList(shape) ? [[shape], ...beneath] : beneath
}

/** The keys of a tally's row are a few, as many in each row, and stand beside each other. */
export const KEYS = 'TallyKey'

/** The chain that leads down to a thing: said in a cell of it, where rows of its own would count the thing again for each. */
const CHAIN = 'ancestors'

/** Whether it holds entries that are more than a value each. A matrix is one, whatever lists it is made of. */
export function isList({ type, list, field, children }: Shape): boolean {
  if (children.length === 0 || type.name === KEYS || field.name === CHAIN) return false
  return list || type.name === 'CoverageMatrix' || entriesOf({ type, children }).length > 0
}

/** Fields that say how a list is paged, and nothing of what it holds. */
export const PLUMBING: ReadonlySet<string> = new Set(['nodes', 'edges', 'node'])
