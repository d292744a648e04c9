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
  const own = Object.values(node.getFields()).find(({ type }) =>
    isLeafType(getNullableType(getNamedType(type))),
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
