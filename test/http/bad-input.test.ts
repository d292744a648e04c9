import type { Graph } from '../../src/graph/graph'
import { openSample } from '../support/databases'
import { type Answer, startService, type TestService } from '../support/service'

let graph: Graph
let service: TestService
beforeAll(async () => {
  graph = await openSample()
  service = await startService(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

// Whatever was asked, the service answers the next question.
afterEach(async () => {
  expect(await service.ask('{ area(code: "441481") { name } }')).toEqual({
    status: 200,
    data: { area: { name: '兴宁市' } },
  })
})

/** The one error of an answer, which shows its message, its code and the argument, and nothing of how it came about. */
function refusal({ data, errors }: Answer) {
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
  expect(errors).toHaveLength(1)
  const { message, extensions } = errors![0]!
  return { message, ...extensions }
}

const wrong = (argument: (string | number)[], message: string) => ({
  code: 'BAD_USER_INPUT',
  argument,
  message,
})

async function cursorOf(list: string): Promise<string> {
  const { data } = await service.ask(`{ list: ${list} { edges { cursor } } }`)
  return data.list.edges[0].cursor
}

describe('an area that does not exist', () => {
  test.each([
    'areas(level: STREET, within: "999999") { totalCount }',
    'units(within: "999999") { totalCount }',
    'partyOrganisations(within: "999999") { totalCount }',
    'bigCommittees(within: "999999") { totalCount }',
    'partTimeMemberships(within: "999999") { totalCount }',
    'pairings(within: "999999") { totalCount }',
    'alliances(within: "999999") { totalCount }',
    'unpairedUnits(within: "999999") { totalCount }',
    'coverage(rule: COMMUNITY_PAIRED, within: "999999") { counts { gap } }',
    'statistics(within: "999999") { units }',
    'reconciliation(within: "999999") { agreeing }',
  ])('%s', async (field) => {
    const expected = wrong(['within'], 'There is no area with the code 999999 没有这个区域')
    expect(refusal(await service.ask(`{ ${field} }`))).toEqual(expected)
  })

  test('at a moment at which there was none', async () => {
    const question = '{ reconciliation(within: "441481", knownAt: "2020-01-01T00:00:00Z") { agreeing } }'
    expect(refusal(await service.ask(question))).toEqual(
      wrong(['knownAt'], 'At this moment the register had no area with the code 441481 当时没有这个区域'),
    )
  })

  test('in a filter', async () => {
    expect(refusal(await service.ask('{ pairings(filter: {community: "999999"}) { totalCount } }'))).toEqual(
      wrong(['filter', 'community'], 'There is no area with the code 999999 没有这个区域'),
    )
  })

  test('asked for by itself is null', async () => {
    expect(await service.ask('{ area(code: "999999") { name } }')).toEqual({
      status: 200,
      data: { area: null },
    })
  })
})

const CODE = 'AreaCode must be a text of 2, 4, 6, 9 or 12 digits, with or without "-" and a suffix, not'
const DAY = 'LocalDate must be a day such as 2024-03-31, not'
const MOMENT = 'DateTime cannot represent an invalid date-time-string'

describe('a malformed value', () => {
  test.each([
    ['units(within: "4414811")', ['within'], `${CODE} "4414811"`],
    ['units(within: 441481)', ['within'], `${CODE} 441481`],
    ['units(within: "")', ['within'], `${CODE} ""`],
    ['pairings(filter: {community: "x"})', ['filter', 'community'], `${CODE} "x"`],
    ['units(asOf: "2024-02-30")', ['asOf'], `${DAY} "2024-02-30"`],
    ['units(asOf: "2023-02-29")', ['asOf'], `${DAY} "2023-02-29"`],
    ['units(asOf: "2024-06")', ['asOf'], `${DAY} "2024-06"`],
    ['units(asOf: "0000-01-01")', ['asOf'], `${DAY} "0000-01-01"`],
    ['units(asOf: 20240630)', ['asOf'], `${DAY} 20240630`],
    ['units(knownAt: "2024-06-30")', ['knownAt'], `${MOMENT} 2024-06-30.`],
    [
      'units(filter: {kinds: [SCHOOL, CASTLE]})',
      ['filter', 'kinds', 1],
      'Value "CASTLE" does not exist in "UnitKind" enum.',
    ],
    ['units(first: 1.5)', ['first'], 'Int cannot represent non-integer value: 1.5'],
    [
      'units(first: 3000000000)',
      ['first'],
      'Int cannot represent non 32-bit signed integer value: 3000000000',
    ],
    ['units(first: "7")', ['first'], 'Int cannot represent non-integer value: "7"'],
  ])('%s', async (field, argument, message) => {
    const answer = await service.ask(`{ ${field} { totalCount } }`)
    expect([answer.status, refusal(answer)]).toEqual([400, wrong(argument, message)])
  })

  test.each([
    ['$code: AreaCode', 'within: $code', { code: 'x' }, ['within'], `${CODE} "x"`],
    ['$day: LocalDate', 'asOf: $day', { day: '2023-02-29' }, ['asOf'], `${DAY} "2023-02-29"`],
    ['$size: Int', 'first: $size', { size: '7' }, ['first'], 'Int cannot represent non-integer value: "7"'],
  ])('in a variable: %s', async (definition, use, variables: Record<string, string>, argument, message) => {
    const answer = await service.ask(`query (${definition}) { units(${use}) { totalCount } }`, variables)
    const [[name, value]] = Object.entries(variables) as [[string, string]]
    expect([answer.status, refusal(answer)]).toEqual([
      400,
      wrong(argument, `Variable "$${name}" got invalid value "${value}"; ${message}`),
    ])
  })

  test('in a variable whose type can hold itself, at any depth', async () => {
    const answerTo = (kind: string) =>
      service.ask('query ($filter: UnitFilter) { units(filter: $filter) { nodes { kind } } }', {
        filter: { anyOf: [{ anyOf: [{ kinds: [kind] }] }] },
      })
    expect((await answerTo('SCHOOL')).data.units.nodes[0]).toEqual({ kind: 'SCHOOL' })
    expect(refusal(await answerTo('CASTLE'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['filter'],
      message:
        'Variable "$filter" got invalid value "CASTLE" at "filter.anyOf[0].anyOf[0].kinds[0]"; Value "CASTLE" does not exist in "UnitKind" enum.',
    })
  })

  test('an enum value that is none', async () => {
    const message = 'Value "NO_SUCH_RULE" does not exist in "CoverageRule" enum.'
    const answer = await service.ask('{ coverage(rule: NO_SUCH_RULE) { counts { gap } } }')
    expect(refusal(answer)).toEqual(wrong(['rule'], message))
  })
})

describe('the size of a page', () => {
  test.each([0, -1, 501, 100_000])('%s', async (first) => {
    const expected = wrong(['first'], `first must be 1 to 500, not ${first} 超出范围`)
    expect(refusal(await service.ask(`{ units(first: ${first}) { totalCount } }`))).toEqual(expected)
    const nested = '{ area(code: "441481") { children(first: $first) { totalCount } } }'
    const { errors } = await service.ask(`query ($first: Int) ${nested}`, { first })
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['area', 'children'],
        message: expected.message,
        extensions: { code: 'BAD_USER_INPUT', argument: ['first'] },
      }),
    ])
  })

  test('of 1 and of 500 is answered', async () => {
    const { data } = await service.ask(
      '{ one: units(first: 1) { nodes { id } } most: units(first: 500) { nodes { id } } }',
    )
    expect([data.one.nodes.length, data.most.nodes.length]).toEqual([1, 500])
  })
})

