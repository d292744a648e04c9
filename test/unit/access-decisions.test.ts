import {
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { argumentDecisions, decisions, openArguments, openInputs } from '../../src/access/decisions'
import { joined, shown, touching } from '../../src/access/outside'
import { createSchema } from '../../src/schema'

const schema = createSchema()
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
  isObjectType,
)
const typeNamed = (name: string) => schema.getType(name) as GraphQLObjectType

/** What a visitor may ask at the root: areas, statistics and counts of coverage. */
const OPEN_AT_ROOT = [
  'area',
  'areas',
  'coverage',
  'coverageMatrix',
  'coverageRules',
  'node',
  'nodes',
  'publishedAreas',
  'revision',
  'statistics',
  'viewer',
]

const decisionOf = (type: GraphQLObjectType, field: string) => {
  const decided = decisions[type.name]
  return typeof decided === 'object' ? decided[field] : decided
}

/** Fields of an object type, but for those that its decision leaves to an ANALYST at least. */
const openFields = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ name }) => decisionOf(type, name) === 'VISITOR')

test('every field at the root has a decision of its own', () => {
  const undecided = roots.flatMap((type) =>
    Object.keys(type.getFields()).filter((name) => decisionOf(type, name) === undefined),
  )
  expect(undecided).toEqual([])
  expect(roots.filter(({ name }) => typeof decisions[name] !== 'object')).toEqual([])
})

test('every decision is about something that is there', () => {
  const gone = Object.entries(decisions).flatMap(([name, decided]) => {
    const fields = typeNamed(name)?.getFields()
    if (!fields) return /^(Mutation|Subscription)$/.test(name) ? [] : [name]
    return typeof decided === 'string' ? [] : Object.keys(decided).filter((field) => !fields[field])
  })
  expect(gone).toEqual([])
  for (const [path, decided] of Object.entries(argumentDecisions)) {
    const [type, field] = path.split('.') as [string, string]
    const names = typeNamed(type)
      .getFields()
      [field]!.args.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(decided)))
  }
})

test('a visitor may ask for areas, statistics and counts of coverage alone', () => {
  expect(
    openFields(schema.getQueryType()!)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(OPEN_AT_ROOT)
})

test('what a visitor may ask leads only to types whose every field has a decision', () => {
  const reached = new Set<GraphQLObjectType>([schema.getQueryType()!])
  for (const type of reached)
    for (const { type: answered } of openFields(type)) {
      const named = getNamedType(answered)
      // Of `node` a visitor gets areas.
      const abstract = named.name === 'Node' ? schema.getType('Area')! : named
      for (const next of isAbstractType(abstract) ? schema.getPossibleTypes(abstract) : [named])
        if (isObjectType(next)) reached.add(next)
    }
  const undecided = [...reached].flatMap((type) =>
    Object.keys(type.getFields())
      .filter((name) => decisionOf(type, name) === undefined)
      .map((name) => `${type.name}.${name}`),
  )
  expect(undecided).toEqual([])
  expect([...reached].map(({ name }) => name).sort()).toEqual(
    Object.keys(decisions)
      .filter((name) => !/^(Mutation|Subscription)$/.test(name))
      .sort(),
  )
})

test('each argument of what a visitor may ask is decided, and each field of its inputs', () => {
  const args = Object.keys(decisions)
    .filter((name) => !/^(Mutation|Subscription)$/.test(name))
    .flatMap((name) =>
      openFields(typeNamed(name)).flatMap((field) =>
        field.args.map((arg) => ({ at: `${name}.${field.name}`, arg })),
      ),
    )
  const isOpen = ({ arg }: (typeof args)[number]) => openArguments.has(arg.name)
  expect(
    args
      .filter((each) => !isOpen(each))
      .map(({ at, arg }) => `${at}.${arg.name}`)
      .sort(),
  ).toEqual(['Query.coverage.counterpart', 'Query.coverage.linkage'])
  const inputs = args
    .filter(isOpen)
    .map(({ arg }) => getNamedType(arg.type))
    .filter(isInputObjectType)
  expect(Object.keys(openInputs).sort()).toEqual([...new Set(inputs.map(({ name }) => name))].sort())
  const closed = inputs.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((name) => !openInputs[type.name]?.includes(name))
      .map((name) => `${type.name}.${name}`),
  )
  expect([...new Set(closed)]).toEqual(['SubjectFilter.unit'])
})

test('things outside are of the types that linkages join, and have a value for whatever is required', () => {
  // Fields of linkages that lead to something else than what they join.
  const others = ['Node', 'Linkage', 'Source', 'Pairing', 'Appraisal']
  const linkages = schema.getPossibleTypes(schema.getType('Linkage') as never)
  const ends = linkages
    .flatMap((type) => Object.values(type.getFields()))
    .map(({ type }) => getNamedType(type))
    .filter((type) => !others.includes(type.name))
    .flatMap((type) => (isAbstractType(type) ? [...schema.getPossibleTypes(type)] : [type]))
    .filter((type): type is GraphQLObjectType => isObjectType(type) && 'id' in type.getFields())
  expect(Object.keys(shown).sort()).toEqual([...new Set(ends.map(({ name }) => name))].sort())

  for (const [name, { plain, instead }] of Object.entries(shown)) {
    const given = [...plain, ...Object.keys(instead ?? {})]
    const fields = Object.values(typeNamed(name).getFields())
    const required = fields.filter((field) => !field.resolve && field.type.toString().endsWith('!'))
    expect(given).toEqual(expect.arrayContaining(required.map((field) => field.name)))
    expect(fields.map((field) => field.name)).toEqual(expect.arrayContaining(given))
  }
})

test('fields that lead outside, and those that keep to what touches the area, are there', () => {
  const there = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`))
  expect(there).toEqual(expect.arrayContaining([...joined, ...touching]))
})
