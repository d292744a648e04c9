import {
  type GraphQLFieldMap,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { isConnection } from './shape'

/** Completes the selections on a type by what an export needs, as GraphQL; undefined: nothing is missing. */
export type Completion = (type: GraphQLNamedType) => string | undefined

/**
 * Under which names an export asks for what it needs itself, whatever a question calls by the same names.
 * GraphQL keeps no names that begin so for itself, and no field of the schema does.
 */
export const OWN = {
  page: 'exportPage',
  synthetic: 'exportSynthetic',
  type: 'exportType',
  id: 'exportId',
  label: 'exportLabel',
  period: 'exportPeriod',
  terminatedOn: 'exportTerminatedOn',
  ends: 'exportEnds',
  nodes: 'exportNodes',
  edges: 'exportEdges',
  areas: 'exportAreas',
  rules: 'exportRules',
} as const

const PAGE = `${OWN.page}: pageInfo { hasNextPage endCursor }`
const THING = `${OWN.type}: __typename ${OWN.id}: id ${OWN.label}: label`

type Fields = GraphQLFieldMap<unknown, unknown>

/** For tables: whether lists go on, and what is synthetic. */
export function tableCompletion(schema: GraphQLSchema): Completion {
  return (type) => {
    if (isConnection(type)) return PAGE
    if (type.name === 'CoverageMatrix') return `${OWN.areas}: areas { code name } ${OWN.rules}: rules`
    return where(schema, type, ({ synthetic }) => (synthetic ? `${OWN.synthetic}: synthetic` : undefined))
  }
}

/** For graphs: what everything is and is called, what a linkage joins, and when. */
export function graphCompletion(schema: GraphQLSchema): Completion {
  return (type) => {
    if (isConnection(type)) return PAGE
    if (type.name === 'Subgraph')
      return (
        `${OWN.nodes}: nodes { id type label area degree } ` +
        `${OWN.edges}: edges { id source target type linkage period { start end } terminatedOn synthetic }`
      )
    return where(schema, type, onGraph)
  }
}

function onGraph({ id, label, synthetic, period, terminatedOn, ends }: Fields): string | undefined {
  if (!id || !label) return undefined
  return [
    THING,
    synthetic && `${OWN.synthetic}: synthetic`,
    period && `${OWN.period}: period { start end }`,
    terminatedOn && `${OWN.terminatedOn}: terminatedOn`,
    ends && `${OWN.ends}: ends { ${THING} }`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** What a type's own fields call for, and besides each of the types that it may stand for. */
function where(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  wanted: (fields: Fields) => string | undefined,
): string | undefined {
  const own = isObjectType(type) || isInterfaceType(type) ? wanted(type.getFields()) : undefined
  if (!isAbstractType(type)) return own
  const parts = schema.getPossibleTypes(type).flatMap((possible) => {
    const part = wanted(possible.getFields())
    return part && part !== own ? [`... on ${possible.name} { ${part} }`] : []
  })
  return [own ?? [], ...parts].flat().join(' ') || undefined
}