describe('a cursor', () => {
  const other = wrong(
    ['after'],
    'after is a cursor of another list; ask for the first page of this one 游标属于另一列表',
  )
  const units = (args: string) => `units(within: "441481", asOf: "2024-06-30", first: 1${args})`

  test('goes on in its own list', async () => {
    const after = await cursorOf(units(''))
    const { data } = await service.ask(
      `{ ${units(`, after: "${after}"`)} { pageInfo { hasPreviousPage } nodes { id } } }`,
    )
    expect(data.units.pageInfo.hasPreviousPage).toBe(true)
    expect(data.units.nodes).toHaveLength(1)
  })

  test.each([
    ['another question', 'alliances(first: 1)'],
    ['another filter', units(', filter: {twoNew: true}')],
    ['another order', units(', orderBy: [{field: PAIRING_COUNT}]')],
    ['another area', 'units(within: "4414", asOf: "2024-06-30", first: 1)'],
    ['another day', 'units(within: "441481", asOf: "2024-06-29", first: 1)'],
  ])('of %s is refused', async (_, list) => {
    const after = await cursorOf(list)
    expect(refusal(await service.ask(`{ ${units(`, after: "${after}"`)} { totalCount } }`))).toEqual(other)
  })

  test('of the list of one parent is refused by that of another', async () => {
    const children = (code: string, after: string) =>
      `{ area(code: "${code}") { children(first: 1, after: ${after}) { edges { cursor } } } }`
    const { data } = await service.ask(children('441481', 'null'))
    const cursor = JSON.stringify(data.area.children.edges[0].cursor)
    const { errors } = await service.ask(children('4414', cursor))
    expect(errors).toEqual([expect.objectContaining({ path: ['area', 'children'], message: other.message })])
  })

  test.each(['', 'rubbish', '游标', 'eyJhIjox'])('that is none: "%s"', async (after) => {
    expect(refusal(await service.ask(`{ ${units(`, after: "${after}"`)} { totalCount } }`))).toEqual(
      wrong(['after'], 'after is not a cursor of this service 不是本服务的游标'),
    )
  })

  test('that is JSON, but none of ours, is of another list', async () => {
    for (const value of [null, {}, [], [1], 'text']) {
      const after = Buffer.from(JSON.stringify(value)).toString('base64url')
      expect(refusal(await service.ask(`{ ${units(`, after: "${after}"`)} { totalCount } }`))).toEqual(other)
    }
  })

  test('whose place was tampered with is answered, with entries or without', async () => {
    const [list] = JSON.parse(Buffer.from(await cursorOf(units('')), 'base64url').toString())
    for (const place of [
      [],
      [null],
      [{ a: [1] }, {}],
      [[[]]],
      [true, 1e308],
      [[], 'name', [], 'id', 'more'],
    ]) {
      const after = Buffer.from(JSON.stringify([list, ...place])).toString('base64url')
      const { errors } = await service.ask(`{ ${units(`, after: "${after}"`)} { nodes { id } } }`)
      expect(errors).toBeUndefined()
    }
  })
})

