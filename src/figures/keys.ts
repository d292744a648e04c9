import type { FigureCounts, PeopleCounts, StandingCounts, WorkCounts } from './counts'

/**
 * What each published figure (公布数据) is counted as, or why nothing is counted. A key means the same in every place
 * unless `byArea` says otherwise for the place; registers of other places are answered by `byKey` alone.
 */

/** Which question counts it (cypher/figures). */
export type FigureTopic = 'standing' | 'people' | 'work'

export interface CountedFigure {
  count: keyof FigureCounts
  topic: FigureTopic
  /** First and last day of what happened; by default everything up to the day counted at. */
  during?: { from?: string; to?: string }
}
export type FigureKey = CountedFigure | { notCountable: string }

const standing = {
  urban_communities: 'urbanCommunities',
  streets_reformed: 'streets',
  grids: 'grids',
  micro_grids: 'microGrids',
  grid_levels: 'gridLevels',
  grid_party_branches: 'gridBranches',
  compound_party_branches: 'compoundAndGridBranches',
  compound_governance_core: 'branchesLeadingOneCompound',
  compound_party_coverage: 'compoundBranchCoverage',
  building_party_groups: 'buildingPartyGroups',
  central_households: 'memberHouseholds',
  community_party_committees: 'communityPartyCommittees',
  five_star_share: 'fiveStarCommunityShare',
  linkage_levels: 'partyOrganisationLevels',
  organisation_chain_levels: 'organisationChainLevels',
  street_big_working_committee_part_time_members: 'partTimeMembersOfBigWorkingCommittees',
  street_big_working_committee_member_units: 'unitsInBigWorkingCommittees',
  community_big_party_committee_part_time_members: 'partTimeMembersOfCommunityCommittees',
  joint_committee_communities: 'communitiesInJointCommittees',
  paired_units: 'pairedUnits',
  paired_enterprises: 'pairedEnterprises',
  paired_communities: 'pairedCommunities',
  example_co_building_units: 'pairedUnits',
  alliances: 'alliances',
} as const satisfies Record<string, keyof StandingCounts>

const people = {
  contact_point_levels: 'contactLevels',
  leaders_contacting_communities: 'leadersContactingCommunities',
  street_party_secretaries_selected: 'streetSecretaries',
  cadres_selected_to_street_leadership: 'streetLeaders',
  police_chiefs_in_leadership: 'policeInTownLeadership',
  police_deputy_secretaries: 'policeDeputySecretaries',
  communities_villages_with_police_deputy: 'communitiesWithPoliceDeputy',
  cross_appointment_share: 'crossAppointmentShare',
  double_report_units: 'dutyReportUnits',
  double_report_members: 'dutyReportMembers',
  example_double_report_members: 'dutyReportMembers',
  double_report_communities: 'dutyReportCommunities',
  double_report_compounds: 'dutyReportCompounds',
  owners_committees_guided: 'ownersCommitteesWithBranch',
  governance_three_parties: 'sidesOfPropertyLinkage',
  grid_chief_heads: 'generalGridHeads',
  grid_second_level_heads: 'gridHeads',
  grid_third_level_members: 'microGridMembers',
  grid_full_time_members: 'fullTimeGridMembers',
  grid_part_time_members: 'partTimeGridMembers',
  grid_professional_members: 'professionalGridMembers',
  lane_building_grid_volunteers: 'buildingHeadsAndGridMembers',
  household_heads: 'householdHeads',
  household_heads_party_share: 'householdHeadPartyShare',
} as const satisfies Record<string, keyof PeopleCounts>

const work = {
  joint_conference_levels: 'conferenceLevels',
  joint_conference_issues_resolved: 'areaConferenceMattersResolved',
  community_big_party_committee_issues_resolved: 'bigPartyCommitteeMattersResolved',
  street_big_working_committee_meetings: 'bigWorkingCommitteeMeetings',
  street_big_working_committee_issues_resolved: 'bigWorkingCommitteeMattersResolved',
  opinion_meetings_held: 'communityConferenceMeetings',
  opinion_meeting_deeds: 'communityConferenceMattersResolved',
  whistle_report_issues_resolved: 'streetCallsResolved',
  three_lists: 'listKinds',
  project_lists_signed: 'projects',
  three_lists_issues_resolved: 'projectClaimsCompleted',
  example_micro_wishes_matched: 'microWishesMatched',
  micro_wishes_fulfilled: 'microWishesDone',
  volunteer_attendances: 'attendances',
  community_service_centres: 'communityServiceCentres',
  compound_service_stations: 'compoundStations',
  new_employment_service_stations: 'courierStations',
  opened_venues: 'openedVenues',
  red_council_halls: 'councilHalls',
  volunteer_teams: 'volunteerTeams',
  volunteer_team_members: 'volunteerTeamMembers',
  renovation_vanguard_teams: 'vanguardTeams',
  emergency_teams: 'emergencyTeams',
  emergency_team_members: 'emergencyTeamMembers',
} as const satisfies Record<string, keyof WorkCounts>

