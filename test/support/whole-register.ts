import type { Files } from './register'

/** A register with a row or more in every table and something in every column, odd but allowed values among them. */
export const wholeRegister: Files = {
  sources: [
    'ref,title,publisher,published,locator,url,synthetic',
    'S1,"=HYPERLINK(""http://x"",""台账"")",兴宁市委组织部,2021-03,"第3页, 表1",https://example.org/a?b=1&c=<2>,false',
    'S2,示例台账,,,,,true',
  ].join('\n'),
  areas: [
    'code,name,level,parent_code,administered_by_code,grid_code,urban,street_kind,functional_zone,source_ref',
    '4414,梅州市,PREFECTURE,,,,,,,S1',
    '441481,兴宁市,COUNTY,,,,,,,S1',
    '4414-ZONE,开发区,COUNTY,4414,,,,,true,',
    '441481001,兴田街道,STREET,,4414-ZONE,,,,,S1',
    '441481100,龙田镇,STREET,,,,,,,',
    '441481001001,官汕社区,COMMUNITY,,,,,,,S1',
    '441481001002,岭下村,COMMUNITY,,,,,,,',
    '441481100001,𠮷祥社区,COMMUNITY,,,,true,,,',
    '441481001001-G1,第一网格,GRID,,,,,,,',
    '441481001001-G1-M,微网格,MICRO_GRID,441481001001-G1,,,,,,',
    '441481001001-C1,花园小区,COMPOUND,,,,,,,',
    '441481001001-C1-B1,1栋,BUILDING,441481001001-C1,,441481001001-G1,,,,',
  ].join('\n'),
  units: [
    'ref,name,kind,tier,two_new,credit_code,party_members,residence_code,former_names,dissolved_on,source_ref',
    'U1,市教育局,PARTY_GOVERNMENT_ORGAN,COUNTY,,11441481007205622H,35,441481001001,教育委员会;文教局,,S1',
    'U2,-兴田超市,PRIVATE_ENTERPRISE,,,,,441481001001,,,S2',
    'U3,"@物业 ""幸福"", 公司",PROPERTY_COMPANY,NONE,true,,0,441481001,,2024-05-01,',
    'U4,+业委会,OWNERS_COMMITTEE,,,,,,,,',
    '𠮷.5,银行,FINANCIAL_INSTITUTION,CENTRAL,,,120,441481100001,,,',
    'Ｚ6,"两行\n名称",OTHER,,,,,,,,',
  ].join('\n'),
  party_organisations: [
    'ref,name,kind,unit_ref,leads_code,superior_ref,members,star_rating',
    'P1,教育局党支部,BRANCH,U1,,P2,12,5',
    'P2,兴田街道党工委,WORKING_COMMITTEE,,441481001,,,',
    'P3,官汕社区党委,PARTY_COMMITTEE,,441481001001,P2,,',
    'P4,花园小区党支部,BRANCH,,441481001001-C1,P3,9,3',
  ].join('\n'),
  persons: 'ref,name,title,employer_ref\nN1,张三,局长,U1\nN2,,网格员,\nN3,李四,,',
  big_committees:
    'ref,name,kind,area_code,host_ref\nB1,兴田街道大工委,BIG_WORKING_COMMITTEE,441481001,P2\nB2,官汕大党委,BIG_PARTY_COMMITTEE,441481001001,P3',
  part_time_memberships: [
    'ref,committee_ref,unit_ref,person_ref,post,start,end,terminated_on,termination_reason,source_ref,recorded_on',
    'M1,B1,U1,N1,CONVENOR,2021,2025-12,2024-01-15,调任,S1,2021-02-03',
    'M2,B2,U2,,,,,,,S2,2022-02-02',
  ].join('\n'),
  pairings: [
    'ref,unit_ref,community_code,unit_organisation_ref,community_organisation_ref,start,end,terminated_on,termination_reason,agreement_number,signed_on,annual_funding,source_ref,recorded_on',
    'R1,U1,441481001001,P1,P3,2021-03,2023,,,兴结〔2021〕1号,2021-03,60000,S1,2021-04-01',
    'R2,U2,441481001001,,,,,,,,,0.0000001,S2,2022-01-01',
    'R/3,𠮷.5,441481100001,,,2020-02-29,2030,2024-06-30,=1+1,,2020,12000.5,,2020-03-01',
  ].join('\n'),
  appraisals: 'ref,pairing_ref,year,by,score,grade\nX1,R1,2022,UNIT,95.5,优\nX2,R1,2022,COMMUNITY,-1,',
  alliances: [
    'ref,name,kind,theme,serves_codes,start,end,source_ref,recorded_on',
    'A1,城区联盟,REGIONAL,共治,441481001;441481100,2020,,S1,2020-06-01',
    'A2,金融联盟,INDUSTRY,,,,2022,,2020-06-01',
  ].join('\n'),
  alliance_memberships: [
    'ref,alliance_ref,member_id,start,end,terminated_on,termination_reason,source_ref,recorded_on',
    'L1,A1,unit:U1,2020,,,,S1,2020-06-01',
    'L2,A1,area:441481001001,,,,,,2020-06-01',
    'L3,A2,party-organisation:P4,2021,2022,2021-12-01,退出,,2021-06-01',
  ].join('\n'),
  chair_terms: 'alliance_membership_ref,start,end\nL1,2022-01,2022-12\nL1,2020,2020\nL2,2021,',
  appointments:
    'ref,person_ref,organisation_ref,post,unit_ref,start,end,terminated_on,source_ref,recorded_on\nT1,N1,P1,书记,U1,2020,,,S1,2021-01-01',
  contacts:
    'ref,area_code,unit_ref,person_ref,start,end,terminated_on,source_ref,recorded_on\nC1,441481001001,U1,,2021,,,S1,2021-01-01\nC2,441481001,,N1,,,,,2021-01-01',
  duty_reports:
    'ref,unit_ref,community_code,area_code,members,teams,start,end,terminated_on,source_ref,recorded_on\nD1,U1,441481001001,441481001001-C1,20,2,2021-05,,,S2,2021-06-01',
  property_linkages:
    'ref,compound_code,branch_ref,owners_committee_ref,property_company_ref,start,end,terminated_on,source_ref,recorded_on\nY1,441481001001-C1,P4,U4,U3,2022,,,,2022-06-01',
  grid_assignments:
    'ref,area_code,person_ref,post,employment,party_member,start,end,terminated_on,source_ref,recorded_on\nG1,441481001001-G1,N2,MEMBER,FULL_TIME,true,2023,,,,2023-06-01\nG2,441481001001-G1-M,,HOUSEHOLD_HEAD,,,,,,,2023-06-01',
  list_items: [
    'ref,kind,title,category,status,micro_wish,unit_ref,community_code,listed_on',
    'I1,NEED,修路灯,设施,CLAIMED,true,,441481001001,2023',
    'I2,RESOURCE,会议室,场地,,,U1,,',
  ].join('\n'),
  claims:
    'ref,item_ref,unit_ref,community_code,pairing_ref,start,end,completed_on,source_ref,recorded_on\nK1,I1,U1,441481001001,R1,2023-02,,2023-09,S1,2023-03-01',
  activities: [
    'ref,title,held_on,area_code,under_id,unit_refs,people',
    'V1,清洁日,2023-03-05,441481001001,pairing:R1,U1;U2,40',
    'V2,联盟日,2023-04-05,,alliance:A1,,',
    'V3,议事,2023-05-05,,big-committee:B2,U2,3',
  ].join('\n'),
  conferences:
    'ref,name,every_months,area_code,committee_ref,alliance_ref\nF1,街道联席会议,3,441481001,,\nF2,大党委联席会议,1,,B2,\nF3,联盟联席会议,6,,,A1',
  meetings: 'ref,conference_ref,held_on,attendee_refs\nH1,F1,2023-01-10,U1;U2\nH2,F1,2023-04-10,',
  matters:
    'ref,meeting_ref,title,raised_on,resolved_on,responsible_ref\nE1,H1,停车难,2023-01-10,2023-02-01,U1\nE2,H1,噪音,,,',
  service_calls: [
    'ref,title,raised_by_code,raised_on,status,respondent_refs',
    'Q1,积水,441481001001-G1,2023-06-01T09:30:00+08:00,RESOLVED,U1;U3',
  ].join('\n'),
  service_call_steps: [
    'call_ref,at,level,status,by,note',
    'Q1,2023-06-01T09:30:00+08:00,GRID,RAISED,网格员,"先看, 再报"',
    'Q1,2023-06-01T11:00:00+08:00,STREET,ASSIGNED,,',
    'Q1,2023-06-02T09:00:00.125+08:00,STREET,RESOLVED,城管,',
  ].join('\n'),
  venues:
    'ref,name,kind,area_code,opened_by_ref\nW1,官汕党群服务站,SERVICE_STATION,441481001001,\nW2,驿站,COURIER_STATION,441481001001,U1',
  volunteer_teams:
    'ref,name,area_code,unit_ref,members\nO1,红马甲,441481001001,U1,30\nO2,夜巡队,441481001001,,',
  exemptions: [
    'ref,rule,subject_id,reason,start,end,recorded_on',
    'Z1,RESIDENT_UNIT_PAIRED,unit:U2,搬迁,2023,2024-06,2023-01-01',
    'Z2,PAIRING_ACTIVE,pairing:R/3,停工,,,2023-01-01',
  ].join('\n'),
  published_figures: [
    'ref,area_code,key,title,value,bound,unit,source_ref,period,as_of',
    'J1,441481,pairings,结对数,1234,ABOUT,对,S1,2023年,2023-12-31',
  ].join('\n'),
}