describe('a question of coverage', () => {
  const trend = (args: string) =>
    `{ coverage(rule: COMMUNITY_PAIRED, within: "441481") { trend(${args}) { on } } }`

  test('whose trend ends before it begins', async () => {
    const { errors } = await service.ask(trend('from: "2024-06-30", to: "2024-06-29"'))
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['coverage', 'trend'],
        message: 'from must not be after to: 2024-06-30 is after 2024-06-29 开始晚于结束',
        extensions: { code: 'BAD_USER_INPUT', argument: ['from'] },
      }),
    ])
  })

  test('whose trend has too many points', async () => {
    const { errors } = await service.ask(trend('from: "1982-10-30", to: "2024-06-30", step: MONTH'))
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['coverage', 'trend'],
        message: 'A trend has at most 500 points; choose a longer step or a later from 趋势点数过多',
        extensions: { code: 'BAD_USER_INPUT', argument: ['step'] },
      }),
    ])
    const { data } = await service.ask(trend('from: "1982-11-30", to: "2024-06-30", step: MONTH'))
    expect(data.coverage.trend).toHaveLength(500)
  })

  test('with a counterpart, where no linkage has one', async () => {
    const question =
      '{ coverage(rule: STREET_BIG_COMMITTEE, counterpart: {kinds: [SCHOOL]}) { counts { gap } } }'
    expect(refusal(await service.ask(question))).toEqual(
      wrong(
        ['counterpart'],
        'STREET_BIG_COMMITTEE is not about linkages, so that no counterpart can narrow them 此规则不涉及关联',
      ),
    )
  })
})

