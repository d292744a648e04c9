import { bing, ding, jia, land, openRegister, type SmallRegister, yi } from '../support/network'
import { askScratch } from '../support/register'

// U1 sits in 甲 and has no pairing; U2 sits there too and is paired with 甲; U3 sits in the town; U4 is dissolved.
let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    ...land,
    units: [
      'ref,name,kind,residence_code,dissolved_on',
      'U1,教育局,机关,441481001001,',
      'U2,超市,非公企业,441481001001,',
      'U3,卫生院,医院,441481100,',
      'U4,旧厂,国有企业,441481001001,2023-01-01',
      'U5,网店,非公企业,,',
    ].join('\n'),
    alliances: 'ref,name,kind,serves_codes,start\nA1,商圈联盟,REGIONAL,441481,2020',
    alliance_memberships: [
      'ref,alliance_ref,member_id,start,end',
      'L1,A1,unit:U1,2020,',
      'L2,A1,area:441481002001,2020,',
      'L3,A1,area:441481001001,2020,2021',
    ].join('\n'),
    pairings: [
      'ref,unit_ref,community_code,start,end',
      'R1,U2,441481001001,2020,',
      'R2,U1,441481001001,2018,2019',
      'R3,U3,441481100201,2100,',
    ].join('\n'),
  })
  await askScratch(`
    MATCH (unit:Unit {id: 'unit:U1'}), (yi:Entity {id: '${yi}'}), (ding:Entity {id: '${ding}'})
    CREATE (unit)<-[:OFFERED_BY]-(:ListItem:Entity {id: 'list-item:I1', kind: 'RESOURCE', status: 'OPEN', category: '场地'}),
           (unit)<-[:OFFERED_BY]-(:ListItem:Entity {id: 'list-item:I2', kind: 'SERVICE', status: 'OPEN', category: '培训'}),
           (unit)<-[:OFFERED_BY]-(:ListItem:Entity {id: 'list-item:I3', kind: 'RESOURCE', status: 'DONE', category: '医疗'}),
           (yi)<-[:RAISED_BY]-(:ListItem:Entity {id: 'list-item:I4', kind: 'NEED', status: 'OPEN', category: '场地'}),
           (yi)<-[:RAISED_BY]-(:ListItem:Entity {id: 'list-item:I5', kind: 'NEED', status: 'CLAIMED', category: '培训'}),
           (ding)<-[:RAISED_BY]-(:ListItem:Entity {id: 'list-item:I6', kind: 'NEED', status: 'OPEN', category: '医疗'})`)
})
afterAll(() => register.stop())

const fields = 'unit { id } community { id } score reasons { factor weight value explanation }'

interface Suggestion {
  unit: { id: string }
  community: { id: string }
  score: number
  reasons: { factor: string; weight: number; value: number; explanation: string }[]
}

/** "unit community", then the values of the four factors. */
const lines = (suggestions: Suggestion[]) =>
  suggestions.map(({ unit, community, reasons }) =>
    [unit.id, community.id, ...reasons.map(({ value }) => value)].join(' '),
  )

test('weigh for each unit in a gap the communities of its street, with what speaks for them', async () => {
  const found: Suggestion[] = await register.ask(`pairingSuggestions(within: "441481") { ${fields} }`)
  expect(lines(found)).toEqual([
    `unit:U1 ${yi} 0.5 0.5 1 0`,
    `unit:U1 ${jia} 1 0 0.5 0`,
    `unit:U1 ${bing} 0 0 1 1`,
  ])
  expect(found.map(({ score }) => score)).toEqual([0.55, 0.5, 0.3].map((score) => expect.closeTo(score, 10)))
  for (const { score, reasons } of found) {
    expect(reasons.reduce((sum, { weight, value }) => sum + weight * value, 0)).toBeCloseTo(score, 10)
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10)
  }
  expect(found[0]!.reasons).toEqual([
    {
      factor: 'SAME_PLACE',
      weight: 0.4,
      value: 0.5,
      explanation: 'The unit resides in the same street 单位驻在同一街道',
    },
    {
      factor: 'NEEDS_MATCH',
      weight: 0.3,
      value: 0.5,
      explanation: 'Open needs match what the unit offers 需求与资源匹配: 场地',
    },
    {
      factor: 'FEW_PAIRINGS',
      weight: 0.2,
      value: 1,
      explanation: 'The community has no pairing in force 社区暂无结对',
    },
    { factor: 'ALLIANCE_IN_COMMON', weight: 0.1, value: 0, explanation: 'No alliance in common 无共同联盟' },
  ])
})

test('leave out a pairing that is agreed and has yet to begin', async () => {
  expect(await register.ask('pairingSuggestions(within: "441481100") { score }')).toEqual([])
})

test('are as many as asked for, the best first', async () => {
  const found: Suggestion[] = await register.ask(
    `pairingSuggestions(within: "441481001", first: 1) { ${fields} }`,
  )
  expect(lines(found)).toEqual([`unit:U1 ${yi} 0.5 0.5 1 0`])
})

test('are there for a unit that is paired already, with others than its partner', async () => {
  const { suggestions } = await register.ask(`unit(id: "unit:U2") { suggestions { ${fields} } }`)
  expect(lines(suggestions)).toEqual([`unit:U2 ${yi} 0.5 0 1 0`])
})

test('are none for a unit that is dissolved or resides nowhere', async () => {
  for (const id of ['unit:U4', 'unit:U5'])
    expect(await register.ask(`unit(id: "${id}") { suggestions { score } }`)).toEqual({ suggestions: [] })
})

test.each([
  [
    'pairingSuggestions(within: "441481", first: 0) { score }',
    ['first'],
    'first must be 1 to 500, not 0 超出范围',
  ],
  [
    'pairingSuggestions(within: "999999") { score }',
    ['within'],
    'There is no area with the code 999999 没有这个区域',
  ],
  [
    'unit(id: "unit:U1") { suggestions(first: 501) { score } }',
    ['first'],
    'first must be 1 to 500, not 501 超出范围',
  ],
])('%s is refused', async (field, argument, message) => {
  expect(await register.ask(field)).toEqual({ code: 'BAD_USER_INPUT', argument, message })
})
