import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import type { Graph } from '../../src/graph/graph'
import type { Connection } from '../../src/relay/connection'
import { createSchema } from '../../src/schema'
import { openSample } from '../support/databases'
import { askGraph, findRoutes, sampleValues } from '../support/schema-routes'
import {
  argumentSets,
  objectFields,
  objectsAt,
  objectTypes,
  questionOf,
  type Route,
  selectionOf,
} from '../support/schema-walk'

const ALL = 100_000
/** Milliseconds for loading the sample and walking the schema. */
const LONG = 300_000
const PAGE =
  '{ edges { cursor node { __typename } } nodes { __typename } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'

const asOf = '"2024-06-30"'
const county = '"130682"'
const street = '"441481001"'
const atRoot = { ...sampleValues.atRoot, always: { asOf, within: county } }

/** Lists of which no parent that the walk meets has two entries. */
const short = ['Building.children', 'ListItem.claims', 'Pairing.activities', 'Unit.resources']

const schema = createSchema()
const isPaged = ({ type }: GraphQLField<unknown, unknown>) => getNamedType(type).name.endsWith('Connection')
const rootLists = objectFields(schema.getQueryType()!).filter(isPaged)
const nestedLists = objectTypes(schema).flatMap((type) =>
  objectFields(type)
    .filter(isPaged)
    .map((field) => ({ name: `${type.name}.${field.name}`, type, field })),
)

let graph: Graph
let routes: Map<string, Route>
beforeAll(async () => {
  graph = await openSample()
  const many = (question: string) => ask(question, { n: 500, ids: ['unit:DZ-U0001'] })
  routes = await findRoutes(schema, many, atRoot)
}, LONG)
afterAll(() => graph.close())

const ask = (question: string, variables: object) => askGraph(schema, graph, question, { ...variables })

describe('a list at the root', () => {
  test.each(rootLists)('$name', async (field) => {
    const sets = argumentSets(field, {
      ...sampleValues.atRoot,
      always: { asOf, within: street, after: '$after' },
    })
    let longest = 0
    for (const args of sets)
      longest = Math.max(longest, await expectPages(`${field.name}${args} ${PAGE}`, [field.name]))
    expect(longest).toBeGreaterThan(1)
  })

  const units = ['NAME', 'PAIRING_COUNT', 'LINKAGE_COUNT', 'PARTY_MEMBERS', 'SOLE_PARTNER_COUNT']
  test.each([
    ...bothWays(units).map((order) => ['units', `orderBy: [${order}]`]),
    [
      'units',
      'orderBy: [{field: PAIRING_COUNT, direction: DESC}, {field: NAME, direction: DESC}, {field: PARTY_MEMBERS}]',
    ],
    ...bothWays(['START', 'END', 'FUNDING']).map((order) => ['pairings', `orderBy: [${order}]`]),
    [
      'pairings',
      'orderBy: [{field: END}, {field: FUNDING, direction: DESC}], filter: {status: [IN_FORCE, EXPIRED, UNCERTAIN]}',
    ],
    ...['NAME', 'AREA', 'LONGEST_FIRST'].map((order) => ['unpairedUnits', `order: ${order}`]),
  ])('%s(%s)', async (name, args) => {
    const given = `(within: ${street}, asOf: ${asOf}, first: $n, after: $after, ${args})`
    expect(await expectPages(`${name}${given} ${PAGE}`, [name!])).toBeGreaterThan(1)
  })
})

describe('the longest list beneath an object', () => {
  const values = { ...sampleValues.beneath, always: { asOf, after: '$after' } }

  test.each(nestedLists)('$name', async ({ name, type, field }) => {
    const route = routes.get(type.name)!
    const list = `${field.name}${argumentSets(field, values)[0]} ${PAGE}`
    const id = await parentOfMost(type, route, field)
    const length = id
      ? await expectPages(`node(id: "${id}") { ... on ${type.name} { ${list} } }`, ['node', field.name])
      : await expectPages(selectionOf(route, list), [...route.map((step) => step.field.name), field.name])
    if (!short.includes(name)) expect(length).toBeGreaterThan(1)
  })
})

/** The id of the parent with the longest of the lists; undefined where an operation has just one, without an id. */
async function parentOfMost(
  type: GraphQLObjectType,
  route: Route,
  field: GraphQLField<unknown, unknown>,
): Promise<string | undefined> {
  if (!type.getFields().id) return undefined
  const selection = `__typename id ${field.name}${argumentSets(field, sampleValues.beneath)[0]} { totalCount }`
  const last = route.at(-1)!
  const parents: Record<string, unknown>[] = []
  for (const args of argumentSets(last.field, route.length === 1 ? atRoot : sampleValues.beneath)) {
    const variant = [...route.slice(0, -1), { ...last, args }]
    const { data } = await ask(questionOf(variant, selection), { n: 500, ids: ['unit:DZ-U0001'] })
    parents.push(...objectsAt(variant, data))
  }
  const sizeOf = (parent: Record<string, unknown>) => (parent[field.name] as Connection<unknown>).totalCount
  return parents.sort((a, b) => sizeOf(b) - sizeOf(a))[0]!.id as string
}

/**
 * Expects pages of seven entries (of one, where all go on one such page) to make up the list that comes when all is
 * asked for at once. Gives its length.
 */
async function expectPages(selection: string, path: string[]): Promise<number> {
  const pageOf = async (n: number, after: string | null): Promise<Connection<unknown>> => {
    const { data } = await ask(`query ($n: Int, $after: String) { ${selection} }`, { n, after })
    return path.reduce((object, name) => object[name], data)
  }
  const whole = await pageOf(ALL, null)
  const all = whole.edges.map(({ cursor }) => cursor)
  expect(new Set(all).size).toBe(all.length)
  const size = all.length > 7 ? 7 : 1
  for (let start = 0; start <= all.length; start += size) {
    const edges = whole.edges.slice(start, start + size)
    expect(await pageOf(size, all[start - 1] ?? null)).toEqual({
      edges,
      nodes: edges.map(({ node }) => node),
      totalCount: all.length,
      pageInfo: {
        hasNextPage: start + size < all.length,
        hasPreviousPage: start > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    })
  }
  return all.length
}

function bothWays(fields: string[]): string[] {
  return fields.flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => `{field: ${field}, direction: ${direction}}`),
  )
}
