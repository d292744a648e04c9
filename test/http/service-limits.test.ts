import { ask, startToyService, type ToyService } from '../support/toy-service'

let service: ToyService
beforeAll(async () => {
  service = await startToyService()
})
afterAll(() => service.stop())

const refused = (name: string, value: number, found: string) => ({
  status: 400,
  errors: [
    expect.objectContaining({
      message: expect.stringMatching(`^${name} is ${value}: ${found}(,|$)`),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: { name, value } },
    }),
  ],
})

const nested = (levels: number) =>
  `{ units { nodes ${'{ friends '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`

describe('depth', () => {
  test('of fifteen fields passes, of more does not', async () => {
    const thin = await startToyService({ MAX_COST: '1000000000' })
    try {
      const field = (levels: number) => `{ node { ... on Unit ${nestedFriends(levels)} } }`
      expect((await ask(thin, field(5))).errors?.[0]?.extensions.limit).toBeUndefined()
      expect(await ask(thin, nested(14))).toEqual(refused('MAX_DEPTH', 15, 'this question has 17'))
    } finally {
      await thin.stop()
    }
  })

  test('is not made larger by fragments, and not hidden in them', async () => {
    const shallow = await startToyService({ MAX_DEPTH: '3' })
    try {
      const fragments = 'fragment A on Unit { ...B } fragment B on Unit { ... on Node { id } }'
      expect((await ask(shallow, `{ units { nodes { ...A } } } ${fragments}`)).errors).toBeUndefined()
      const deep = '{ units { nodes { ...A } } } fragment A on Unit { friends { id } }'
      expect(await ask(shallow, deep)).toEqual(refused('MAX_DEPTH', 3, 'this question has 4'))
    } finally {
      await shallow.stop()
    }
  })
})

describe('cost', () => {
  const walk = (units: string, pairings: string, rest = 'name') =>
    `{ units${units} { nodes { pairings${pairings} { nodes { community { ${rest} } } } } } }`

  test('of 50 units with 50 pairings and their communities passes', async () => {
    expect(
      (await ask(service, walk('(first: 50)', '(first: 50)'))).errors?.[0]?.extensions.limit,
    ).toBeUndefined()
  })

  test('of 500 times 500 times 500 does not, with the number of fields', async () => {
    const inner = 'units(first: 500) { nodes { id } }'
    // 1 units, 1 nodes, 500 x (pairings, nodes), 500 x 500 x (community, units, nodes), 500 x 500 x 500 x id
    const fields = 2 + 500 * 2 + 500 * 500 * 3 + 500 ** 3
    expect(await ask(service, walk('(first: 500)', '(first: 500)', inner))).toEqual(
      refused('MAX_COST', 500_000, `this question could be answered by ${fields} fields`),
    )
  })

  test('sees page sizes in variables, defaults of variables and defaults of arguments', async () => {
    const found = `this question could be answered by ${2 + 500 * 2 + 500 * 500 * 2} fields`
    const byVariable = `query Q($n: Int, $m: Int = 500) ${walk('(first: $n)', '(first: $m)')}`
    expect(await ask(service, byVariable, { n: 500 })).toEqual(refused('MAX_COST', 500_000, found))
    expect((await ask(service, byVariable, { n: 5 })).errors?.[0]?.extensions.limit).toBeUndefined()
    const small = await startToyService({ MAX_COST: '5101' })
    try {
      // 2 + 50 x 2 + 50 x 50 x 2 = 5102
      expect(await ask(small, walk('', ''))).toEqual(
        refused('MAX_COST', 5101, 'this question could be answered by 5102 fields'),
      )
    } finally {
      await small.stop()
    }
  })

  test('is not hidden in fragments or aliases', async () => {
    const page = 'units(first: 500) { nodes { pairings(first: 400) { nodes { id } } } }'
    const found = (times: number) =>
      `this question could be answered by ${times * (2 + 500 * 2 + 500 * 400)} fields`
    expect((await ask(service, `{ a: ${page} b: ${page} }`)).errors?.[0]?.extensions.limit).toBeUndefined()
    expect(await ask(service, `{ a: ${page} b: ${page} c: ${page} }`)).toEqual(
      refused('MAX_COST', 500_000, found(3)),
    )
    const fragments =
      '{ a: units(first: 500) { ...N } b: units(first: 500) { ...N } c: units(first: 500) { ...N } }'
    const fragment = 'fragment N on UnitConnection { nodes { pairings(first: 400) { nodes { id } } } }'
    expect(await ask(service, `${fragments} ${fragment}`)).toEqual(refused('MAX_COST', 500_000, found(3)))
  })
})

test('aliases, directives and tokens have limits of their own', async () => {
  const times = (n: number, text: (i: number) => string) =>
    `{ ${Array.from({ length: n }, (_, i) => text(i)).join(' ')} }`
  expect(
    (
      await ask(
        service,
        times(50, (i) => `a${i}: hello`),
      )
    ).errors,
  ).toBeUndefined()
  expect(
    await ask(
      service,
      times(51, (i) => `a${i}: hello`),
    ),
  ).toEqual(refused('MAX_ALIASES', 50, 'this question has 51'))
  expect(
    await ask(
      service,
      times(51, () => 'hello @include(if: true)'),
    ),
  ).toEqual(refused('MAX_DIRECTIVES', 50, 'this question has 51'))
  expect(
    await ask(
      service,
      times(3000, () => 'hello'),
    ),
  ).toEqual({
    status: 400,
    errors: [
      expect.objectContaining({
        message: 'MAX_TOKENS is 3000: this question has more',
        extensions: { code: 'GRAPHQL_PARSE_FAILED', limit: { name: 'MAX_TOKENS', value: 3000 } },
      }),
    ],
  })
})

test('fields repeated without end are refused before they are compared', async () => {
  const { status, errors } = await ask(service, `{ ${'units { totalCount } '.repeat(740)} }`)
  expect([status, errors![0]!.message]).toEqual([
    400,
    'This question repeats the same fields too often to be checked.',
  ])
})

test('an answer that takes too long is an error that names the limit, not silence', async () => {
  const quick = await startToyService({ MAX_SECONDS: '1' })
  try {
    expect(await ask(quick, '{ never }')).toEqual({
      status: 200,
      data: null,
      errors: [
        {
          message: 'MAX_SECONDS is 1: this question took longer and was stopped 查询超时，已停止',
          extensions: { code: 'TIME_LIMIT_EXCEEDED', limit: { name: 'MAX_SECONDS', value: 1 } },
        },
      ],
    })
    expect((await ask(quick, '{ hello }')).data).toEqual({ hello: 'hello world' })
  } finally {
    await quick.stop()
  }
})

function nestedFriends(levels: number): string {
  return `${'{ friends '.repeat(levels)}{ id }${' }'.repeat(levels)}`
}
