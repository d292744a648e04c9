import { type ASTNode, GraphQLError, GraphQLScalarType, Kind, print } from 'graphql'

/** A scalar that is text of a certain shape, which the refusal of any other value names. */
export function textScalar(
  name: string,
  description: string,
  valid: (text: string) => boolean,
  shape: string,
): GraphQLScalarType<string, string> {
  const check = (value: unknown, written: string, nodes?: ASTNode): string => {
    if (typeof value === 'string' && valid(value)) return value
    throw new GraphQLError(`${name} must be ${shape}, not ${written}`, {
      nodes,
      extensions: { code: 'BAD_USER_INPUT' },
    })
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: (value) => check(value, JSON.stringify(value)),
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined, print(node), node),
  })
}
