import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql'

/** Gives the resolvers of questions the lists of their arguments without repeats, at whatever depth, in place. */
export function withoutRepeats(schema: GraphQLSchema): void {
  const mutation = schema.getMutationType()
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && type !== mutation && !type.name.startsWith('__')) ofType(type)
}

function ofType(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const { resolve } = field
    // A list of nodes has an answer at each place of its list of ids, and a list of matches of its list of texts.
    const answersEach =
      isListType(getNullableType(field.type)) && field.args.some(({ name }) => /^(?:ids|texts)$/.test(name))
    if (!resolve || answersEach || field.args.length === 0) continue
    field.resolve = (parent, args, context, info) =>
      resolve(parent, { ...distinct(args), ...inTheirOrder(args) }, context, info)
  }
}

/** Dimensions are answered each in its place: one that comes twice is for the field to refuse. */
function inTheirOrder({ by }: { by?: unknown }): { by?: unknown } {
  return by === undefined ? {} : { by }
}

function distinct<T>(value: T): T {
  if (Array.isArray(value)) {
    const seen = new Map(value.map((each) => [JSON.stringify(each), each]))
    return [...seen.values()].map(distinct) as T
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, distinct(each)])) as T
}
