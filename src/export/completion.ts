import {
  type GraphQLFieldMap,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
} from 'graphql'
import { isConnection } from './shape'

/** Completes the selections on a type by what an export needs, as GraphQL; undefined: nothing is missing. */
export type Completion = (type: GraphQLObjectType | GraphQLInterfaceType) => string | undefined

type Fields = GraphQLFieldMap<unknown, unknown>

/** For tables: whether lists go on, and what is synthetic. */
export function tableCompletion(schema: GraphQLSchema): Completion {
  return (type) => {
    if (isConnection(type)) return 'pageInfo { hasNextPage endCursor }'
    if (type.name === 'CoverageMatrix') return 'areas { code name } rules'
    return where(schema, type, ({ synthetic }) => (synthetic ? 'synthetic' : undefined))
  }
}

/** For graphs: what everything is and is called, what a linkage joins, and when. */
export function graphCompletion(schema: GraphQLSchema): Completion {
  return (type) => {
    if (isConnection(type)) return 'pageInfo { hasNextPage endCursor }'
    if (type.name === 'Subgraph')
      return (
        'nodes { id type label area degree } ' +
        'edges { id source target type linkage period { start end } terminatedOn synthetic }'
      )
    const { id, label } = type.getFields()
    if (!id || !label) return undefined
    return ['__typename id label', where(schema, type, onGraph)].filter(Boolean).join(' ')
  }
}

function onGraph({ synthetic, period, terminatedOn, ends }: Fields): string | undefined {
  const wanted = [
    synthetic && 'synthetic',
    period && 'period { start end }',
    terminatedOn && 'terminatedOn',
    ends && 'ends { __typename id label }',
  ].filter(Boolean)
  return wanted.length > 0 ? wanted.join(' ') : undefined
}

/** What a type's own fields call for, or each of the types that it may stand for. */
function where(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  wanted: (fields: Fields) => string | undefined,
): string | undefined {
  const own = wanted(type.getFields())
  if (own || !isInterfaceType(type)) return own
  const parts = schema.getPossibleTypes(type).flatMap((possible) => {
    const part = wanted(possible.getFields())
    return part ? [`... on ${possible.name} { ${part} }`] : []
  })
  return parts.length > 0 ? parts.join(' ') : undefined
}
