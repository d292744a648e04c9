import { execute, type GraphQLSchema, parse } from 'graphql'
import { LOCAL_VIEWER } from '../src/access/sign-in'
import { Context } from '../src/context'
import type { Graph } from '../src/graph/graph'
import { RevisionWatch } from '../src/register/revision-watch'

interface Call {
  question: Parameters<Graph['read']>[0]
  params: object
}

/**
 * The database calls that the service makes for one operation, in waves: those of a wave are under way together.
 * Sent again over Bolt without the service around them, they are the least that the operation can cost.
 */
export async function callsOf(
  schema: GraphQLSchema,
  graph: Graph,
  text: string,
  variableValues: Record<string, unknown>,
): Promise<Call[][]> {
  const waves: Call[][] = []
  let under = 0
  const read: Graph['read'] = async (question, params, timeout) => {
    if (under === 0) waves.push([])
    under++
    waves.at(-1)!.push({ question: question as Call['question'], params })
    try {
      return await graph.read(question, params, timeout)
    } finally {
      under--
    }
  }
  const recording = Object.assign(Object.create(graph) as Graph, { read })
  const service = {
    graph: recording,
    timeZone: 'Asia/Shanghai',
    longestPage: 500,
    knownAreas: new Set<string>(),
    revisions: new RevisionWatch(recording),
  }
  const contextValue = new Context(service, LOCAL_VIEWER)
  ;(await contextValue.look()).keep()
  const { errors } = await execute({ schema, document: parse(text), variableValues, contextValue })
  if (errors) throw errors[0]
  // A service that has been asked before knows its areas.
  return waves
    .map((wave) => wave.filter(({ question }) => question.name !== 'entitiesById' || !isArea(wave)))
    .filter((wave) => wave.length > 0)

  function isArea(wave: Call[]): boolean {
    const { keys } = wave[0]!.params as { keys?: string[] }
    return wave === waves[1] && keys?.length === 1 && keys[0]!.startsWith('area:')
  }
}

export async function callAgain(graph: Graph, waves: readonly Call[][]): Promise<void> {
  for (const wave of waves)
    await Promise.all(wave.map(({ question, params }) => graph.read(question, params as never)))
}
