import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from 'graphql'
import { listSize, listSizes } from '../../src/http/list-sizes'
import { printedSchema } from '../../src/schema'

type Field = GraphQLField<unknown, unknown>

const types = Object.values(buildSchema(printedSchema()).getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, type, field })),
)

const takes = ({ args }: Field, ...names: string[]) => args.some(({ name }) => names.includes(name))

/** Types whose lists are as long as the field asks that leads to them. */
const asLongAsAsked = new Set(
  fields.flatMap(({ field }) =>
    takes(field, 'first', 'level', 'limit') ? getNamedType(field.type).name : [],
  ),
)

test('of every list of objects it is said how long it is thought to be', () => {
  const lists = fields.filter(
    ({ field: { type } }) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type)),
  )
  const unknown = lists.filter(
    ({ type, field }) =>
      !takes(field, 'first', 'ids', 'texts', 'level', 'step') &&
      !asLongAsAsked.has(type.name) &&
      !(field.name in listSizes),
  )
  expect(unknown.map(({ name }) => name)).toEqual([])
  const named = new Set(lists.map(({ field }) => field.name))
  expect(Object.keys(listSizes).filter((name) => !named.has(name))).toEqual([])
})

test.each(['__proto__', 'constructor', 'toString'])(
  'a level that is called %s counts like any unknown',
  (level) => {
    const { field } = fields.find(({ name }) => name === 'Query.areas')!
    const [operation] = parse(
      'query ($level: AreaLevel!) { areas(level: $level) { totalCount } }',
    ).definitions
    const [node] = operation!.kind === Kind.OPERATION_DEFINITION ? operation!.selectionSet.selections : []
    expect(node!.kind === Kind.FIELD && listSize(node!, field, { level }, { STREET: 3 })).toBe(5000)
    expect(node!.kind === Kind.FIELD && listSize(node!, field, { level: 'STREET' }, { STREET: 3 })).toBe(3)
  },
)
