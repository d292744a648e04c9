import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { packageRoot } from '../../src/graph/package-root'
import { exported } from '../support/exported'

const schema = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'))
const lists = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const { name } = getNamedType(field.type)
  const node = nodeOf(getNamedType(field.type))
  return name.endsWith('Connection') && node ? [{ field, node }] : []
})

/** What an entry of a list is, where it is of one type. */
function nodeOf(connection: GraphQLNamedType): GraphQLObjectType | undefined {
  if (!isObjectType(connection)) return undefined
  const nodes = connection.getFields().nodes
  const node = nodes && getNamedType(nodes.type)
  return isObjectType(node) ? node : undefined
}

const bears = (type: GraphQLNamedType) => isObjectType(type) && 'synthetic' in type.getFields()
const needsNothing = ({ args }: GraphQLField<unknown, unknown>) =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined)

/** A single thing beneath an entry that has a mark. */
function thingIn(type: GraphQLObjectType): string | undefined {
  return Object.values(type.getFields()).find(
    (field) =>
      needsNothing(field) &&
      !isListType(getNullableType(field.type)) &&
      bears(getNamedType(field.type)) &&
      'id' in (getNamedType(field.type) as GraphQLObjectType).getFields(),
  )?.name
}

function literal(type: GraphQLInputType): string {
  const bare = getNullableType(type)
  if (isListType(bare)) return `[${literal(bare.ofType)}]`
  if (isEnumType(bare)) return bare.getValues()[0]!.name
  if (isInputObjectType(bare)) return '{}'
  return '"2024-01-01"'
}

/** Of each row of a list what its last column says. */
async function marks(
  { field, node }: (typeof lists)[number],
  syntheticTypes: readonly string[],
  beneath: string | undefined,
): Promise<string[]> {
  const wanted = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  )
  const args = wanted.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ')
  const own = Object.values(node.getFields()).find(
    ({ name, type }) =>
      isLeafType(getNullableType(getNamedType(type))) && !(bears(node) && name.endsWith('Count')),
  )!
  const query = `{ ${field.name}${args && `(${args})`} { nodes { ${own.name} ${beneath ? `${beneath} { __typename }` : ''} } } }`
  const answering: Parameters<typeof exported>[0] = {
    schema,
    typeResolver: (_value, _context, { schema: all }, abstract) => all.getPossibleTypes(abstract)[0]!.name,
    fieldResolver: (_parent, _args, _context, { fieldName, parentType, returnType }) =>
      answerOf(fieldName, parentType.name, returnType),
  }
  const written = await exported(answering, query, { restsOnSynthetic: async () => true })
  const [header, ...rows] = parse(written, { bom: true }) as string[][]
  expect(header!.at(-1)).toBe('restsOnSynthetic')
  return rows.map((row) => row.at(-1)!)

  function answerOf(fieldName: string, parent: string, type: GraphQLOutputType): unknown {
    if (fieldName === 'synthetic') return syntheticTypes.includes(parent)
    const bare = getNullableType(type)
    if (isListType(bare)) return [answerOf('', parent, bare.ofType)]
    const named = getNamedType(bare)
    if (!isLeafType(named)) return {}
    if (isEnumType(named)) return named.getValues()[0]!.value
    if (['Int', 'Float'].includes(named.name)) return 1
    return named.name === 'Boolean' ? false : '2024-01-01'
  }
}

test('there are lists of things with marks, and of things without', () => {
  const named = lists.map(({ field, node }) => [field.name, bears(node)] as const)
  expect(named.filter(([, marked]) => marked).length).toBeGreaterThan(5)
  expect(named.filter(([, marked]) => !marked).length).toBeGreaterThan(10)
})

// An area beneath an entry is official more often than the entry is.
test.each(lists.map((list) => [list.field.name, list] as const))('a row of %s', async (_name, list) => {
  const { node } = list
  const beneath = thingIn(node)
  const rests = (synthetic: boolean) => [String(synthetic)]
  expect(await marks(list, [], beneath)).toEqual(rests(!bears(node)))
  if (bears(node)) expect(await marks(list, [node.name], beneath)).toEqual(rests(true))
  if (beneath) {
    const { type } = node.getFields()[beneath]!
    const named = getNamedType(type)
    const types = isObjectType(named) ? [named] : schema.getPossibleTypes(named as never)
    expect(
      await marks(
        list,
        types.map(({ name }) => name),
        beneath,
      ),
    ).toEqual(rests(true))
  }
})

