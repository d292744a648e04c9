import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { buildSchema } from 'graphql'
import type { ExportWanted } from '../../src/export/export'
import { exported } from '../support/exported'
import { LIKE_PROPERTIES } from '../support/graph-world'

const schema = buildSchema(/* GraphQL */ `
  scalar DateTime
  type Page { hasNextPage: Boolean! endCursor: String }
  type Matter { title: String! }
  type MatterConnection {
    nodes: [Matter!]!
    edges: [MatterEdge!]!
    totalCount: Int!
    pageInfo: Page!
    tally(by: [String!]!, first: Int = 50, after: String): TallyConnection!
  }
  type MatterEdge { node: Matter! }
  type TallyKey { value: String! }
  type TallyRow { count: Int! keys: [TallyKey!]! }
  type TallyConnection { nodes: [TallyRow!]! totalCount: Int! pageInfo: Page! }
  type Meeting { heldOn: String! at: DateTime matters(first: Int = 50): MatterConnection! attendees: [String!]! }
  type Conference { name: String! meetings: [Meeting!]! venues: [Venue!]! }
  type Venue { name: String! }
  type ConferenceEdge { node: Conference! }
  type ConferenceConnection { nodes: [Conference!]! edges: [ConferenceEdge!]! totalCount: Int! pageInfo: Page! }
  type Counts { held: Int! }
  type Query { matters(first: Int = 50, after: String): MatterConnection! conferences(first: Int = 50, after: String): ConferenceConnection! counts: Counts! one: Venue any: [Any!]! }
  union Any = Hall | Booking
  type Hall { inside: Venue! }
  type Booking { room: Room! }
  type Room { name: String! place: Venue }
`)

interface Meeting {
  heldOn: string
  matters: string[]
}
interface Conference {
  name: string
  meetings: Meeting[]
  venues: string[]
}

const page = (hasNextPage = false, endCursor: string | null = null) => ({ hasNextPage, endCursor })

/** The conferences, two on a page whatever is asked. */
const rootOf = (conferences: readonly Conference[]) => ({
  counts: { held: 5 },
  one: null,
  conferences({ after }: { after: string | null }) {
    const from = Number(after ?? 0)
    const nodes = conferences.slice(from, from + 2).map(({ name, meetings, venues }) => ({
      name,
      venues: venues.map((venue) => ({ name: venue })),
      meetings: meetings.map(({ heldOn, matters }) => ({
        heldOn,
        at: '2024-06-30T16:00:00.000Z',
        attendees: ['a', 'b'],
        matters: ({ first }: { first: number }) => ({
          nodes: matters.slice(0, first).map((title) => ({ title })),
          totalCount: matters.length,
          pageInfo: page(matters.length > first),
        }),
      })),
    }))
    return {
      nodes,
      totalCount: conferences.length,
      pageInfo: page(from + 2 < conferences.length, `${from + 2}`),
    }
  },
})

function conferencesAs(query: string, conferences: readonly Conference[], options?: Partial<ExportWanted>) {
  return exported({ schema, rootValue: rootOf(conferences) }, query, options)
}

async function rowsOf(...args: Parameters<typeof conferencesAs>): Promise<string[][]> {
  const [, ...rows] = parse(await conferencesAs(...args), { bom: true }) as string[][]
  return rows
}

const two: Conference[] = [
  {
    name: '甲',
    meetings: [
      { heldOn: '2023', matters: ['x', 'y'] },
      { heldOn: '2024', matters: [] },
    ],
    venues: ['v'],
  },
  { name: '乙', meetings: [], venues: [] },
  { name: '丙', meetings: [{ heldOn: '2022', matters: ['z'] }], venues: ['w', 'u'] },
]
const DEEP =
  '{ conferences { totalCount nodes { name meetings { heldOn attendees matters { totalCount nodes { title } } } } } }'

test('which matter belongs to which meeting is in its row, and nothing is without one', async () => {
  expect(await conferencesAs(DEEP, two)).toBe(
    [
      'name,meetings.heldOn,meetings.attendees,meetings.matters.totalCount,meetings.matters.title',
      '甲,2023,a; b,2,x',
      '甲,2023,a; b,2,y',
      '甲,2024,a; b,0,',
      '乙,,,,',
      '丙,2022,a; b,1,z',
      '',
    ].join('\r\n'),
  )
})

