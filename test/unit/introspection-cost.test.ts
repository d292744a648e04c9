import {
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  graphqlSync,
  Kind,
  parse,
} from 'graphql'
import { readConfig } from '../../src/config'
import { costOf } from '../../src/http/cost'
import { createSchema } from '../../src/schema'

const { limits } = readConfig({})
const schema = createSchema()

function costIn(asked: GraphQLSchema, query: string): number {
  const document = parse(query)
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  return costOf(asked, getOperationAST(document)!, fragments, {}).fields
}

/** How many fields the answer holds. */
function answered(asked: GraphQLSchema, query: string): number {
  const { data, errors } = graphqlSync({ schema: asked, source: query })
  expect(errors).toBeUndefined()
  return fieldsOf(data)
}

function fieldsOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + fieldsOf(each), 0)
  if (value === null || typeof value !== 'object') return 0
  return Object.values(value).reduce((sum: number, each) => sum + 1 + fieldsOf(each), 0)
}

// As GraphiQL asks, and GraphQL Code Generator, whose query is this one with all that a schema may say.
const everything = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
}
const tools = [getIntrospectionQuery({ inputValueDeprecation: true }), getIntrospectionQuery(everything)]

test.each(tools)('what tools ask about the schema is counted, and is affordable', (query) => {
  const cost = costIn(schema, query)
  expect(cost).toBeGreaterThanOrEqual(answered(schema, query))
  expect(cost).toBeLessThan(limits.cost)
})

test('asked again and again it is too much', () => {
  const [fragments] = /fragment FullType[\s\S]*/.exec(tools[0]!)!
  const times = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: __schema { types { ...FullType } }`).join(' ')} } ${fragments}`
  expect(costIn(schema, times(50))).toBeGreaterThan(limits.cost)
  expect(costIn(schema, times(1))).toBeLessThan(limits.cost)
})

const small = buildSchema(`
  interface Node { id(a: Int, b: Int): Int }
  type Query implements Node { id(a: Int, b: Int): Int nodes: [Node!]! kind: Kind }
  type Unit implements Node { id(a: Int, b: Int): Int }
  enum Kind { A B C }
  input Filter { kind: Kind not: Filter }`)

// Whatever is asked of one type may be asked of the largest.
test.each([
  '{ __schema { types { name fields { name args { name } } inputFields { name } } } }',
  '{ __schema { types { enumValues { name } interfaces { name fields { name args { name } } } } } }',
  '{ __schema { types { possibleTypes { fields { args { name type { name } } } } } } }',
  '{ __schema { queryType { fields { name args { name } } } directives { name args { name } locations } } }',
  '{ a: __type(name: "Query") { fields { args { name } } } b: __type(name: "Kind") { enumValues { name } } }',
])('%s is answered by no more than it counts', (query) => {
  for (const asked of [small, schema])
    expect(costIn(asked, query)).toBeGreaterThanOrEqual(answered(asked, query))
})
