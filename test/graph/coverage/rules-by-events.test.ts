import { found, type Life, lifeOf } from '../../support/coverage'
import { openRegister, type SmallRegister } from '../../support/network'

const [one, two] = ['441481001001', '441481001002']

let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    areas: [
      'code,name,level',
      '441481,兴宁市,COUNTY',
      '441481001,兴田街道,STREET',
      '441481002,宁新街道,STREET',
      `${one},社区1,COMMUNITY`,
      `${two},社区2,COMMUNITY`,
    ].join('\n'),
    units: `ref,name,kind,residence_code\nU1,教育局,机关,${one}`,
    big_committees: 'ref,name,kind,area_code\nB1,大工委,BIG_WORKING_COMMITTEE,441481002',
    alliances: `ref,name,kind,serves_codes,start\nA1,联盟,REGIONAL,${one};441481002,2020`,
    pairings: [
      'ref,unit_ref,community_code,start,end',
      `P1,U1,${one},2020-01-01,2023-12-31`,
      `P2,U1,${two},2020,`,
      `P3,U1,${two},2010-01-01,2019-12-31`,
    ].join('\n'),
    activities: [
      'ref,title,held_on,under_id',
      'T1,义诊,2021-03-01,pairing:P1',
      'T2,义诊,2021-03-01,alliance:A1',
    ].join('\n'),
    list_items: `ref,kind,title,category,community_code\nN1,NEED,需求,助老,${two}`,
    claims: ['ref,item_ref,unit_ref,pairing_ref,start,end', 'Q1,N1,U1,P2,2022-03,2022-04'].join('\n'),
    conferences: [
      'ref,name,every_months,area_code,committee_ref,alliance_ref',
      'F1,区域会议,1,441481001,B1,A1',
      'F2,大工委会议,12,,B1,A1',
      'F3,联盟会议,3,,,A1',
      'F4,其他会议,3,,,',
    ].join('\n'),
    meetings: [
      'ref,conference_ref,held_on',
      'G1,F1,2024-01-31',
      'G2,F1,2023-01-31',
      'G3,F2,2024-02-29',
      'G4,F3,2024-05-01',
    ].join('\n'),
    exemptions: [
      'ref,rule,subject_id,reason,start,end',
      'E1,CONFERENCE_ON_TIME,joint-conference:F4,停开,2024-01-01,2024-06-30',
      'E2,PAIRING_ACTIVE,pairing:P1,停办,2023-01-01,2023-06-30',
    ].join('\n'),
  })
})
afterAll(() => register.stop())

test.each<[string, Life]>([
  [
    // A month after the last of January is the last of February, whose 29th there is every four years.
    'joint-conference:F1',
    [
      ['2023-01-30', 'NEVER_LINKED'],
      ['2023-01-31', 'COVERED'],
      ['2023-02-28', 'COVERED'],
      ['2023-03-01', 'OVERDUE 2023-03-01 1'],
      ['2024-01-30', 'OVERDUE 2023-03-01 336'],
      ['2024-01-31', 'COVERED'],
      ['2024-02-29', 'COVERED'],
      ['2024-03-01', 'OVERDUE 2024-03-01 1'],
    ],
  ],
  [
    'joint-conference:F2',
    [
      ['2025-02-28', 'COVERED'],
      ['2025-03-01', 'OVERDUE 2025-03-01 1'],
    ],
  ],
  [
    'joint-conference:F3',
    [
      ['2024-04-30', 'NEVER_LINKED'],
      ['2024-08-01', 'COVERED'],
      ['2024-08-02', 'OVERDUE 2024-08-02 1'],
    ],
  ],
  [
    'joint-conference:F4',
    [
      ['2023-12-31', 'NEVER_LINKED'],
      ['2024-01-01', 'EXEMPT exemption:E1'],
      ['2024-06-30', 'EXEMPT exemption:E1'],
      ['2024-07-01', 'NEVER_LINKED'],
    ],
  ],
])('CONFERENCE_ON_TIME finds of %s what its meetings say', async (subject, life) => {
  expect(await lifeOf(register, 'CONFERENCE_ON_TIME', subject, life)).toEqual(life)
})

test('A conference lies in its area, else its committee’s, else what its alliance serves', async () => {
  const within = async (code: string) =>
    Object.keys(await found(register, 'CONFERENCE_ON_TIME', '2024-01-01', code)).sort()
  expect(await within('441481001')).toEqual(['joint-conference:F1', 'joint-conference:F3'])
  expect(await within('441481002')).toEqual(['joint-conference:F2', 'joint-conference:F3'])
  expect(await within(two)).toEqual([])
})

test.each<[string, Life]>([
  [
    'pairing:P1',
    [
      ['2019-12-31', 'not asked'],
      ['2020-01-01', 'NEVER_LINKED'],
      ['2021-02-28', 'NEVER_LINKED'],
      ['2021-03-01', 'COVERED'],
      ['2022-03-01', 'COVERED'],
      ['2022-03-02', 'LAPSED 2022-03-02 1'],
      ['2022-12-31', 'LAPSED 2022-03-02 305'],
      ['2023-01-01', 'EXEMPT exemption:E2'],
      ['2023-06-30', 'EXEMPT exemption:E2'],
      ['2023-12-31', 'LAPSED 2022-03-02 670'],
      ['2024-01-01', 'not asked'],
    ],
  ],
  [
    // The claim surely began by the last of March, and surely not before the first.
    'pairing:P2',
    [
      ['2020-12-30', 'not asked'],
      ['2020-12-31', 'NEVER_LINKED'],
      ['2022-02-28', 'NEVER_LINKED'],
      ['2022-03-01', 'UNKNOWN'],
      ['2022-03-30', 'UNKNOWN'],
      ['2022-03-31', 'COVERED'],
      ['2023-03-01', 'COVERED'],
      ['2023-03-02', 'UNKNOWN'],
      ['2023-03-31', 'UNKNOWN'],
      ['2023-04-01', 'LAPSED 2023-04-01 1'],
    ],
  ],
])('PAIRING_ACTIVE finds of %s what was done under it', async (subject, life) => {
  expect(await lifeOf(register, 'PAIRING_ACTIVE', subject, life)).toEqual(life)
})
