import { found } from '../../support/coverage'
import { openRegister, type SmallRegister } from '../../support/network'

const [one, two, village] = ['441481001001', '441481001002', '441481001201']

// Of each kind of subject the first has what it ought to have, the second only something like it, which is the near
// miss; the third is exempt in 2021.
let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    areas: [
      'code,name,level,parent_code',
      '441481,兴宁市,COUNTY,',
      ...['001', '002', '003'].map((street) => `441481${street},街道${street},STREET,`),
      '441481100,叶塘镇,STREET,',
      ...['001', '002', '003'].map((community) => `441481001${community},社区${community},COMMUNITY,`),
      `${village},岭下村,COMMUNITY,`,
      ...['1', '2', '3'].flatMap((number) => [
        `${one}-X${number},小区${number},COMPOUND,`,
        `${one}-L${number},${number}栋,BUILDING,`,
        `${one}-G${number},网格${number},GRID,`,
      ]),
      `${one}-G1-M,微网格,MICRO_GRID,`,
    ].join('\n'),
    units: [
      'ref,name,kind,two_new,residence_code,dissolved_on',
      `U1,超市,非公企业,,${one},`,
      `U2,协会,行业协会,,${one},`,
      `U3,商会,社会组织,,${one},`,
      `U4,教育局,机关,,${one},`,
      `U5,商店,非公企业,false,${one},`,
      'U6,网店,非公企业,,,',
      `U7,旧店,非公企业,,${one},2021-07-01`,
    ].join('\n'),
    party_organisations: [
      'ref,name,kind,unit_ref,leads_code',
      `O1,超市党支部,BRANCH,U1,`,
      `O2,小区党支部,FUNCTIONAL_BRANCH,,${one}-X1`,
      `O3,小区党小组,PARTY_GROUP,,${one}-X2`,
      `O4,楼栋党小组,PARTY_GROUP,,${one}-L1`,
      `O5,党员中心户,MEMBER_HOUSEHOLD,,${one}-L2`,
      `O6,网格党总支,GENERAL_BRANCH,,${one}-G1`,
      `O7,网格党小组,PARTY_GROUP,,${one}-G2`,
      `O8,微网格党支部,BRANCH,,${one}-G1-M`,
    ].join('\n'),
    big_committees: [
      'ref,name,kind,area_code',
      'B1,街道大工委,BIG_WORKING_COMMITTEE,441481001',
      'B2,街道联合党委,JOINT_PARTY_COMMITTEE,441481002',
      'B3,镇大工委,BIG_WORKING_COMMITTEE,441481100',
      `B4,社区联合党委,JOINT_PARTY_COMMITTEE,${one}`,
      `B5,社区大工委,BIG_WORKING_COMMITTEE,${two}`,
    ].join('\n'),
    venues: [
      'ref,name,kind,area_code',
      `V1,党群服务站,SERVICE_STATION,${village}`,
      `V2,小区驿站,COMPOUND_STATION,${one}-X1`,
    ].join('\n'),
    exemptions: [
      'ref,rule,subject_id,reason,start,end',
      ...[
        ['STREET_BIG_COMMITTEE', 'area:441481003'],
        ['COMMUNITY_BIG_COMMITTEE', 'area:441481001003'],
        ['COMMUNITY_HAS_VENUE', 'area:441481001003'],
        ['UNIT_HAS_PARTY_ORGANISATION', 'unit:U3'],
        ['COMPOUND_HAS_BRANCH', `area:${one}-X3`],
        ['BUILDING_HAS_PARTY_GROUP', `area:${one}-L3`],
        ['GRID_HAS_BRANCH', `area:${one}-G3`],
      ].map(([rule, subject], number) => `E${number},${rule},${subject},试点,2021-01-01,2021-12-31`),
    ].join('\n'),
  })
})
afterAll(() => register.stop())

const area = (...codes: string[]) => codes.map((code) => `area:${code}`)

test.each([
  ['STREET_BIG_COMMITTEE', area('441481001'), area('441481002'), 'area:441481003', 0],
  ['COMMUNITY_BIG_COMMITTEE', area(one), area(two), 'area:441481001003', 1],
  ['COMMUNITY_HAS_VENUE', area(village), area(one, two), 'area:441481001003', 2],
  ['UNIT_HAS_PARTY_ORGANISATION', ['unit:U1'], ['unit:U2', 'unit:U6'], 'unit:U3', 3],
  ['COMPOUND_HAS_BRANCH', area(`${one}-X1`), area(`${one}-X2`), `area:${one}-X3`, 4],
  ['BUILDING_HAS_PARTY_GROUP', area(`${one}-L1`), area(`${one}-L2`), `area:${one}-L3`, 5],
  ['GRID_HAS_BRANCH', area(`${one}-G1`), area(`${one}-G2`), `area:${one}-G3`, 6],
])('%s knows who has it, who has not and who need not', async (rule, having, lacking, exempt, number) => {
  const finding = (ids: string[], what: string) => Object.fromEntries(ids.map((id) => [id, what]))
  const always = { ...finding(having, 'COVERED'), ...finding(lacking, 'NEVER_LINKED') }
  for (const day of ['2021-07-01', '2021-12-31'])
    expect(await found(register, rule, day)).toEqual({ ...always, [exempt]: `EXEMPT exemption:E${number}` })
  expect(await found(register, rule, '2022-01-01')).toEqual({ ...always, [exempt]: 'NEVER_LINKED' })
})

test('A dissolved unit is asked no more from the day on which it is', async () => {
  const unit = async (day: string) => (await found(register, 'UNIT_HAS_PARTY_ORGANISATION', day))['unit:U7']
  expect([await unit('2021-06-30'), await unit('2021-07-01')]).toEqual(['NEVER_LINKED', undefined])
})

test('A unit without a residence is asked within no area', async () => {
  expect(Object.keys(await found(register, 'UNIT_HAS_PARTY_ORGANISATION', '2022-01-01', '441481'))).toEqual(
    expect.not.arrayContaining(['unit:U6']),
  )
})
