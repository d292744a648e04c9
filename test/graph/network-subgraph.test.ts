import { bing, jia, land, openRegister, type SmallRegister, street, yi } from '../support/network'

let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    ...land,
    units: [
      'ref,name,kind,residence_code,dissolved_on',
      'U1,教育局,机关,441481001001,',
      'U2,超市,非公企业,441481001001,',
      'U3,医院,医院,441481001001,',
      'U4,旧厂,国有企业,441481001001,2023-01-01',
      'U5,学校,学校,441481001001,',
    ].join('\n'),
    party_organisations:
      'ref,name,kind,unit_ref,leads_code\nP1,教育局支部,BRANCH,U1,\nP2,甲社区党委,PARTY_COMMITTEE,,441481001001',
    pairings: [
      'ref,unit_ref,community_code,unit_organisation_ref,start,end',
      'R1,U1,441481001001,P1,2020-01-01,',
      'R2,U2,441481001001,,2020-01-01,',
      'R3,U2,441481001002,,2020-01-01,',
      'R4,U3,441481001001,,2020-01-01,2023-12-31',
    ].join('\n'),
  })
})
afterAll(() => register.stop())

const ask = (args: string) =>
  register.ask(
    `subgraph(asOf: "2024-01-01", ${args}) { truncated nodes { id type label area degree } edges { id source target type linkage } }`,
  )
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id)

test('has what lies around a unit, each linkage an edge or a star of edges', async () => {
  expect(await ask('around: ["unit:U1"]')).toEqual({
    truncated: false,
    nodes: [
      { id: 'unit:U1', type: 'Unit', label: '教育局', area: '441481001001', degree: 1 },
      { id: jia, type: 'Community', label: '甲社区', area: '441481001001', degree: 2 },
      {
        id: 'party-organisation:P1',
        type: 'PartyOrganisation',
        label: '教育局支部',
        area: '441481001001',
        degree: 1,
      },
    ],
    edges: [
      {
        id: 'party-organisation:P1>OF_UNIT>unit:U1',
        source: 'party-organisation:P1',
        target: 'unit:U1',
        type: 'OF_UNIT',
        linkage: null,
      },
      {
        id: `unit:U1>RESIDENT_IN>${jia}`,
        source: 'unit:U1',
        target: jia,
        type: 'RESIDENT_IN',
        linkage: null,
      },
      { id: `pairing:R1>${jia}`, source: 'unit:U1', target: jia, type: 'PAIRING', linkage: 'pairing:R1' },
      {
        id: 'pairing:R1>party-organisation:P1',
        source: 'unit:U1',
        target: 'party-organisation:P1',
        type: 'PAIRING',
        linkage: 'pairing:R1',
      },
    ],
  })
})

test('has around a hub first what linkages lead to, and no unit that is dissolved', async () => {
  const { nodes, truncated } = await ask(`around: ["${jia}"]`)
  // U2 has two linkages, P1 and U1 one; of the others, which only belong there, none has any.
  expect(idsOf(nodes)).toEqual([
    jia,
    'unit:U2',
    'party-organisation:P1',
    'unit:U1',
    street,
    'party-organisation:P2',
    'unit:U3',
    'unit:U5',
  ])
  expect(truncated).toBe(false)
})

test('says what it leaves out, and has no edge without its two nodes', async () => {
  const small = await ask(`around: ["${jia}"], limit: 3`)
  expect(idsOf(small.nodes)).toEqual([jia, 'unit:U2', 'party-organisation:P1'])
  expect(small.truncated).toBe(true)
  expect(idsOf(small.edges)).toEqual([
    `unit:U2>RESIDENT_IN>${jia}`,
    `pairing:R1>party-organisation:P1`,
    `pairing:R2>${jia}`,
  ])
  expect((await ask(`around: ["${jia}"], limit: 7`)).truncated).toBe(true)
  expect((await ask(`around: ["${jia}"], limit: 8`)).truncated).toBe(false)
})

test('goes as deep as asked', async () => {
  const nodes = async (args: string) => idsOf((await ask(args)).nodes)
  expect(await nodes(`around: ["${yi}"], depth: 0`)).toEqual([yi])
  expect(await nodes(`around: ["${yi}"], depth: 1`)).toEqual([yi, 'unit:U2', street])
  expect(await nodes(`around: ["${yi}"], depth: 2`)).toEqual([yi, 'unit:U2', street, jia, 'area:441481'])
  // With no room left it still looks whether there was more.
  const full = await ask(`around: ["${yi}"], depth: 2, limit: 3`)
  expect([idsOf(full.nodes), full.truncated]).toEqual([[yi, 'unit:U2', street], true])
})

test('draws linkages of the kinds asked for, and how things belong together all the same', async () => {
  const { nodes, edges } = await ask('around: ["unit:U2"], kinds: [PART_TIME_MEMBERSHIP]')
  expect(nodes).toEqual([
    { id: 'unit:U2', type: 'Unit', label: '超市', area: '441481001001', degree: 2 },
    expect.objectContaining({ id: jia }),
  ])
  expect(idsOf(edges)).toEqual([`unit:U2>RESIDENT_IN>${jia}`])
})

test('is around several things, each once', async () => {
  const { nodes } = await ask(`around: ["unit:U2", "${bing}", "unit:U2"], depth: 0`)
  expect(idsOf(nodes)).toEqual(['unit:U2', bing])
})

test.each([
  ['around: []', ['around'], 'around must name at least one thing 至少给出一个中心'],
  [
    'around: ["unit:U1", "unit:U9"]',
    ['around', 1],
    'Nothing that a linkage could join has the id unit:U9 没有可关联的这个对象',
  ],
  [
    'around: ["pairing:R1"]',
    ['around', 0],
    'Nothing that a linkage could join has the id pairing:R1 没有可关联的这个对象',
  ],
  ['around: ["unit:U1"], depth: 4', ['depth'], 'depth must be 0 to 3, not 4 超出范围'],
  ['around: ["unit:U1"], limit: 0', ['limit'], 'limit must be 1 to 2000, not 0 超出范围'],
  [
    'around: ["unit:U1", "unit:U2"], limit: 1',
    ['limit'],
    'around names 2 things and limit is 1; raise limit 中心多于上限',
  ],
])('%s is refused', async (args, argument, message) => {
  expect(await ask(args)).toEqual({ code: 'BAD_USER_INPUT', argument, message })
})
