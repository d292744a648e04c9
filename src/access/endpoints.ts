import type { IncomingMessage } from 'node:http'
import type { Role, Viewer } from '../viewer/viewer.type'
import { Refusal } from './refusal'
import { reaches } from './roles'

/**
 * The least role for each endpoint; a path that ends in "/" stands for all beneath it. Where GraphQL is asked, its fields
 * have decisions of their own. What stands nowhere here is not there.
 */
export const endpoints: Readonly<Record<string, Role>> = {
  '/': 'VISITOR',
  '/areas/': 'VISITOR',
  '/assets/': 'VISITOR',
  '/nodes/': 'VISITOR',
  '/graphql': 'VISITOR',
  '/graphql/stream': 'VISITOR',
  '/playground': 'VISITOR',
  '/healthz': 'VISITOR',
  '/readyz': 'VISITOR',
  '/export': 'VISITOR',
  '/import': 'EDITOR',
  '/intake': 'ANALYST',
  '/official-areas': 'EDITOR',
  '/template': 'VISITOR',
  '/reconcile': 'ANALYST',
  '/reconcile/': 'ANALYST',
  '/metrics': 'ADMIN',
}

/**
 * Lets a request pass to what its path stands for.
 * @throws Refusal 401 for a token that does not hold, 403 for too low a role, 404 for a path without a decision
 */
export async function admit(
  request: IncomingMessage,
  path: string,
  viewerOf: (request: IncomingMessage) => Promise<Viewer>,
): Promise<void> {
  const { role } = await viewerOf(request)
  const needed = decidedFor(path, endpoints)
  if (needed === undefined) throw new Refusal(404, 'NOT_FOUND', 'Not found')
  if (!reaches(role, needed))
    throw new Refusal(
      403,
      'FORBIDDEN',
      `${path} is for the role ${needed} and above 权限不足; yours is ${role}`,
    )
}

/** What stands for a path, or for all that is beneath where it is. */
export function decidedFor<Decision>(
  path: string,
  decisions: Readonly<Record<string, Decision>>,
): Decision | undefined {
  const key = [path, /^\/[^/]+\//.exec(path)?.[0] ?? ''].find((each) => Object.hasOwn(decisions, each))
  return key === undefined ? undefined : decisions[key]
}
