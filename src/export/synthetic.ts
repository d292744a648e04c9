import { type GraphQLNamedType, isUnionType } from 'graphql'
import { OWN } from './completion'
import { entryShapes, type List } from './lists'
import type { Shape } from './shape'
import type { TableRow } from './table'

/** What is said of rows that rest on sample data, in every file. */
export const SYNTHETIC_NOTE =
  'Rows marked synthetic rest on synthetic sample data, and state nothing about real bodies. 标为合成的行出自合成的示例数据，不代表真实单位的情况。'

type Answer = Record<string, unknown>

/**
 * Whether a row rests on synthetic data, in a register that has some. It does unless it surely does not: what it is an
 * entry of has a mark of its own and bears none, and so has each thing beneath it and above it. Counts, calls, venues and
 * whatever else cites no source rest on the register as a whole, however official the areas that they name.
 */
export function isSynthetic({ stretches }: List, { levels }: TableRow): boolean {
  const innermost = levels.length - 1
  if (innermost === 0 || !isRealAlong(stretches[0]!.slice(0, -1), levels[0]!)) return true
  return levels.slice(1).some((level, index) => {
    const entries = entryShapes(stretches[index]!.at(-1)!)
    const nested = stretches[index + 1]?.at(-1)
    return !entries.every((shape) =>
      isReal(shape, level[shape.key], { marked: index + 1 === innermost, nested }),
    )
  })
}

/** What leads to a list: things on the way, without what else is selected beneath them. */
function isRealAlong([shape, ...inner]: readonly Shape[], answer: Answer): boolean {
  const value = shape && (answer[shape.key] as Answer | null)
  if (!value) return true
  return (!isThing(shape.type) || value[OWN.synthetic] === false) && isRealAlong(inner, value)
}

interface Asked {
  /** it must itself be of a type that bears marks */
  marked: boolean
  /** the list beneath it of which a row shows one entry */
  nested?: Shape
}

/** Whether nothing in a value could be synthetic. What should be marked and is nothing is not. */
function isReal(shape: Shape, value: unknown, { marked, nested }: Asked): boolean {
  if (shape === nested) return true
  if (value === null || value === undefined) return !marked
  if (Array.isArray(value)) return value.every((item) => isReal(shape, item, { marked, nested }))
  if (shape.children.length === 0) return true
  const answer = value as Answer
  const node = shape.type.name.endsWith('Edge')
    ? shape.children.find(({ field }) => field.name === 'node')
    : undefined
  const mustBear = isThing(shape.type) || (marked && !node)
  if (mustBear && answer[OWN.synthetic] !== false) return false
  return shape.children.every((child) =>
    isReal(child, answer[child.key], { marked: marked && child === node, nested }),
  )
}

function isThing(type: GraphQLNamedType): boolean {
  return isUnionType(type) || ('getFields' in type && 'id' in type.getFields())
}