describe('a wrong argument is named with its path', () => {
  const [here, there] = ['"unit:XN-U0001"', '"unit:XN-U0002"']
  const paths = (args: string) => `paths(${args}) { length }`
  const interlocks = (args: string) => `interlocks(${args}) { totalCount }`
  const tally = (args: string) => `tally(kind: PAIRING, ${args}) { totalCount }`
  const missed = (args: string) => `jointConferences(filter: {missed: {${args}}}) { totalCount }`
  const reversed = 'from must not be after to: 2024-06-30 is after 2024-06-29 开始晚于结束'
  const backwards = 'from: "2024-06-30", to: "2024-06-29"'
  const dimensions =
    'COMMUNITY, STREET, COUNTY, YEAR, QUARTER, MONTH, STATUS, KIND, UNIT, UNIT_KIND, UNIT_TIER'
  const nobody = 'Nothing that a linkage could join has the id unit:nobody 没有可关联的这个对象'

  test.each<[string, (string | number)[], string]>([
    [paths(`from: "unit:nobody", to: ${here}`), ['from'], nobody],
    [paths(`from: ${here}, to: "unit:nobody"`), ['to'], nobody],
    [
      paths(`from: ${here}, to: ${here}`),
      ['to'],
      'from and to are the same; a path leads from one to another 起点与终点相同',
    ],
    [
      paths(`from: ${here}, to: ${there}, maxLength: 0`),
      ['maxLength'],
      'maxLength must be 1 to 8, not 0 超出范围',
    ],
    [
      paths(`from: ${here}, to: ${there}, maxLength: 50`),
      ['maxLength'],
      'maxLength must be 1 to 8, not 50 超出范围',
    ],
    [interlocks('minShared: 0'), ['minShared'], 'minShared must be 1 or more, not 0 至少为1'],
    [
      interlocks('during: {start: "2024", end: "2023"}'),
      ['during'],
      'during ends before it starts 期间的结束早于开始',
    ],
    [
      interlocks('between: []'),
      ['between'],
      'between must name at least one kind of membership 至少选择一种成员关系',
    ],
    ['search(text: "") { totalCount }', ['text'], 'text must hold a word to search for 请输入检索词'],
    [`compare(${backwards}) { unchanged }`, ['from'], reversed],
    [`timeline(id: ${here}, ${backwards}) { type }`, ['from'], reversed],
    [`activities(${backwards}) { totalCount }`, ['from'], reversed],
    [tally('by: []'), ['by'], 'by must name one to 3 dimensions, not 0 维度数超出范围'],
    [
      tally('by: [UNIT, COMMUNITY, STREET, YEAR]'),
      ['by'],
      'by must name one to 3 dimensions, not 4 维度数超出范围',
    ],
    [
      tally('by: [UNIT, COMMUNITY], includeEmpty: true'),
      ['includeEmpty'],
      'includeEmpty goes with one dimension whose values are nodes 只适用于一个对象维度',
    ],
    [
      tally('by: [YEAR], includeEmpty: true'),
      ['includeEmpty'],
      'includeEmpty goes with one dimension whose values are nodes 只适用于一个对象维度',
    ],
    [tally('by: [POST]'), ['by', 0], `A tally of PAIRING has no POST; count by ${dimensions} 没有这个维度`],
    [
      tally('by: [UNIT], counting: GRID'),
      ['counting'],
      `A tally of PAIRING has no GRID; count ${dimensions} 没有这个维度`,
    ],
    [tally('by: [UNIT], counting: UNIT'), ['counting'], 'by names UNIT already 维度重复'],
    [missed(backwards), ['filter', 'missed', 'from'], reversed],
    [
      missed('from: "2024-06-29", to: "2024-06-30", times: 0'),
      ['filter', 'missed', 'times'],
      'times must be 1 or more, not 0 至少为1',
    ],
    [
      'coverage(rule: GRID_HAS_BRANCH, linkage: {posts: ["HEAD"]}) { counts { gap } }',
      ['linkage'],
      'GRID_HAS_BRANCH is not about linkages, so that no linkage can narrow them 此规则不涉及关联',
    ],
    [
      'subgraph(around: []) { truncated }',
      ['around'],
      'around must name at least one thing 至少给出一个中心',
    ],
    ['subgraph(around: ["unit:nobody"]) { truncated }', ['around', 0], nobody],
    [
      'units(filter: {anyOf: [{memberOfAlliance: "alliance:none"}]}) { totalCount }',
      ['filter', 'anyOf', 0, 'memberOfAlliance'],
      'There is no alliance with the id alliance:none 没有这个党建联盟',
    ],
    [
      'linkages(filter: {not: {unit: {memberOfCommittee: "unit:XN-U0001"}}}) { totalCount }',
      ['filter', 'not', 'unit', 'memberOfCommittee'],
      'There is no big committee with the id unit:XN-U0001 没有这个大工委、大党委',
    ],
  ])('%s', async (field, argument, message) => {
    expect(refusal(await service.ask(`{ ${field} }`))).toEqual(wrong(argument, message))
  })
})

