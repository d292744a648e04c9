import { signToken } from '../../src/access/sign-in'
import type { Graph } from '../../src/graph/graph'
import type { Role } from '../../src/viewer/viewer.type'
import { type Answer, startService, type TestService } from './service'

export const secret = '0123456789abcdef0123456789abcdef'

/** Tests ask more than a person does. */
const QUOTAS = {
  MAX_REQUESTS: '1000000',
  MAX_QUESTIONS: '10000',
  MAX_STREAMS: '1000',
  MAX_UPLOADS: '1000',
  MAX_DATABASE_SECONDS: '100000',
}

/** A service with sign-in, asked with tokens. */
export interface SignedIn extends Omit<TestService, 'ask'> {
  token: typeof tokenOf
  ask(question: string, role: Role, area?: string | null, variables?: object): Promise<Answer>
  /** A GraphQL request with whatever headers. */
  send(
    question: string,
    headers: Record<string, string>,
    variables?: object,
  ): Promise<Answer & { headers: Headers }>
}

export function tokenOf(role: Role, area: string | null = null, name: string | null = null): Promise<string> {
  return signToken({ secret }, { role, area, name }, 1)
}

/** The header by which a request is a viewer's. */
export async function bearer(role: Role, area: string | null): Promise<{ authorization: string }> {
  return { authorization: `Bearer ${await tokenOf(role, area)}` }
}

export async function openSignedIn(graph: Graph, env: Record<string, string> = {}): Promise<SignedIn> {
  const service = await startService(graph, { AUTH_JWT_SECRET: secret, ...QUOTAS, ...env })
  const send: SignedIn['send'] = async (query, headers, variables) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await response.json()) as Omit<Answer, 'status'>
    return { status: response.status, headers: response.headers, ...answer }
  }
  return {
    ...service,
    token: tokenOf,
    send,
    ask: async (question, role, area, variables) =>
      send(question, await bearer(role, area ?? null), variables),
  }
}
