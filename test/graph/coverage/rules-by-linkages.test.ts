import { found, type Life, lifeOf } from '../../support/coverage'
import { openRegister, type SmallRegister } from '../../support/network'

// Of each kind of subject the first is linked from some day of March 2021 to some day of 2022, the second from
// 2021-01-01 until it is ended on 2022-07-01, the third is exempt in 2021, and the fourth is linked by nothing.
const SOME_DAY = '2021-03,2022'
const ENDED = '2021-01-01,2023-12-31,2022-07-01'
const c = (number: number) => `44148100100${number}`

let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    areas: [
      'code,name,level',
      '441481,兴宁市,COUNTY',
      '441481001,兴田街道,STREET',
      '441481002,宁新街道,STREET',
      ...[1, 2, 3, 4].map((number) => `${c(number)},社区${number},COMMUNITY`),
      '441481001201,岭下村,COMMUNITY',
      ...[1, 2, 3, 4, 5, 6].map((number) => `${c(4)}-X${number},小区${number},COMPOUND`),
    ].join('\n'),
    units: [
      'ref,name,kind,residence_code,dissolved_on',
      `U1,教育局,机关,${c(1)},`,
      `U2,一小,学校,${c(2)},`,
      `U3,供电所,国有企业,${c(3)},`,
      `U4,医院,医院,${c(4)},`,
      'U5,超市,非公企业,441481001,',
      'U6,电视台,事业单位,,',
      `U7,粮站,国有企业,${c(1)},2021-07-01`,
      `U8,二小,学校,${c(1)},`,
    ].join('\n'),
    party_organisations: [
      'ref,name,kind,unit_ref',
      ...['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7'].map((unit) => `O${unit},支部,BRANCH,${unit}`),
    ].join('\n'),
    pairings: [
      'ref,unit_ref,community_code,start,end,terminated_on',
      `P1,U1,${c(1)},${SOME_DAY},`,
      `P2,U2,${c(2)},${ENDED}`,
      'P5,U5,441481001201,2020-01-01,,',
    ].join('\n'),
    big_committees: [
      'ref,name,kind,area_code',
      ...[1, 2, 3, 4].map((number) => `B${number},社区${number}大党委,社区大党委,${c(number)}`),
      'B8,兴田街道大工委,街道大工委,441481001',
      'B9,宁新街道大工委,街道大工委,441481002',
    ].join('\n'),
    part_time_memberships: [
      'ref,committee_ref,unit_ref,start,end,terminated_on',
      `M1,B1,U1,${SOME_DAY},`,
      `M2,B2,U2,${ENDED}`,
      'M8,B8,U5,2020-01-01,,',
      'M9,B9,U4,2020-01-01,,',
    ].join('\n'),
    duty_reports: [
      'ref,unit_ref,community_code,members,start,end,terminated_on',
      `D1,U1,${c(2)},3,${SOME_DAY},`,
      `D2,U2,${c(1)},3,${ENDED}`,
      `D5,U5,${c(1)},3,2020-01-01,,`,
    ].join('\n'),
    contacts: [
      'ref,area_code,unit_ref,start,end,terminated_on',
      `K1,${c(1)},U1,${SOME_DAY},`,
      `K2,${c(2)},U2,${ENDED}`,
      `K4,${c(4)}-X1,U4,2020-01-01,,`,
      'K5,441481001201,U4,2020-01-01,,',
    ].join('\n'),
    property_linkages: [
      'ref,compound_code,branch_ref,owners_committee_ref,property_company_ref,start,end,terminated_on',
      `L1,${c(4)}-X1,OU1,U1,U2,${SOME_DAY},`,
      `L2,${c(4)}-X2,OU1,U1,U2,${ENDED}`,
      `L5,${c(4)}-X5,OU1,,,2021-01-01,2021-12-31,`,
      `L6,${c(4)}-X6,,U1,U2,2021,,`,
    ].join('\n'),
    list_items: [
      'ref,kind,title,category,status,community_code,listed_on',
      `N1,NEED,需求1,助老,CLAIMED,${c(1)},`,
      `N2,NEED,需求2,助老,CLAIMED,${c(1)},2020`,
      `N3,NEED,需求3,助老,OPEN,${c(1)},`,
      `N4,NEED,需求4,助老,OPEN,,2021-06`,
      `N5,NEED,需求5,助老,DONE,${c(1)},`,
      `N6,RESOURCE,资源6,助老,OPEN,${c(1)},`,
    ].join('\n'),
    claims: [
      'ref,item_ref,unit_ref,start,end',
      `Q1,N1,U1,${SOME_DAY}`,
      'Q2,N2,U2,2021-01-01,2022-06-30',
    ].join('\n'),
    alliances: [
      'ref,name,kind,serves_codes,start,end',
      ...[1, 2, 3, 4].map((number) => `A${number},联盟${number},REGIONAL,441481001,2000,`),
      'A5,联盟5,REGIONAL,441481001,2021-06,2022-01',
    ].join('\n'),
    alliance_memberships: [
      'ref,alliance_ref,member_id,start,end,terminated_on',
      'H1,A1,unit:U1,2000,,',
      `H2,A2,unit:U2,${ENDED}`,
      'H4,A4,unit:U4,2000,,',
    ].join('\n'),
    chair_terms: ['alliance_membership_ref,start,end', `H1,${SOME_DAY}`, 'H2,2020-01-01,'].join('\n'),
    exemptions: [
      'ref,rule,subject_id,reason,start,end',
      ...[
        ['RESIDENT_UNIT_PAIRED', 'unit:U3'],
        ['RESIDENT_UNIT_PAIRED_AT_HOME', 'unit:U3'],
        ['COMMUNITY_PAIRED', `area:${c(3)}`],
        ['BIG_COMMITTEE_SEATED', 'big-committee:B3'],
        ['RESIDENT_UNIT_SEATED', 'unit:U3'],
        ['UNIT_REPORTED', 'unit:U3'],
        ['COMMUNITY_CONTACTED', `area:${c(3)}`],
        ['COMPOUND_TRIPARTITE', `area:${c(4)}-X3`],
        ['NEED_CLAIMED', 'list-item:N3'],
        ['ALLIANCE_CHAIRED', 'alliance:A3'],
      ].map(([rule, subject], number) => `E${number},${rule},${subject},试点,2021-01-01,2021-12-31`),
    ].join('\n'),
  })
})
afterAll(() => register.stop())