test('operators of the index in a search text are letters like others', async () => {
  for (const text of [
    '*',
    '?',
    'AND NOT',
    '"',
    '\\\\',
    'name:* OR (兴田)~ [a TO z]^2',
    '的',
    '+-!(){}[]^~*?:/&|',
  ]) {
    const question = 'query ($text: String!) { search(text: $text) { totalCount } }'
    expect(await service.ask(question, { text })).toEqual({
      status: 200,
      data: { search: { totalCount: 0 } },
    })
  }
})

describe('too large a question is refused before it runs', () => {
  const limit = (name: string, value: number, message: string) => ({
    code: 'GRAPHQL_VALIDATION_FAILED',
    limit: { name, value },
    message: `${name} is ${value}: ${message}`,
  })

  test('too deep', async () => {
    const deep = `{ area(code: "441481") ${'{ parent '.repeat(15)}{ id }${' }'.repeat(15)} }`
    const answer = await service.ask(deep)
    expect([answer.status, refusal(answer)]).toEqual([400, limit('MAX_DEPTH', 15, 'this question has 17')])
  })

  test('too wide', async () => {
    const wide = '{ units(first: 500) { nodes { pairings(first: 500) { nodes { id label } } } } }'
    const answer = await service.ask(wide)
    // 1 units, 1 nodes, 500 x (pairings, nodes), 500 x 500 x (id, label)
    const fields = 2 + 500 * 2 + 500 * 500 * 2
    expect([answer.status, refusal(answer)]).toEqual([
      400,
      limit(
        'MAX_COST',
        500_000,
        `this question could be answered by ${fields} fields, with up to 500 entries in units.nodes.pairings.nodes; ` +
          'ask for fewer of them, for a smaller area, or in several questions 问题过大，请缩小范围或分次查询',
      ),
    ])
  })

  test('too many ids', async () => {
    const ids = Array.from({ length: 501 }, (_, index) => `unit:${index}`)
    const answer = await service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(refusal(answer)).toEqual(wrong(['ids'], 'ids has 501 entries; it can have 500 列表过长'))
  })
})

test('a condition that nothing meets is answered with nothing, and one that nothing can meet is refused', async () => {
  const { data, errors } = await service.ask(`{
    noKind: units(filter: {kinds: []}) { totalCount }
    everyDay: pairings(asOf: "2024-06-30", filter: {endsWithinDays: 2147483647}) { totalCount }
    inForce: pairings(asOf: "2024-06-30") { totalCount }
  }`)
  expect(errors).toBeUndefined()
  expect(data.noKind).toEqual({ totalCount: 0 })
  expect(data.everyDay).toEqual(data.inForce)
  for (const [list, argument] of [
    ['units(filter: {pairingCount: {min: 2, max: 1}})', ['filter', 'pairingCount']],
    ['pairings(filter: {endsWithinDays: -1})', ['filter', 'endsWithinDays']],
  ] as const)
    expect(refusal(await service.ask(`{ asked: ${list} { totalCount } }`))).toMatchObject({ argument })
})
