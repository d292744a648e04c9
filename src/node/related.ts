import type { Context } from '../context'
import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { Node } from '../relay/node.type'
import { entityAt } from './entities'
import type { EntityRow } from './node.queries'

type Related = KeyedQuestion<{ relation: string }, { related: EntityRow }>

export const relatedEntities: Related = question('relatedEntities')
export const relatingEntities: Related = question('relatingEntities')

/** What a relation such as RESIDENT_IN leads to from a thing, by code or name. */
export async function related<T extends Node>(
  context: Context,
  { id, moment }: Node,
  relation: string,
): Promise<T[]> {
  const rows = await context.rows(relatedEntities, { knownAt: moment.knownAt, relation }, id)
  return rows.map((row) => entityAt<T>(moment, row.related))
}

/** The first of these, null where there is none. */
export async function relatedOne<T extends Node>(
  context: Context,
  node: Node,
  relation: string,
): Promise<T | null> {
  return (await related<T>(context, node, relation))[0] ?? null
}

/** What has a relation such as LOCATED_IN that leads to a thing, by code or name. */
export async function relating<T extends Node>(
  context: Context,
  { id, moment }: Node,
  relation: string,
): Promise<T[]> {
  const rows = await context.rows(relatingEntities, { knownAt: moment.knownAt, relation }, id)
  return rows.map((row) => entityAt<T>(moment, row.related))
}
