import { join } from 'node:path'
import type { Config } from './config'
import { Context, type Service as Shared } from './context'
import { openDatabase } from './database'
import type { Graph } from './graph/graph'
import { packageRoot } from './graph/question'
import { createService } from './http/service'
import { createLogger } from './log'
import type { ImportProgress } from './register/report'
import { currentRevision } from './register/revision'
import { loadSample, REGISTER_DATE } from './sample'
import { createSchema } from './schema'
import { restsOnSynthetic } from './source/source.queries'
import type { Viewer } from './viewer/viewer.type'

export interface Running {
  url: string
  stop(): Promise<void>
}

/** What to tell the person who starts the service. */
export interface Announcer {
  line(text: string): void
  progress(progress: ImportProgress): void
}

/** Without sign-in the service answers on loopback alone, and whoever asks there may do everything. */
const LOCAL_VIEWER: Viewer = { name: null, role: 'ADMIN', area: null }

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
    const stop = async () => {
      await service.stop()
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
  const shared: Shared = {
    graph,
    timeZone: config.timeZone,
    longestPage: config.limits.page,
    knownAreas: new Set(),
  }
  return createService({
    schema: createSchema(),
    config,
    logger: createLogger(config.logLevel),
    contextOf: (_request, deadline) =>
      new Context(shared, LOCAL_VIEWER, () => Math.max(1, deadline - Date.now())),
    ready: () => graph.verify(),
    restsOnSynthetic: () => restsOnSynthetic(graph),
    staticDir: join(packageRoot, 'web', 'dist'),
  })
}
