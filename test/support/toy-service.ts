import { Writable } from 'node:stream'
import { buildSchema, GraphQLError, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql'
import neo4j from 'neo4j-driver'
import { pino } from 'pino'
import { readConfig } from '../../src/config'
import { badUserInput } from '../../src/errors'
import { createService, type Service } from '../../src/http/service'

const SDL = /* GraphQL */ `
  interface Node { id: ID! }
  enum Kind { SCHOOL BANK }
  input Filter { kinds: [Kind!] name: String }
  type Unit implements Node { id: ID! name: String! pairings(first: Int = 50): PairingConnection! friends: [Unit!]! }
  type UnitConnection { nodes: [Unit!]! edges: [UnitEdge!]! totalCount: Int! }
  type UnitEdge { node: Unit! }
  type Pairing implements Node { id: ID! community: Community! }
  type PairingConnection { nodes: [Pairing!]! }
  type Community { name: String! units(first: Int = 50): UnitConnection! }
  type Query {
    hello(name: String = "world"): String!
    calls: Int!
    deadline: Float!
    units(first: Int = 50, filter: Filter): UnitConnection!
    node: Node
    brokenNode: Node
    asyncNode: Node
    broken(how: String!): String
    brokenTwice: [Unit]
    wrong: String
    never: String
    held: String
  }
  type Mutation { rename(name: String!): String! }
`

/** What the field `broken(how:)` throws. */
const throwing: Record<string, () => unknown> = {
  error: () => new Error('secret-table-name is broken'),
  string: () => 'a secret string',
  null: () => null,
  object: () => Object.create(null),
  signIn: () => neo4jError('Neo.ClientError.Security.Unauthorized', 'secret-user'),
  stopped: () => neo4jError('Neo.ClientError.Transaction.Terminated', 'secret'),
  busy: () => neo4jError('Neo.TransientError.General.DatabaseUnavailable', 'secret'),
  timedOut: () => neo4jError('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'secret'),
  cypher: () => neo4jError('Neo.ClientError.Statement.SyntaxError', 'MATCH (secret)'),
}

function neo4jError(code: string, message: string): Error {
  const record = { OPERATION: '', OPERATION_CODE: '0', CURRENT_SCHEMA: '/' }
  return new neo4j.Neo4jError(message, code, '50N42', message, record)
}

/** Asks a database that is not there. */
async function askNobody(): Promise<unknown> {
  const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'secret'))
  try {
    return await driver.verifyConnectivity()
  } finally {
    await driver.close()
  }
}

export interface ToyService extends Service {
  readonly lines: Record<string, unknown>[]
  /** Resolves when the field `held` has been asked for; `release` answers it. */
  readonly held: Promise<void>
  release(): void
  isReady: boolean
  /** Requests of which nothing is under way any more, and those whose connection has ended. */
  left: number
  closed: number
}

/** The service over a schema of toys, one of which breaks in every way that a resolver can. */
export async function startToyService(env: Record<string, string> = {}, staticDir = 'no-such-folder') {
  const lines: Record<string, unknown>[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)))
      done()
    },
  })
  const schema = buildSchema(SDL)
  const query = (schema.getQueryType() as GraphQLObjectType).getFields()
  const resolve = (name: string, resolver: (args: never, context: never) => unknown) => {
    query[name]!.resolve = (_source, args, context) => resolver(args as never, context as never)
  }
  let entered = () => {}
  let release = () => {}
  const held = new Promise<void>((done) => {
    entered = done
  })
  const releasing = new Promise<string>((done) => {
    release = () => done('released')
  })
  resolve('hello', ({ name }: { name: string }) => `hello ${name}`)
  resolve('calls', (_args, context: { calls: { count: number } }) => {
    context.calls.count += 3
    return context.calls.count
  })
  resolve('deadline', (_args, { deadline }: { deadline: number }) => deadline)
  resolve('units', async () => {
    const nodes = [{ id: 'unit:1', name: '兴宁一中' }]
    return { nodes, totalCount: 1 }
  })
  resolve('broken', async ({ how }: { how: string }) => {
    if (how === 'unavailable') return askNobody()
    throw throwing[how]!()
  })
  const shared = new Error('one failure of two fields')
  resolve('brokenTwice', () => [shared, shared])
  resolve('wrong', () => {
    throw badUserInput('first must be 1 to 500', ['first'])
  })
  resolve('never', () => new Promise(() => {}))
  resolve('held', () => {
    entered()
    return releasing
  })
  for (const name of ['node', 'brokenNode', 'asyncNode']) resolve(name, async () => ({ id: name }))
  const node = schema.getType('Node') as GraphQLInterfaceType
  node.resolveType = (({ id }: { id: string }) => {
    if (id === 'brokenNode') throw new GraphQLError('no type for this')
    if (id === 'asyncNode') return Promise.reject(new Error('no type for this either'))
    return 'Unit'
  }) as never
  const toy = { isReady: true, left: 0, closed: 0 }
  const service = await createService({
    schema,
    config: readConfig({ PORT: '0', ...env }),
    logger: pino({ level: 'info' }, sink),
    admit: async () => () => {
      toy.left++
    },
    observe: (_request, response) => {
      response.once('close', () => {
        toy.closed++
      })
    },
    endOf: async () => null,
    endpoints: {},
    contextOf: (request, deadline) => {
      if (request.headers['x-broken-context']) throw new Error('secret-context')
      return { deadline, calls: { count: 0 } }
    },
    ready: async () => {
      if (!toy.isReady) throw new Error('secret-host does not answer')
    },
    restsOnSynthetic: async () => false,
    staticDir,
  })
  return Object.assign(toy, service, { lines, held, release })
}

export interface Answer {
  status: number
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: unknown[]; locations?: unknown[]; extensions: Record<string, unknown> }[]
}

/** Asks over HTTP, as a client does. */
export async function ask(
  service: Service,
  query: string,
  variables?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return post(service, JSON.stringify({ query, variables }), headers)
}

/** Posts any body and reads the answer, which is always JSON. */
export async function post(
  service: Service,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  return { status: response.status, ...((await response.json()) as object) }
}
