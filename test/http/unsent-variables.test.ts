import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { importFiles, town } from '../support/register'
import { startService, type TestService } from '../support/service'

/** A variable that is declared and not sent is as if its field were not there, wherever in an input it stands. */
let graph: Graph
let service: TestService

beforeAll(async () => {
  graph = await openScratch()
  service = await startService(graph)
  await importFiles(graph, town)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

const ask = async (query: string, variables: object) => {
  const { data, errors } = await service.ask(query, variables as Record<string, unknown>)
  expect(errors).toBeUndefined()
  return data
}

/** A field of an input, its type there and the values that tests give it. */
interface InputField {
  name: string
  type: string
  values: readonly unknown[]
}

const UNIT: InputField[] = [
  { name: 'creditCode', type: 'String', values: ['91350100M000100Y43', null] },
  { name: 'partyMembers', type: 'Int', values: [0, 12, null] },
  { name: 'twoNew', type: 'Boolean', values: [true, false] },
]
const PAIRING: InputField[] = [
  { name: 'agreementNumber', type: 'String', values: ['A-1', 'A-2', null] },
  { name: 'annualFunding', type: 'Float', values: [0, 50_000, null] },
  { name: 'signedOn', type: 'PartialDate', values: ['2021-03-01', '2021', null] },
]

/** Writes, over and over, a random part of the fields, and looks at what is stored after each. */
async function keepsWhatIsNotSent(
  fields: InputField[],
  write: (declared: string, input: string, version: number) => string,
  read: string,
) {
  const declared = fields.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const input = fields.map(({ name }) => `${name}: $${name}`).join(', ')
  const sent = fc.record(
    Object.fromEntries(fields.map(({ name, values }) => [name, fc.constantFrom(...values)])),
    { requiredKeys: [] },
  )
  const stored = async () => (await ask(read, {})).node
  let { version = 0, ...expected } = await stored()
  await fc.assert(
    fc.asyncProperty(sent, async (variables) => {
      const { written } = await ask(write(declared, input, version), variables)
      expect(written.userErrors).toEqual([])
      expected = { ...expected, ...variables }
      const { version: next = 0, ...found } = await stored()
      expect(found).toEqual(expected)
      version = next
    }),
    { numRuns: 25, endOnFailure: true },
  )
}

test('updating a unit leaves what is not sent as it was', () =>
  keepsWhatIsNotSent(
    UNIT,
    (declared, input) =>
      `mutation (${declared}) { written: updateUnit(id: "unit:U1", input: {${input}}) { userErrors { message } } }`,
    '{ node(id: "unit:U1") { ... on Unit { creditCode partyMembers twoNew } } }',
  ))

test('amending a pairing leaves what is not sent as it was', () =>
  keepsWhatIsNotSent(
    PAIRING,
    (declared, input, version) =>
      `mutation (${declared}) { written: amendPairing(id: "pairing:R1", expectedVersion: ${version}, input: {${input}}) { userErrors { message } } }`,
    '{ node(id: "pairing:R1") { ... on Pairing { version agreementNumber annualFunding signedOn } } }',
  ))

test('a filter keeps its defaults, and a condition its own', async () => {
  const units =
    'query ($r: Boolean, $k: [UnitKind!]) { units(filter: {resident: $r, kinds: $k}) { totalCount } }'
  expect(await ask(units, {})).toEqual({ units: { totalCount: 2 } })
  expect(await ask(units, { k: ['PRIVATE_ENTERPRISE'] })).toEqual({ units: { totalCount: 1 } })
  const shown = 'query ($a: Boolean! = true) { revision @include(if: $a) __typename @skip(if: $a) }'
  expect(Object.keys(await ask(shown, {}))).toEqual(['revision'])
  expect(Object.keys(await ask(shown, { a: false }))).toEqual(['__typename'])
})

test('a fragment spread twice under different conditions has the fields of each place', async () => {
  const query = `query Q($a: Boolean!) {
    one: unit(id: "unit:U1") { name ...F @skip(if: $a) }
    two: unit(id: "unit:U1") { id ...F @include(if: $a) }
  }
  fragment F on Unit { kind partyMembers }`
  const keys = async (a: boolean) => {
    const { one, two } = await ask(query, { a })
    return [Object.keys(one), Object.keys(two)]
  }
  expect(await keys(true)).toEqual([['name'], ['id', 'kind', 'partyMembers']])
  expect(await keys(false)).toEqual([['name', 'kind', 'partyMembers'], ['id']])
})

test('a field selected twice under different conditions is there if either holds', async () => {
  const query = `query ($a: Boolean!, $b: Boolean!) {
    unit(id: "unit:U1") { id @include(if: $a) id @include(if: $b) residence @include(if: $a) { code } residence { name } } }`
  const keys = async (a: boolean, b: boolean) => {
    const { unit } = await ask(query, { a, b })
    return [Object.keys(unit), Object.keys(unit.residence)]
  }
  expect(await keys(true, false)).toEqual([
    ['id', 'residence'],
    ['code', 'name'],
  ])
  expect(await keys(false, true)).toEqual([['id', 'residence'], ['name']])
  expect(await keys(false, false)).toEqual([['residence'], ['name']])
})
