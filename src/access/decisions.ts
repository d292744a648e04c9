import type { Role } from '../viewer/viewer.type'
import { writing } from './writing'

/** The least role for each field of a type, or one for all that the type has. */
type Decided = Role | Readonly<Record<string, Role>>

const area = {
  id: 'VISITOR',
  label: 'VISITOR',
  code: 'VISITOR',
  name: 'VISITOR',
  level: 'VISITOR',
  parent: 'VISITOR',
  ancestors: 'VISITOR',
  children: 'VISITOR',
  statistics: 'VISITOR',
  synthetic: 'VISITOR',
  sources: 'ANALYST',
  citations: 'ANALYST',
} as const

/**
 * Who may ask what: for every field at the root, and for every type of which a VISITOR may have objects. All other types
 * are reached only by fields that ask for an ANALYST. What stands nowhere here is refused to everybody.
 */
export const decisions: Readonly<Record<string, Decided>> = {
  Query: {
    node: 'VISITOR',
    nodes: 'VISITOR',
    viewer: 'VISITOR',
    revision: 'VISITOR',
    area: 'VISITOR',
    areas: 'VISITOR',
    publishedAreas: 'VISITOR',
    statistics: 'VISITOR',
    coverage: 'VISITOR',
    coverageMatrix: 'VISITOR',
    coverageRules: 'VISITOR',
    activities: 'ANALYST',
    auditEntries: 'ADMIN',
    alliances: 'ANALYST',
    bigCommittees: 'ANALYST',
    changes: 'ANALYST',
    compare: 'ANALYST',
    contacts: 'ANALYST',
    duplicateUnits: 'ANALYST',
    dutyReports: 'ANALYST',
    exemptions: 'ANALYST',
    intakes: 'EDITOR',
    interlocks: 'ANALYST',
    jointConferences: 'ANALYST',
    linkages: 'ANALYST',
    match: 'ANALYST',
    sources: 'ANALYST',
    listItems: 'ANALYST',
    matters: 'ANALYST',
    meetings: 'ANALYST',
    pairings: 'ANALYST',
    pairingSuggestions: 'ANALYST',
    partTimeMemberships: 'ANALYST',
    partyOrganisations: 'ANALYST',
    paths: 'ANALYST',
    persons: 'ANALYST',
    reconciliation: 'ANALYST',
    rememberedAnswers: 'EDITOR',
    search: 'ANALYST',
    serviceCalls: 'ANALYST',
    subgraph: 'ANALYST',
    tally: 'ANALYST',
    timeline: 'ANALYST',
    unit: 'ANALYST',
    units: 'ANALYST',
    unpairedUnits: 'ANALYST',
    venues: 'ANALYST',
    volunteerTeams: 'ANALYST',
  },
  Mutation: writing,
  Subscription: { changes: 'ANALYST' },

  AdministrativeDivision: { ...area, functionalZone: 'VISITOR' },
  Street: {
    ...area,
    streetKind: 'VISITOR',
    bigCommittees: 'ANALYST',
    partyOrganisation: 'ANALYST',
    venues: 'ANALYST',
  },
  Community: {
    ...area,
    urban: 'VISITOR',
    alliances: 'ANALYST',
    bigCommittees: 'ANALYST',
    contacts: 'ANALYST',
    dutyReports: 'ANALYST',
    needs: 'ANALYST',
    pairings: 'ANALYST',
    partyOrganisation: 'ANALYST',
    residentUnits: 'ANALYST',
    venues: 'ANALYST',
  },
  Compound: { ...area, partyOrganisations: 'ANALYST', propertyLinkage: 'ANALYST' },
  Building: { ...area, grid: 'VISITOR', partyOrganisations: 'ANALYST' },
  Grid: { ...area, partyOrganisations: 'ANALYST', staff: 'ANALYST' },
  AreaConnection: 'VISITOR',
  AreaEdge: 'VISITOR',
  PageInfo: 'VISITOR',
  PublishedArea: 'VISITOR',
  Statistics: 'VISITOR',
  CoverageReport: {
    rule: 'VISITOR',
    within: 'VISITOR',
    asOf: 'VISITOR',
    knownAt: 'VISITOR',
    revision: 'VISITOR',
    counts: 'VISITOR',
    byArea: 'VISITOR',
    byUnitKind: 'VISITOR',
    trend: 'VISITOR',
    findings: 'ANALYST',
  },
  CoverageMatrix: 'VISITOR',
  CoverageCounts: 'VISITOR',
  AreaCoverage: 'VISITOR',
  UnitKindCoverage: 'VISITOR',
  CoveragePoint: 'VISITOR',
  CoverageRuleInfo: 'VISITOR',
  Viewer: 'VISITOR',
}

/**
 * What a VISITOR may give to the fields that are open to one: which area and rule, when, how finely. Any other argument
 * asks for an ANALYST, because it could narrow a count down to the few units, or the name, that it counts.
 */
export const openArguments: ReadonlySet<string> = new Set([
  'after',
  'among',
  'asOf',
  'code',
  'filter',
  'first',
  'from',
  'id',
  'ids',
  'knownAt',
  'level',
  'nameContains',
  'rule',
  'rules',
  'step',
  'to',
  'within',
])

/** The same for the fields of inputs that such arguments take: areas and kinds are public, what joins them is not. */
export const openInputs: Readonly<Record<string, readonly string[]>> = {
  AreaFilter: [
    'anyOf',
    'branchCount',
    'covered',
    'gap',
    'levels',
    'nameContains',
    'not',
    'streetKinds',
    'urban',
  ],
  SubjectFilter: ['anyOf', 'area', 'areaLevels', 'committeeKinds', 'not', 'unitKinds'],
}

/** Arguments that ask for more than their field and its other arguments do. */
export const argumentDecisions: Readonly<Record<string, Readonly<Record<string, Role>>>> = {
  // It would tell who is called what.
  'Query.persons': { nameContains: 'EDITOR' },
}
