import type { Context } from '../context'
import type { Candidate, Matcher } from '../match/match'
import { matcherFor } from '../match/viewer-matcher'
import { type ReconciledType, reconciledTypes, shown, WITHIN } from './types'

/** Queries of one batch. */
const MOST_QUERIES = 500
const LONGEST_QUERY = 200
/** The names of each area are read for it. */
const MOST_AREAS = 20
const ENTITIES = reconciledTypes.map(({ entity }) => entity)

/** A request that the specification does not have; it says which part. */
export class BadRequest extends Error {}

interface Query {
  query: string
  types: readonly ReconciledType[]
  limit: number
  within: string | null
}

/** Answers a batch of queries, each under its key. */
export async function answerQueries(
  context: Context,
  batch: unknown,
  within: string | null,
): Promise<object> {
  const asked = Object.entries(objectOf(batch, 'queries'))
  if (asked.length > MOST_QUERIES)
    throw new BadRequest(`A batch has at most ${MOST_QUERIES} queries, not ${asked.length} 一批查询过多`)
  const queries = asked.map(([key, query]) => [key, queryOf(key, query, within)] as const)
  const areas = new Set(queries.map(([, query]) => query.within))
  if (areas.size > MOST_AREAS)
    throw new BadRequest(`A batch is about at most ${MOST_AREAS} areas, not ${areas.size} 一批区域过多`)
  const answers = new Map<string, object>()
  for (const area of areas) {
    const matcher = await matcherFor(context, area, ENTITIES)
    for (const [key, query] of queries)
      if (query.within === area) answers.set(key, { result: await resultOf(context, matcher, query) })
  }
  return Object.fromEntries(queries.map(([key]) => [key, answers.get(key)]))
}

/** The first things that a text may mean as it is being typed. */
export async function suggestEntities(
  context: Context,
  prefix: string,
  within: string | null,
): Promise<object> {
  if (prefix.trim() === '') return { result: [] }
  const matcher = await matcherFor(context, within, ENTITIES)
  const query = { query: prefix.slice(0, LONGEST_QUERY), types: reconciledTypes, limit: 10, within }
  const result = (await resultOf(context, matcher, query)).map(({ id, name, type }) => ({
    id,
    name,
    notable: type,
  }))
  return { result }
}

async function resultOf(context: Context, matcher: Matcher, { query, types, limit }: Query) {
  const found = []
  for (const type of types) {
    const [matched] = await matcher.matchInSlices(type.entity, [{ text: query }], (work) =>
      context.worked(work),
    )
    for (const candidate of matched!.candidates)
      found.push({ type, candidate, isSure: candidate.id === matched!.automatic?.id })
  }
  const sure = found.filter(({ isSure }) => isSure)
  return found
    .sort((a, b) => b.candidate.score - a.candidate.score)
    .slice(0, limit)
    .map(({ type, candidate, isSure }) => ({
      ...scored(candidate),
      match: isSure && sure.length === 1,
      type: [shown(type)],
    }))
}

function scored({ id, name, score, reasons }: Candidate) {
  return { id, name, description: reasons.join('; '), score: Math.round(1000 * score) / 10 }
}

function queryOf(key: string, given: unknown, within: string | null): Query {
  const { query, type, limit = 5, properties = [] } = objectOf(given, key)
  if (typeof query !== 'string' || query.length > LONGEST_QUERY)
    throw new BadRequest(`${key}.query must be a text of at most ${LONGEST_QUERY} characters 查询须为文本`)
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1)
    throw new BadRequest(`${key}.limit must be a whole number from 1 on 条数须为正整数`)
  if (!Array.isArray(properties)) throw new BadRequest(`${key}.properties must be a list 属性须为列表`)
  const said = properties.find((property) => property?.pid === WITHIN.id)?.v
  return { query, types: typesOf(key, type), limit, within: said === undefined ? within : areaOf(key, said) }
}

function typesOf(key: string, type: unknown): readonly ReconciledType[] {
  if (type === undefined || type === null || type === '') return reconciledTypes
  const ids = (Array.isArray(type) ? type : [type]) as unknown[]
  return [...new Set(ids)].map((id) => {
    const found = reconciledTypes.find((one) => one.id === id)
    if (found) return found
    throw new BadRequest(
      `${key}.type must be of ${reconciledTypes.map((one) => one.id).join(', ')}, not ${String(id)} 没有此类型`,
    )
  })
}

/** A code, or an area that was reconciled before. */
function areaOf(key: string, said: unknown): string {
  const value = Array.isArray(said) ? said[0] : said
  const code = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  if (typeof code === 'string' || typeof code === 'number') return String(code).replace(/^area:/, '')
  throw new BadRequest(`${key}: ${WITHIN.id} must be the code of an area 须为区域代码`)
}

export function objectOf(given: unknown, what: string): Record<string, unknown> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given))
    return given as Record<string, unknown>
  throw new BadRequest(`${what} must be an object 须为对象`)
}
