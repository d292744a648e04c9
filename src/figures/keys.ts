/**
 * What each published figure (公布数据) is counted as, or why nothing is counted. A key means the same in every place
 * unless `byArea` says otherwise for the place; registers of other places are answered by `byKey` alone.
 */

/** The counts that figures are compared with: of an area and everything beneath it, on a day. */
export interface FigureCounts {
  /** Areas of level COMMUNITY with `urban` (城市社区). */
  urbanCommunities: number
  /** Areas of level STREET whose kind is STREET (街道), towns and townships left out. */
  streets: number
  /** Areas of level GRID (网格). */
  grids: number
  /** Areas of level MICRO_GRID (微网格). */
  microGrids: number
  /** Levels on the longest chain of communities, grids and micro-grids; a community with grids is the general grid (总网格). */
  gridLevels: number
  /** Branches that lead a grid of level GRID (网格党支部). A branch is of kind BRANCH, FUNCTIONAL_BRANCH, GENERAL_BRANCH or PARTY_COMMITTEE. */
  gridBranches: number
  /** Branches that lead a compound or a grid of level GRID (小区、网格党支部). */
  compoundAndGridBranches: number
  /** Branches that lead a compound, and those of a PROPERTY_COMPANY that resides in the area (小区及物业党支部). */
  compoundAndPropertyBranches: number
  /** The largest number of branches that lead one and the same compound (小区党支部核心). */
  branchesLeadingOneCompound: number
  /** Compounds led by a branch, in percent of all compounds, to one decimal place (小区党组织覆盖率). */
  compoundBranchCoverage: number
  /** Party organisations of kind PARTY_GROUP that lead a building or a compound (楼栋、院落党小组). */
  buildingPartyGroups: number
  /** Party organisations of kind MEMBER_HOUSEHOLD that lead an area (党员中心户). */
  memberHouseholds: number
  /** Urban communities led by a PARTY_COMMITTEE or GENERAL_BRANCH (社区党委、党总支). */
  communityPartyCommittees: number
  /** Party organisations that lead a community and have five stars, in percent of those with a rating, to one decimal place (五星社区党组织). */
  fiveStarCommunityShare: number
  /** Distinct levels, of COUNTY, STREET and COMMUNITY, led by a Party organisation that is SUBORDINATE_TO, or superior of, one that leads another of these levels (三级联动). */
  partyOrganisationLevels: number
  /** Party organisations on the longest SUBORDINATE_TO chain that begins with one that leads a community (组织链条). */
  organisationChainLevels: number
  /** Part-time memberships in force, of any post, in committees of kind BIG_WORKING_COMMITTEE (大工委兼职委员). */
  partTimeMembersOfBigWorkingCommittees: number
  /** Distinct units on whose behalf these are held (大工委成员单位). */
  unitsInBigWorkingCommittees: number
  /** Part-time memberships in force in big or joint Party committees whose own area is a community (大党委兼职委员). */
  partTimeMembersOfCommunityCommittees: number
  /** Distinct communities in which units of tier COMMUNITY reside that hold a seat in force in a JOINT_PARTY_COMMITTEE whose own area is above the communities (联合党委参与社区). */
  communitiesInJointCommittees: number
  /** Distinct units with a pairing in force with a community of the area (结对单位); `pairedUnits` of Statistics. */
  pairedUnits: number
  /** Of these, the organs and institutions: PARTY_GOVERNMENT_ORGAN, MASS_ORGANISATION, PUBLIC_INSTITUTION, SCHOOL, HOSPITAL, POLICE_STATION (机关事业单位). */
  pairedOrgansAndInstitutions: number
  /** Of these, the enterprises: STATE_ENTERPRISE, PRIVATE_ENTERPRISE, FINANCIAL_INSTITUTION, PROPERTY_COMPANY (企业). */
  pairedEnterprises: number
  /** Distinct communities with a pairing in force (结对社区); `pairedCommunities` of Statistics. */
  pairedCommunities: number
  /** Alliances in force that serve an area within (党建联盟); `alliances` of Statistics. */
  alliances: number
}

export type FigureKey = { count: keyof FigureCounts } | { notCountable: string }

