import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { selectionsOf } from '../../src/export/selection'
import { shapesOf } from '../../src/export/shape'
import { limitRules } from '../../src/http/limits'
import { exported } from '../support/exported'

const schema = buildSchema('type Query { unit: Unit! } type Unit { id: Int! left: Unit right: Unit }')
/** Fragments each of which spreads the next one as `within` has it. */
const chain = (levels: number, within: (next: string) => string) =>
  `{ unit { ...f0 } } ${Array.from(
    { length: levels },
    (_, level) => `fragment f${level} on Unit { ${level + 1 < levels ? within(`...f${level + 1}`) : 'id'} }`,
  ).join(' ')}`

test('a fragment is looked into once, however often it is spread in one place', () => {
  const { definitions } = parse(chain(12, (next) => `${next} ${next}`))
  let lookedInto = 0
  class Counted extends Map<string, FragmentDefinitionNode> {
    override get(name: string) {
      lookedInto++
      return super.get(name)
    }
  }
  const fragments = new Counted(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const { selectionSet } = definitions[0] as OperationDefinitionNode
  const [unit] = shapesOf(schema, schema.getQueryType()!, selectionSet, fragments)
  expect(unit!.children.map(({ key }) => key)).toEqual(['id'])
  expect(lookedInto).toBe(12)
})

test('fields that fragments double at each level are counted, and too many refused', async () => {
  const doubled = (levels: number) => chain(levels, (next) => `left { ${next} } right { ${next} }`)
  expect(selectionsOf(schema, { query: doubled(12) }, { tokens: 3000 })).toHaveLength(1)
  expect(() => selectionsOf(schema, { query: doubled(17) }, { tokens: 3000 })).toThrow(
    'selects more than 50000 fields',
  )
})

test('what the service refuses by its text is not looked into', () => {
  const rules = limitRules({ depth: 3, aliases: 1, directives: 0 })
  const isRead = (query: string) => selectionsOf(schema, { query }, { tokens: 3000, rules }) !== undefined
  expect(isRead('{ unit { left { id } } }')).toBe(true)
  expect(isRead('{ unit { left { left { id } } } }')).toBe(false)
  expect(isRead('{ unit { a: id b: id } }')).toBe(false)
  expect(isRead('{ unit { id @skip(if: true) } }')).toBe(false)
})

test('of lists a file has 200', async () => {
  const lists = buildSchema('type Query { units: [Unit!]! } type Unit { id: Int! }')
  const query = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: units { id }`).join(' ')} }`
  const rootValue = { units: [{ id: 1 }] }
  const wanted = { limits: { page: 500, cost: 500_000, tokens: 3000 }, list: 'a0' }
  expect(await exported({ schema: lists, rootValue }, query(200), wanted)).toBe('id\r\n1\r\n')
  await expect(exported({ schema: lists, rootValue }, query(201), wanted)).rejects.toThrow(
    'has 201 lists; a file can have 200',
  )
})

describe('what @skip and @include leave out is left out before a question is rewritten', () => {
  const paged = buildSchema(`
    type Page { hasNextPage: Boolean! endCursor: String }
    type Unit { id: Int! name: String! }
    type UnitConnection { nodes: [Unit!]! pageInfo: Page! }
    type Query { units(within: String, first: Int, after: String): UnitConnection! }`)
  const rootValue = { units: { nodes: [{ id: 1, name: '市一中' }], pageInfo: { hasNextPage: false } } }
  const [skipped, included] = ['@skip(if: $a)', '@include(if: $a)']
  const asked = (query: string) =>
    exported({ schema: paged, rootValue }, `query($a: Boolean! = true, $w: String = "441481") ${query}`)

  test.each([
    [
      'a field',
      `{ units(within: $w, first: 5) ${skipped} { nodes { name } } units(within: $w, first: 5) ${included} { nodes { id } } }`,
    ],
    [
      'a fragment',
      `{ ...A ${skipped} units(within: $w, first: 5) { nodes { id } } } fragment A on Query { units(within: $w, first: 5) { nodes { name } } }`,
    ],
    [
      'a field in fragments',
      `{ ...A ...B } fragment A on Query { units(within: $w, first: 5) ${skipped} { nodes { name } } } fragment B on Query { ... ${included} { units(within: $w, first: 5) { nodes { id } } } }`,
    ],
    [
      'all of a field',
      `{ units(within: $w, first: 5) { nodes { name ${skipped} } } units(within: $w, first: 5) { nodes { id } } }`,
    ],
    [
      'all of a fragment',
      `{ ...A units(within: $w, first: 5) { nodes { id } } } fragment A on Query { units(within: $w, first: 5) { nodes { name ${skipped} } } }`,
    ],
  ])('%s', async (_what, query) => {
    expect(await asked(query)).toBe('id\r\n1\r\n')
  })

  test('and of a question of which nothing is left that is said', async () => {
    await expect(asked(`{ units(within: $w) { nodes { id ${skipped} } } }`)).rejects.toThrow(
      'selects nothing',
    )
    expect(await asked(`{ units(within: $w) { nodes { name id ${included} } } }`)).toBe(
      'name,id\r\n市一中,1\r\n',
    )
  })
})
