import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Answers any field of any schema by its type alone: text is 示例（一）, numbers are 1, lists hold one entry. */
export const placeholderField: GraphQLFieldResolver<unknown, unknown> = (
  _parent,
  _args,
  _context,
  { returnType },
) => placeholder(returnType)

/** Takes every interface and union for its first possible type. */
export const placeholderType =
  (schema: GraphQLSchema): GraphQLTypeResolver<unknown, unknown> =>
  (_value, _context, _info, type) =>
    schema.getPossibleTypes(type)[0]!.name

function placeholder(type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) return placeholder(type.ofType)
  if (isListType(type)) return [placeholder(type.ofType)]
  if (isObjectType(type) || isAbstractType(type)) return {}
  if (isEnumType(type)) return type.getValues()[0]!.value
  if (type.name === 'Boolean') return true
  return type.name === 'Int' || type.name === 'Float' ? 1 : '示例（一）'
}
