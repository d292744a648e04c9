import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Arguments that choose a page, an order or a moment, and leave everything in the list. */
const LEAVING_ALL = [
  'after',
  'asOf',
  'first',
  'fromKnownAt',
  'knownAt',
  'measure',
  'order',
  'orderBy',
  'toKnownAt',
]

/**
 * Every argument of a question, and every field of a filter, that can be left out: "Query.units.within",
 * "UnitFilter.kinds". What must be given says what is asked and narrows nothing.
 */
export function narrowingOf(schema: GraphQLSchema): string[] {
  const inputs = new Set<GraphQLInputObjectType>()
  const found = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^(__|Mutation$|Subscription$)/.test(name))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.filter(canBeLeftOut).map((argument) => {
          const named = getNamedType(argument.type)
          if (isInputObjectType(named)) inputs.add(named)
          return `${type.name}.${field.name}.${argument.name}`
        }),
      ),
    )
  for (const input of inputs)
    for (const field of Object.values(input.getFields())) {
      const named = getNamedType(field.type)
      if (isInputObjectType(named)) inputs.add(named)
      if (canBeLeftOut(field)) found.push(`${input.name}.${field.name}`)
    }
  return found.sort()
}

function canBeLeftOut({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean {
  return !LEAVING_ALL.includes(name) && (!isNonNullType(type) || defaultValue !== undefined)
}
