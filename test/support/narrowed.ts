/** An argument or a field of a filter, asked about the sample. */
export interface Narrowed {
  /** The question around what is given. */
  ask(given: string): string
  given: string
  /** What is given instead where leaving it out is no wider. */
  wider?: string
}

export const AS_OF = 'asOf: "2024-06-30"'
const COUNT = '{ totalCount }'

const inParentheses = (...args: string[]) => {
  const given = args.filter(Boolean)
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

/** The question about a list or a thing at the root. */
const root =
  (field: string, args = AS_OF, selection = COUNT) =>
  (given: string) =>
    `{ ${field}${inParentheses(args, given)} ${selection} }`
/** What is asked of each thing of a list. */
const each =
  (list: string, field: string, selection = COUNT, args = '') =>
  (given: string) =>
    `{ ${list} { nodes { ${field}${inParentheses(args, given)} ${selection} } } }`
const filtered =
  (field: string, args = AS_OF) =>
  (given: string) =>
    root(field, args)(`filter: {${given}}`)

const units = filtered('units')
const areas = (level: string) => filtered('areas', `level: ${level}, ${AS_OF}`)
const pairings = filtered('pairings')
const linkages = (kind: string) => filtered('linkages', `kinds: [${kind}], ${AS_OF}`)
const partyOrganisations = filtered('partyOrganisations', '')
const conferences = filtered('jointConferences')
const coverage = (rule: string) => root('coverage', `rule: ${rule}, ${AS_OF}`, '{ counts { covered } }')
const among = (rule: string) => (given: string) =>
  root('coverage', `rule: ${rule}, ${AS_OF}`, '{ counts { population } }')(`among: {${given}}`)
const tally = (args: string) => root('tally', `${args}, ${AS_OF}`, '{ nodes { count } }')
const missed = (given: string) =>
  conferences(`missed: {from: "2023-01-01", to: "2024-06-30"${given && `, ${given}`}}`)
const interlocks = root(
  'interlocks',
  'between: [PART_TIME_MEMBERSHIP, ALLIANCE_MEMBERSHIP, PAIRING], minShared: 1',
)
/** A unit and a community that a pairing joins, and a duty report. */
const BETWEEN = 'from: "unit:DZ-U0003", to: "area:130682001011"'
const WITHIN = 'within: "441481"'
const ALL_STATUSES = 'status: [UPCOMING, IN_FORCE, EXPIRED, TERMINATED, UNCERTAIN]'

const within = (field: string, args = AS_OF, selection = COUNT): Narrowed => ({
  ask: root(field, args, selection),
  given: WITHIN,
})

/** With a value that leaves something of the sample and not all; `$unit` and the like are things that it has. */
export const narrowed: Record<string, Narrowed> = {
  'AreaFilter.levels': { ask: linkages('CONTACT'), given: 'area: {levels: [STREET]}', wider: 'area: {}' },
  'AreaFilter.nameContains': { ask: areas('COMMUNITY'), given: 'nameContains: "新"' },
  'AreaFilter.not': { ask: areas('COMMUNITY'), given: 'not: {urban: true}' },
  'ClaimedItemFilter.categories': { ask: linkages('CLAIM'), given: 'item: {categories: [$category]}' },
  'ClaimedItemFilter.kinds': { ask: linkages('CLAIM'), given: 'item: {kinds: [RESOURCE]}' },
  'LinkageFilter.annualFunding': { ask: linkages('PAIRING'), given: 'annualFunding: {min: 20000}' },
  'LinkageFilter.anyOf': {
    ask: linkages('PAIRING'),
    given: 'anyOf: [{unit: {kinds: [SCHOOL]}}, {annualFunding: {max: 20000}}]',
  },
  'LinkageFilter.area': { ask: linkages('CONTACT'), given: 'area: {levels: [STREET]}' },
  'LinkageFilter.during': {
    ask: linkages('PAIRING'),
    given: 'during: {start: "2024-01-01", end: "2024-06-30"}',
    wider: 'during: {}',
  },
  'LinkageFilter.item': { ask: linkages('CLAIM'), given: 'item: {categories: [$category]}' },
  'LinkageFilter.members': { ask: linkages('DUTY_REPORT'), given: 'members: {min: 10}' },
  'LinkageFilter.not': { ask: linkages('PAIRING'), given: 'not: {unit: {kinds: [SCHOOL]}}' },
  'LinkageFilter.unit': { ask: linkages('PAIRING'), given: 'unit: {kinds: [SCHOOL]}' },
  'PairingFilter.linkage': { ask: pairings, given: 'linkage: {unit: {kinds: [SCHOOL]}}' },
  'Query.interlocks.linkage': { ask: interlocks, given: 'linkage: {unit: {kinds: [SCHOOL]}}' },
  'Query.matters.from': { ask: root('matters', ''), given: 'from: "2024-01-01"' },
  'Query.matters.to': { ask: root('matters', ''), given: 'to: "2023-12-31"' },
  'Query.meetings.from': { ask: root('meetings', ''), given: 'from: "2024-01-01"' },
  'Query.meetings.to': { ask: root('meetings', ''), given: 'to: "2023-12-31"' },
  'SubjectFilter.anyOf': {
    ask: among('RESIDENT_UNIT_PAIRED'),
    given: 'anyOf: [{unitKinds: [SCHOOL]}, {unitKinds: [HOSPITAL]}]',
  },
  'SubjectFilter.area': { ask: among('COMMUNITY_HAS_VENUE'), given: 'area: {urban: true}' },
  'SubjectFilter.not': { ask: among('RESIDENT_UNIT_PAIRED'), given: 'not: {unitKinds: [SCHOOL]}' },
  'SubjectFilter.unit': { ask: among('RESIDENT_UNIT_PAIRED'), given: 'unit: {kinds: [SCHOOL]}' },
  'UnitFilter.not': { ask: units, given: 'not: {linkedBy: [PAIRING]}' },
  'Query.matters.within': within('matters', ''),
  'Query.meetings.within': within('meetings', ''),
  'ListItem.claims.status': {
    ask: each('listItems(kind: NEED, first: 1000000)', 'claims'),
    given: 'status: [IN_FORCE]',
    wider: ALL_STATUSES,
  },
  'Pairing.claims.status': {
    ask: each('pairings(first: 1000000)', 'claims'),
    given: 'status: [IN_FORCE]',
    wider: ALL_STATUSES,
  },
  'AreaFilter.anyOf': {
    ask: areas('COMMUNITY'),
    given: 'anyOf: [{covered: [COMMUNITY_PAIRED]}, {gap: [COMMUNITY_PAIRED], urban: true}]',
  },
  'AreaFilter.branchCount': { ask: areas('GRID'), given: 'branchCount: {min: 1}' },
  'AreaFilter.covered': { ask: areas('COMMUNITY'), given: 'covered: [COMMUNITY_PAIRED]' },
  'AreaFilter.gap': { ask: areas('COMMUNITY'), given: 'gap: [COMMUNITY_PAIRED]' },
  'AreaFilter.streetKinds': { ask: areas('STREET'), given: 'streetKinds: [TOWN]' },
  'AreaFilter.urban': { ask: areas('COMMUNITY'), given: 'urban: true' },
  'FloatRange.max': { ask: pairings, given: 'annualFunding: {max: 20000}' },
  'FloatRange.min': { ask: pairings, given: 'annualFunding: {min: 20000}' },
  'IntRange.max': { ask: units, given: 'pairingCount: {max: 0}' },
  'IntRange.min': { ask: units, given: 'pairingCount: {min: 1}' },
  'JointConferenceFilter.areaLevels': { ask: conferences, given: 'areaLevels: [STREET]' },
  'JointConferenceFilter.missed': {
    ask: conferences,
    given: 'missed: {from: "2023-01-01", to: "2024-06-30"}',
  },
  'JointConferenceFilter.of': { ask: conferences, given: 'of: [BIG_COMMITTEE]' },
  'LinkageFilter.committeeKinds': {
    ask: linkages('PART_TIME_MEMBERSHIP'),
    given: 'committeeKinds: [BIG_WORKING_COMMITTEE]',
  },
  'LinkageFilter.counterpart': { ask: linkages('PAIRING'), given: 'counterpart: {kinds: [SCHOOL]}' },
  'LinkageFilter.employment': { ask: linkages('GRID_ASSIGNMENT'), given: 'employment: [FULL_TIME]' },
  'LinkageFilter.partyMember': { ask: linkages('GRID_ASSIGNMENT'), given: 'partyMember: true' },
  'LinkageFilter.postContains': { ask: linkages('APPOINTMENT'), given: 'postContains: "书记"' },
  'LinkageFilter.posts': { ask: linkages('GRID_ASSIGNMENT'), given: 'posts: ["HEAD"]' },
  'MissedMeetings.step': { ask: missed, given: 'step: YEAR', wider: 'step: MONTH' },
  'MissedMeetings.times': { ask: missed, given: 'times: 1', wider: 'times: 6' },
  'PairingFilter.annualFunding': { ask: pairings, given: 'annualFunding: {min: 1}' },
  'PairingFilter.community': { ask: pairings, given: 'community: "441481001001"' },
  'PairingFilter.endsWithinDays': { ask: pairings, given: 'endsWithinDays: 90' },
  'PairingFilter.hasSuccessor': {
    ask: pairings,
    given: 'hasSuccessor: false',
    wider: 'status: [IN_FORCE, EXPIRED]',
  },
  'PairingFilter.status': { ask: pairings, given: 'status: [EXPIRED]', wider: ALL_STATUSES },
  'PairingFilter.unit': { ask: pairings, given: 'unit: "unit:DZ-U0001"' },
  'PairingFilter.unitKinds': { ask: pairings, given: 'unitKinds: [SCHOOL]' },
  'PartyOrganisationFilter.kinds': { ask: partyOrganisations, given: 'kinds: [BRANCH]' },
  'PartyOrganisationFilter.leads': { ask: partyOrganisations, given: 'leads: GRID' },
  'PartyOrganisationFilter.nameContains': { ask: partyOrganisations, given: 'nameContains: "网格"' },
  'PartyOrganisationFilter.ofUnit': { ask: partyOrganisations, given: 'ofUnit: "unit:DZ-U0001"' },
  'PartyOrganisationFilter.starRating': { ask: partyOrganisations, given: 'starRating: {min: 4}' },
  'PeriodInput.end': {
    ask: (given) => interlocks(`during: {start: "2019"${given && `, ${given}`}}`),
    given: 'end: "2021"',
  },
  'PeriodInput.start': {
    ask: (given) => interlocks(`during: {${given || 'start: "2015"'}, end: "2024"}`),
    given: 'start: "2024"',
  },
  'ServiceCallFilter.passed': { ask: filtered('serviceCalls', ''), given: 'passed: [STREET]' },
  'SubjectFilter.areaLevels': { ask: among('BIG_COMMITTEE_SEATED'), given: 'areaLevels: [STREET]' },
  'SubjectFilter.committeeKinds': {
    ask: among('BIG_COMMITTEE_SEATED'),
    given: 'committeeKinds: [BIG_WORKING_COMMITTEE]',
  },
  'SubjectFilter.unitKinds': { ask: among('RESIDENT_UNIT_PAIRED'), given: 'unitKinds: [SCHOOL]' },
  'UnitFilter.anyOf': { ask: units, given: 'anyOf: [{kinds: [SCHOOL]}, {paired: true}]' },
  'UnitFilter.covered': { ask: units, given: 'covered: [RESIDENT_UNIT_PAIRED]' },
  'UnitFilter.dissolved': { ask: units, given: 'dissolved: true', wider: 'dissolved: null' },
  'UnitFilter.gap': { ask: units, given: 'gap: [RESIDENT_UNIT_PAIRED]' },
  'UnitFilter.hasPartyOrganisation': { ask: units, given: 'hasPartyOrganisation: true' },
  'UnitFilter.kinds': { ask: units, given: 'kinds: [SCHOOL, HOSPITAL]' },
  'UnitFilter.linkedBy': { ask: units, given: 'linkedBy: [PAIRING, PART_TIME_MEMBERSHIP]' },
  'UnitFilter.memberOfAlliance': { ask: units, given: 'memberOfAlliance: $alliance' },
  'UnitFilter.memberOfCommittee': { ask: units, given: 'memberOfCommittee: $committee' },
  'UnitFilter.nameContains': { ask: units, given: 'nameContains: "学校"' },
  'UnitFilter.paired': { ask: units, given: 'paired: false' },
  'UnitFilter.pairingCount': { ask: units, given: 'pairingCount: {min: 2}' },
  'UnitFilter.resident': { ask: units, given: 'resident: false' },
  'UnitFilter.tiers': { ask: units, given: 'tiers: [COUNTY]' },
  'UnitFilter.twoNew': { ask: units, given: 'twoNew: true' },

  'Query.activities.from': { ask: root('activities', ''), given: 'from: "2024-01-01"' },
  'Query.activities.to': { ask: root('activities', ''), given: 'to: "2023-12-31"' },
  'Query.activities.within': within('activities', ''),
  'Query.alliances.kinds': { ask: root('alliances'), given: 'kinds: [INDUSTRY]' },
  'Query.alliances.within': within('alliances'),
  'Query.areas.filter': { ask: root('areas', `level: COMMUNITY, ${AS_OF}`), given: 'filter: {urban: true}' },
  'Query.areas.nameContains': { ask: root('areas', 'level: COMMUNITY'), given: 'nameContains: "新"' },
  'Query.areas.within': within('areas', 'level: COMMUNITY'),
  'Query.bigCommittees.kinds': { ask: root('bigCommittees'), given: 'kinds: [BIG_WORKING_COMMITTEE]' },
  'Query.bigCommittees.within': within('bigCommittees'),
  'Query.changes.sinceRevision': { ask: root('changes', ''), given: 'sinceRevision: 1' },
  'Query.changes.within': within('changes', ''),
  'Query.compare.kinds': {
    ask: root('compare', 'from: "2023-06-30", to: "2024-06-30"', '{ started { totalCount } }'),
    given: 'kinds: [PAIRING]',
  },
  'Query.compare.within': within(
    'compare',
    'from: "2023-06-30", to: "2024-06-30"',
    '{ started { totalCount } }',
  ),
  'Query.contacts.filter': {
    ask: root('contacts'),
    given: 'filter: {counterpart: {kinds: [PARTY_GOVERNMENT_ORGAN]}}',
  },
  'Query.contacts.within': within('contacts'),
  'Query.coverage.among': { ask: coverage('RESIDENT_UNIT_PAIRED'), given: 'among: {unitKinds: [SCHOOL]}' },
  'Query.coverage.counterpart': {
    ask: coverage('BIG_COMMITTEE_SEATED'),
    given: 'counterpart: {kinds: [POLICE_STATION]}',
  },
  'Query.coverage.linkage': { ask: coverage('GRID_STAFFED'), given: 'linkage: {posts: ["HEAD"]}' },
  'Query.coverage.within': { ask: coverage('RESIDENT_UNIT_PAIRED'), given: WITHIN },
  'Query.coverageMatrix.rules': {
    ask: root('coverageMatrix', `${WITHIN}, level: STREET, ${AS_OF}`, '{ cells { population } }'),
    given: 'rules: [RESIDENT_UNIT_PAIRED]',
  },
  'Query.dutyReports.filter': { ask: root('dutyReports'), given: 'filter: {counterpart: {kinds: [SCHOOL]}}' },
  'Query.dutyReports.within': within('dutyReports'),
  'Query.exemptions.rule': { ask: root('exemptions'), given: 'rule: RESIDENT_UNIT_PAIRED' },
  'Query.exemptions.within': within('exemptions'),
  'Query.interlocks.apart': { ask: interlocks, given: 'apart: STREET' },
  'Query.interlocks.between': {
    ask: root('interlocks', 'minShared: 1'),
    given: 'between: [ALLIANCE_MEMBERSHIP]',
  },
  'Query.interlocks.during': { ask: interlocks, given: 'during: {start: "2024"}' },
  'Query.interlocks.minShared': { ask: root('interlocks', ''), given: 'minShared: 3', wider: 'minShared: 1' },
  'Query.interlocks.on': { ask: interlocks, given: 'on: "2024-06-30"' },
  'Query.interlocks.within': { ask: interlocks, given: WITHIN },
  'Query.jointConferences.filter': { ask: root('jointConferences'), given: 'filter: {of: [BIG_COMMITTEE]}' },
  'Query.jointConferences.within': within('jointConferences'),
  'Query.linkages.filter': { ask: root('linkages'), given: 'filter: {counterpart: {kinds: [SCHOOL]}}' },
  'Query.linkages.kinds': { ask: root('linkages'), given: 'kinds: [PAIRING]' },
  'Query.linkages.status': { ask: root('linkages'), given: 'status: [EXPIRED]', wider: ALL_STATUSES },
  'Query.linkages.within': within('linkages'),
  'Query.listItems.category': { ask: root('listItems', 'kind: PROJECT'), given: 'category: $category' },
  'Query.listItems.offeredBy': {
    ask: root('listItems', 'kind: RESOURCE'),
    given: 'offeredBy: {kinds: [SCHOOL]}',
  },
  'Query.listItems.status': { ask: root('listItems', 'kind: NEED'), given: 'status: [OPEN]' },
  'Query.listItems.within': within('listItems', 'kind: NEED'),
  'Query.pairings.filter': { ask: root('pairings'), given: 'filter: {unitKinds: [SCHOOL]}' },
  'Query.pairings.within': within('pairings'),
  'Query.partTimeMemberships.filter': {
    ask: root('partTimeMemberships'),
    given: 'filter: {counterpart: {kinds: [SCHOOL]}}',
  },
  'Query.partTimeMemberships.within': within('partTimeMemberships'),
  'Query.partyOrganisations.filter': {
    ask: root('partyOrganisations', ''),
    given: 'filter: {kinds: [BRANCH]}',
  },
  'Query.partyOrganisations.within': within('partyOrganisations', ''),
  'Query.paths.kinds': {
    ask: root('paths', `${BETWEEN}, maxLength: 2, ${AS_OF}`, '{ length }'),
    given: 'kinds: [PAIRING]',
  },
  'Query.paths.maxLength': {
    ask: root('paths', `${BETWEEN}, ${AS_OF}`, '{ length }'),
    given: 'maxLength: 1',
  },
  'Query.persons.nameContains': { ask: root('persons', ''), given: 'nameContains: "甲"' },
  'Query.persons.within': within('persons', ''),
  'Query.publishedAreas.within': within('publishedAreas', '', '{ figures }'),
  'Query.search.types': { ask: root('search', 'text: "社区"'), given: 'types: ["Unit"]' },
  'Query.search.within': within('search', 'text: "社区"'),
  'Query.serviceCalls.filter': { ask: root('serviceCalls', ''), given: 'filter: {passed: [STREET]}' },
  'Query.serviceCalls.status': { ask: root('serviceCalls', ''), given: 'status: [RESOLVED]' },
  'Query.serviceCalls.within': within('serviceCalls', ''),
  'Query.sources.synthetic': { ask: root('sources', ''), given: 'synthetic: true' },
  'Query.sources.within': within('sources', ''),
  'Query.statistics.within': within('statistics', AS_OF, '{ units }'),
  'Query.subgraph.depth': {
    ask: root('subgraph', `around: [$unit], ${AS_OF}`, '{ nodes { id } }'),
    given: 'depth: 1',
    wider: 'depth: 2',
  },
  'Query.subgraph.kinds': {
    ask: root('subgraph', `around: [$unit], depth: 2, ${AS_OF}`, '{ nodes { id } }'),
    given: 'kinds: [PAIRING]',
  },
  'Query.subgraph.limit': {
    ask: root('subgraph', `around: [$unit], depth: 2, ${AS_OF}`, '{ nodes { id } }'),
    given: 'limit: 2',
  },
  'Query.tally.counting': { ask: tally('kind: PAIRING, by: [COUNTY]'), given: 'counting: UNIT' },
  'Query.tally.having': {
    ask: root('tally', `kind: PAIRING, by: [UNIT], ${AS_OF}`),
    given: 'having: {min: 2}',
  },
  'Query.tally.includeEmpty': {
    ask: root('tally', `kind: PAIRING, by: [UNIT], ${AS_OF}`),
    given: 'includeEmpty: false',
    wider: 'includeEmpty: true',
  },
  'Query.tally.linkage': {
    ask: tally('kind: PAIRING, by: [COUNTY]'),
    given: 'linkage: {counterpart: {kinds: [SCHOOL]}}',
  },
  'Query.tally.part': {
    ask: root('tally', `kind: PAIRING, by: [COUNTY], ${AS_OF}`, '{ nodes { part } }'),
    given: 'part: {counterpart: {kinds: [SCHOOL]}}',
    wider: 'part: {}',
  },
  'Query.tally.streetKinds': { ask: tally('kind: PAIRING, by: [STREET]'), given: 'streetKinds: [TOWN]' },
  'Query.tally.urban': { ask: tally('kind: PAIRING, by: [COMMUNITY]'), given: 'urban: false' },
  'Query.tally.within': { ask: tally('kind: PAIRING, by: [COUNTY]'), given: WITHIN },
  'Query.timeline.from': { ask: root('timeline', 'id: $unit', '{ on }'), given: 'from: "2023-01-01"' },
  'Query.timeline.to': { ask: root('timeline', 'id: $unit', '{ on }'), given: 'to: "2022-12-31"' },
  'Query.units.filter': { ask: root('units'), given: 'filter: {kinds: [SCHOOL]}' },
  'Query.units.within': within('units'),
  'Query.unpairedUnits.kinds': { ask: root('unpairedUnits'), given: 'kinds: [SCHOOL]' },
  'Query.unpairedUnits.within': within('unpairedUnits'),
  'Query.venues.kinds': { ask: root('venues', ''), given: 'kinds: [SERVICE_CENTRE]' },
  'Query.venues.within': within('venues', ''),
  'Query.volunteerTeams.within': within('volunteerTeams', ''),

  'Community.children.level': {
    ask: each(
      'areas(level: COMMUNITY, within: "441481", first: 1000000)',
      '... on Community { children',
      '{ totalCount } }',
    ),
    given: 'level: GRID',
  },
  'Community.needs.status': {
    ask: each(
      `areas(level: COMMUNITY, ${WITHIN}, first: 1000000)`,
      '... on Community { needs',
      '{ totalCount } }',
    ),
    given: 'status: [OPEN]',
  },
  'Community.pairings.status': {
    ask: each(
      `areas(level: COMMUNITY, ${WITHIN}, ${AS_OF}, first: 1000000)`,
      '... on Community { pairings',
      '{ totalCount } }',
    ),
    given: 'status: [EXPIRED]',
    wider: ALL_STATUSES,
  },
  'Community.residentUnits.filter': {
    ask: each(
      `areas(level: COMMUNITY, ${WITHIN}, ${AS_OF}, first: 1000000)`,
      '... on Community { residentUnits',
      '{ totalCount } }',
    ),
    given: 'filter: {kinds: [SCHOOL]}',
  },
  'CoverageReport.findings.states': {
    ask: (given) => `{ coverage(rule: RESIDENT_UNIT_PAIRED, ${AS_OF}) { findings(${given}) ${COUNT} } }`,
    given: 'states: [COVERED]',
    wider: 'states: [COVERED, GAP]',
  },
  'Grid.staff.employment': {
    ask: each(`areas(level: GRID, ${AS_OF}, first: 1000000)`, '... on Grid { staff', '{ id } }'),
    given: 'employment: FULL_TIME',
  },
  'Grid.staff.post': {
    ask: each(`areas(level: GRID, ${AS_OF}, first: 1000000)`, '... on Grid { staff', '{ id } }'),
    given: 'post: HEAD',
  },
  'JointConference.attendance.attended': {
    ask: each('jointConferences(first: 1000000)', 'attendance', '{ unit { id } }'),
    given: 'attended: {max: 0}',
  },
  'JointConference.attendance.from': {
    ask: each('jointConferences(first: 1000000)', 'attendance', '{ attended }'),
    given: 'from: "2024-01-01"',
  },
  'JointConference.attendance.to': {
    ask: each('jointConferences(first: 1000000)', 'attendance', '{ attended }'),
    given: 'to: "2023-06-30"',
  },
  'JointConference.meetingCounts.step': {
    ask: each(
      'jointConferences(first: 1000000)',
      'meetingCounts',
      '{ from }',
      'from: "2023-01-01", to: "2024-06-30"',
    ),
    given: 'step: YEAR',
  },
  'JointConference.meetings.from': {
    ask: each('jointConferences(first: 1000000)', 'meetings'),
    given: 'from: "2024-01-01"',
  },
  'JointConference.meetings.to': {
    ask: each('jointConferences(first: 1000000)', 'meetings'),
    given: 'to: "2023-12-31"',
  },
  'Pairing.activities.from': {
    ask: each(`pairings(${AS_OF}, first: 1000000)`, 'activities'),
    given: 'from: "2024-01-01"',
  },
  'Pairing.activities.to': {
    ask: each(`pairings(${AS_OF}, first: 1000000)`, 'activities'),
    given: 'to: "2023-12-31"',
  },
  'PartyOrganisation.subordinates.kind': {
    ask: each('partyOrganisations(first: 1000000)', 'subordinates'),
    given: 'kind: BRANCH',
  },
  'Source.linkages.kinds': { ask: each(`sources(first: 1000000)`, 'linkages'), given: 'kinds: [PAIRING]' },
  'Source.linkages.status': {
    ask: each(`sources(first: 1000000)`, 'linkages'),
    given: 'status: [EXPIRED]',
    wider: ALL_STATUSES,
  },
  'CoverageReport.trend.step': {
    ask: (given) =>
      `{ coverage(rule: RESIDENT_UNIT_PAIRED, ${AS_OF}) { trend(from: "2022-06-30", to: "2024-06-30"${given && `, ${given}`}) { on } } }`,
    given: 'step: YEAR',
  },
  'Unit.linkageCount.kinds': {
    ask: each(`units(${AS_OF}, first: 1000000)`, 'linkageCount', ''),
    given: 'kinds: [PAIRING]',
  },
  'Unit.pairings.status': {
    ask: each(`units(${AS_OF}, first: 1000000)`, 'pairings'),
    given: 'status: [EXPIRED]',
    wider: ALL_STATUSES,
  },
  'Unit.resources.status': {
    ask: each('units(first: 1000000)', 'resources'),
    given: 'status: [OPEN]',
  },
}

/** The lists that have a tally, by their types, with two dimensions of theirs that are no areas. */
const tallied: Record<string, { list: string; by: string; counting?: string; having?: string }> = {
  ActivityConnection: { list: 'activities', by: 'MONTH', counting: 'UNIT_KIND' },
  AllianceMembershipConnection: {
    list: 'alliances { nodes { members',
    by: 'YEAR',
    counting: 'UNIT_KIND',
    having: '{min: 12}',
  },
  ClaimConnection: {
    list: 'listItems(kind: NEED, first: 1000000) { nodes { claims',
    by: 'UNIT_KIND',
  },
  ContactAssignmentConnection: { list: 'contacts', by: 'YEAR', counting: 'UNIT_KIND' },
  DutyReportConnection: { list: 'dutyReports', by: 'YEAR', counting: 'UNIT_KIND' },
  LinkageConnection: { list: 'linkages', by: 'YEAR', counting: 'UNIT_KIND' },
  ListItemConnection: { list: 'listItems(kind: NEED)', by: 'STATUS', counting: 'CATEGORY' },
  MatterConnection: { list: 'matters', by: 'YEAR', counting: 'UNIT_KIND' },
  MeetingConnection: { list: 'meetings', by: 'YEAR', counting: 'UNIT_KIND' },
  PairingConnection: { list: 'pairings', by: 'YEAR', counting: 'UNIT_KIND' },
  PartTimeMembershipConnection: { list: 'partTimeMemberships', by: 'YEAR', counting: 'UNIT_KIND' },
  ServiceCallConnection: { list: 'serviceCalls', by: 'MONTH', counting: 'STATUS' },
  VenueConnection: { list: 'venues', by: 'KIND', counting: 'COUNTY' },
  VolunteerTeamConnection: { list: 'volunteerTeams', by: 'COUNTY', counting: 'UNIT_KIND' },
}
for (const [type, { list, by, counting, having = '{min: 5}' }] of Object.entries(tallied)) {
  const ask =
    (dimension: string, more = '', selection = '{ nodes { count } }') =>
    (given: string) =>
      `{ ${list} { tally${inParentheses(`by: [${dimension}]`, more, given)} ${selection}${' }'.repeat(list.split('{').length)} }`
  Object.assign(narrowed, {
    ...(counting && { [`${type}.tally.counting`]: { ask: ask(by), given: `counting: ${counting}` } }),
    [`${type}.tally.having`]: { ask: ask('COMMUNITY', 'first: 500'), given: `having: ${having}` },
    [`${type}.tally.streetKinds`]: { ask: ask('STREET', 'first: 500'), given: 'streetKinds: [TOWN]' },
    [`${type}.tally.urban`]: { ask: ask('COMMUNITY', 'first: 500'), given: 'urban: true' },
  })
}
Object.assign(narrowed, {
  'ChangeConnection.tally.counting': {
    ask: (given: string) =>
      `{ changes { tally${inParentheses('by: [ACTION]', given)} { nodes { count } } } }`,
    given: 'counting: KIND',
  },
  'ChangeConnection.tally.having': {
    ask: (given: string) => `{ changes { tally${inParentheses('by: [KIND]', given)} { nodes { count } } } }`,
    given: 'having: {min: 100}',
  },
})

/** What the sample has none of, or one sort alone, and where it is tested instead. */
export const elsewhere: Record<string, string> = {
  ...Object.fromEntries(
    ['AdministrativeDivision', 'Building', 'Compound', 'Grid', 'Street'].map((type) => [
      `${type}.children.level`,
      'its children in the sample are of one level; Community.children.level is the same question',
    ]),
  ),
  'ClaimConnection.tally.counting':
    'an entry of the sample has one claim at most; the other lists are counted by the same text',
  'ChangeConnection.tally.streetKinds': 'changes lie in no area',
  'ChangeConnection.tally.urban': 'changes lie in no area',
  'ClaimedItemFilter.microWish': 'of the sample it depends on what is claimed: test/graph/filters.test.ts',
  'LinkageFilter.synthetic': 'all linkages of the sample are synthetic: test/graph/filters.test.ts',
  'PairingFilter.synthetic': 'all pairings of the sample are synthetic: test/oracle/questions/pairings.ts',
  'UnitFilter.synthetic': 'all units of the sample are synthetic: test/oracle/questions/unit-filter.ts',
  'Query.duplicateUnits.within':
    'no unit of the sample is there twice: test/graph/network-duplicates.test.ts',
  'Query.match.within': 'every text keeps its answer, which says less: test/http/match.test.ts',
}
