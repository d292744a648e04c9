import type { IncomingMessage } from 'node:http'
import { reachOf } from '../access/reach'
import type { Context } from '../context'
import type { Graph } from '../graph/graph'
import { answerJson, answerMethod } from '../http/answers'
import { UnreadableRequest } from '../http/request-body'
import type { Endpoint } from '../http/service-options'
import { type FormatError, fail, refuseOtherSites } from '../http/upload-guard'
import { officialAreasNamed } from './official-areas'
import { NotOfficial, writeOfficialAreas } from './write-areas'

/** Areas that are offered at a time. */
const MOST_OFFERED = 20

/**
 * GET /official-areas?name=: the provinces, prefectures and counties that are called so. POST /official-areas?code=: writes
 * one of them with all that lies in it and all that it lies in, and answers with the report.
 */
export function officialAreasEndpoint(
  graph: Graph,
  contextOf: (request: IncomingMessage) => Promise<Context>,
  formatError: FormatError,
): Endpoint {
  return async (request, response) => {
    try {
      if (request.method === 'GET')
        return answerJson(response, 200, {
          areas: officialAreasNamed(parameter(request, 'name'), MOST_OFFERED),
        })
      if (request.method !== 'POST') return answerMethod(response, 'GET, POST')
      refuseOtherSites(request)
      const report = await written(graph, await contextOf(request), parameter(request, 'code'))
      answerJson(response, report.errors.length === 0 ? 200 : 422, report)
    } catch (error) {
      fail(response, error, formatError)
    }
  }
}

async function written(graph: Graph, context: Context, code: string) {
  try {
    return await writeOfficialAreas(graph, [code], {
      actor: context.actor,
      today: context.today,
      reach: reachOf(context),
    })
  } catch (error) {
    throw error instanceof NotOfficial ? new UnreadableRequest(400, error.message) : error
  }
}

function parameter({ url = '' }: IncomingMessage, name: string): string {
  const value = new URL(url, 'http://localhost').searchParams.get(name)?.trim()
  if (value) return value
  throw new UnreadableRequest(400, `Say ${name} 缺少参数 ${name}`)
}
