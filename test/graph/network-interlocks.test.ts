import { ding, jia, land, openRegister, type SmallRegister, yi } from '../support/network'

// Of committees B1 and B2 (of two streets) and alliance A1 (serving the town), U1 and U2 sit in the first two at one
// time, U3 in one after the other, U4 in both but on uncertain days; U1 is in the alliance.
let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    ...land,
    units: 'ref,name,kind\nU1,甲局,机关\nU2,乙局,机关\nU3,丙局,机关\nU4,丁局,机关',
    big_committees: [
      'ref,name,kind,area_code',
      'B1,兴田街道大工委,街道大工委,441481001',
      'B2,宁新街道大工委,街道大工委,441481002',
    ].join('\n'),
    alliances: 'ref,name,kind,serves_codes,start\nA1,圩镇联盟,REGIONAL,441481100;441481002001,2020-01-01',
    alliance_memberships:
      'ref,alliance_ref,member_id,start,end\nL1,A1,unit:U1,2022-01-01,\nL2,A1,area:441481001001,2020,',
    part_time_memberships: [
      'ref,committee_ref,unit_ref,start,end',
      'M1,B1,U1,2020-01-01,2021-12-31',
      'M2,B1,U1,2022-01-01,2022-06-30',
      'M3,B1,U1,2023-01-01,',
      'M4,B2,U1,2021-07-01,',
      'M5,B1,U2,2020-01-01,2022-06-30',
      'M6,B2,U2,2022-06-30,2023-12-31',
      'M7,B1,U3,2020-01-01,2022-06-29',
      'M8,B2,U3,2022-06-30,',
      'M9,B1,U4,2020-01-01,2022',
      'M10,B2,U4,2022,2022-12-31',
    ].join('\n'),
    pairings: [
      'ref,unit_ref,community_code,start,end',
      'R1,U1,441481001001,2020-01-01,',
      'R2,U1,441481001002,2020-01-01,',
      'R3,U1,441481100201,2020-01-01,',
      'R4,U2,441481001001,2020-01-01,',
      'R5,U2,441481001002,2020-01-01,',
    ].join('\n'),
  })
})
afterAll(() => register.stop())

const ask = (args: string) =>
  register.ask(
    `interlocks(${args}) { totalCount edges { cursor } nodes { a { id } b { id } sharedCount shared { member { id } overlap { start end } } } }`,
  )

async function pairs(args: string): Promise<string[]> {
  const { totalCount, nodes } = await ask(args)
  expect(totalCount).toBe(nodes.length)
  return nodes.map((node: { a: { id: string }; b: { id: string }; sharedCount: number }) =>
    [node.a.id, node.b.id, node.sharedCount].join(' '),
  )
}

async function ties(args: string): Promise<string[]> {
  const { nodes } = await ask(args)
  return nodes[0].shared.map(
    ({ member, overlap }: { member: { id: string }; overlap: { start: string; end: string | null } }) =>
      [member.id, overlap.start, overlap.end].join(' '),
  )
}

const committees = 'big-committee:B1 big-committee:B2'

test('share a unit if on some day it surely sat in both', async () => {
  expect(await pairs('minShared: 2')).toEqual([`${committees} 2`])
  expect(await pairs('minShared: 3')).toEqual([])
  expect(await pairs('minShared: 1')).toEqual([
    `${committees} 2`,
    'alliance:A1 big-committee:B1 1',
    'alliance:A1 big-committee:B2 1',
  ])
})

test('have a tie for each stretch of days, over seats that follow on each other', async () => {
  expect(await ties('minShared: 2')).toEqual([
    'unit:U2 2022-06-30 2022-06-30',
    'unit:U1 2021-07-01 2022-06-30',
    'unit:U1 2023-01-01 ',
  ])
})

test('are counted and cut within a period', async () => {
  expect(await ties('minShared: 1, during: {start: "2022-06", end: "2023-03"}')).toEqual([
    'unit:U2 2022-06-30 2022-06-30',
    'unit:U1 2022-06-01 2022-06-30',
    'unit:U1 2023-01-01 2023-03-31',
  ])
  expect(await pairs('minShared: 1, during: {end: "2021-06-30"}')).toEqual([])
  expect(await ties('minShared: 1, during: {end: "2021-07-01"}')).toEqual(['unit:U1 2021-07-01 2021-07-01'])
  expect(await pairs('minShared: 1, during: {start: "2022-07-01", end: "2022-12-31"}')).toEqual([
    'alliance:A1 big-committee:B2 1',
  ])
})

test('lie within an area, both of them', async () => {
  expect(await pairs('within: "441481002", minShared: 1')).toEqual(['alliance:A1 big-committee:B2 1'])
  expect(await pairs('within: "441481100", minShared: 1')).toEqual([])
  expect(await pairs('within: "441481", minShared: 2')).toEqual([`${committees} 2`])
})

test('are communities too, where pairings make members', async () => {
  expect(await pairs('between: [PAIRING], minShared: 1')).toEqual([
    `${jia} ${yi} 2`,
    `${jia} ${ding} 1`,
    `${yi} ${ding} 1`,
  ])
  expect(await pairs('between: [PAIRING, ALLIANCE_MEMBERSHIP], minShared: 1, within: "441481100"')).toEqual([
    `alliance:A1 ${ding} 1`,
  ])
  expect(await pairs('between: [PART_TIME_MEMBERSHIP], minShared: 1')).toEqual([`${committees} 2`])
})

test('come page by page', async () => {
  const first = await ask('minShared: 1, first: 2')
  expect([first.totalCount, first.nodes.length]).toEqual([3, 2])
  const second = await ask(`minShared: 1, first: 2, after: "${first.edges[1].cursor}"`)
  expect(second.nodes.map((node: { b: { id: string } }) => node.b.id)).toEqual(['big-committee:B2'])
})

test.each([
  ['minShared: 0', ['minShared'], 'minShared must be 1 or more, not 0 至少为1'],
  ['during: {start: "2022", end: "2021"}', ['during'], 'during ends before it starts 期间的结束早于开始'],
  ['between: []', ['between'], 'between must name at least one kind of membership 至少选择一种成员关系'],
  [
    'between: [PAIRING, CLAIM]',
    ['between', 1],
    'between must be of PART_TIME_MEMBERSHIP, ALLIANCE_MEMBERSHIP, PAIRING, not CLAIM 不是成员关系',
  ],
  ['within: "999999"', ['within'], 'There is no area with the code 999999 没有这个区域'],
])('%s is refused', async (args, argument, message) => {
  expect(await ask(args)).toEqual({ code: 'BAD_USER_INPUT', argument, message })
})
