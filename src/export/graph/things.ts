import { type GraphQLNamedType, isLeafType } from 'graphql'
import { addDays, earliest, latest } from '../../time/partial-date'
import { entriesOf, PLUMBING, type Shape } from '../shape'
import type { AttributeType, GraphEdge, GraphNode, Scalar, Spell } from './format'

type Answer = Record<string, unknown>

/** Takes in what a graph is found to hold. */
export interface Sink {
  node(node: GraphNode): void
  edge(edge: GraphEdge): void
}

/** What is asked of everything, and stands in no attribute. */
const OWN = new Set(['__typename', 'id', 'label', 'synthetic', 'period', 'terminatedOn', 'ends'])

/** Attributes that the things of a question may have: what it selects of them, by the path from the thing. */
export function attributesOf(shape: Shape): Map<string, AttributeType> {
  const found = new Map<string, AttributeType>()
  const take = (children: readonly Shape[], prefix: string) => {
    for (const child of children) {
      const name = prefix + child.key
      const isThing = 'getFields' in child.type && 'id' in (child.type.getFields() as object)
      if (isLeafType(child.type) && (prefix !== '' || !OWN.has(child.field.name)))
        found.set(
          name,
          found.has(name) && found.get(name) !== attributeType(child) ? 'string' : attributeType(child),
        )
      else
        take(
          child.children,
          isThing || PLUMBING.has(child.field.name) ? '' : OWN.has(child.key) ? '' : `${name}.`,
        )
    }
  }
  take(shape.children, '')
  return found
}

function attributeType({ type, list }: Shape): AttributeType {
  if (list) return 'string'
  return type.name === 'Int' || type.name === 'Float'
    ? 'double'
    : type.name === 'Boolean'
      ? 'boolean'
      : 'string'
}

/**
 * Everything with an id in an answer is a node, and stands in an edge to what it is selected beneath. A linkage is no
 * node but an edge between the first thing that it joins and each of the others.
 */
export function takeThings(
  shape: Shape,
  value: unknown,
  sink: Sink,
  parent?: { id: string; field: string },
): void {
  if (value === null || value === undefined || isLeafType(shape.type)) return
  if (Array.isArray(value)) {
    for (const item of value) takeThings(shape, item, sink, parent)
    return
  }
  const answer = value as Answer
  const entries = entriesOf(shape)
  if (entries.length > 0) {
    for (const entry of entries) takeThings(entry, answer[entry.key], sink, parent)
    return
  }
  const isThing = typeof answer.id === 'string' && typeof answer.__typename === 'string'
  const isLinkage = isThing && Array.isArray(answer.ends)
  if (isThing && !isLinkage) {
    sink.node(nodeOf(shape, answer))
    if (parent) sink.edge(relation(parent.id, parent.field, answer.id as string))
  }
  for (const child of shape.children) {
    const field = PLUMBING.has(child.field.name) && parent ? parent.field : child.field.name
    const next = isThing ? (isLinkage ? undefined : { id: answer.id as string, field }) : parent
    takeThings(child, answer[child.key], sink, child.field.name === 'ends' ? undefined : next)
  }
  if (isLinkage) takeLinkage(shape, answer, sink)
}

function nodeOf(shape: Shape, answer: Answer): GraphNode {
  return {
    id: answer.id as string,
    type: answer.__typename as string,
    label: answer.label as string,
    synthetic: answer.synthetic as boolean | undefined,
    spell: spellOf(answer),
    attributes: attributesIn(shape, answer),
  }
}

function relation(source: string, type: string, target: string): GraphEdge {
  return { id: `${source}>${type}>${target}`, type, source, target, attributes: {} }
}

interface End {
  id: string
  label: string
  __typename: string
}

function takeLinkage(shape: Shape, answer: Answer, sink: Sink): void {
  const ends = answer.ends as End[]
  for (const { id, label, __typename: type } of ends) sink.node({ id, type, label, attributes: {} })
  const [centre, ...others] = ends
  for (const end of others)
    sink.edge({
      id: `${answer.id}>${end.id}`,
      type: answer.__typename as string,
      source: centre!.id,
      target: end.id,
      linkage: answer.id as string,
      synthetic: answer.synthetic as boolean | undefined,
      spell: spellOf(answer),
      attributes: attributesIn(shape, answer),
    })
}

/** What an answer says of a thing itself, and not of other things beneath it. */
function attributesIn(shape: Shape, answer: Answer): Record<string, Scalar> {
  const found: Record<string, Scalar> = {}
  const take = (children: readonly Shape[], of: Answer, prefix: string) => {
    for (const child of children) {
      const value = of[child.key]
      if (value === null || value === undefined || (prefix === '' && OWN.has(child.field.name))) continue
      if (isLeafType(child.type)) found[prefix + child.key] = scalar(value, child.type)
      else if (!Array.isArray(value) && !('id' in (value as Answer)) && entriesOf(child).length === 0)
        take(child.children, value as Answer, `${prefix}${child.key}.`)
    }
  }
  take(shape.children, answer, '')
  return found
}

function scalar(value: unknown, { name }: GraphQLNamedType): Scalar {
  if (Array.isArray(value)) return value.map((item) => scalar(item, { name } as GraphQLNamedType)).join('; ')
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : (value as Scalar)
}

/** The days on which something may have been in force, as exactly as its period says. */
export function spellOf({ period, terminatedOn }: Answer): Spell | undefined {
  const { start, end } = (period ?? {}) as { start?: string | null; end?: string | null }
  const ended = typeof terminatedOn === 'string' ? addDays(terminatedOn, -1) : undefined
  const last = [end && latest(end), ended].filter((day): day is string => Boolean(day)).sort()[0]
  if (!start && !last) return undefined
  return { ...(start && { start: earliest(start) }), ...(last && { end: last }) }
}
