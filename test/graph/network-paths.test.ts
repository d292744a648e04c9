import { bing, jia, land, openRegister, type SmallRegister, yi } from '../support/network'
import { askScratch } from '../support/register'

// U1 and U2 meet in 甲 and in alliance A1, U2 and U3 in committee B1, where U3 has two seats; U4 stands alone.
let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    ...land,
    units: 'ref,name,kind\nU1,教育局,机关\nU2,超市,非公企业\nU3,医院,医院\nU4,学校,学校',
    party_organisations:
      'ref,name,kind,unit_ref,leads_code\nP1,教育局支部,BRANCH,U1,\nP2,甲社区党委,PARTY_COMMITTEE,,441481001001',
    big_committees: 'ref,name,kind,area_code\nB1,兴田街道大工委,街道大工委,441481001',
    alliances: 'ref,name,kind,serves_codes,start\nA1,商圈联盟,REGIONAL,441481,2020',
    alliance_memberships:
      'ref,alliance_ref,member_id,start,end\nL1,A1,unit:U1,2020-01-01,\nL2,A1,unit:U2,2020-01-01,2023-06-30',
    part_time_memberships: [
      'ref,committee_ref,unit_ref,post,start',
      'M1,B1,U2,PART_TIME_MEMBER,2020',
      'M2,B1,U3,PART_TIME_MEMBER,2020',
      'M3,B1,U3,CONVENOR,2020',
    ].join('\n'),
    pairings: [
      'ref,unit_ref,community_code,community_organisation_ref,start,end',
      'R1,U1,441481001001,P2,2020,',
      'R2,U2,441481001001,P2,2020,',
      'R3,U1,441481001002,,2020-01-01,2022',
      'R4,U3,441481001002,,2020-01-01,',
    ].join('\n'),
  })
})
afterAll(() => register.stop())

const ask = (args: string) => register.ask(`paths(${args}) { length nodes { id } linkages { id } }`)

/** Each path as one line: station, linkage, station and so on. */
async function lines(args: string): Promise<string[]> {
  const paths: { length: number; nodes: { id: string }[]; linkages: { id: string }[] }[] = await ask(args)
  return paths.map(({ length, nodes, linkages }) => {
    expect([linkages.length, nodes.length]).toEqual([length, length + 1])
    return nodes.flatMap(({ id }, index) => (index === 0 ? [id] : [linkages[index - 1]!.id, id])).join(' ')
  })
}

const overAlliance = 'unit:U1 alliance-membership:L1 alliance:A1 alliance-membership:L2 unit:U2'
const overCommunity = `unit:U1 pairing:R1 ${jia} pairing:R2 unit:U2`
const overOrganisation = 'unit:U1 pairing:R1 party-organisation:P2 pairing:R2 unit:U2'

test('come shortest first, then by their linkages, then by their stations', async () => {
  expect(await lines('from: "unit:U1", to: "unit:U2", asOf: "2023-06-30"')).toEqual([
    overAlliance,
    overCommunity,
    overOrganisation,
  ])
})

test('lead only over what is in force on the day', async () => {
  expect(await lines('from: "unit:U1", to: "unit:U2", asOf: "2023-07-01"')).toEqual([
    overCommunity,
    overOrganisation,
  ])
  // The pairings begin some day in 2020.
  expect(await lines('from: "unit:U1", to: "unit:U2", asOf: "2020-12-30"')).toEqual([overAlliance])
  expect(await lines('from: "unit:U1", to: "unit:U2", asOf: "2019-12-31"')).toEqual([])
})

test('end with a year only on its first day, because later ones are uncertain', async () => {
  const overYi = `unit:U1 pairing:R3 ${yi} pairing:R4 unit:U3`
  expect(await lines('from: "unit:U1", to: "unit:U3", maxLength: 2, asOf: "2022-01-01"')).toEqual([overYi])
  expect(await lines('from: "unit:U1", to: "unit:U3", maxLength: 2, asOf: "2022-01-02"')).toEqual([])
})

test('go side by side over two linkages between the same two things', async () => {
  expect(await lines('from: "unit:U2", to: "unit:U3", asOf: "2024-01-01"')).toEqual([
    'unit:U2 part-time-membership:M1 big-committee:B1 part-time-membership:M2 unit:U3',
    'unit:U2 part-time-membership:M1 big-committee:B1 part-time-membership:M3 unit:U3',
  ])
})

