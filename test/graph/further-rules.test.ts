import { land, openRegister, type SmallRegister } from '../support/network'

/**
 * 甲社区 has compounds C1 to C4, grids G1 to G3 and, in G1, micro-grids M1 and M2. Of each rule something is met and
 * something just not.
 */
let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    areas: [
      land.areas,
      ...['C1', 'C2', 'C3', 'C4'].map((c) => `441481001001-${c},${c},COMPOUND`),
      ...['G1', 'G2', 'G3'].map((g) => `441481001001-${g},${g},GRID`),
      ...['M1', 'M2'].map((m) => `441481001001-G1${m},${m},MICRO_GRID`),
    ].join('\n'),
    units: [
      'ref,name,kind,residence_code',
      'U1,教育局,机关,441481001001',
      'U2,派出所,派出所,441481001001',
      'U3,超市,非公企业,441481001001',
      'U4,学校,学校,441481002001',
      'U5,医院,医院,441481001002',
      'O1,甲业委会,业委会,441481001001',
      'O2,乙业委会,业委会,441481001002',
      'W1,物业,物业公司,441481001001',
    ].join('\n'),
    party_organisations: [
      'ref,name,kind,leads_code',
      'P1,C1支部,BRANCH,441481001001-C1',
      'P2,C2支部,BRANCH,441481001001-C2',
      'P3,G1支部,BRANCH,441481001001-G1',
      'P4,G2支部,BRANCH,441481001001-G2',
      'P5,G2第二支部,BRANCH,441481001001-G2',
      'P6,C3小组,PARTY_GROUP,441481001001-C3',
    ].join('\n'),
    persons: 'ref,title\nR1,委员\nR2,网格长',
    big_committees: [
      'ref,name,kind,area_code',
      'B1,甲大党委,社区大党委,441481001001',
      'B2,乙大党委,社区大党委,441481001002',
      'B3,丙大党委,社区大党委,441481002001',
      'B4,兴田大工委,街道大工委,441481001',
    ].join('\n'),
    part_time_memberships: [
      'ref,committee_ref,unit_ref,start,end',
      'S1,B1,U1,2023,',
      'S2,B1,U2,2023,',
      'S3,B1,U3,2023,',
      'S4,B1,O1,2023,2024-06-30',
      'S5,B2,U1,2023,',
      'S6,B2,U2,2023,',
      'S7,B2,O2,2023,',
      'S8,B2,U3,2024,',
      'S9,B4,U2,2023,',
      'S10,B4,U3,2023,2024-01-31',
    ].join('\n'),
    appointments: [
      'ref,person_ref,organisation_ref,post,unit_ref,start,end',
      'T1,R1,P3,委员（业委会主任兼任）,O1,2024-06-30,',
      'T2,R1,P4,委员（业委会主任兼任）,O2,2023-01-01,2024-06-29',
      'T3,R1,P5,委员（民警兼任）,U2,2023-01-01,',
    ].join('\n'),
    property_linkages: [
      'ref,compound_code,branch_ref,owners_committee_ref,property_company_ref,start,end',
      'L1,441481001001-C1,P1,O1,,2024-01-01,2024-06-30',
      'L2,441481001001-C2,P2,,W1,2024-06-30,',
      'L3,441481001001-C3,,O2,,2023-01-01,2024-06-29',
    ].join('\n'),
    grid_assignments: [
      'ref,area_code,person_ref,post,employment,party_member,start,end',
      'G1,441481001001-G1,R2,HEAD,FULL_TIME,true,2023-01-01,',
      'G2,441481001001-G1,,MEMBER,PART_TIME,false,2023-01-01,',
      'G3,441481001001-G2,,MEMBER,PART_TIME,,2023-01-01,',
      'G4,441481001001-G2,,HEAD,,,2022-01-01,2024-06-29',
      'G5,441481001001-G1M1,,HOUSEHOLD_HEAD,,true,2024-06-30,2024-06-30',
      'G6,441481001001-G1M2,,HOUSEHOLD_HEAD,,true,2024-07-01,',
    ].join('\n'),
    duty_reports: [
      'ref,unit_ref,community_code,area_code,members,start,end',
      'D1,U1,441481001001,441481001001-C1,5,2023-01-01,2024-06-30',
      'D2,U2,441481001001,,5,2023-01-01,',
      'D3,U3,441481002001,441481001001-C2,5,2022-01-01,2024-06-29',
      'D4,U4,441481001001,,5,2023-01-01,',
      'D5,U5,441481001001,,5,2023-01-01,',
    ].join('\n'),
    conferences: [
      'ref,name,every_months,area_code,committee_ref',
      'F1,市联席会议,3,441481,',
      'F2,甲大党委会议,3,,B1',
      'F3,丁村会议,3,441481100201,',
    ].join('\n'),
    meetings:
      'ref,conference_ref,held_on,attendee_refs\nY1,F1,2024-03-31,U1\nY2,F1,2024-04-01,U1;U2\nY3,F2,2024-06-30,U1',
    activities: [
      'ref,title,held_on,unit_refs',
      'H1,义诊,2023-12-30,U1',
      'H2,义诊,2023-12-29,U2',
      'H3,义诊,2024-07-01,U4',
    ].join('\n'),
    volunteer_teams: 'ref,name,area_code,unit_ref\nZ1,志愿队,441481001002,U5',
    list_items: [
      'ref,kind,title,category,status,unit_ref,community_code,listed_on',
      'I1,NEED,义诊,医疗,OPEN,,441481001001,2024-01-01',
      'I2,NEED,停车,停车,CLAIMED,,441481001001,2024-01-01',
      'I3,NEED,路灯,维修,OPEN,,441481001001,2024-01-01',
      'I4,NEED,电梯,电梯,DONE,,441481001001,2024-01-01',
      'I5,RESOURCE,义诊车,医疗,OPEN,U4,,2024-06-30',
      'I6,RESOURCE,停车场,停车,OPEN,U4,,2024-07-01',
      'I7,PROJECT,路灯项目,维修,DONE,U4,441481001001,2024-01-01',
    ].join('\n'),
  })
})
afterAll(() => register?.stop())

