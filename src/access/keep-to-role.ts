import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
} from 'graphql'
import type { Context } from '../context'
import { forbidden } from '../errors'
import type { Role } from '../viewer/viewer.type'
import { argumentDecisions, decisions, openArguments, openInputs } from './decisions'
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
  const isOpen = needed === 'VISITOR'
  if (isOpen && field.args.length === 0 && !opens) return

  const check = (args: Record<string, unknown>, { viewer: { role } }: Context): void => {
    if (needed === undefined)
      throw forbidden(`${field.name} is open to nobody: it is not decided who may ask it`)
    if (!reaches(role, needed)) throw tooLow(field.name, needed, role)
    for (const [name, least] of ofArguments)
      if (args[name] != null && !reaches(role, least))
        throw tooLow(`${field.name}(${name})`, least, role, [name])
    if (isOpen && role === 'VISITOR')
      for (const path of field.args.flatMap((argument) => narrowing(argument, args[argument.name])))
        throw tooLow(`${field.name}(${path.join('.')})`, 'ANALYST', role, path)
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

/** Paths to what is given in an argument and is not for a VISITOR to give. */
function narrowing({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>, given: unknown): string[][] {
  if (given === null || given === undefined) return []
  if (!openArguments.has(name)) return [[name]]
  return closedFields(type, given).map((path) => [name, ...path])
}

function closedFields(type: GraphQLArgument['type'], given: unknown): string[][] {
  const input = getNamedType(type)
  if (!isInputObjectType(input) || given === null) return []
  if (Array.isArray(given)) return given.flatMap((each) => closedFields(type, each))
  const fields = input.getFields()
  return Object.entries(given as object).flatMap(([key, value]) => {
    if (value === null || value === undefined) return []
    if (!openInputs[input.name]?.includes(key)) return [[key]]
    const inner = fields[key]
    return inner ? closedFields(inner.type, value).map((path) => [key, ...path]) : []
  })
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