/** Totals from two thousand on, of which a register keeps the sum (流水不逐条登记). */
const TOO_MANY = '未逐条登记的累计数 (a total of events that the register does not hold row by row)'

/** Keys without a count, by reason. */
const notCounted: [reason: string, keys: string][] = [
  [
    '制度要求，不是数量 (a duty that a rule lays down, not a number of things)',
    `standing_committee_review_per_month street_full_time_party_workers_min street_platform_committees convenience_circle_minutes
     max_visits_per_matter member_unit_reporting_per_year standing_committee_projects_min standing_committee_projects_max
     street_population_threshold elder_service_age street_internal_offices street_front_offices
     smart_community_pilots_per_county self_service_hours training_rounds_per_year community_full_time_party_workers_min
     demonstration_communities_per_year demonstration_compounds_per_year outstanding_workers_per_year
     leading_group_meetings_per_quarter community_workers_per_10k three_villages_one_officer legal_workers_per_village
     safety_publicists_per_village street_centres checks_lists_per_month inspections_per_quarter mutual_reviews_per_year
     assessments_per_year grid_households_min grid_households_max micro_grid_households_min micro_grid_households_max
     negotiation_month_per_year property_reviews_per_quarter standing_committee_member_communities
     joint_conference_min_meetings_per_quarter joint_conference_meetings_per_month
     street_big_working_committee_min_meetings_per_year community_big_party_committee_min_meetings_per_year`,
  ],
  [
    '资金数额，只与来源并列显示 (an amount of money, shown beside its source)',
    `service_centre_funds_leveraged micro_livelihood_funds new_branch_grant pairing_funds_per_year_min
     pairing_funds_per_year_max example_funds_raised community_work_funds_min community_service_funds_min
     community_party_funds_min demonstration_grant city_party_dues_support service_centre_funds_raised
     livelihood_project_investment`,
  ],
  [
    '工作法、方案名称中的数字 (the number in the name of a method or plan, whose parts are no subjects of the register)',
    `renovation_three_syncs renovation_ten_leads branch_secretary_standards digital_governance_levels
     smart_community_fields city_action_plan_main city_action_plan_second city_action_plan_third org_setup_core
     hand_in_hand_items hand_in_hand_years community_access_tables four_protections mediation_core mediation_wings
     governance_systems five_small_safety five_linkages grid_fields grid_matter_categories grid_working_mechanisms
     long_term_mechanisms service_platform_levels special_working_groups street_functions street_powers grid_functions
     grid_member_timely_duties community_ledgers five_links_method four_orders_method property_powers_delegated
     consultation_levels grid_posts example_renovation_years example_secretary_years example_platform_months`,
  ],
  [
    '需要区划和组织的沿革，台账未记载 (needs the history of areas and organisations, which the register does not hold)',
    `urban_communities_before_adjustment street_split_before street_split_after communities_added
     communities_added_centre_city community_branches_upgraded communities_over_10k_share`,
  ],
  [
    '人事、培训、表彰不在联结台账之内 (personnel, training and awards are outside the register of linkages)',
    `community_cadre_average_age community_cadre_college_share street_social_workers_hired community_workers
     community_workers_certified secretaries_to_public_posts training_materials training_bases training_attendances
     study_sessions vanguard_members outstanding_grid_members all_round_workers_share retired_members_mobilised
     secretaries_warned community_workers_existing community_workers_recruited grid_members_certified mediators
     mediator_trainings epidemic_members_sent_down`,
  ],
  [
    '文件、事项、设备、数据不在联结台账之内 (documents, service items, devices and data are outside the register of linkages)',
    `guidance_documents_main guidance_documents_supporting community_service_items street_duties_cut
     one_vote_veto_items_cleared example_resident_records example_face_records self_service_devices
     delegated_service_items delegated_enforcement_items community_access_categories community_access_items
     community_certificates_before community_certificates_after grid_data_items grid_data_records surveillance_cameras
     service_item_categories items_done_at_once items_done_nearby items_done_online supervision_orders
     units_rated_by_street street_rating_weight_min livelihood_projects national_legislative_contact_points
     self_managed_compounds red_property_demonstrations social_organisations_introduced`,
  ],
  [
    '纠纷、网格事件、用工信息不在联结台账之内 (disputes, grid events and job notices are outside the register of linkages)',
    `grid_events_handled mediation_centres mediation_committees mediation_coverage mediation_publicity
     mediation_cases_reported disputes_found disputes_entered_pre_litigation disputes_resolved dispute_resolution_rate
     mediation_success_rate group_defence_units patrol_volunteers grid_acceptance_rate grid_settlement_rate
     grid_satisfaction_rate dispute_cases_screened employment_demand_records job_information_published jobs_offered
     stable_employment flexible_employment household_head_commitments household_head_issues_resolved
     example_platform_issues example_smart_issues_resolved neighbour_difficulties_solved last_metre_issues_resolved
     residents_council_issues_resolved renovation_issues_resolved example_secretary_deeds five_links_issues_resolved`,
  ],
  [
    TOO_MANY,
    'micro_deeds_done double_report_deeds_done micro_projects_posts_claimed co_building_activities volunteer_activities',
  ],
  [
    '阵地的新建改建扩建不在联结台账之内 (when a venue was built or rebuilt is outside the register of linkages)',
    'service_centres_built_or_renovated',
  ],
  [
    "业主监督委员会不是三方联动的一方 (the owners' supervisory board is no side of a property linkage)",
    'compound_governance_partners',
  ],
]