const COVERAGE = `counts { population covered gap unknown exempt }
  findings(states: [COVERED, UNKNOWN, GAP, EXEMPT], order: AREA, first: 100) {
    nodes { subject { id } state reason since missing } }`

/** Each subject with its state, or for a gap its reason, first day and what is missing. */
async function found(args: string, day = '2024-06-30'): Promise<string[]> {
  const { findings, message } = await register.ask(`coverage(${args}, asOf: "${day}") { ${COVERAGE} }`)
  if (message) throw new Error(message)
  type Node = { subject: { id: string }; state: string; reason: string; since: string; missing: string[] }
  return findings.nodes.map(({ subject, state, reason, since, missing }: Node) =>
    [subject.id.replace('area:441481001001-', ''), reason ?? state, since, ...missing]
      .filter(Boolean)
      .join(' '),
  )
}

test('GRID_STAFFED: a post in the grid, or only such as are asked for', async () => {
  expect(await found('rule: GRID_STAFFED')).toEqual(['G1 COVERED', 'G2 COVERED', 'G3 NEVER_LINKED'])
  expect(await found('rule: GRID_STAFFED, linkage: {posts: ["HEAD"]}')).toEqual([
    'G1 COVERED',
    'G2 LAPSED 2024-06-30',
    'G3 NEVER_LINKED',
  ])
  expect(await found('rule: GRID_STAFFED, linkage: {partyMember: true}')).toEqual([
    'G1 COVERED',
    'G2 NEVER_LINKED',
    'G3 NEVER_LINKED',
  ])
  expect(await found('rule: GRID_STAFFED, linkage: {employment: [FULL_TIME]}')).toEqual([
    'G1 COVERED',
    'G2 NEVER_LINKED',
    'G3 NEVER_LINKED',
  ])
})

test('MICRO_GRID_STAFFED: from the first to the last day', async () => {
  const heads = 'rule: MICRO_GRID_STAFFED, linkage: {postContains: "HEAD"}'
  expect(await found(heads, '2024-06-29')).toEqual(['G1M1 NOT_YET_STARTED', 'G1M2 NOT_YET_STARTED'])
  expect(await found(heads)).toEqual(['G1M1 COVERED', 'G1M2 NOT_YET_STARTED'])
  expect(await found(heads, '2024-07-01')).toEqual(['G1M1 LAPSED 2024-07-01', 'G1M2 COVERED'])
})

