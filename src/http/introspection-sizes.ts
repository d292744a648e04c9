import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** How long a list is, of all that hold one: as a rule, and at most. */
export interface Length {
  mean: number
  most: number
  /** all of them together hold everything of their kind once, and no more */
  ofAll: boolean
}

/** How long the lists are in which a schema tells of itself, by the names of their fields. */
export type IntrospectionSizes = Readonly<Record<string, Length>>

const known = new WeakMap<GraphQLSchema, IntrospectionSizes>()

/** Counted once for each schema. */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  let sizes = known.get(schema)
  if (!sizes) {
    sizes = counted(schema)
    known.set(schema, sizes)
  }
  return sizes
}

function counted(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap())
  const directives = schema.getDirectives()
  const fields = types.flatMap(fieldsOf)
  return {
    types: lengthOf([types]),
    directives: lengthOf([directives]),
    fields: lengthOf(types.map(fieldsOf)),
    args: lengthOf(fields.map(({ args }) => args)),
    inputFields: lengthOf(
      types.map((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : [])),
    ),
    enumValues: lengthOf(types.map((type) => (isEnumType(type) ? type.getValues() : []))),
    interfaces: lengthOf(
      types.map((type) => (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [])),
      false,
    ),
    possibleTypes: lengthOf(
      types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type) : [])),
      false,
    ),
  }
}

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
}

function lengthOf(lists: readonly (readonly unknown[])[], ofAll = true): Length {
  const lengths = lists.map(({ length }) => length)
  const sum = lengths.reduce((total, length) => total + length, 0)
  return { mean: sum / Math.max(1, lengths.length), most: Math.max(0, ...lengths), ofAll }
}