const counted = {
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
} as const satisfies Record<string, keyof FigureCounts>

const notHeldYet = (what: string) => `needs ${what}, which this register does not hold yet`

/** Keys without a count, by reason. */
const notCounted: [reason: string, keys: string][] = [
  [
    'a duty that a rule lays down, not a number of things (制度要求)',
    `standing_committee_review_per_month street_full_time_party_workers_min street_platform_committees convenience_circle_minutes
     max_visits_per_matter member_unit_reporting_per_year standing_committee_projects_min standing_committee_projects_max
     street_population_threshold elder_service_age street_internal_offices street_front_offices
     smart_community_pilots_per_county self_service_hours training_rounds_per_year community_full_time_party_workers_min
     demonstration_communities_per_year demonstration_compounds_per_year outstanding_workers_per_year
     leading_group_meetings_per_quarter community_workers_per_10k three_villages_one_officer legal_workers_per_village
     safety_publicists_per_village street_centres checks_lists_per_month inspections_per_quarter mutual_reviews_per_year
     assessments_per_year grid_households_min grid_households_max micro_grid_households_min micro_grid_households_max
     negotiation_month_per_year property_reviews_per_quarter`,
  ],
  [
    'an amount of money (资金), shown beside its source',
    `service_centre_funds_leveraged micro_livelihood_funds new_branch_grant pairing_funds_per_year_min
     pairing_funds_per_year_max example_funds_raised community_work_funds_min community_service_funds_min
     community_party_funds_min demonstration_grant city_party_dues_support service_centre_funds_raised
     livelihood_project_investment`,
  ],
  [
    'the number in the name of a method or plan (工作法), whose parts are no subjects of the register',
    `renovation_three_syncs renovation_ten_leads branch_secretary_standards digital_governance_levels
     smart_community_fields city_action_plan_main city_action_plan_second city_action_plan_third org_setup_core
     hand_in_hand_items hand_in_hand_years community_access_tables four_protections mediation_core mediation_wings
     governance_systems five_small_safety five_linkages grid_fields grid_matter_categories grid_working_mechanisms
     long_term_mechanisms service_platform_levels special_working_groups street_functions street_powers grid_functions
     grid_member_timely_duties community_ledgers five_links_method four_orders_method property_powers_delegated
     consultation_levels example_renovation_years example_secretary_years example_platform_months`,
  ],
  [
    'needs the history of areas and organisations (区划沿革), which the register does not hold',
    `urban_communities_before_adjustment street_split_before street_split_after communities_added
     communities_added_centre_city community_branches_upgraded communities_over_10k_share`,
  ],
  [
    'personnel, training and awards (人事、培训、表彰) are outside the register of linkages',
    `community_cadre_average_age community_cadre_college_share street_social_workers_hired community_workers
     community_workers_certified secretaries_to_public_posts training_materials training_bases training_attendances
     study_sessions vanguard_members outstanding_grid_members all_round_workers_share retired_members_mobilised
     secretaries_warned community_workers_existing community_workers_recruited grid_members_certified mediators
     mediator_trainings epidemic_members_sent_down`,
  ],
  [
    'documents, service items, devices and data (文件、事项、设备、数据) are outside the register of linkages',
    `guidance_documents_main guidance_documents_supporting community_service_items street_duties_cut
     one_vote_veto_items_cleared example_resident_records example_face_records self_service_devices
     delegated_service_items delegated_enforcement_items community_access_categories community_access_items
     community_certificates_before community_certificates_after grid_data_items grid_data_records surveillance_cameras
     service_item_categories items_done_at_once items_done_nearby items_done_online supervision_orders
     units_rated_by_street street_rating_weight_min livelihood_projects national_legislative_contact_points
     self_managed_compounds red_property_demonstrations social_organisations_introduced`,
  ],
  [
    'disputes, grid events and job notices (纠纷、网格事件、用工信息) are outside the register of linkages',
    `grid_events_handled mediation_centres mediation_committees mediation_coverage mediation_publicity
     mediation_cases_reported disputes_found disputes_entered_pre_litigation disputes_resolved dispute_resolution_rate
     mediation_success_rate group_defence_units patrol_volunteers grid_acceptance_rate grid_settlement_rate
     grid_satisfaction_rate dispute_cases_screened employment_demand_records job_information_published jobs_offered
     stable_employment flexible_employment household_head_commitments household_head_issues_resolved
     example_platform_issues example_smart_issues_resolved neighbour_difficulties_solved last_metre_issues_resolved
     residents_council_issues_resolved renovation_issues_resolved example_secretary_deeds five_links_issues_resolved`,
  ],
  [
    notHeldYet('the contacts (联系包联)'),
    'contact_point_levels standing_committee_member_communities leaders_contacting_communities',
  ],
  [
    notHeldYet('joint conferences, meetings and matters (联席会议、会议、议题)'),
    `joint_conference_levels joint_conference_min_meetings_per_quarter joint_conference_issues_resolved
     joint_conference_meetings_per_month community_big_party_committee_issues_resolved
     street_big_working_committee_meetings street_big_working_committee_issues_resolved opinion_meetings_held
     opinion_meeting_deeds street_big_working_committee_min_meetings_per_year
     community_big_party_committee_min_meetings_per_year`,
  ],
  [
    notHeldYet('persons and appointments (人员、任职)'),
    `street_party_secretaries_selected cadres_selected_to_street_leadership cross_appointment_share
     police_chiefs_in_leadership police_deputy_secretaries communities_villages_with_police_deputy`,
  ],
  [notHeldYet('the service calls (吹哨报到)'), 'whistle_report_issues_resolved'],
  [
    notHeldYet('the duty reports (双报到)'),
    `double_report_units double_report_members double_report_communities double_report_compounds
     double_report_deeds_done example_double_report_members`,
  ],
  [
    notHeldYet('the property linkages (三方联动)'),
    'governance_three_parties compound_governance_partners owners_committees_guided',
  ],
  [
    notHeldYet('the grid assignments (网格人员)'),
    `grid_chief_heads grid_second_level_heads grid_third_level_members grid_full_time_members grid_part_time_members
     grid_professional_members household_heads household_heads_party_share lane_building_grid_volunteers grid_posts`,
  ],
  [
    notHeldYet('lists and claims (清单、认领)'),
    `three_lists micro_deeds_done micro_wishes_fulfilled micro_projects_posts_claimed project_lists_signed
     three_lists_issues_resolved example_micro_wishes_matched`,
  ],
  [
    notHeldYet('the activities (共建活动)'),
    'co_building_activities volunteer_activities volunteer_attendances',
  ],
  [
    notHeldYet('the venues (阵地)'),
    `service_centres_built_or_renovated community_service_centres compound_service_stations
     new_employment_service_stations opened_venues red_council_halls`,
  ],
  [
    notHeldYet('the volunteer teams (志愿服务队)'),
    'volunteer_teams volunteer_team_members renovation_vanguard_teams emergency_teams emergency_team_members',
  ],
]

export const figureKeys: {
  /** By code of the place, then by key: where a place means something else than the others. */
  byArea: Record<string, Record<string, FigureKey>>
  byKey: Record<string, FigureKey>
} = {
  byArea: {
    '441481': { compound_party_branches: { count: 'compoundAndPropertyBranches' } },
    '4408-ETDZ': {
      paired_units: { count: 'pairedOrgansAndInstitutions' },
      linkage_levels: {
        notCountable: notHeldYet('the activities that join Party members of three levels (三级党员联动)'),
      },
    },
  },
  byKey: Object.fromEntries([
    ...Object.entries(counted).map(([key, count]) => [key, { count }] as const),
    ...notCounted.flatMap(([notCountable, keys]) =>
      keys.split(/\s+/).map((key) => [key, { notCountable }] as const),
    ),
  ]),
}

/** What a key published for the area `code` is counted as, or why it is not; an unknown key says so. */
export function figureKey(code: string, key: string): FigureKey {
  return (
    figureKeys.byArea[code]?.[key] ??
    figureKeys.byKey[key] ?? { notCountable: 'no count is known for this key (未定义的指标)' }
  )
}
