import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { admit } from './access/endpoints'
import { refuseForeign } from './access/local-only'
import { Quota } from './access/quota'
import { signIn } from './access/sign-in'
import { countAreas } from './area/area-counts'
import { AuditLog } from './audit/audit-log'
import { AuditObserver } from './audit/observe'
import type { Config } from './config'
import { Context, type Service as Shared } from './context'
import { planRules } from './coverage/plan-ahead'
import { openDatabase } from './database'
import { createErrorFormatter } from './errors'
import type { Graph } from './graph/graph'
import { packageRoot } from './graph/package-root'
import { importEndpoint } from './http/import-endpoint'
import { intakeEndpoint } from './http/intake-endpoint'
import { createService } from './http/service'
import { templateEndpoint } from './http/template-endpoint'
import { SheetProcesses } from './intake/own-process/sheet-processes'
import { createLogger } from './log'
import { officialAreasEndpoint } from './official-areas/endpoint'
import { reconcileEndpoints } from './reconcile/endpoint'
import type { ImportProgress } from './register/report'
import { currentRevision } from './register/revision'
import { RevisionWatch } from './register/revision-watch'
import { loadSample, REGISTER_DATE } from './sample'
import { createSchema } from './schema'
import { restsOnSynthetic } from './source/source.queries'

export interface Running {
  url: string
  stop(): Promise<void>
}

/** What to tell the person who starts the service. */
export interface Announcer {
  line(text: string): void
  progress(progress: ImportProgress): void
}

/** Opens the database, loads the sample into an empty one, and starts to answer. */
export async function serve(config: Config, announce: Announcer): Promise<Running> {
  const database = await openDatabase(config, announce.line)
  try {
    announce.line(`Database ready: ${database.address}`)
    if (config.sampleData && (await currentRevision(database.graph)) === 0) {
      announce.line('Loading the sample registers of seven places (示例台账，合成数据 synthetic)')
      const { tables } = await loadSample(database.graph, announce.progress)
      announce.line(
        `Loaded ${tables.reduce((sum, { created }) => sum + created, 0)} rows, as of ${REGISTER_DATE}`,
      )
    }
    const service = await answerFrom(config, database.graph)
    const stopping = new AbortController()
    // What a database that goes away leaves unplanned is planned when it is asked.
    const planned = planRules(database.graph, stopping.signal).catch(() => undefined)
    const stop = async () => {
      stopping.abort()
      await service.stop()
      await planned
      await database.close()
    }
    return { url: service.url, stop }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Answers over HTTP from a database that is open; `stop` leaves it open. */
export async function answerFrom(config: Config, graph: Graph): Promise<Running> {
  const logger = createLogger(config.logLevel)
  const { folder, days } = config.audit
  const audit = days > 0 ? new AuditLog(folder, days, logger) : undefined
  const revisions = new RevisionWatch(graph)
  const shared: Shared = {
    graph,
    timeZone: config.timeZone,
    longestPage: config.limits.page,
    largestAnswer: config.limits.cost,
    longestSeconds: config.limits.seconds,
    knownAreas: new Set(),
    revisions,
    audit,
  }
  const viewerOf = signIn(config.auth)
  const quota = config.auth && new Quota(config.quotas)
  const observer = audit && new AuditObserver(audit, viewerOf, config.quotas.proxies)
  const anyTime = async (request: IncomingMessage) =>
    new Context(shared, await viewerOf(request)).checkViewer()
  const contextOf = async (request: IncomingMessage, deadline?: number) => {
    const viewer = await viewerOf(request)
    const context = new Context(
      shared,
      viewer,
      () => deadline && Math.max(1, deadline - Date.now()),
      (seconds) => quota?.spend(request, viewer, seconds),
    )
    context.told = observer?.toldOf(request)
    return context.checkViewer()
  }
  const sheetProcesses = new SheetProcesses(config.limits.seconds)
  const service = await createService({
    schema: createSchema(),
    config,
    logger,
    endpoints: {
      '/import': importEndpoint(graph, anyTime, createErrorFormatter(logger, config.limits.seconds)),
      '/intake': intakeEndpoint(
        graph,
        sheetProcesses,
        contextOf,
        createErrorFormatter(logger, config.limits.seconds),
      ),
      '/official-areas': officialAreasEndpoint(
        graph,
        anyTime,
        createErrorFormatter(logger, config.limits.seconds),
      ),
      '/template': templateEndpoint,
      ...reconcileEndpoints(
        (request) => contextOf(request, Date.now() + config.limits.seconds * 1000),
        createErrorFormatter(logger, config.limits.seconds),
      ),
    },
    observe: (request, response, path) => observer?.observe(request, response, path),
    admit: async (request, path) => {
      if (!quota) refuseForeign(request)
      await admit(request, path, viewerOf)
      return quota?.enter(request, path, await viewerOf(request))
    },
    contextOf,
    endOf: async (request) => (await viewerOf(request)).until,
    areaCounts: countAreas(graph),
    ready: () => graph.verify(),
    restsOnSynthetic: async (request) => restsOnSynthetic(await anyTime(request)),
    staticDir: join(packageRoot, 'web', 'dist'),
  })
  const stop = async () => {
    revisions.close()
    await service.stop()
    sheetProcesses.end()
    observer?.finish()
    await audit?.close()
  }
  return { url: service.url, stop }
}
