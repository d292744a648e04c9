import { type GraphQLEnumType, type GraphQLField, getNamedType, isLeafType } from 'graphql'
import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import { openSample } from '../support/databases'
import { type Asked, askGraph, findRoutes, sampleValues } from '../support/schema-routes'
import {
  argumentSets,
  objectFields,
  objectsAt,
  objectTypes,
  questionOf,
  type Route,
  shallow,
} from '../support/schema-walk'

const MANY = 500
/** Milliseconds for loading the sample and walking the schema. */
const LONG = 300_000

/** The most that a field costs, whoever asks it. */
const CALLS_A_LEVEL = 5

/** Objects with which a field has met every kind of thing that it asks about with a call of its own. */
const SOME = 256

/** One after the other, until a field is met; types of which there are few come late in a list of several. */
const FEW = [2, 4, 8, 16, 32, 64, 128, 256, 499]

/** Fields that are null in every question here: nobody asks from within an area. */
const nobodyHas = ['CoverageReport.within', 'Viewer.within']

const schema = createSchema()
const allTypes = objectTypes(schema)
/** Nobody has asked anything of the sample over HTTP, and no unit of it is there twice. */
const none = ['AuditEntry', 'DuplicateCandidate']
const types = allTypes.filter(({ name }) => !none.includes(name))
const rules = (schema.getType('CoverageRule') as GraphQLEnumType).getValues()
const fields = types.flatMap((type) =>
  objectFields(type).map((field) => ({ name: `${type.name}.${field.name}`, type, field })),
)

let graph: Graph
let ids: string[] = []
let routes: Map<string, Route>

beforeAll(async () => {
  graph = await openSample()
  const { data } = await ask('query ($n: Int) { units(first: $n) { nodes { id } } }', MANY)
  ids = data.units.nodes.map(({ id }: { id: string }) => id)
  routes = await findRoutes(schema, (question) => ask(question, MANY))
}, LONG)
afterAll(() => graph.close())

const ask = (question: string, n: number) => askGraph(schema, graph, question, { n, ids: ids.slice(0, n) })

test('every type of which the sample has anything can be reached, many of it at once', () => {
  expect(
    allTypes
      .map(({ name }) => name)
      .filter((name) => !routes.has(name))
      .sort(),
  ).toEqual(none)
})

describe('a field at the root costs as many calls for 500 entries as for one', () => {
  test.each(objectFields(schema.getQueryType()!))('$name', async (field) => {
    const selections = argumentSets(field, sampleValues.atRoot).map((args) => asked(field, args))
    expect(await expectSameCalls([], field.name, selections)).toBe(true)
  })
})

describe('a field of 500 objects costs as many calls as of one', () => {
  test.each(fields)('$name', async ({ name, type, field }) => {
    const selections = argumentSets(field, sampleValues.beneath).map((args) => asked(field, args))
    const answered = await expectSameCalls(routes.get(type.name)!, field.name, selections)
    expect(answered).toBe(!nobodyHas.includes(name))
  })

  test.each(types)('the plain values of $name', async (type) => {
    const plain = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)))
    const selection = plain.map((field) => field.name + argumentSets(field, sampleValues.beneath)[0])
    await expectSameCalls(routes.get(type.name)!, '__typename', [['__typename', ...selection].join(' ')])
  })
})

/** A matrix asks once for each rule of its argument. */
const rulesOf = (question: string) => (question.includes('coverageMatrix') ? rules.length : 0)

const asked = (field: GraphQLField<unknown, unknown>, args: string) =>
  `${field.name}${args} ${shallow(field)}`

/** Asks each selection of many parents, and of as few as have the field; whether any of them has it at all. */
async function expectSameCalls(route: Route, field: string, selections: string[]): Promise<boolean> {
  // Of a list of several types, those that lack the field have it undefined.
  const has = ({ data }: Asked) => objectsAt(route, data).some((object) => (object[field] ?? null) !== null)
  let answered = false
  for (const selection of selections) {
    const question = questionOf(route, selection)
    const many = await ask(question, MANY)
    // Where a field is null, or a linkage has had one version, there is nothing to look up.
    let few = await ask(question, 1)
    for (const n of FEW) if (!has(few) || (n <= SOME && few.calls < many.calls)) few = await ask(question, n)
    expect(many.calls).toBe(few.calls)
    expect(many.calls).toBeLessThanOrEqual(CALLS_A_LEVEL * (route.length + 1) + rulesOf(question))
    answered ||= has(many)
  }
  return answered
}
