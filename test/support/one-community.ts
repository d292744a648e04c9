import { land, openRegister, type SmallRegister } from './network'

/**
 * 甲社区 has compounds C1 to C4, grids G1 to G3 and, in G1, micro-grids M1 and M2. Of each rule something is met and
 * something just not.
 */
export function openOneCommunity(): Promise<SmallRegister> {
  return openRegister({
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
}
