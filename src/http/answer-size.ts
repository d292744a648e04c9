import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql'
import { limitExceeded } from '../errors'

/** How many more fields an answer may hold; an object, because Apollo copies the context. */
export interface Room {
  left: number
  readonly most: number
}

type Resolver = GraphQLFieldResolver<unknown, { room?: Room }>

/**
 * Has every list of objects take its room, in place: what a question could cost rests on how long lists are thought to
 * be, and one that is longer ends the answer before it fills the memory.
 */
export function boundAnswers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
        field.resolve = bounded(field.resolve)
  }
}

function bounded(resolve: Resolver = defaultFieldResolver): Resolver {
  return (parent, args, context, info) => {
    const list = resolve(parent, args, context, info)
    const { room } = context
    if (!room) return list
    return list instanceof Promise
      ? list.then((entries) => taking(room, entries, info))
      : taking(room, list, info)
  }
}

/** @throws what MAX_COST is, where there is no room for the fields of so many entries */
function taking<List>(room: Room, list: List, { fieldNodes, fieldName }: GraphQLResolveInfo): List {
  if (!Array.isArray(list)) return list
  const fields = fieldNodes.reduce((sum, node) => sum + (node.selectionSet?.selections.length ?? 0), 0)
  room.left -= list.length * fields
  if (room.left < 0)
    throw limitExceeded(
      'MAX_COST',
      room.most,
      `the answer has more fields than that, the last of them in ${list.length} entries of ${fieldName}; ` +
        'ask for fewer of them, for a smaller area, or in several questions 结果过大，请缩小范围或分次查询',
    )
  return list
}
