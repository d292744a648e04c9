import type { Files } from './register'

/**
 * A county with two streets that have one of everything each. Refs that end in A lie in the street 441481001, those that
 * end in B in 441481002; linkages that join both end in X, by default with the unit of A and the rest of B. What nobody
 * may read of B from A has the character 密 in it; people's names begin with 人.
 */
export const streetA = '441481001'
export const streetB = '441481002'

interface Side {
  ref: 'A' | 'B'
  street: string
  /** Goes before what is for the own street alone. */
  mark: string
  other: 'A' | 'B'
}

const sides: Side[] = [
  { ref: 'A', street: streetA, mark: '', other: 'B' },
  { ref: 'B', street: streetB, mark: '密', other: 'A' },
]

/** The rows of a table: once for the county, once for each street, and those across. */
function table(header: string, each: (side: Side) => string[], across: string[] = []): string {
  return [header, ...across, ...sides.flatMap(each)].join('\n')
}

export const twoStreets: Files = {
  sources: table('ref,title', ({ ref }) => [`S${ref},台账${ref}`]),
  areas: table(
    'code,name,level,parent_code,grid_code,source_ref',
    ({ ref, street }) => [
      `${street},街道${ref},STREET,,,S${ref}`,
      `${street}001,社区${ref},COMMUNITY,,,`,
      `${street}001-XQ,小区${ref},COMPOUND,,,`,
      `${street}001-WG,网格${ref},GRID,,,`,
      `${street}001-LD,楼栋${ref},BUILDING,,${street}001-WG,`,
    ],
    ['441481,兴宁市,COUNTY,,,'],
  ),
  units: table(
    'ref,name,kind,tier,party_members,residence_code,former_names,source_ref',
    ({ ref, street, mark }) => [
      `U${ref},单位${ref},PARTY_GOVERNMENT_ORGAN,COUNTY,77,${street}001,${mark}旧名,S${ref}`,
      `V${ref},物业${ref},PROPERTY_COMPANY,,,${street}001,,`,
      `W${ref},${mark}业主${ref},OWNERS_COMMITTEE,,,${street}001,,`,
    ],
  ),
  party_organisations: table(
    'ref,name,kind,unit_ref,leads_code,superior_ref,members',
    ({ ref, street }) => [
      `P${ref},街道党工委${ref},WORKING_COMMITTEE,,${street},P0,88`,
      `Q${ref},社区党委${ref},PARTY_COMMITTEE,,${street}001,P${ref},`,
      `R${ref},单位支部${ref},BRANCH,U${ref},,P${ref},`,
      `G${ref},网格支部${ref},BRANCH,,${street}001-WG,Q${ref},`,
      `H${ref},小区支部${ref},BRANCH,,${street}001-XQ,Q${ref},`,
      `L${ref},楼栋小组${ref},PARTY_GROUP,,${street}001-LD,Q${ref},`,
    ],
    ['P0,密市委,PARTY_COMMITTEE,,441481,,'],
  ),
  persons: table('ref,name,title,employer_ref', ({ ref }) => [`N${ref},人${ref},职务${ref},U${ref}`]),
  big_committees: table('ref,name,kind,area_code,host_ref', ({ ref, street }) => [
    `C${ref},大工委${ref},BIG_WORKING_COMMITTEE,${street},P${ref}`,
    `D${ref},大党委${ref},BIG_PARTY_COMMITTEE,${street}001,Q${ref}`,
  ]),
  part_time_memberships: table(
    'ref,committee_ref,unit_ref,person_ref,start,end,source_ref',
    ({ ref }) => [`M${ref},C${ref},U${ref},N${ref},2020,,S${ref}`, `MD${ref},D${ref},U${ref},,2020,,`],
    ['MX,CB,UA,NB,2020,,SB', 'MDX,DB,UA,,2020,,'],
  ),
  pairings: table(
    'ref,unit_ref,community_code,unit_organisation_ref,community_organisation_ref,start,end,agreement_number,source_ref',
    ({ ref, street, mark }) => [
      `J${ref},U${ref},${street}001,R${ref},Q${ref},2020,2030,${mark}协议${ref},S${ref}`,
      `K${ref},V${ref},${street}001,,,2019,2021,${mark}旧协议${ref},`,
    ],
    [`JX,UA,${streetB}001,RA,QB,2020,2030,协议X,SB`, `KX,VB,${streetA}001,,,2020,2030,协议Y,SA`],
  ),
  appraisals: table(
    'ref,pairing_ref,year,by,score,grade',
    ({ ref, mark }) => [`A${ref},J${ref},2023,UNIT,90,${mark}优`],
    ['AXB,JX,2023,UNIT,90,密优'],
  ),
  alliances: table('ref,name,kind,theme,serves_codes,start,end,source_ref', ({ ref, street, mark }) => [
    `E${ref},联盟${ref},REGIONAL,${mark}主题,${street}001,2020,,S${ref}`,
  ]).concat(`\nEWA,联盟WA,REGIONAL,主题,${streetA}001;${streetB}001,2020,,SA`),
  alliance_memberships: table(
    'ref,alliance_ref,member_id,start,end,source_ref',
    ({ ref, street }) => [
      `F${ref},E${ref},unit:U${ref},2020,,S${ref}`,
      `FC${ref},E${ref},area:${street}001,2020,,`,
      `FP${ref},E${ref},party-organisation:R${ref},2020,,`,
    ],
    [
      'FX,EB,unit:UA,2020,,SB',
      `FCX,EB,area:${streetA}001,2020,,`,
      'FPX,EA,party-organisation:RB,2020,,',
      'FWX,EWA,unit:UB,2020,,',
      'FVA,EWA,unit:UA,2020,,',
    ],
  ),
  chair_terms: table('alliance_membership_ref,start,end', ({ ref }) => [`F${ref},2024,2024`]),
  appointments: table(
    'ref,person_ref,organisation_ref,post,unit_ref,start,source_ref',
    ({ ref, mark }) => [`B${ref},N${ref},P${ref},${mark}书记,,2020,S${ref}`],
    ['BX,NB,PB,副书记,UA,2020,SB'],
  ),
  contacts: table(
    'ref,area_code,unit_ref,person_ref,start,source_ref',
    ({ ref, street }) => [`O${ref},${street}001,U${ref},N${ref},2020,S${ref}`],
    [`OX,${streetB}001,UA,,2020,SB`, `OZX,441481,UA,,2020,`, `OWX,${streetB}001-LD,UA,,2020,`],
  ),
  duty_reports: table(
    'ref,unit_ref,community_code,area_code,members,start,source_ref',
    ({ ref, street }) => [`T${ref},U${ref},${street}001,${street}001-XQ,9,2020,S${ref}`],
    [`TX,UA,${streetB}001,${streetB}001-WG,9,2020,SB`],
  ),
  property_linkages: table(
    'ref,compound_code,branch_ref,owners_committee_ref,property_company_ref,start,end,source_ref',
    ({ ref, street }) => [`X${ref},${street}001-XQ,H${ref},W${ref},V${ref},2022,,S${ref}`],
    [`XX,${streetB}001-XQ,HB,,VA,2020,2021,SB`],
  ),
  grid_assignments: table('ref,area_code,person_ref,post,start,source_ref', ({ ref, street }) => [
    `Y${ref},${street}001-WG,N${ref},HEAD,2020,S${ref}`,
  ]),
  list_items: table(
    'ref,kind,title,category,unit_ref,community_code',
    ({ ref, street, mark }) => [
      `I${ref},NEED,需求${ref},助老,,${street}001`,
      `IR${ref},RESOURCE,资源${ref},场地,U${ref},`,
      `IQ${ref},NEED,${mark}心愿${ref},助学,,${street}001`,
    ],
    [`IXB,RESOURCE,密资源,场地,UA,${streetB}001`],
  ),
  claims: table(
    'ref,item_ref,unit_ref,community_code,pairing_ref,start,source_ref',
    ({ ref, street }) => [`Z${ref},I${ref},U${ref},${street}001,J${ref},2024,S${ref}`],
    [`ZX,IB,UA,${streetB}001,JX,2024,SB`],
  ),
  activities: table(
    'ref,title,held_on,area_code,under_id,unit_refs',
    ({ ref, mark, street, other }) => [
      `AC${ref},${mark}活动${ref},2024-01-01,${street}001,pairing:J${ref},U${ref};W${other}`,
      `AL${ref},${mark}联盟活动${ref},2024-01-02,,alliance:E${ref},U${ref}`,
      `AK${ref},${mark}委员会活动${ref},2024-01-02,,big-committee:C${ref},U${ref}`,
    ],
    ['AXB,密活动,2024-01-03,,pairing:JX,UA'],
  ),
  conferences: table(
    'ref,name,every_months,area_code,committee_ref,alliance_ref',
    ({ ref, mark, street }) => [
      `CF${ref},${mark}会${ref},6,${street},,`,
      `CC${ref},${mark}委会${ref},6,,C${ref},`,
      `CE${ref},${mark}盟会${ref},6,,,E${ref}`,
    ],
  ),
  meetings: table('ref,conference_ref,held_on,attendee_refs', ({ ref, other }) => [
    `ME${ref},CC${ref},2024-05-01,U${ref};W${other}`,
  ]),
  matters: table('ref,meeting_ref,title,raised_on,responsible_ref', ({ ref, mark, other }) => [
    `MT${ref},ME${ref},${mark}议题${ref},2024-05-01,U${ref}`,
    `MU${ref},ME${ref},${mark}议题二${ref},2024-05-01,W${other}`,
  ]),
  service_calls: table(
    'ref,title,raised_by_code,raised_on,status,respondent_refs',
    ({ ref, mark, street, other }) => [
      `SC${ref},${mark}哨${ref},${street}001,2024-05-01T08:00:00+08:00,ASSIGNED,U${ref};W${other}`,
    ],
  ),
  service_call_steps: table('call_ref,at,level,status,note', ({ ref, mark }) => [
    `SC${ref},2024-05-01T09:00:00+08:00,STREET,ASSIGNED,${mark}备注`,
  ]),
  venues: table('ref,name,kind,area_code,opened_by_ref', ({ ref, mark, street, other }) => [
    `VE${ref},${mark}中心${ref},SERVICE_CENTRE,${street}001,U${ref}`,
    `VF${ref},${mark}站${ref},OPEN_VENUE,${street},W${other}`,
  ]),
  volunteer_teams: table('ref,name,area_code,unit_ref,members', ({ ref, mark, street, other }) => [
    `VT${ref},${mark}队${ref},${street}001,U${ref},5`,
    `VU${ref},${mark}队二${ref},${street}001,W${other},5`,
  ]),
  exemptions: table('ref,rule,subject_id,reason,start', ({ ref, mark }) => [
    `XE${ref},RESIDENT_UNIT_PAIRED,unit:W${ref},${mark}原因,2020`,
    `XP${ref},PAIRING_ACTIVE,pairing:J${ref},${mark}原因,2020`,
  ]),
  published_figures: table('ref,area_code,key,title,value,bound,unit,source_ref', ({ ref, street, mark }) => [
    `FI${ref},${street},communities,${mark}社区数,1,EXACT,个,S${ref}`,
  ]),
}

/** Whether a thing lies in the street A; what only ends in X does not, but joins something there. */
export function liesInA(id: string): boolean {
  return (
    /^[a-z-]+:\w+A$/.test(id) ||
    id.startsWith(`area:${streetA}`) ||
    id === 'pairing:KX' ||
    id === 'alliance-membership:FPX' ||
    id === 'alliance-membership:FWX'
  )
}

/** The linkages that lie outside of A and join something in it. */
export const across = [
  'alliance-membership:FCX',
  'alliance-membership:FX',
  'appointment:BX',
  'claim:ZX',
  'contact-assignment:OWX',
  'contact-assignment:OX',
  'contact-assignment:OZX',
  'duty-report:TX',
  'pairing:JX',
  'part-time-membership:MDX',
  'part-time-membership:MX',
  'property-linkage:XX',
]
