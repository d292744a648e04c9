import type { Context } from '../context'
import { entitiesById } from '../node/node.queries'
import { NOW } from '../time/moment'
import { BadRequest, objectOf } from './queries'
import { type Property, reconciledTypes, shown, typeOfId } from './types'

/** Things of one request. */
const MOST_IDS = 500
const everyProperty = new Map(
  reconciledTypes.flatMap(({ properties }) => properties.map((one) => [one.id, one])),
)

/** The values of these properties for these things; a thing that is not there, or not for the viewer, has none. */
export async function extended(context: Context, given: unknown): Promise<object> {
  const { ids: asked, properties } = objectOf(given, 'extend')
  if (!Array.isArray(asked) || asked.length > MOST_IDS || !asked.every((id) => typeof id === 'string'))
    throw new BadRequest(`extend.ids must be a list of at most ${MOST_IDS} ids 须为标识列表`)
  if (!Array.isArray(properties)) throw new BadRequest('extend.properties must be a list 属性须为列表')
  const ids = [...new Set<string>(asked)]
  const wanted = [...new Set(properties.map((property) => propertyOf(property?.id)))]
  const found = await thingsOf(context, ids)
  const rows = Object.fromEntries(
    ids.map((id, index) => [
      id,
      Object.fromEntries(wanted.map((one) => [one.id, cells(found[index]?.[one.id])])),
    ]),
  )
  return { meta: wanted.map(shown), rows }
}

/** What a thing is, as a small page. */
export async function previewOf(context: Context, id: string): Promise<string | undefined> {
  const [thing] = await thingsOf(context, [id])
  if (!thing) return undefined
  const { properties, name } = typeOfId(id)!
  const lines = properties
    .filter((property) => cells(thing[property.id]).length > 0)
    .map((property) => `<dt>${escaped(property.name)}</dt><dd>${escaped(String(thing[property.id]))}</dd>`)
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${escaped(name)}</title><dl>${lines.join('')}</dl></html>`
}

async function thingsOf(
  context: Context,
  ids: readonly string[],
): Promise<(Record<string, unknown> | undefined)[]> {
  const known = ids.filter((id) => typeOfId(id))
  const outside = await context.outside(known)
  return Promise.all(
    ids.map(async (id) => {
      if (!typeOfId(id) || outside.has(id)) return undefined
      const row = await context.row(entitiesById, { knownAt: NOW }, id)
      return row?.entity as Record<string, unknown> | undefined
    }),
  )
}

function propertyOf(id: unknown): Property {
  const found = everyProperty.get(id as string)
  if (found) return found
  throw new BadRequest(
    `There is no property ${String(id)}; there are ${[...everyProperty.keys()].join(', ')} 没有此属性`,
  )
}

function cells(value: unknown): object[] {
  const values = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return values.map((one) => (typeof one === 'number' ? { float: one } : { str: String(one) }))
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
