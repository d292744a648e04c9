import { type GraphQLObjectType, type GraphQLSchema, graphql } from 'graphql'
import { LOCAL_VIEWER } from '../../src/access/sign-in'
import { Context } from '../../src/context'
import type { Graph } from '../../src/graph/graph'
import { RevisionWatch } from '../../src/register/revision-watch'
import {
  type ArgumentValues,
  argumentSets,
  objectFields,
  objectsAt,
  questionOf,
  type Route,
  type Step,
  typesAt,
} from './schema-walk'

export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  data: any
  /** Database calls that the answer cost. */
  calls: number
}

/** Asks the graph without the limits of the service, and throws where the answer has an error. */
export async function askGraph(
  schema: GraphQLSchema,
  graph: Graph,
  question: string,
  variableValues: Record<string, unknown> = {},
): Promise<Asked> {
  const shared = {
    graph,
    timeZone: 'Asia/Shanghai',
    longestPage: 1_000_000,
    knownAreas: new Set<string>(),
    revisions: new RevisionWatch(graph),
  }
  const contextValue = new Context(shared, LOCAL_VIEWER)
  const { data, errors } = await graphql({ schema, source: question, variableValues, contextValue })
  if (errors) throw new Error(`${errors[0]!.message}, asked ${question}`)
  return { data, calls: contextValue.calls.count }
}

/** What to give for the arguments of the sample, whose registers are of 2024-06-30. */
export const sampleValues: Record<'atRoot' | 'beneath', ArgumentValues> = (() => {
  const required = {
    around: '$ids',
    code: '"441481"',
    from: '"2023-06-30"',
    id: '"unit:DZ-U0001"',
    ids: '$ids',
    'interlocks.between': '[PART_TIME_MEMBERSHIP, ALLIANCE_MEMBERSHIP, PAIRING]',
    'listItems.kind': 'PROJECT',
    'paths.from': '"unit:DZ-U0001"',
    'paths.to': '"unit:DZ-U0002"',
    'statistics.within': '"441481"',
    'tally.by': '[COMMUNITY, YEAR]',
    'match.entity': 'UNIT',
    on: '"2024-06-30"',
    text: '"社区"',
    texts: '["市财政局"]',
    to: '"2024-06-30"',
    within: '"441481"',
  }
  // What lies beneath a root field keeps its day.
  return { atRoot: { always: { asOf: '"2024-06-30"' }, required }, beneath: { required } }
})()

/** Types of which an operation has one object. */
const single = [
  'Comparison',
  'CoverageMatrix',
  'CoverageReport',
  'Reconciliation',
  'Statistics',
  'Subgraph',
  'Viewer',
]

/** Objects of a type with which the search for a route to more of them ends. */
const ENOUGH = 200

const leastOf = (type: string, many: number) => (single.includes(type) ? 1 : many)

/** The shortest route to many objects of each type; of routes of one length, the first to enough or that to the most. */
export async function findRoutes(
  schema: GraphQLSchema,
  ask: (question: string) => Promise<Asked>,
  atRoot: ArgumentValues = sampleValues.atRoot,
): Promise<Map<string, Route>> {
  const found = new Map<string, Route>()
  let reached: { type: GraphQLObjectType; route: Route }[] = [{ type: schema.getQueryType()!, route: [] }]
  while (reached.length > 0) {
    const best = new Map<string, { type: GraphQLObjectType; route: Route; count: number }>()
    for (const { type, route } of reached)
      for (const steps of stepsFrom(schema, type, route.length === 0 ? atRoot : sampleValues.beneath)) {
        const enough = (step: Step) => (best.get(step.type)?.count ?? 0) >= leastOf(step.type, ENOUGH)
        const unknown = steps.filter((step) => !found.has(step.type) && !enough(step))
        if (unknown.length === 0) continue
        // One answer says of each type how many objects there are of it.
        const { data } = await ask(questionOf([...route, unknown[0]!], '__typename'))
        for (const step of unknown) {
          const longer = [...route, step]
          const count = objectsAt(longer, data).length
          if (count < leastOf(step.type, 2) || count <= (best.get(step.type)?.count ?? 0)) continue
          best.set(step.type, { type: schema.getType(step.type) as GraphQLObjectType, route: longer, count })
        }
      }
    for (const [name, { route }] of best) found.set(name, route)
    reached = [...best.values()]
  }
  return found
}

/** The steps that an object can take: a list for each field and arguments, with a step for each type that may come. */
function stepsFrom(schema: GraphQLSchema, type: GraphQLObjectType, values: ArgumentValues): Step[][] {
  return objectFields(type).flatMap((field) =>
    argumentSets(field, values).map((args) =>
      typesAt(schema, field).map(({ name }) => ({ field, args, type: name })),
    ),
  )
}
