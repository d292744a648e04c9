import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { Refusal } from '../access/refusal'
import type { Config } from '../config'
import { createErrorFormatter } from '../errors'
import { exportEndpoint } from '../export/endpoint'
import type { Ask } from '../export/pages'
import { type AudienceContext, withAnswerCache } from './answer-cache'
import { argumentPathPlugin } from './argument-path'
import { BoundedCache } from './bounded-cache'
import { compressAnswer } from './compression'
import { createExecutor } from './executor'
import { graphqlEndpoint } from './graphql-endpoint'
import { explainRefusal, limitOptions, limitRules } from './limits'
import { Metrics } from './metrics'
import { type OperationContext, operationLog } from './operation-log'
import { createPages, graphiqlPage } from './pages'
import { plainJsonStatus } from './plain-json-status'
import { refuse } from './refuse'
import { retryAfter, withoutContext } from './retry-after'
import { SECURITY_HEADERS } from './security-headers'
import type { Endpoint, ServiceOptions } from './service-options'
import { streamEndpoint } from './stream-endpoint'
import { withTimeLimit } from './time-limit'

export interface Service {
  readonly url: string
  readonly port: number
  /** Takes no new requests, finishes what runs within MAX_SECONDS, and closes. */
  stop(): Promise<void>
}

// A parsed question takes about a tenth of a kilobyte for each character of its text.
const PARSED_CHARACTERS = 150_000

const ROUTES = new Set([
  '/',
  '/graphql',
  '/graphql/stream',
  '/export',
  '/playground',
  '/healthz',
  '/readyz',
  '/metrics',
])

/** Starts to answer GraphQL, pages, health checks and metrics on the configured address. */
export async function createService<Context extends OperationContext & AudienceContext>(
  options: ServiceOptions<Context>,
): Promise<Service> {
  const { admit, config, contextOf, endpoints, logger, staticDir, ready } = options
  const metrics = new Metrics()
  const server = createServer()
  const apollo = await startApollo(options, server, metrics)
  const millis = config.limits.seconds * 1000
  const graphql = graphqlEndpoint(apollo, async (request) => {
    try {
      return await contextOf(request, Date.now() + millis)
    } catch (error) {
      return withoutContext(error)
    }
  })
  const formatError = createErrorFormatter(logger, config.limits.seconds)
  const exporting = exportEndpoint({
    ...options,
    explain: (error) => formatError({ message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error),
    limits: { ...config.limits, rules: limitRules(config.limits) },
    timeZone: config.timeZone,
    askFor: (request) => asking(apollo, async () => contextOf(request, Date.now() + millis)),
  })
  const stream = streamEndpoint(options)
  const own: Readonly<Record<string, Endpoint>> = {
    '/graphql': graphql,
    '/graphql/stream': stream,
    '/export': exporting,
  }
  const pages = createPages(staticDir, ready, metrics)

  server.on('request', (request, response) => {
    const route = routeOf(request.url!)
    const known = route && (ROUTES.has(route) || endpoints[route]) ? route : 'other'
    metrics.observeRequest(request, response, known)
    options.observe?.(request, response, known)
    for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value)
    compressAnswer(request, response)
    if (route === undefined) {
      refuse(request, response, new Refusal(400, 'BAD_REQUEST', 'The address cannot be read 地址有误'))
      return
    }
    const endpoint = own[route] ?? endpoints[route] ?? pages
    if (endpoint !== pages) response.setHeader('cache-control', 'no-store')
    admit(request, route)
      .then(
        (leave) => {
          const work = endpoint(request, response)
          // A stream ends with its client; whatever else was asked for goes on without it.
          if (leave) void whenOver(response, endpoint === stream ? undefined : work).then(leave)
          return work
        },
        (error) => refuse(request, response, error),
      )
      .catch((error) => {
        logger.error({ err: error }, 'an answer could not be sent')
        response.destroy()
      })
  })
  const port = await listen(server, config)
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return { url: `http://${host}:${port}`, port, stop: () => apollo.stop() }
}

/** The path of an address; undefined where it cannot be read as one. */
function routeOf(url: string): string | undefined {
  const path = url.split('?', 1)[0]!
  try {
    decodeURIComponent(path)
    return path.startsWith('/') && URL.canParse(url, 'http://localhost') ? path : undefined
  } catch {
    return undefined
  }
}

async function whenOver(response: ServerResponse, work: Promise<void> | undefined): Promise<void> {
  await work?.catch(() => {})
  if (response.closed || response.destroyed) return
  await new Promise<void>((resolve) => {
    response.once('close', () => resolve())
  })
}

/** Puts one question after another through all that a request to /graphql goes through. */
function asking<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  contextOf: () => Promise<Context>,
): Ask {
  return async (request) => {
    const { body } = await apollo.executeOperation(request, { contextValue: await contextOf() })
    return body.kind === 'single' ? body.singleResult : {}
  }
}

async function listen(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<number> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Error(
      `PORT ${port} on ${host} is taken by another program; set PORT to a free one, or to 0 for any`,
    )
  }
  return (server.address() as AddressInfo).port
}

async function startApollo<Context extends OperationContext & AudienceContext>(
  { schema, config, logger, staticDir, ready, areaCounts }: ServiceOptions<Context>,
  server: Server,
  metrics: Metrics,
): Promise<ApolloServer<Context>> {
  const { introspection, limits } = config
  const limiting = limitOptions(limits, areaCounts)
  const formatError = createErrorFormatter(logger, limits.seconds)
  const apollo = new ApolloServer<Context>({
    gateway: gatewayOf(schema, limits.seconds, ready),
    logger,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    persistedQueries: false,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: documentStore(),
    parseOptions: limiting.parseOptions,
    validationRules: limiting.validationRules,
    formatError: (formatted, error) => explainRefusal(formatError(formatted, error), limits.tokens),
    plugins: [
      ...(limiting.plugins as ApolloServerPlugin<BaseContext>[]),
      argumentPathPlugin,
      plainJsonStatus,
      retryAfter,
      operationLog(logger, metrics),
      graphiqlPage(staticDir),
      ApolloServerPluginDrainHttpServer({
        httpServer: server,
        stopGracePeriodMillis: limits.seconds * 1000,
      }),
      // It would look for cache hints at every field; the service gives none.
      ApolloServerPluginCacheControlDisabled(),
    ],
  })
  await apollo.start()
  return apollo
}

function gatewayOf(schema: GraphQLSchema, seconds: number, ready: () => Promise<unknown>) {
  return {
    load: async () => ({
      executor: withTimeLimit(withAnswerCache(createExecutor(schema)), seconds, ready),
    }),
    onSchemaLoadOrUpdate(
      listener: (context: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void,
    ) {
      listener({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
}

function documentStore() {
  const cache = new BoundedCache<DocumentNode>(PARSED_CHARACTERS)
  return {
    get: async (key: string) => cache.get(key),
    set: async (key: string, document: DocumentNode) => cache.set(key, document, document.loc?.end ?? 0),
    delete: async (key: string) => cache.delete(key),
  }
}
