import { CoverageRule } from '../../../src/coverage/rules'

const AT = 'asOf: "2023-06-01", knownAt: $k'
const LINKED =
  'id version label status synthetic ends { id label } sources { id title } history { version label }'
const COUNTS = 'counts { population covered gap unknown exempt }'
const FOUND =
  'nodes { subject { id label } area { code name } state reason since days missing exemption { id } lastLinkage { id version } }'
const EVERY_STATE = 'states: [COVERED, GAP, UNKNOWN, EXEMPT]'
const EVERY_STATUS = 'status: [IN_FORCE, EXPIRED, UPCOMING, TERMINATED, UNCERTAIN]'
const UNIT =
  'id name kind tier twoNew formerNames partyMembers dissolvedOn creditCode residence { code name }'
const IDS = ['unit:U1', 'unit:U2', 'area:441481001001', 'alliance:A1', 'big-committee:B1', 'person:N1']
const COUNTERPARTS = '{kinds: [SCHOOL, PARTY_GOVERNMENT_ORGAN, OTHER]}'

/** Every question at the root but the search, the suggestions and what is about writes, with each filter. $k is the moment. */
export const rootQuestions: readonly string[] = [
  ...['441481', '441481001', '441481001001', '4414-ZONE'].map(
    (code) => `statistics(within: "${code}", ${AT}) { area { code name } ${STATISTICS()} }`,
  ),
  `statistics(${AT}) { ${STATISTICS()} }`,
  `units(${AT}, filter: {dissolved: null}) { totalCount nodes { ${UNIT} linkageCount partyOrganisation { id name } solePartnerOf { code } pairings { nodes { id } } memberships { id } alliances { id } dutyReports { id } contacts { id } resources { nodes { id } } } }`,
  ...[
    `kinds: [PARTY_GOVERNMENT_ORGAN, PRIVATE_ENTERPRISE]`,
    'tiers: [COUNTY, CENTRAL]',
    'twoNew: true',
    'resident: true',
    'nameContains: "教育"',
    'hasPartyOrganisation: true',
    'paired: true',
    'pairingCount: {min: 1, max: 2}',
    'covered: [RESIDENT_UNIT_PAIRED]',
    'gap: [RESIDENT_UNIT_SEATED]',
    'memberOfAlliance: "alliance:A1"',
    'memberOfCommittee: "big-committee:B1"',
    'linkedBy: [DUTY_REPORT, PAIRING]',
    'anyOf: [{twoNew: true}, {tiers: [COUNTY]}]',
    'synthetic: true',
    'dissolved: true',
  ].map(
    (filter) =>
      `units(${AT}, filter: {${filter}}, orderBy: [{field: LINKAGE_COUNT, direction: DESC}, {field: PARTY_MEMBERS}]) { totalCount nodes { id } }`,
  ),
  `units(within: "441481001", ${AT}, orderBy: [{field: SOLE_PARTNER_COUNT}, {field: PAIRING_COUNT}]) { nodes { id } }`,
  ...['PREFECTURE', 'COUNTY', 'STREET', 'COMMUNITY', 'COMPOUND', 'BUILDING', 'GRID', 'MICRO_GRID'].map(
    (level) =>
      `areas(level: ${level}, ${AT}) { totalCount nodes { id code name parent { code } ancestors { code name } children { nodes { code name } } statistics { pairings units } } }`,
  ),
  `areas(level: COMMUNITY, ${AT}, filter: {urban: true, gap: [COMMUNITY_CONTACTED]}) { nodes { code } }`,
  `areas(level: COMPOUND, ${AT}, filter: {branchCount: {min: 1}}) { nodes { code } }`,
  `areas(level: STREET, ${AT}, filter: {streetKinds: [STREET], covered: [STREET_BIG_COMMITTEE]}) { nodes { code } }`,
  `pairings(${AT}, filter: {${EVERY_STATUS}}, orderBy: [{field: END}]) { totalCount nodes { ${LINKED} annualFunding unit { ${UNIT} } community { code name } appraisals { id score grade } activities { nodes { id title } } } }`,
  ...[
    'unitKinds: [PARTY_GOVERNMENT_ORGAN, OTHER]',
    'unit: "unit:U1"',
    'unit: "unit:U2"',
    'hasSuccessor: false',
    'annualFunding: {min: 1}',
    'synthetic: true',
  ].map((filter) => `pairings(${AT}, filter: {${EVERY_STATUS}, ${filter}}) { nodes { id } }`),
  `linkages(${AT}, ${EVERY_STATUS}) { totalCount nodes { ${LINKED} } }`,
  `linkages(within: "441481001", ${AT}, ${EVERY_STATUS}) { totalCount nodes { ${LINKED} } }`,
  `linkages(${AT}, filter: {counterpart: ${COUNTERPARTS}}) { nodes { id } }`,
  `linkages(${AT}, filter: {committeeKinds: [BIG_WORKING_COMMITTEE]}) { nodes { id } }`,
  `partTimeMemberships(within: "441481001", ${AT}) { nodes { ${LINKED} committee { name } } }`,
  `contacts(${AT}) { nodes { ${LINKED} } }`,
  `dutyReports(within: "441481", ${AT}) { nodes { ${LINKED} members } }`,
  `alliances(${AT}) { totalCount nodes { id name kind theme serves { code name } members { nodes { id label } } chair { id } sources { id title } } }`,
  `alliances(within: "441481001", kinds: [REGIONAL], ${AT}) { nodes { id } }`,
  `bigCommittees(${AT}) { nodes { id name kind area { code name } host { id name } partTimeMembers { nodes { id } } representedUnits { id name } } }`,
  `jointConferences(${AT}) { nodes { id name everyMonths area { code } meetings { nodes { id heldOn attendees { id name } matters { id title resolvedOn responsible { id name } } } } attendance { unit { id } attended held } } }`,
  `jointConferences(within: "441481001", ${AT}, filter: {of: [AREA, BIG_COMMITTEE], areaLevels: [STREET, COMMUNITY]}) { nodes { id } }`,
  ...['NEED', 'RESOURCE'].map(
    (kind) =>
      `listItems(kind: ${kind}, ${AT}) { nodes { id title category status microWish raisedBy { code } offeredBy { id name } claims { nodes { id } } completedClaims } }`,
  ),
  `listItems(kind: RESOURCE, ${AT}, offeredBy: ${COUNTERPARTS}) { nodes { id } }`,
  `activities(${AT}) { nodes { id title heldOn area { code } under { id label } participants { id name } } }`,
  `activities(within: "441481001001", ${AT}) { nodes { id } }`,
  `serviceCalls(${AT}) { nodes { id title status raisedBy { code name } respondents { id name } steps { at level status by note } } }`,
  `serviceCalls(${AT}, filter: {passed: [STREET]}) { nodes { id } }`,
  `venues(${AT}) { nodes { id name kind area { code } openedBy { id name } } }`,
  `volunteerTeams(${AT}) { nodes { id name members area { code } unit { id name } } }`,
  `partyOrganisations(${AT}) { nodes { id name kind members starRating unit { id name } leads { code } superiors { id name } subordinates { nodes { id } } } }`,
  `partyOrganisations(${AT}, filter: {ofUnit: "unit:U1"}) { nodes { id } }`,
  `partyOrganisations(within: "441481001", ${AT}, filter: {leads: STREET}) { nodes { id } }`,
  `persons(${AT}) { nodes { id name title employer { id name } appointments { id } } }`,
  `persons(within: "441481001", ${AT}) { nodes { id } }`,
  `sources(${AT}) { nodes { id title synthetic } }`,
  `sources(within: "441481001", ${AT}) { nodes { id } }`,
  `exemptions(${AT}) { nodes { id rule reason subject { id label } } }`,
  `exemptions(within: "441481001", ${AT}) { nodes { id } }`,
  `reconciliation(within: "441481", ${AT}) { items { key published counted source { title } } }`,
  `publishedAreas(${AT}) { area { code name } figures latest }`,
  `coverageMatrix(within: "441481", level: STREET, ${AT}) { areas { code } cells { population covered gap unknown exempt } }`,
  `unpairedUnits(${AT}) { totalCount nodes { unit { id name } reason since lastPairing { id version } } }`,
  ...Object.keys(CoverageRule).flatMap((rule) => [
    `coverage(rule: ${rule}, ${AT}) { ${COUNTS} findings(${EVERY_STATE}, order: AREA) { ${FOUND} } }`,
    `coverage(rule: ${rule}, within: "441481001", ${AT}) { ${COUNTS} byArea(level: COMMUNITY) { area { code } ${COUNTS} } }`,
  ]),
  `coverage(rule: COMMUNITY_PAIRED, ${AT}, counterpart: ${COUNTERPARTS}) { ${COUNTS} }`,
  ...[
    'PAIRING, by: [UNIT, COMMUNITY]',
    'PAIRING, by: [UNIT_KIND]',
    'PAIRING, by: [COMMUNITY], includeEmpty: true',
    'PAIRING, by: [UNIT_TIER, STREET]',
    'PART_TIME_MEMBERSHIP, by: [BODY, UNIT]',
    'PART_TIME_MEMBERSHIP, by: [STREET], counting: PERSON',
    'ALLIANCE_MEMBERSHIP, by: [BODY], includeEmpty: true',
    'GRID_ASSIGNMENT, by: [GRID]',
    'GRID_ASSIGNMENT, by: [MICRO_GRID, POST]',
    'PROPERTY_LINKAGE, by: [COMPOUND]',
    'DUTY_REPORT, by: [COUNTY, YEAR]',
  ].map(
    (what) => `tally(kind: ${what}, ${AT}) { totalCount nodes { keys { value node { id label } } count } }`,
  ),
  `interlocks(minShared: 1, between: [PART_TIME_MEMBERSHIP, ALLIANCE_MEMBERSHIP, PAIRING], knownAt: $k) { totalCount nodes { a { id label } b { id label } sharedCount shared { member { id label } overlap { start end } } } }`,
  `interlocks(within: "441481001", minShared: 1, apart: STREET, knownAt: $k) { nodes { a { id } b { id } } }`,
  `paths(from: "unit:U1", to: "unit:U2", ${AT}) { length nodes { id label } linkages { id version } }`,
  `paths(from: "unit:U2", to: "area:441481001001", ${AT}) { length nodes { id } linkages { id } }`,
  `subgraph(around: ["unit:U1", "area:441481001"], depth: 2, ${AT}) { nodes { id type label area degree } edges { id source target type synthetic } truncated }`,
  `subgraph(around: ["unit:U2"], depth: 1, ${AT}) { nodes { id label } edges { id } }`,
  `compare(from: "2022-01-01", to: "2023-06-01", fromKnownAt: $k, toKnownAt: $k) { unchanged started { totalCount nodes { ${LINKED} } } ended { totalCount nodes { id } } }`,
  `compare(within: "441481001", from: "2021-06-01", to: "2023-06-01", fromKnownAt: $k, toKnownAt: $k) { unchanged started { nodes { id } } ended { nodes { id } } }`,
  ...IDS.map(
    (id) => `timeline(id: "${id}", knownAt: $k) { on recordedAt type title linkage { id version label } }`,
  ),
  `unit(id: "unit:U2", ${AT}) { ${UNIT} linkageCount }`,
  `area(code: "441481001", ${AT}) { name parent { code } statistics { units pairings } }`,
  `nodes(ids: [${[...IDS, 'unit:U3', 'pairing:R1', 'exemption:Z1', 'meeting:H1', 'matter:E1', 'venue:W1', 'source:S1', 'appraisal:X1'].map((id) => `"${id}"`).join()}], ${AT}) { id label }`,
]

function STATISTICS(): string {
  return `communities urbanCommunities compounds buildings grids microGrids units residentUnits partyOrganisations gridBranches
    bigWorkingCommittees bigPartyCommittees partTimeMembers representedUnits pairings pairedUnits pairedCommunities alliances
    allianceMembers dutyReportUnits dutyReportMembers conferences meetings matters mattersResolved needs resources projects
    activities serviceCalls venues volunteerTeams`
}
