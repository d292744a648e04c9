import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** A field asked with arguments, on its way to objects of one type. */
export interface Step {
  field: GraphQLField<unknown, unknown>
  args: string
  /** The type of object that the next step is asked of. */
  type: string
}

/** The fields that lead from the root to objects of a type. */
export type Route = readonly Step[]

/** Object types with questions of their own: all but the root, connections, their edges and PageInfo. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^__|(Connection|Edge|PageInfo|Query)$/.test(name))
}

/** Fields that lead to further objects. */
export function objectFields(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => isCompositeType(getNamedType(field.type)))
}

/** The types of which the objects at the end of a field may be, looking into connections. */
export function typesAt(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): GraphQLObjectType[] {
  const named = getNamedType(field.type)
  if (isAbstractType(named)) return [...schema.getPossibleTypes(named)]
  if (!isObjectType(named)) return []
  return isConnection(field) ? typesAt(schema, named.getFields().nodes!) : [named]
}

/** What to give for arguments, by name, or by "field.name" where a field needs its own. */
export interface ArgumentValues {
  /** Wherever a field takes it. */
  always?: Record<string, string>
  /** Where a field cannot be asked without it. */
  required: Record<string, string>
}

/**
 * The arguments to ask a field with: pages of `$n`, all values of a list of enums, and one set for each value of an
 * enum that is required. Throws where a required argument has no value.
 */
export function argumentSets(field: GraphQLField<unknown, unknown>, values: ArgumentValues): string[] {
  let sets: string[][] = [[]]
  for (const argument of field.args) {
    const given = valuesOf(field, argument, values)
    if (given) sets = given.flatMap((value) => sets.map((set) => [...set, `${argument.name}: ${value}`]))
  }
  return sets.map((set) => (set.length > 0 ? `(${set.join(', ')})` : ''))
}

/** Undefined where the argument may be left out. */
function valuesOf(
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  { always, required }: ArgumentValues,
): string[] | undefined {
  const { name, type } = argument
  if (name === 'first') return ['$n']
  if (always?.[name]) return [always[name]]
  const own = required[`${field.name}.${name}`]
  if (own) return [own]
  const named = getNamedType(type)
  const members = isEnumType(named) ? named.getValues().map((value) => value.name) : []
  if (members.length > 0 && isListType(getNullableType(type))) return [`[${members.join(', ')}]`]
  if (!isRequiredArgument(argument)) return undefined
  if (members.length > 0) return members
  const value = required[name]
  if (!value) throw new Error(`Say what to give for the argument ${name}`)
  return [value]
}

/** A question that walks a route and selects something of the objects at its end; `$n` and `$ids` are its variables. */
export function questionOf(route: Route, selection: string): string {
  const text = selectionOf(route, selection)
  const variables = ['$n: Int', '$ids: [ID!]!'].filter((each) => text.includes(each.split(':')[0]!))
  return variables.length > 0 ? `query (${variables.join(', ')}) { ${text} }` : `{ ${text} }`
}

/** What is between the outer brackets of such a question. */
export function selectionOf(route: Route, selection: string): string {
  return route.reduceRight((inner, { field, args, type }) => {
    const typed = `__typename ... on ${type} { ${inner} }`
    return `${field.name}${args} { ${isConnection(field) ? `nodes { ${typed} }` : typed} }`
  }, selection)
}

/** What to select of a field to have all that it answers, without going further. */
export function shallow(field: GraphQLField<unknown, unknown>): string {
  return isConnection(field) ? '{ totalCount edges { cursor } nodes { __typename } }' : '{ __typename }'
}

/** The objects of the route's last type in the answer to its question. */
export function objectsAt(route: Route, data: unknown): Record<string, unknown>[] {
  let found = [data] as Record<string, unknown>[]
  for (const { field, type } of route) {
    const next = found.map((object) => object[field.name])
    const lists = isConnection(field)
      ? next.map((page) => (page as { nodes: unknown[] } | null)?.nodes)
      : next
    found = (lists.flat(3) as Record<string, unknown>[]).filter((object) => object?.__typename === type)
  }
  return found
}

function isConnection({ type }: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(type).name.endsWith('Connection')
}
