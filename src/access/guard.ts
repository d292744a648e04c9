import { type GraphQLSchema, isObjectType } from 'graphql'
import { keepToArea } from './keep-to-area'
import { keepToRole } from './keep-to-role'

/**
 * Puts the rules of who may do what around the fields of a schema, in place: nowhere else is asked who a viewer is, and
 * whatever is added to the schema comes under them. A viewer who may do everything pays one comparison a resolver.
 */
export function guardSchema(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  keepToArea(types)
  for (const type of types)
    for (const field of Object.values(type.getFields())) keepToRole(type, field, roots.includes(type))
}
