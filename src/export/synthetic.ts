import { type GraphQLNamedType, getNamedType, isUnionType } from 'graphql'
import { OWN } from './completion'
import { entryShapes, type List } from './lists'
import { entriesOf, isConnection, isList, type Shape } from './shape'
import type { TableRow } from './table'

/** What is said of rows that rest on sample data, in every file. */
export const SYNTHETIC_NOTE =
  'Rows marked synthetic rest on synthetic sample data, and state nothing about real bodies. 标为合成的行出自合成的示例数据，不代表真实单位的情况。'

type Answer = Record<string, unknown>

/** What a thing's own sources say of it although it has no id; other values without one are counted or reckoned. */
const STATED: ReadonlySet<string> = new Set(['Period', 'Citation', 'ChairTurn'])

/**
 * Whether a row rests on synthetic data, in a register that has some. It does unless it surely does not: what it is an
 * entry of has a mark of its own and bears none, and so has each thing beneath it and above it, and nothing that it
 * shows is counted or reckoned. Counts, calls, venues and whatever else cites no source rest on the register as a whole,
 * however official the areas that they name.
 */
export function isSynthetic({ stretches }: List, { levels }: TableRow): boolean {
  const innermost = levels.length - 1
  const root = stretches[0]![0]!
  const outermost = stretches[0]!.at(-1)!
  const realAbove =
    root === outermost || isList(root)
      ? innermost > 0
      : isReal(root, levels[0]![root.key], { marked: innermost === 0, outermost })
  if (!realAbove) return true
  return levels
    .slice(1)
    .some(
      (level, index) =>
        !entryShapes(stretches[index]!.at(-1)!).every((shape) =>
          isReal(shape, level[shape.key], { marked: index + 1 === innermost, outermost }),
        ),
    )
}

interface Asked {
  /** it must itself be of a type that bears marks */
  marked: boolean
  /** the list that the table is of, which says by itself how long it is */
  outermost?: Shape
}

/** Whether nothing in a value could be synthetic, lists beneath it aside. What should be marked and is nothing is not. */
function isReal(shape: Shape, value: unknown, { marked, outermost }: Asked): boolean {
  if (value === null || value === undefined) return !marked
  if (Array.isArray(value)) return value.every((item) => isReal(shape, item, { marked, outermost }))
  const answer = value as Answer
  const node = shape.type.name.endsWith('Edge')
    ? shape.children.find(({ field }) => field.name === 'node')
    : undefined
  const types = shape.fields.map(({ type }) => getNamedType(type))
  const mustBear = types.some(isThing) || (marked && !node)
  if (shape.children.length > 0 && mustBear && answer[OWN.synthetic] !== false) return false
  const stated = node || types.every((type) => isThing(type) || STATED.has(type.name))
  return shape.children.every((child) => {
    if (child.children.length === 0)
      return (
        child.field.name === '__typename' ||
        (stated && !child.fields.some(({ name }) => name.endsWith('Count')))
      )
    return isList(child)
      ? child === outermost || isLengthReal(child, answer[child.key])
      : isReal(child, answer[child.key], { marked: marked && child === node, outermost })
  })
}

/** How long a list is rests on what it holds: on that alone where all of it is in the answer. */
function isLengthReal(list: Shape, value: unknown): boolean {
  if (value === null || value === undefined || !saysLength(list)) return true
  const { [OWN.page]: page, ...answer } = value as Answer
  const isWhole =
    (page as { hasNextPage?: boolean } | undefined)?.hasNextPage === false &&
    !list.nodes.some((node) => node.arguments?.some(({ name }) => name.value === 'after'))
  return isWhole && entriesOf(list).every((shape) => isReal(shape, answer[shape.key], { marked: true }))
}

function saysLength({ type, children }: Shape): boolean {
  return (
    isConnection(type) && children.some((child) => child.field.name === 'totalCount' || saysLength(child))
  )
}

function isThing(type: GraphQLNamedType): boolean {
  return isUnionType(type) || ('getFields' in type && 'id' in type.getFields())
}
