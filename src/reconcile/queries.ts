import type { Context } from '../context'
import type { Candidate, Matcher } from '../match/match'
import { matcherFor } from '../match/viewer-matcher'
import { type ReconciledType, reconciledTypes, shown, WITHIN } from './types'

/** Queries of one batch. */
const MOST_QUERIES = 500
const LONGEST_QUERY = 200
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
  const queries = Object.entries(objectOf(batch, 'queries')).map(
    ([key, query]) => [key, queryOf(key, query, within)] as const,
  )
  if (queries.length > MOST_QUERIES)
    throw new BadRequest(`A batch has at most ${MOST_QUERIES} queries, not ${queries.length} 一批查询过多`)
  const matchers = new Map<string | null, Matcher>()
  for (const area of new Set(queries.map(([, query]) => query.within)))
    matchers.set(area, await matcherFor(context, area, ENTITIES))
  return Object.fromEntries(
    queries.map(([key, query]) => [key, { result: resultOf(matchers.get(query.within)!, query) }]),
  )
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
  const result = resultOf(matcher, query).map(({ id, name, type }) => ({ id, name, notable: type }))
  return { result }
}

function resultOf(matcher: Matcher, { query, types, limit }: Query) {
  const found = types.flatMap((type) => {
    const [{ candidates, automatic }] = matcher.match(type.entity, [{ text: query }]) as [
      ReturnType<Matcher['match']>[0],
    ]
    return candidates.map((candidate) => ({ type, candidate, isSure: candidate.id === automatic?.id }))
  })
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
  return ids.map((id) => {
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
