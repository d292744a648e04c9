import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Context } from '../context'
import { forbidden } from '../errors'
import type { Node } from '../relay/node.type'
import { connection } from '../relay/page'
import { plain } from './keep-to-role'
import { fromOutside, isOutside, isSeen, joined, shown, touching } from './outside'

/** Nodes that are seen wherever what they are about is. */
const ALONG_WITH: ReadonlySet<string> = new Set(['Source', 'Change'])

/** How a field answers a viewer who is confined to an area. */
interface Screen {
  /** Fields of its objects that hold the things which these stand for; null where its objects are things themselves. */
  carried: readonly string[] | null
  /** Whether a thing outside is shown, as the other end of a linkage, rather than left out. */
  showsOutside: boolean
  /** Whether null may stand in place of what is left out. */
  isNullable: boolean
  isList: boolean
}

/**
 * Leaves out of what the fields of a schema answer, where the viewer is confined to an area, what lies outside; a thing
 * outside that is shown all the same has empty lists, but for those that hold what touches the area.
 */
export function keepToArea(types: readonly GraphQLObjectType[]): void {
  const fields = types.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ type, field, screen: screenOf(type, field) })),
  )
  for (const { type, field, screen } of fields) {
    const isOfOutside = type.name in shown && field.resolve && !touching.has(`${type.name}.${field.name}`)
    const isRequired = screen && !screen.isList && !screen.isNullable
    if (screen || isOfOutside) guard(field, screen, isOfOutside && !isRequired)
  }
}

function guard(
  field: GraphQLField<unknown, Context>,
  screen: Screen | undefined,
  isEmptyOutside: boolean | undefined,
): void {
  const { resolve = plain(field.name) } = field
  const empty = isEmptyOutside ? emptyOf(field.type) : undefined
  field.resolve = (parent, args, context, info) => {
    if (context.viewer.area === null) return resolve(parent, args, context, info)
    if (isEmptyOutside && isOutside(parent)) return empty
    const value = resolve(parent, args, context, info)
    return screen ? screened(context, value, screen) : value
  }
}

function screenOf(
  type: GraphQLObjectType,
  { name, type: answered }: GraphQLField<unknown, Context>,
): Screen | undefined {
  const named = getNamedType(answered)
  const carried = isThing(named) ? null : carriedBy(named)
  if (carried?.length === 0) return undefined
  const item = itemOf(answered)
  return {
    carried,
    showsOutside:
      (implementsOne(type, 'Linkage') && !implementsOne(named, 'Linkage')) ||
      joined.has(`${type.name}.${name}`),
    isNullable: item === undefined ? !isNonNullType(answered) : !isNonNullType(item),
    isList: item !== undefined,
  }
}

async function screened(context: Context, value: unknown, screen: Screen): Promise<unknown> {
  const found = await value
  if (found === null || found === undefined) return found
  if (!Array.isArray(found)) return one(context, found, screen)
  const seen = await Promise.all(found.map((each) => each && one(context, each, screen)))
  return screen.isNullable ? seen : seen.filter((each) => each !== null)
}

async function one(context: Context, object: object, screen: Screen): Promise<object | null> {
  if (screen.carried) {
    const things = screen.carried.map((name) => object[name as keyof typeof object] as Node)
    if ((await Promise.all(things.map((thing) => isSeen(context, thing)))).every(Boolean)) return object
  } else {
    const thing = object as Node
    if (isOutside(thing) || (await isSeen(context, thing))) return thing
    const canBeShown = thing.constructor.name in shown
    if (canBeShown && (screen.showsOutside || !(screen.isNullable || screen.isList)))
      return fromOutside(thing)
  }
  if (screen.isNullable || screen.isList) return null
  throw forbidden('This lies outside the area that you may see')
}

/** The things of which each object of a type speaks, where they are at hand as it is made. */
function carriedBy(type: GraphQLNamedType): string[] {
  if (!isObjectType(type) || implementsOne(type, 'Node')) return []
  return Object.values(type.getFields())
    .filter((field) => !field.resolve && isNonNullType(field.type) && !itemOf(field.type))
    .filter((field) => isThing(getNamedType(field.type)) && !joined.has(`${type.name}.${field.name}`))
    .map(({ name }) => name)
}

function isThing(type: GraphQLNamedType): boolean {
  if (isUnionType(type)) return type.getTypes().every(isThing)
  return type.name === 'Node' || (implementsOne(type, 'Node') && !ALONG_WITH.has(type.name))
}

function implementsOne(type: GraphQLNamedType, name: string): boolean {
  if (type.name === name) return true
  return 'getInterfaces' in type && type.getInterfaces().some((each) => each.name === name)
}

/** What a list holds; undefined for what is no list. */
function itemOf(type: GraphQLOutputType): GraphQLOutputType | undefined {
  const bare = getNullableType(type)
  return isListType(bare) ? bare.ofType : undefined
}

/** How a field says that there is nothing. */
function emptyOf(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null
  if (itemOf(type)) return []
  const { name } = getNamedType(type)
  if (name === 'Int') return 0
  if (name.endsWith('Connection'))
    return connection({ list: '', after: null, limit: 1 }, undefined, (item) => item)
  if (name === 'Boolean') return false
  throw new Error(`Say in access/outside.ts what a field of type ${name} shows of a thing outside`)
}
