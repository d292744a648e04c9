import { type FieldNode, type GraphQLArgument, type GraphQLField, valueFromAST } from 'graphql'

/** How many areas there are of each level, as far as is known. */
export type AreaCounts = Readonly<Record<string, number>>

type Arguments = Readonly<Record<string, unknown>>

/** Entries counted for a list of which nothing is known. */
export const UNKNOWN_LIST = 50

/** Areas counted for a level where it is not known how many there are. */
const UNKNOWN_LEVEL = 5000

/**
 * Entries counted for a list that takes no `first`, by its field: as many as it seldom has more of. One that is longer
 * takes its room all the same, and ends an answer that has none left.
 */
export const listSizes: Readonly<Record<string, number>> = {
  alliances: 20,
  ancestors: 8,
  appointments: 20,
  appraisals: 20,
  attendance: 50,
  attendees: 50,
  bigCommittees: 5,
  byUnitKind: 20,
  candidates: 20,
  chairTerms: 10,
  chairTurns: 20,
  citations: 10,
  contacts: 50,
  coverageRules: 30,
  dutyReports: 50,
  ends: 2,
  gridAssignments: 20,
  history: 20,
  items: 500,
  keys: 3,
  linkages: 8,
  matters: 50,
  memberships: 50,
  nodes: 9,
  participants: 50,
  partyOrganisations: 20,
  publishedAreas: 200,
  reasons: 10,
  rememberedAnswers: 500,
  representedUnits: 50,
  respondents: 20,
  serves: 20,
  shared: 50,
  solePartnerOf: 50,
  sources: 10,
  staff: 50,
  steps: 20,
  superiors: 5,
  timeline: 500,
  userErrors: 50,
  venues: 50,
}

/** Most entries of a subgraph, and of a line over time. */
const LONGEST_SUBGRAPH = 1000
const MONTHS_A_YEAR = 12

/**
 * The most entries that a field may answer with where it takes no `first`: by its list of ids or texts, by the areas that there
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
  const asked = given('ids') ?? given('texts')
  if (Array.isArray(asked)) return asked.length
  const level = given('level')
  // Variables come as they were sent: a level may be called whatever.
  if (typeof level === 'string') return Object.hasOwn(areas, level) ? areas[level]! : UNKNOWN_LEVEL
  const from = given('from')
  const to = given('to')
  if (typeof from === 'string' && typeof to === 'string' && given('step') !== undefined)
    return Math.max(1, monthsBetween(from, to))
  return listSizes[field.name] ?? UNKNOWN_LIST
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