const FIRST_HALF_2023 = { from: '2023-01-01', to: '2023-06-30' }

export const figureKeys: {
  /** By code of the place, then by key: where a place means something else than the others. */
  byArea: Record<string, Record<string, FigureKey>>
  byKey: Record<string, FigureKey>
} = {
  byArea: {
    '441481': {
      compound_party_branches: count('standing', 'compoundAndPropertyBranches'),
      volunteer_teams: count('work', 'volunteerTeamsOfUnits'),
      micro_wishes_fulfilled: { notCountable: TOO_MANY },
    },
    '640381': { micro_wishes_fulfilled: { notCountable: TOO_MANY } },
    '4408-ETDZ': {
      paired_units: count('standing', 'pairedOrgansAndInstitutions'),
      linkage_levels: count('work', 'activityLevels'),
    },
    '210203': {
      project_lists_signed: count('work', 'projects', { from: '2023-01-01' }),
      three_lists_issues_resolved: count('work', 'projectClaimsCompleted', { from: '2023-01-01' }),
      opinion_meetings_held: count('work', 'communityConferenceMeetings', FIRST_HALF_2023),
      opinion_meeting_deeds: count('work', 'communityConferenceMattersResolved', FIRST_HALF_2023),
    },
    '230321': { volunteer_attendances: count('work', 'attendances', { from: '2023-01-01' }) },
    '130682': { micro_wishes_fulfilled: count('work', 'microWishesDone', { from: '2024-01-01' }) },
  },
  byKey: Object.fromEntries([
    ...Object.entries(standing).map(([key, name]) => [key, count('standing', name)] as const),
    ...Object.entries(people).map(([key, name]) => [key, count('people', name)] as const),
    ...Object.entries(work).map(([key, name]) => [key, count('work', name)] as const),
    ...notCounted.flatMap(([notCountable, keys]) =>
      keys.split(/\s+/).map((key) => [key, { notCountable }] as const),
    ),
  ]),
}

/** What a key published for the area `code` is counted as, or why it is not; an unknown key says so. */
export function figureKey(code: string, key: string): FigureKey {
  return (
    own(own(figureKeys.byArea, code), key) ??
    own(figureKeys.byKey, key) ?? { notCountable: '未定义的指标，无法计数 (no count is known for this key)' }
  )
}

/** A register may call a figure "constructor". */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}

function count(
  topic: FigureTopic,
  name: keyof FigureCounts,
  during?: CountedFigure['during'],
): CountedFigure {
  return { count: name, topic, ...(during && { during }) }
}
