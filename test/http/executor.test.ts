import fc from 'fast-check'
import { execute, parse, specifiedRules, validate } from 'graphql'
import { pino } from 'pino'
import { readConfig } from '../../src/config'
import { createService, type Service } from '../../src/http/service'
import { echoSchema } from '../support/echo-schema'
import { type Operation, randomOperation } from '../support/random-operation'

const RUNS = process.env.LONG_TESTS === 'on' ? 20_000 : 100
const schema = echoSchema()

let service: Service
beforeAll(async () => {
  service = await createService({
    schema,
    config: readConfig({
      PORT: '0',
      MAX_DEPTH: '100',
      MAX_COST: '1000000000',
      MAX_ALIASES: '10000',
      MAX_DIRECTIVES: '10000',
      MAX_TOKENS: '100000',
    }),
    logger: pino({ level: 'silent' }),
    admit: async () => undefined,
    endOf: async () => null,
    endpoints: {},
    contextOf: () => ({ audience: () => 'all', stand: async () => 1 }),
    ready: async () => undefined,
    restsOnSynthetic: async () => false,
    staticDir: 'no-such-folder',
  })
})
afterAll(() => service.stop())

/** What graphql-js answers by itself; undefined for what is no valid question. */
async function byGraphqlJs({ query, operationName, variables }: Operation) {
  const document = parse(query)
  if (validate(schema, document, specifiedRules).length > 0) return undefined
  const result = await execute({ schema, document, operationName, variableValues: variables })
  return plain(result)
}

async function byService(operation: Operation) {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  })
  return plain(await response.json())
}

/** The data as it is, and of errors where they are: what they say and when they come is not the executor's. */
function plain({ data, errors = [] }: { data?: unknown; errors?: readonly { path?: unknown }[] }) {
  const places = errors.map(({ path }) => JSON.stringify(path) ?? '').sort()
  return JSON.parse(JSON.stringify({ data, places }))
}

test('every answer is that of graphql-js: the first, the one that is kept, and the one that was', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      const operation = randomOperation(schema, generate)
      const expected = await byGraphqlJs(operation)
      if (!expected) return
      compared++
      for (let time = 0; time < 3; time++) expect(await byService(operation)).toEqual(expected)
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
  expect(compared).toBeGreaterThan(RUNS / 2)
}, 3_600_000)

test('variables of the same text are told apart: left out, null, and each value', async () => {
  const query = 'query Q($first: Int) { units(first: $first) { totalCount } }'
  const asked = [{}, { first: null }, { first: 1 }, { first: 2 }, {}]
  for (const variables of [...asked, ...asked]) {
    const operation = { query, operationName: 'Q', variables }
    expect(await byService(operation)).toEqual(await byGraphqlJs(operation))
  }
})