test('COMMUNITY_REPORTED and COMPOUND_REPORTED: urban communities, and the compounds reported to', async () => {
  expect(await found('rule: COMMUNITY_REPORTED')).toEqual([
    'area:441481001001 COVERED',
    'area:441481001002 NEVER_LINKED',
    'area:441481002001 LAPSED 2024-06-30',
  ])
  expect(await found('rule: COMPOUND_REPORTED')).toEqual([
    'C1 COVERED',
    'C2 LAPSED 2024-06-30',
    'C3 NEVER_LINKED',
    'C4 NEVER_LINKED',
  ])
})

test('COMPOUND_HAS_OWNERS_COMMITTEE and COMPOUND_HAS_PROPERTY_COMPANY: in a property linkage in force', async () => {
  expect(await found('rule: COMPOUND_HAS_OWNERS_COMMITTEE')).toEqual([
    'C1 COVERED',
    'C2 NEVER_LINKED',
    'C3 LAPSED 2024-06-30',
    'C4 NEVER_LINKED',
  ])
  expect(await found('rule: COMPOUND_HAS_PROPERTY_COMPANY')).toEqual([
    'C1 NEVER_LINKED',
    'C2 COVERED',
    'C3 NEVER_LINKED',
    'C4 NEVER_LINKED',
  ])
  const { nodes } = await register.ask(`areas(level: COMPOUND, asOf: "2024-06-30", filter: {
    covered: [COMPOUND_HAS_BRANCH],
    anyOf: [{gap: [COMPOUND_HAS_OWNERS_COMMITTEE]}, {gap: [COMPOUND_HAS_PROPERTY_COMPANY]}]
  }) { nodes { name } }`)
  expect(nodes).toEqual([{ name: 'C1' }, { name: 'C2' }])
})

test('COMPOUND_TRIPARTITE: a linkage in force that lacks a side is incomplete', async () => {
  expect(await found('rule: COMPOUND_TRIPARTITE')).toEqual([
    'C1 INCOMPLETE propertyCompany',
    'C2 INCOMPLETE ownersCommittee',
    'C3 LAPSED 2024-06-30',
    'C4 NEVER_LINKED',
  ])
})

test('OWNERS_COMMITTEE_CROSS_APPOINTED: a post in a Party organisation on its behalf', async () => {
  expect(await found('rule: OWNERS_COMMITTEE_CROSS_APPOINTED')).toEqual([
    'unit:O1 COVERED',
    'unit:O2 LAPSED 2024-06-30',
  ])
})

test('BRANCH_TIED_TO_OWNERS: by a property linkage or a post; a post of another unit is none', async () => {
  expect(await found('rule: BRANCH_TIED_TO_OWNERS')).toEqual([
    'party-organisation:P1 COVERED',
    'party-organisation:P2 NEVER_LINKED',
    'party-organisation:P3 COVERED',
    'party-organisation:P4 LAPSED 2024-06-30',
    'party-organisation:P5 NEVER_LINKED',
  ])
})

test('AREA_HAS_CONFERENCE: of its own or of its committee; towns and villages are not asked', async () => {
  expect(await found('rule: AREA_HAS_CONFERENCE')).toEqual([
    'area:441481 COVERED',
    'area:441481001 NEVER_LINKED',
    'area:441481001001 COVERED',
    'area:441481001002 NEVER_LINKED',
    'area:441481002 NEVER_LINKED',
    'area:441481002001 NEVER_LINKED',
  ])
  expect(await found('rule: AREA_HAS_CONFERENCE, among: {areaLevels: [STREET]}')).toEqual([
    'area:441481001 NEVER_LINKED',
    'area:441481002 NEVER_LINKED',
  ])
})

test('REPORTING_UNIT_ACTIVE: an activity of the last six months, or a team; only units that report', async () => {
  expect(await found('rule: REPORTING_UNIT_ACTIVE')).toEqual([
    'unit:U1 COVERED',
    'unit:U2 LAPSED 2024-06-30',
    'unit:U5 COVERED',
    'unit:U4 NEVER_LINKED',
  ])
  expect(await found('rule: REPORTING_UNIT_ACTIVE', '2024-07-01')).toEqual([
    'unit:U2 LAPSED 2024-06-30',
    'unit:U5 COVERED',
    'unit:U4 COVERED',
  ])
})

