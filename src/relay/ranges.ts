import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { type ArgumentPath, badUserInput } from '../errors'
import type { FloatRange, IntRange } from './filter.type'

const RANGES: ReadonlySet<string> = new Set(['IntRange', 'FloatRange'])

/** A range as a question takes it: one that is open at both ends asks nothing, not even that the number is known. */
export function rangeAsked<Range extends IntRange | FloatRange>(
  range: Range | null | undefined,
): Range | null {
  return range && (range.min != null || range.max != null) ? { ...range } : null
}

/** Every field that takes a range, at whatever depth, refuses one in which nothing lies. */
export function refuseEmptyRanges(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field
      if (!resolve || !field.args.some((argument) => takesRange(argument.type))) continue
      field.resolve = (parent, args, context, info) => {
        refuseEmpty(args, [])
        return resolve(parent, args, context, info)
      }
    }
  }
}

function takesRange(type: GraphQLInputType, seen = new Set<string>()): boolean {
  const named = getNamedType(type)
  if (RANGES.has(named.name)) return true
  if (!isInputObjectType(named) || seen.has(named.name)) return false
  seen.add(named.name)
  return Object.values(named.getFields()).some((field) => takesRange(field.type, seen))
}

function refuseEmpty(value: unknown, path: ArgumentPath): void {
  if (typeof value !== 'object' || value === null) return
  const { min, max } = value as { min?: unknown; max?: unknown }
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    throw badUserInput(`${path.join('.')} has a min of ${min} and a max of ${max} 最小值大于最大值`, path)
  for (const [key, inner] of Object.entries(value))
    refuseEmpty(inner, [...path, Array.isArray(value) ? Number(key) : key])
}