const onSomeDay = (linkage: string): Life => [
  ['2021-02-28', `NOT_YET_STARTED ${linkage}`],
  ['2021-03-01', 'UNKNOWN'],
  ['2021-03-30', 'UNKNOWN'],
  ['2021-03-31', 'COVERED'],
  ['2022-01-01', 'COVERED'],
  ['2022-01-02', 'UNKNOWN'],
  ['2022-12-31', 'UNKNOWN'],
  ['2023-01-01', `LAPSED 2023-01-01 1 ${linkage}`],
  ['2023-12-31', `LAPSED 2023-01-01 365 ${linkage}`],
]
const over = (linkage: string, reason: string): Life => [
  ['2020-12-31', `NOT_YET_STARTED ${linkage}`],
  ['2021-01-01', 'COVERED'],
  ['2022-06-30', 'COVERED'],
  ['2022-07-01', `${reason} 2022-07-01 1 ${linkage}`],
  ['2024-07-01', `${reason} 2022-07-01 732 ${linkage}`],
]
const exempt = (number: number): Life => [
  ['2020-12-31', 'NEVER_LINKED'],
  ['2021-01-01', `EXEMPT exemption:E${number}`],
  ['2021-12-31', `EXEMPT exemption:E${number}`],
  ['2022-01-01', 'NEVER_LINKED'],
]
const never: Life = [['2021-07-01', 'NEVER_LINKED']]
const always: Life = [['2021-07-01', 'COVERED']]
const lives = (
  type: string,
  [first, second, third, fourth]: string[],
  linkage: string,
  exemption: number,
  reason = 'TERMINATED',
): [subject: string, life: Life][] => [
  [`${type}:${first}`, onSomeDay(`${linkage}1`)],
  [`${type}:${second}`, over(`${linkage}2`, reason)],
  [`${type}:${third}`, exempt(exemption)],
  [`${type}:${fourth}`, never],
]
const units = ['U1', 'U2', 'U3', 'U4']
const communities = [1, 2, 3, 4].map(c)