test('COMMITTEE_FOUR_SIDED: each side has a seat in force, or it is named', async () => {
  expect(await found('rule: COMMITTEE_FOUR_SIDED')).toEqual([
    'big-committee:B1 COVERED',
    'big-committee:B2 UNKNOWN',
    'big-committee:B3 INCOMPLETE police ownersCommittee residentUnit twoNew',
  ])
  expect(await found('rule: COMMITTEE_FOUR_SIDED', '2024-07-01')).toContain(
    'big-committee:B1 INCOMPLETE ownersCommittee',
  )
  // The others may have a seat by then.
  expect(await found('rule: COMMITTEE_FOUR_SIDED', '2023-06-30')).toContain(
    'big-committee:B2 INCOMPLETE twoNew',
  )
})

test('NEED_MATCHED: an open offer of the category, listed by the day', async () => {
  expect(await found('rule: NEED_MATCHED')).toEqual([
    'list-item:I1 COVERED',
    'list-item:I2 NEVER_LINKED',
    'list-item:I3 NEVER_LINKED',
  ])
  expect(await found('rule: NEED_MATCHED', '2024-07-01')).toContain('list-item:I2 COVERED')
})

test('BIG_COMMITTEE_SEATED among committees of one kind, by such units', async () => {
  const asked = 'rule: BIG_COMMITTEE_SEATED, among: {committeeKinds: [BIG_WORKING_COMMITTEE]}'
  expect(await found(asked)).toEqual(['big-committee:B4 COVERED'])
  expect(await found(`${asked}, counterpart: {twoNew: true}`)).toEqual(['big-committee:B4 LAPSED 2024-02-01'])
})

describe('a filter of linkages', () => {
  const ids = async (args: string) => {
    const { nodes } = await register.ask(`linkages(${args}, asOf: "2024-06-30") { nodes { id } }`)
    return nodes.map(({ id }: { id: string }) => id)
  }

  test('by committee, post and unit, whose conditions may be alternatives', async () => {
    expect(
      await ids('kinds: [PART_TIME_MEMBERSHIP], filter: {committeeKinds: [BIG_WORKING_COMMITTEE]}'),
    ).toEqual(['part-time-membership:S9'])
    expect(await ids('kinds: [APPOINTMENT], filter: {postContains: "民警"}')).toEqual(['appointment:T3'])
    expect(await ids('kinds: [APPOINTMENT], filter: {posts: ["委员"]}')).toEqual([])
    expect(
      await ids(
        'kinds: [DUTY_REPORT], filter: {counterpart: {anyOf: [{kinds: [SCHOOL]}, {nameContains: "医"}]}}',
      ),
    ).toEqual(['duty-report:D4', 'duty-report:D5'])
    expect(await ids('kinds: [DUTY_REPORT], filter: {counterpart: {anyOf: []}}')).toEqual([])
    expect(
      await ids('kinds: [DUTY_REPORT], filter: {counterpart: {memberOfCommittee: "big-committee:B4"}}'),
    ).toEqual(['duty-report:D2'])
  })
})

