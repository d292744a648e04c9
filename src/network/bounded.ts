import { GraphQLError } from 'graphql'
import { badUserInput } from '../errors'

/**
 * The whole number that an argument gives, or its default where it is null.
 * @throws BAD_USER_INPUT with the bounds, inclusive, for a number outside of them
 */
export function bounded(
  name: string,
  given: number | null | undefined,
  byDefault: number,
  least: number,
  most: number,
): number {
  const value = given ?? byDefault
  if (value < least || value > most)
    throw badUserInput(`${name} must be ${least} to ${most}, not ${value} 超出范围`, [name])
  return value
}

/** A question that a smaller value of an argument would make answerable; it names the limit that it met. */
export function tooLarge(limit: string, value: number, advice: string, argument: string): GraphQLError {
  return new GraphQLError(`${limit} is ${value}: ${advice}`, {
    extensions: { code: 'BAD_USER_INPUT', argument: [argument], limit: { name: limit, value } },
  })
}
