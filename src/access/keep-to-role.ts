import { type GraphQLField, type GraphQLObjectType, getNamedType, isAbstractType } from 'graphql'
import type { Context } from '../context'
import { forbidden } from '../errors'
import type { Role } from '../viewer/viewer.type'
import { argumentDecisions, decisions } from './decisions'
import { reaches } from './roles'

/** Refuses a field to viewers whose role does not reach what is decided for it; where nothing is, to everybody. */
export function keepToRole(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, Context>,
  isRoot: boolean,
): void {
  const decided = decisions[type.name]
  if (!isRoot && decided === undefined) return
  const needed = typeof decided === 'object' ? decided[field.name] : decided
  const ofArguments = Object.entries(argumentDecisions[`${type.name}.${field.name}`] ?? {})
  const opens = isRoot && needed === 'VISITOR' && isAbstractType(getNamedType(field.type))
  if (needed === 'VISITOR' && ofArguments.length === 0 && !opens) return

  const check = (args: Record<string, unknown>, { viewer: { role } }: Context): void => {
    if (needed === undefined)
      throw forbidden(`${field.name} is open to nobody: it is not decided who may ask it`)
    if (!reaches(role, needed)) throw tooLow(field.name, needed, role)
    for (const [name, least] of ofArguments)
      if (args[name] != null && !reaches(role, least))
        throw tooLow(`${field.name}(${name})`, least, role, [name])
  }
  const { resolve = plain(field.name), subscribe } = field
  field.resolve = (parent, args, context, info) => {
    check(args, context)
    const value = resolve(parent, args, context, info)
    return opens && context.viewer.role === 'VISITOR' ? openOnly(value) : value
  }
  if (subscribe)
    field.subscribe = (parent, args, context, info) => {
      check(args, context)
      return subscribe(parent, args, context, info)
    }
}

/** What a field without a resolver of its own answers. */
export function plain(name: string) {
  return (parent: unknown): unknown => (parent as Record<string, unknown>)[name]
}

/** Objects of types that a VISITOR may not have are not there. */
async function openOnly(value: unknown): Promise<unknown> {
  const found = await value
  if (Array.isArray(found)) return Promise.all(found.map(openOnly))
  return found && (found as object).constructor.name in decisions ? found : null
}

function tooLow(what: string, needed: Role, role: Role, argument?: string[]) {
  return forbidden(`${what} is for the role ${needed} and above 权限不足; yours is ${role}`, argument)
}