// Where the register has synthetic sources, what an official area states is real, and what is counted there is not.
const page = (nodes: object[], totalCount = nodes.length) => ({
  nodes,
  edges: nodes.map((node) => ({ cursor: '1', node })),
  totalCount,
  pageInfo: { hasNextPage: totalCount > nodes.length, endCursor: null },
})
const child = {
  __typename: 'Community',
  id: 'c',
  code: '2',
  name: '官汕社区',
  level: 'COMMUNITY',
  synthetic: false,
}
const area = {
  ...{ __typename: 'Community', id: 'a', code: '1', name: '兴田街道', level: 'STREET', synthetic: false },
  statistics: { pairings: 3, area: child },
  pairings: page([{ __typename: 'Pairing', id: 'p', synthetic: true, period: { start: '2024' } }]),
  children: ({ first }: { first: number }) => page([child, { ...child, id: 'd' }].slice(0, first), 2),
}
const unit = {
  ...{ __typename: 'Unit', id: 'u', name: '市教育局', synthetic: false, linkageCount: 2, partyMembers: 9 },
  ...{ coverage: { state: 'GAP' }, residence: area },
}
const rootValue = { area, areas: page([area]), units: page([unit]) }

test.each([
  ['a name', '{ areas(level: COMMUNITY) { nodes { code name level } } }', false],
  ['a name in an edge', '{ areas(level: COMMUNITY) { edges { cursor node { code name } } } }', false],
  ['a name alone', '{ area(code: "1") { name } }', false],
  ['statistics of an entry', '{ areas(level: COMMUNITY) { nodes { name statistics { pairings } } } }', true],
  [
    'statistics in an edge',
    '{ areas(level: COMMUNITY) { edges { node { statistics { pairings } } } } }',
    true,
  ],
  ['statistics alone', '{ area(code: "1") { name statistics { pairings } } }', true],
  [
    'statistics above a list',
    '{ area(code: "1") { statistics { pairings } children { nodes { name } } } }',
    true,
  ],
  ['a name above a list', '{ area(code: "1") { name children { nodes { name } } } }', false],
  ['the area of statistics', '{ areas(level: COMMUNITY) { nodes { statistics { area { name } } } } }', false],
  [
    'a count',
    '{ areas(level: COMMUNITY) { nodes { ... on Community { name pairings { totalCount } } } } }',
    true,
  ],
  ['a count alone', '{ area(code: "1") { ... on Community { pairings { totalCount } } } }', true],
  [
    'a count above a list',
    '{ area(code: "1") { ... on Community { pairings { totalCount } } children { nodes { name } } } }',
    true,
  ],
  [
    'a count of what is all shown',
    '{ areas(level: COMMUNITY) { nodes { name children { totalCount nodes { name } } } } }',
    false,
  ],
  [
    'a count of what is shown in part',
    '{ areas(level: COMMUNITY) { nodes { children(first: 1) { totalCount nodes { name } } } } }',
    true,
  ],
  ['a count of the list of a table', '{ areas(level: COMMUNITY) { totalCount nodes { name } } }', false],
  ['what a unit states', '{ units { nodes { name partyMembers residence { name } } } }', false],
  ['a count of linkages', '{ units { nodes { name linkageCount } } }', true],
  ['a finding', '{ units { nodes { coverage(rule: RESIDENT_UNIT_PAIRED) { state } } } }', true],
  ['statistics of a residence', '{ units { nodes { residence { statistics { pairings } } } } }', true],
])('%s', async (_name, query, expected) => {
  const written = await exported({ schema, rootValue }, query, { restsOnSynthetic: async () => true })
  const [, ...rows] = parse(written, { bom: true }) as string[][]
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.at(-1)).toBe(String(expected))
})