/** The near misses come last: what would be linked, or asked, under a rule that is a little different. */
const rules: Record<string, [subject: string, life: Life][]> = {
  RESIDENT_UNIT_PAIRED: [
    ...lives('unit', units, 'pairing:P', 0),
    ['unit:U5', always],
    ['unit:U6', [['2021-07-01', 'not asked']]],
    [
      'unit:U7',
      [
        ['2021-06-30', 'NEVER_LINKED'],
        ['2021-07-01', 'not asked'],
      ],
    ],
  ],
  RESIDENT_UNIT_PAIRED_AT_HOME: [
    ...lives('unit', units, 'pairing:P', 1),
    ['unit:U5', never],
    ['unit:U6', [['2021-07-01', 'not asked']]],
  ],
  COMMUNITY_PAIRED: [
    ...lives('area', communities, 'pairing:P', 2),
    ['area:441481001201', [['2021-07-01', 'not asked']]],
  ],
  BIG_COMMITTEE_SEATED: [
    ...lives('big-committee', ['B1', 'B2', 'B3', 'B4'], 'part-time-membership:M', 3),
    ['big-committee:B8', always],
  ],
  RESIDENT_UNIT_SEATED: [
    ...lives('unit', units, 'part-time-membership:M', 4),
    ['unit:U5', always],
    ['unit:U8', never],
  ],
  UNIT_REPORTED: [
    ...lives('unit', units, 'duty-report:D', 5),
    ['unit:U5', [['2021-07-01', 'not asked']]],
    ['unit:U6', never],
    ['unit:U8', [['2021-07-01', 'not asked']]],
  ],
  COMMUNITY_CONTACTED: [
    ...lives('area', communities, 'contact-assignment:K', 6),
    ['area:441481001201', [['2021-07-01', 'not asked']]],
  ],
  COMPOUND_TRIPARTITE: [
    ...lives(
      'area',
      [1, 2, 3, 4].map((number) => `${c(4)}-X${number}`),
      'property-linkage:L',
      7,
    ),
    [
      `area:${c(4)}-X5`,
      [
        ['2020-12-31', 'NOT_YET_STARTED property-linkage:L5'],
        ['2021-01-01', 'INCOMPLETE property-linkage:L5 ownersCommittee propertyCompany'],
        ['2021-12-31', 'INCOMPLETE property-linkage:L5 ownersCommittee propertyCompany'],
        ['2022-01-01', 'LAPSED 2022-01-01 1 property-linkage:L5'],
      ],
    ],
    [
      `area:${c(4)}-X6`,
      [
        ['2021-12-30', 'UNKNOWN'],
        ['2021-12-31', 'INCOMPLETE property-linkage:L6 branch'],
      ],
    ],
  ],
  NEED_CLAIMED: [
    ...lives('list-item', ['N1', 'N2', 'N3', 'N4'], 'claim:Q', 8, 'LAPSED'),
    ['list-item:N4', [['2021-06-29', 'not asked']]],
    ['list-item:N4', [['2021-06-30', 'NEVER_LINKED']]],
    ['list-item:N5', [['2021-07-01', 'not asked']]],
    ['list-item:N6', [['2021-07-01', 'not asked']]],
  ],
  ALLIANCE_CHAIRED: [
    ...lives('alliance', ['A1', 'A2', 'A3', 'A4'], 'alliance-membership:H', 9),
    [
      'alliance:A5',
      [
        ['2021-06-29', 'not asked'],
        ['2021-06-30', 'NEVER_LINKED'],
        ['2022-01-01', 'NEVER_LINKED'],
        ['2022-01-02', 'not asked'],
      ],
    ],
  ],
}

describe.each(Object.keys(rules))('%s', (rule) => {
  test.each(rules[rule]!)('finds of %s what its dates say', async (subject, life) => {
    expect(await lifeOf(register, rule, subject, life)).toEqual(life)
  })
})

test('asks exactly who ought to be linked', async () => {
  const population = async (rule: string, within?: string) =>
    Object.keys(await found(register, rule, '2022-01-01', within)).sort()
  expect(await population('RESIDENT_UNIT_PAIRED')).toEqual(
    [...units, 'U5', 'U8'].map((unit) => `unit:${unit}`),
  )
  expect(await population('UNIT_REPORTED')).toEqual([...units, 'U6'].map((unit) => `unit:${unit}`))
  expect(await population('UNIT_REPORTED', '441481')).toEqual(units.map((unit) => `unit:${unit}`))
  expect(await population('NEED_CLAIMED', '441481')).toEqual(['list-item:N1', 'list-item:N2', 'list-item:N3'])
  expect(await population('BIG_COMMITTEE_SEATED', '441481002')).toEqual(['big-committee:B9'])
})
