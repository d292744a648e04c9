import { type GraphQLNamedType, isLeafType } from 'graphql'
import { addDays, earliest, latest } from '../../time/partial-date'
import { OWN } from '../completion'
import { entriesOf, PLUMBING, type Shape } from '../shape'
import type { GraphEdge, GraphNode, Scalar, Spell } from './format'

type Answer = Record<string, unknown>

/** Takes in what a graph is found to hold. */
export interface Sink {
  node(node: GraphNode): void
  edge(edge: GraphEdge): void
  /** a list of which the answer holds only the first page */
  cut(list: Shape): void
}

/** What every thing has in a file under the same name; under another it is an attribute like any. */
const SAID = new Set(['__typename', 'id', 'label', 'synthetic', 'ends'])

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
    if ((answer[OWN.page] as { hasNextPage?: boolean } | undefined)?.hasNextPage) sink.cut(shape)
    for (const entry of entries) takeThings(entry, answer[entry.key], sink, parent)
    return
  }
  if (shape.type.name === 'Subgraph') {
    takeSubgraph(answer, sink)
    return
  }
  const id = isThing(answer) ? (answer[OWN.id] as string) : undefined
  const isLinkage = id !== undefined && Array.isArray(answer[OWN.ends])
  if (id !== undefined && !isLinkage) {
    sink.node(nodeOf(shape, answer))
    if (parent) sink.edge(relation(parent.id, parent.field, id))
  }
  for (const child of shape.children) {
    const field = PLUMBING.has(child.field.name) && parent ? parent.field : child.field.name
    const next = id === undefined ? parent : isLinkage ? undefined : { id, field }
    takeThings(child, answer[child.key], sink, child.field.name === 'ends' ? undefined : next)
  }
  if (isLinkage) takeLinkage(shape, answer, sink)
}

/** Whether a question selects anything that stands in a graph. */
export function selectsThings(shape: Shape): boolean {
  const fields = 'getFields' in shape.type ? (shape.type.getFields() as Record<string, unknown>) : {}
  const isUnion = !('getFields' in shape.type) && shape.children.length > 0
  return isUnion || ('id' in fields && 'label' in fields) || shape.children.some(selectsThings)
}

function isThing(answer: Answer): boolean {
  return typeof answer[OWN.id] === 'string'
}

function nodeOf(shape: Shape, answer: Answer): GraphNode {
  return {
    ...endNode(answer),
    synthetic: answer[OWN.synthetic] as boolean | undefined,
    spell: spellOf(answer[OWN.period], answer[OWN.terminatedOn]),
    attributes: attributesIn(shape, answer),
  }
}

function endNode(answer: Answer): GraphNode {
  return {
    id: answer[OWN.id] as string,
    type: answer[OWN.type] as string,
    label: answer[OWN.label] as string,
    attributes: {},
  }
}

function relation(source: string, type: string, target: string): GraphEdge {
  return { id: `${source}>${type}>${target}`, type, source, target, attributes: {} }
}

function takeLinkage(shape: Shape, answer: Answer, sink: Sink): void {
  const ends = (answer[OWN.ends] as Answer[]).map(endNode)
  for (const end of ends) sink.node(end)
  const [centre, ...others] = ends
  for (const end of others)
    sink.edge({
      id: `${answer[OWN.id]}>${end.id}`,
      type: answer[OWN.type] as string,
      source: centre!.id,
      target: end.id,
      linkage: answer[OWN.id] as string,
      synthetic: answer[OWN.synthetic] as boolean | undefined,
      spell: spellOf(answer[OWN.period], answer[OWN.terminatedOn]),
      attributes: attributesIn(shape, answer),
    })
}

/** What an answer says of a thing itself, and not of other things beneath it, by the way from the thing. */
function attributesIn(shape: Shape, answer: Answer): Record<string, Scalar> {
  // Without a prototype, since an alias may be called like what sets one.
  const found: Record<string, Scalar> = Object.create(null)
  const take = (children: readonly Shape[], of: Answer, prefix: string) => {
    for (const child of children) {
      const value = of[child.key]
      const isSaid = prefix === '' && SAID.has(child.field.name) && child.key === child.field.name
      if (value === null || value === undefined || isSaid || child.field.name === 'pageInfo') continue
      if (isLeafType(child.type)) found[prefix + child.key] = scalar(value, child.type)
      else if (!Array.isArray(value) && !isThing(value as Answer))
        take(withoutEntries(child), value as Answer, `${prefix}${child.key}.`)
    }
  }
  take(shape.children, answer, '')
  return found
}

function withoutEntries(shape: Shape): readonly Shape[] {
  const entries = entriesOf(shape)
  return shape.children.filter((child) => !entries.includes(child))
}

function scalar(value: unknown, { name }: GraphQLNamedType): Scalar {
  if (Array.isArray(value)) return value.map((item) => scalar(item, { name } as GraphQLNamedType)).join('; ')
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : (value as Scalar)
}

/** The days on which something may have been in force, as exactly as its period says. */
function spellOf(period: unknown, terminatedOn: unknown): Spell | undefined {
  const { start, end } = (period ?? {}) as { start?: string | null; end?: string | null }
  const ended = typeof terminatedOn === 'string' ? addDays(terminatedOn, -1) : undefined
  const last = [end && latest(end), ended].filter((day): day is string => Boolean(day)).sort()[0]
  if (!start && !last) return undefined
  return { ...(start && { start: earliest(start) }), ...(last && { end: last }) }
}

interface SubgraphNode {
  id: string
  type: string
  label: string
  area: string | null
  degree: number
}

interface SubgraphEdge {
  id: string
  source: string
  target: string
  type: string
  linkage: string | null
  period: object | null
  terminatedOn: string | null
  synthetic: boolean | null
}

function takeSubgraph(answer: Answer, sink: Sink): void {
  for (const { id, type, label, area, degree } of answer[OWN.nodes] as SubgraphNode[])
    sink.node({ id, type, label, attributes: { ...(area !== null && { area }), degree } })
  for (const { id, source, target, type, linkage, synthetic, ...dates } of answer[
    OWN.edges
  ] as SubgraphEdge[])
    sink.edge({
      id,
      source,
      target,
      type,
      ...(linkage !== null && {
        linkage,
        synthetic: synthetic ?? undefined,
        spell: spellOf(dates.period, dates.terminatedOn),
      }),
      attributes: {},
    })
}