test('never come back to where they were', async () => {
  const all = await lines(`from: "unit:U3", to: "${jia}", maxLength: 8, asOf: "2024-01-01", first: 500`)
  const [m2, m3] = ['M2', 'M3'].map(
    (seat) => `unit:U3 part-time-membership:${seat} big-committee:B1 part-time-membership:M1 unit:U2`,
  )
  expect(all).toEqual(
    [
      `${m2} pairing:R2 ${jia}`,
      `${m3} pairing:R2 ${jia}`,
      `${m2} pairing:R2 party-organisation:P2 pairing:R1 ${jia}`,
      `${m2} pairing:R2 party-organisation:P2 pairing:R1 unit:U1`.replace(' unit:U1', ` ${jia}`),
      `${m3} pairing:R2 party-organisation:P2 pairing:R1 ${jia}`,
    ].filter((line, index, list) => list.indexOf(line) === index),
  )
})

test('are as many as asked for, of the lengths and kinds asked for', async () => {
  expect(await lines('from: "unit:U1", to: "unit:U2", asOf: "2023-06-30", first: 1')).toEqual([overAlliance])
  expect(await lines('from: "unit:U1", to: "unit:U2", asOf: "2023-06-30", maxLength: 1')).toEqual([])
  expect(await lines('from: "unit:U1", to: "unit:U2", asOf: "2023-06-30", kinds: [PAIRING]')).toEqual([
    overCommunity,
    overOrganisation,
  ])
  expect(await lines(`from: "${jia}", to: "unit:U1", asOf: "2023-06-30", first: 1`)).toEqual([
    `${jia} pairing:R1 unit:U1`,
  ])
})

test('lead nowhere to what no linkage joins', async () => {
  expect(await ask('from: "unit:U1", to: "unit:U4", maxLength: 8')).toEqual([])
  expect(await ask(`from: "${bing}", to: "unit:U1", maxLength: 8`)).toEqual([])
})

test.each([
  [
    'from: "unit:U1", to: "unit:U1"',
    ['to'],
    'from and to are the same; a path leads from one to another 起点与终点相同',
  ],
  [
    'from: "unit:U9", to: "unit:U1"',
    ['from'],
    'Nothing that a linkage could join has the id unit:U9 没有可关联的这个对象',
  ],
  [
    'from: "unit:U1", to: "nonsense"',
    ['to'],
    'Nothing that a linkage could join has the id nonsense 没有可关联的这个对象',
  ],
  [
    'from: "unit:U1", to: "pairing:R1"',
    ['to'],
    'Nothing that a linkage could join has the id pairing:R1 没有可关联的这个对象',
  ],
  ['from: "unit:U1", to: "unit:U2", maxLength: 0', ['maxLength'], 'maxLength must be 1 to 8, not 0 超出范围'],
  [
    'from: "unit:U1", to: "unit:U2", maxLength: 50',
    ['maxLength'],
    'maxLength must be 1 to 8, not 50 超出范围',
  ],
  ['from: "unit:U1", to: "unit:U2", first: 0', ['first'], 'first must be 1 to 500, not 0 超出范围'],
  ['from: "unit:U1", to: "unit:U2", first: 501', ['first'], 'first must be 1 to 500, not 501 超出范围'],
])('%s is refused', async (args, argument, message) => {
  expect(await ask(args)).toEqual({ code: 'BAD_USER_INPUT', argument, message })
})

describe('around a hub', () => {
  beforeAll(async () => {
    await askScratch(`
      MATCH (hub:Entity {id: '${bing}'}), (unit:Unit {id: 'unit:U4'})
      UNWIND range(1, 20001) AS n
      CREATE (hub)<-[:PAIRS_COMMUNITY]-(:Linkage:Pairing {
        id: 'pairing:H' + n, version: 1, earliestStart: '2021-01-01', latestStart: '2021-01-01',
        earliestEnd: CASE WHEN n <= 10000 THEN '9999-12-31' ELSE '2023-12-31' END, latestEnd: '9999-12-31',
        recordedFrom: '2024-01-01T00:00:00.000Z', recordedTo: '9999-12-31T23:59:59.999Z'
      })-[:PAIRS_UNIT]->(unit)`)
  })

  test('of ten thousand linkages they are found', async () => {
    expect(await lines(`from: "${bing}", to: "unit:U4", first: 2, asOf: "2024-01-01"`)).toEqual([
      `${bing} pairing:H1 unit:U4`,
      `${bing} pairing:H10 unit:U4`,
    ])
  })

  test('of more than one search may read they are refused, and the limit is named', async () => {
    expect(await ask(`from: "${bing}", to: "unit:U1", asOf: "2023-12-31"`)).toEqual({
      code: 'BAD_USER_INPUT',
      argument: ['maxLength'],
      limit: { name: 'MAX_PATH_LINKAGES', value: 20000 },
      message: expect.stringMatching(
        /^MAX_PATH_LINKAGES is 20000: .* lower maxLength or first, or name kinds$/,
      ),
    })
  })
})