test('keyed, each list stands by itself and says what it stands in', async () => {
  const keyed = (list: string) => rowsOf(DEEP, two, { above: 'keyed', list })
  expect(await keyed('conferences')).toEqual([
    ['1', '甲'],
    ['2', '乙'],
    ['3', '丙'],
  ])
  expect(await keyed('conferences.meetings')).toEqual([
    ['1', '1', '2023', 'a; b', '2'],
    ['2', '1', '2024', 'a; b', '0'],
    ['3', '3', '2022', 'a; b', '1'],
  ])
  expect(
    (await keyed('conferences.meetings.matters')).map((row) => row.slice(0, 2).concat(row.at(-1)!)),
  ).toEqual([
    ['1', '1', 'x'],
    ['2', '1', 'y'],
    ['3', '3', 'z'],
  ])
})

test('where a list beneath goes on, its last row says so', async () => {
  const query = DEEP.replace('matters {', 'matters(first: 1) {')
  expect((await rowsOf(query, two)).map((row) => row.at(-1))).toEqual(['x', '…', '', '', 'z'])
})

test('lists beside each other are tables, each with what stands above it', async () => {
  const query = '{ counts { held } conferences { nodes { name venues { name } meetings { heldOn at } } } }'
  expect(await rowsOf(query, two, { list: 'counts' })).toEqual([['5']])
  expect(await rowsOf(query, two, { list: 'conferences.venues' })).toEqual([
    ['甲', 'v'],
    ['乙', ''],
    ['丙', 'w'],
    ['丙', 'u'],
  ])
  expect((await rowsOf(query, two, { list: 'conferences.meetings' }))[0]).toEqual([
    '甲',
    '2023',
    '2024-07-01T00:00:00+08:00',
  ])
  await expect(conferencesAs(query, two, { list: 'venues' })).rejects.toThrow(
    'this question has counts, conferences.venues, conferences.meetings',
  )
})

test.each(LIKE_PROPERTIES)('what is called %s has its columns', async (alias) => {
  const query = `{ conferences { nodes { ${alias}: name meetings { ${alias}: heldOn } } } }`
  expect(await conferencesAs(query, two.slice(1))).toBe(
    [`${alias},meetings.${alias}`, '乙,', '丙,2022', ''].join('\r\n'),
  )
  expect(await rowsOf(`{ ${alias}: conferences { nodes { name } } }`, two)).toEqual([['甲'], ['乙'], ['丙']])
})

test('a list that is asked for twice is followed once', async () => {
  const query =
    '{ conferences(first: 1) { nodes { name } } conferences(first: 1) { nodes { venues { name } } } }'
  expect((await rowsOf(query, two)).map(([name]) => name)).toEqual(['甲', '乙', '丙', '丙'])
})

test('what is not there has no row', async () => {
  expect(await conferencesAs('{ one { name } }', [])).toBe('name\r\n')
})

test('whatever there is stands in the rows, in its order', async () => {
  const name = fc.stringMatching(/^[a-z官汕]{1,4}$/)
  const meeting = fc.record({ heldOn: name, matters: fc.array(name, { maxLength: 3 }) })
  const conference = fc.record({
    name,
    meetings: fc.array(meeting, { maxLength: 3 }),
    venues: fc.array(name, { maxLength: 2 }),
  })
  const query = '{ conferences { nodes { name meetings { heldOn matters { nodes { title } } } } } }'
  await fc.assert(
    fc.asyncProperty(fc.array(conference, { maxLength: 6 }), async (conferences) => {
      const wanted = conferences.flatMap((each) =>
        (each.meetings.length > 0 ? each.meetings : [{ heldOn: '', matters: [] as string[] }]).flatMap(
          ({ heldOn, matters }) =>
            (matters.length > 0 ? matters : ['']).map((title) => [each.name, heldOn, title]),
        ),
      )
      expect(await rowsOf(query, conferences)).toEqual(wanted)
    }),
    { numRuns: 100 },
  )
})

