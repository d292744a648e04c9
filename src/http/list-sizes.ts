import { type FieldNode, type GraphQLArgument, type GraphQLField, valueFromAST } from 'graphql'

/** How many areas there are of each level, as far as is known. */
export type AreaCounts = Readonly<Record<string, number>>

type Arguments = Readonly<Record<string, unknown>>

/** Entries counted for a list of which nothing is known. */
export const UNKNOWN_LIST = 50

/** Areas counted for a level where it is not known how many there are. */
const UNKNOWN_LEVEL = 5000

/** Lists that are short by what they are. */
const SHORT: Readonly<Record<string, number>> = {
  ancestors: 8,
  chairTerms: 10,
  chairTurns: 20,
  ends: 2,
  keys: 3,
  sources: 10,
  history: 20,
  superiors: 5,
  serves: 20,
  missing: 10,
  reasons: 10,
  byUnitKind: 20,
  coverageRules: 30,
  rules: 30,
  publishedAreas: 200,
}

/** Most entries of a subgraph, and of a line over time. */
const LONGEST_SUBGRAPH = 1000
const MONTHS_A_YEAR = 12

/**
 * The most entries that a field may answer with where it takes no `first`: by its list of ids, by the areas that there
 * are, by the time between two days.
 */
export function listSize(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Arguments,
  areas: AreaCounts,
): number {
  const given = (name: string): unknown => {
    const definition = field.args.find((each) => each.name === name)
    if (!definition) return undefined
    const value = valueGiven(node, definition, variables)
    return value === undefined ? definition.defaultValue : value
  }
  const ids = given('ids')
  if (Array.isArray(ids)) return ids.length
  const level = given('level')
  if (typeof level === 'string') return areas[level] ?? UNKNOWN_LEVEL
  const from = given('from')
  const to = given('to')
  if (typeof from === 'string' && typeof to === 'string' && given('step') !== undefined)
    return Math.max(1, monthsBetween(from, to))
  return SHORT[field.name] ?? UNKNOWN_LIST
}

function monthsBetween(from: string, to: string): number {
  const month = (day: string) => Number(day.slice(0, 4)) * MONTHS_A_YEAR + Number(day.slice(5, 7) || 1)
  return month(to) - month(from) + 1
}

/** What the lists of an object hold where the field that gave the object decides it; undefined: nothing of the kind. */
export function sizeWithin(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Arguments,
  areas: AreaCounts,
): number | undefined {
  if (field.args.some(({ name }) => name === 'level')) return listSize(node, field, variables, areas)
  const limit = field.args.find(({ name }) => name === 'limit')
  if (!limit) return undefined
  const size = valueGiven(node, limit, variables) ?? limit.defaultValue
  return typeof size === 'number' ? Math.max(size, 1) : LONGEST_SUBGRAPH
}

/** What a question gives for an argument, literal or by a variable; undefined where it gives nothing. */
export function valueGiven(node: FieldNode, { name, type }: GraphQLArgument, variables: Arguments): unknown {
  const argument = node.arguments?.find((each) => each.name.value === name)
  return argument && valueFromAST(argument.value, type, variables)
}
