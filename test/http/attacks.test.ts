import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { importFiles, town } from '../support/register'
import { startService, type TestService } from '../support/service'

/** Questions that would stop the service, each beside one that is nearly so and answered. */
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
afterEach(async () => {
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200)
  expect(await (await fetch(`${service.url}/metrics`)).text()).not.toMatch(/x{101}/)
})

const many = <T>(count: number, of: T) => Array.from({ length: count }, () => of)

/** What a question is refused with: its code, and the limit or the argument. */
async function refusal(query: string, variables: Record<string, unknown> = {}) {
  const { errors, data } = await service.ask(query, variables)
  expect(data ?? undefined).toBeUndefined()
  const { code, limit, argument } = errors![0]!.extensions as Record<string, unknown>
  return { code, limit, argument, message: errors![0]!.message }
}

describe('nodes by ids', () => {
  const up = 'children(first: 20) { nodes { parent { ... on AdministrativeDivision '
  const query = (levels: number) =>
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on AdministrativeDivision { ${`${up} { `.repeat(levels)} id ${'} } } }'.repeat(levels)} } } }`

  test('repeated are counted each, and what hangs on them times as many', async () => {
    expect(await refusal(query(3), { ids: many(500, 'area:441481') })).toMatchObject({
      limit: { name: 'MAX_COST', value: 500_000 },
      message: expect.stringMatching(
        /could be answered by \d{7,} fields, with up to 500 entries in nodes; ask for fewer/,
      ),
    })
    expect((await service.ask(query(3), { ids: ['area:441481'] })).errors).toBeUndefined()
  })

  test('more than 500 are refused by their number', async () => {
    const ids = '{ nodes(ids: [$LIST]) { id } }'
    const text = (count: number) => ids.replace('$LIST', many(count, '"area:441481"').join(' '))
    expect(await refusal(text(501))).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['ids'] })
    const byVariable = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect(await refusal(byVariable, { ids: many(501, 'area:441481') })).toMatchObject({
      message: expect.stringMatching('ids has 501 entries; it can have 500'),
    })
    expect((await service.ask(byVariable, { ids: many(500, 'area:441481') })).data.nodes).toHaveLength(500)
  })
})

test('a rule that is asked for many times is answered once', async () => {
  const query = `query ($rules: [CoverageRule!]) {
    coverageMatrix(within: "441481", level: COMMUNITY, rules: $rules) { rules cells { population } } }`
  const once = await service.ask(query, { rules: ['COMMUNITY_PAIRED'] })
  expect(once.errors).toBeUndefined()
  expect(await service.ask(query, { rules: many(500, 'COMMUNITY_PAIRED') })).toEqual(once)
  expect(await refusal(query, { rules: many(3000, 'COMMUNITY_PAIRED') })).toMatchObject({
    argument: ['rules'],
  })
})

test('alternatives are few, and repeats of them none', async () => {
  const query = 'query ($anyOf: [UnitFilter!]) { units(filter: {anyOf: $anyOf}) { totalCount } }'
  const alternatives = (count: number) => many(count, { nameContains: '教育' })
  const once = await service.ask(query, { anyOf: alternatives(1) })
  expect(once.data).toEqual({ units: { totalCount: 1 } })
  expect(await service.ask(query, { anyOf: alternatives(20) })).toEqual(once)
  expect(await refusal(query, { anyOf: alternatives(21) })).toMatchObject({ argument: ['anyOf'] })
})

test('gaps by thousands of rules are refused', async () => {
  const query = 'query ($gap: [CoverageRule!]) { units(filter: {gap: $gap}) { totalCount } }'
  expect(await refusal(query, { gap: many(3000, 'RESIDENT_UNIT_PAIRED') })).toMatchObject({
    argument: ['gap'],
  })
  expect((await service.ask(query, { gap: many(400, 'RESIDENT_UNIT_PAIRED') })).errors).toBeUndefined()
})

test('names of any length come into neither log nor metrics', async () => {
  expect(await refusal(`query ${'x'.repeat(900_000)} { revision }`)).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect((await service.ask(`query ${'x'.repeat(100)} { revision }`)).errors).toBeUndefined()
  const operationName = 'x'.repeat(900_000)
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query A { revision }', operationName }),
  })
  expect(response.status).toBe(400)
})

test('a text of more than 10,000 characters is refused where it stands', async () => {
  const query = 'query ($text: String!) { search(text: $text) { totalCount } }'
  expect(await refusal(query, { text: '社'.repeat(10_001) })).toMatchObject({ argument: ['text'] })
  expect(await refusal(`{ search(text: "${'a'.repeat(10_001)}") { totalCount } }`)).toMatchObject({
    argument: ['text'],
  })
})

test('lists of areas count the areas that there are', async () => {
  const matrix =
    'coverageMatrix(within: "441481", level: COMMUNITY) { areas { name code } cells { population covered gap unknown exempt } }'
  expect((await service.ask(`{ ${matrix} }`)).errors).toBeUndefined()
})