/** Matters, two on a page, and how many there are of each title, one on a page. */
const mattersOf = (titles: readonly string[]) => ({
  nodes: titles.map((title) => ({ title })),
  edges: titles.map((title) => ({ node: { title } })),
  totalCount: titles.length,
  pageInfo: page(),
  tally({ by, after }: { by: string[]; after?: string | null }) {
    const different = [...new Set(titles)]
    const from = Number(after ?? 0)
    return {
      nodes: different.slice(from, from + 1).map((title) => ({
        keys: by.map((dimension) => ({ value: `${dimension} ${title}` })),
        count: titles.filter((each) => each === title).length,
      })),
      totalCount: different.length,
      pageInfo: page(from + 1 < different.length, `${from + 1}`),
    }
  },
})
const matters = (query: string, wanted?: Partial<ExportWanted>) =>
  exported(
    { schema, rootValue: { matters: mattersOf(['x', 'y', 'x']), conferences: meetings } },
    query,
    wanted,
  )
const meetings = {
  nodes: [{ name: '甲', meetings: [{ heldOn: '2023', matters: mattersOf(['z', 'z']) }] }],
  pageInfo: page(),
}

test.each(['repeated', 'keyed'] as const)(
  '%s, a tally beside the entries of a list is a table',
  async (above) => {
    const query =
      '{ matters { totalCount nodes { title } tally(by: ["a", "b"]) { nodes { keys { value } count } } } }'
    const table = async (list: string) =>
      (parse(await matters(query, { above, list }), { bom: true }) as string[][]).map((row) =>
        above === 'keyed' ? row.slice(1) : row,
      )
    expect(await table('matters')).toEqual([['title'], ['x'], ['y'], ['x']])
    expect(await table('matters.tally')).toEqual([
      ['keys.1.value', 'keys.2.value', 'count'],
      ['a x', 'b x', '2'],
      ['a y', 'b y', '1'],
    ])
    const zip = await matters(query, { above })
    for (const name of ['matters.csv', 'matters.tally.csv']) expect(zip).toContain(name)
  },
)

test('so is one in a list within a list, with what stands above it', async () => {
  const query =
    '{ conferences { nodes { name meetings { heldOn matters { nodes { title } tally(by: ["a"]) { totalCount nodes { keys { value } count } } } } } } }'
  const table = (list: string, above: ExportWanted['above']) => matters(query, { list, above })
  expect(await table('conferences.meetings.matters.tally', 'repeated')).toMatch(/\r\n甲,2023,.*a z,2\r\n$/)
  expect(await table('conferences.meetings.matters.tally', 'keyed')).toMatch(/\r\n1,1,a z,2\r\n$/)
  expect(await table('conferences.meetings.matters', 'keyed')).toMatch(/\r\n1,1,z\r\n2,1,z\r\n$/)
})

test('where one key stands for fields of different types, each has its columns', async () => {
  const hall = '... on Hall { x: inside { name } }'
  const booking = '... on Booking { x: room { name place { name } } }'
  const any = [
    { __typename: 'Hall', inside: { name: 'a' } },
    { __typename: 'Booking', room: { name: 'b', place: { name: 'c' } } },
  ]
  for (const query of [`{ any { ${hall} ${booking} } }`, `{ any { ${booking} ${hall} } }`])
    expect(await exported({ schema, rootValue: { any } }, query)).toBe(
      ['x.name,x.place.name', 'a,', 'b,c', ''].join('\r\n'),
    )
})

test('what the nodes and the edges of a list both hold is told apart', async () => {
  const [header] = parse(await matters('{ matters { edges { node { title } } nodes { title } } }'), {
    bom: true,
  }) as string[][]
  expect(header).toEqual(['edges.node.title', 'nodes.title'])
  const nodes = [{ name: '甲', venues: [{ name: 'v' }] }]
  const both = { conferences: { nodes, edges: nodes.map((node) => ({ node })), pageInfo: page() } }
  const query = '{ conferences { edges { node { venues { name } } } nodes { venues { name } } } }'
  const zip = await exported({ schema, rootValue: both }, query)
  for (const name of ['conferences.edges.node.venues.csv', 'conferences.nodes.venues.csv'])
    expect(zip).toContain(name)
})