describe('a tally', () => {
  const rows = async (args: string) => {
    const { nodes, message } = await register.ask(
      `tally(${args}, asOf: "2024-06-30") { nodes { keys { value } count part share } }`,
    )
    if (message) throw new Error(message)
    type Row = { keys: { value: string }[]; count: number; part: number | null; share: number | null }
    return nodes.map(({ keys, count, part, share }: Row) => [
      ...keys.map(({ value }) => value.replace('area:441481', '')),
      count,
      ...(part === null ? [] : [part, share]),
    ])
  }

  test('counts streets or people in place of linkages', async () => {
    expect(await rows('kind: PART_TIME_MEMBERSHIP, by: [UNIT], counting: BODY, having: {min: 2}')).toEqual([
      ['unit:U2', 3],
      ['unit:U1', 2],
    ])
    expect(await rows('kind: GRID_ASSIGNMENT, by: [COMMUNITY], counting: PERSON')).toEqual([['001001', 4]])
  })

  test('says what part of each row passes another filter', async () => {
    expect(await rows('kind: GRID_ASSIGNMENT, by: [COMMUNITY], part: {partyMember: true}')).toEqual([
      ['001001', 4, 2, 0.5],
    ])
  })

  test('of compounds and micro-grids, with those that have none', async () => {
    expect(await rows('kind: DUTY_REPORT, by: [COMPOUND], includeEmpty: true, having: {max: 0}')).toEqual([
      ['001001-C2', 0],
      ['001001-C3', 0],
      ['001001-C4', 0],
    ])
    expect(
      await rows(
        'kind: GRID_ASSIGNMENT, by: [MICRO_GRID], includeEmpty: true, linkage: {posts: ["HOUSEHOLD_HEAD"]}',
      ),
    ).toEqual([
      ['001001-G1M1', 1],
      ['001001-G1M2', 0],
    ])
  })

  test('names urban communities or streets only', async () => {
    const empty = 'kind: DUTY_REPORT, includeEmpty: true, having: {max: 0}'
    expect(await rows(`${empty}, by: [COMMUNITY], urban: true`)).toEqual([
      ['001002', 0],
      ['002001', 0],
    ])
    expect(await rows(`${empty}, by: [STREET], streetKinds: [TOWN]`)).toEqual([['100', 0]])
  })
})

describe('joint conferences', () => {
  const names = async (filter: string) => {
    const { nodes } = await register.ask(`jointConferences(filter: ${filter}) { nodes { name } }`)
    return nodes.map(({ name }: { name: string }) => name)
  }

  test('by whose they are and the level of their area', async () => {
    expect(await names('{of: [BIG_COMMITTEE]}')).toEqual(['甲大党委会议'])
    expect(await names('{of: [AREA], areaLevels: [COUNTY]}')).toEqual(['市联席会议'])
  })

  test('that missed a stretch, whose first and last day count', async () => {
    const missed = (from: string, to: string, times = 1) =>
      names(
        `{of: [AREA], areaLevels: [COUNTY], missed: {from: "${from}", to: "${to}", step: MONTH, times: ${times}}}`,
      )
    expect(await missed('2024-03-01', '2024-04-30')).toEqual([])
    expect(await missed('2024-03-01', '2024-04-30', 2)).toEqual(['市联席会议'])
    expect(await missed('2024-03-02', '2024-04-01')).toEqual([])
    expect(await missed('2024-03-01', '2024-05-01')).toEqual(['市联席会议'])
  })

  test('count their meetings and who came', async () => {
    const { nodes } =
      await register.ask(`jointConferences(filter: {of: [BIG_COMMITTEE]}, asOf: "2024-06-30") { nodes {
      meetingCounts(from: "2024-05-01", to: "2024-06-30", step: MONTH) { from to count }
      attendance(from: "2024-06-30") { unit { name } attended held }
      never: attendance(attended: {max: 0}) { unit { name } }
    } }`)
    expect(nodes).toEqual([
      {
        meetingCounts: [
          { from: '2024-05-01', to: '2024-05-31', count: 0 },
          { from: '2024-06-01', to: '2024-06-30', count: 1 },
        ],
        attendance: [
          { unit: { name: '教育局' }, attended: 1, held: 1 },
          { unit: { name: '派出所' }, attended: 0, held: 1 },
          { unit: { name: '甲业委会' }, attended: 0, held: 1 },
          { unit: { name: '超市' }, attended: 0, held: 1 },
        ],
        never: [{ unit: { name: '派出所' } }, { unit: { name: '甲业委会' } }, { unit: { name: '超市' } }],
      },
    ])
  })
})

test('grids by the number of their branches', async () => {
  const several = await register.ask('areas(level: GRID, filter: {branchCount: {min: 2}}) { nodes { name } }')
  expect(several.nodes).toEqual([{ name: 'G2' }])
  const none = await register.ask(
    'areas(level: COMPOUND, filter: {branchCount: {max: 0}}) { nodes { name } }',
  )
  expect(none.nodes).toEqual([{ name: 'C3' }, { name: 'C4' }])
})
