import { readConfig } from '../../src/config'
import type { Graph } from '../../src/graph/graph'
import { answerFrom, type Running } from '../../src/serve'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  data?: any
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
}

export interface TestService extends Running {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
}

/** The service over HTTP on a free port, on a database that is there already. */
export async function startService(graph: Graph, env: Record<string, string> = {}): Promise<TestService> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', AUDIT_DAYS: '0', ...env })
  const running = await answerFrom(config, graph)
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) }
  }
  return { ...running, ask }
}
