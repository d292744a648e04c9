import { type PeopleAndWork, peopleAndWorkColumns } from './people-and-work-rows'
import type { Term } from './terms'

/** The rows of the import format (台账表格) that the sample fills, by table; keys are the header keys. */

export type UnitKind =
  | 'PARTY_GOVERNMENT_ORGAN'
  | 'PUBLIC_INSTITUTION'
  | 'STATE_ENTERPRISE'
  | 'PRIVATE_ENTERPRISE'
  | 'SOCIAL_ORGANISATION'
  | 'SCHOOL'
  | 'HOSPITAL'
  | 'POLICE_STATION'
  | 'FINANCIAL_INSTITUTION'
  | 'PROPERTY_COMPANY'
  | 'OWNERS_COMMITTEE'
  | 'INDUSTRY_ASSOCIATION'
  | 'MASS_ORGANISATION'
  | 'MILITARY'
  | 'OTHER'
export type UnitTier = 'CENTRAL' | 'PROVINCIAL' | 'PREFECTURAL' | 'COUNTY' | 'STREET' | 'COMMUNITY' | 'NONE'
export type OrganisationKind =
  | 'LEADING_PARTY_GROUP'
  | 'PARTY_COMMITTEE'
  | 'WORKING_COMMITTEE'
  | 'GENERAL_BRANCH'
  | 'BRANCH'
  | 'PARTY_GROUP'
  | 'INDUSTRY_COMMITTEE'
  | 'FUNCTIONAL_BRANCH'
  | 'MEMBER_HOUSEHOLD'

export interface SourceRow {
  ref: string
  title: string
  publisher?: string
  published?: string
  locator?: string
  url?: string
  synthetic: boolean
}
export interface AreaRow {
  code: string
  name: string
  level: string
  parent_code?: string
  administered_by_code?: string
  grid_code?: string
  urban?: boolean
  functional_zone?: boolean
  source_ref: string
}
export interface UnitRow {
  ref: string
  name: string
  kind: UnitKind
  tier: UnitTier
  two_new?: boolean
  credit_code?: string
  party_members?: number
  residence_code?: string
  former_names?: string
  dissolved_on?: string
  source_ref: string
}
export interface OrganisationRow {
  ref: string
  name: string
  kind: OrganisationKind
  unit_ref?: string
  leads_code?: string
  superior_ref?: string
  members?: number
  star_rating?: number
}
export interface CommitteeRow {
  ref: string
  name: string
  kind: 'BIG_WORKING_COMMITTEE' | 'BIG_PARTY_COMMITTEE' | 'JOINT_PARTY_COMMITTEE'
  area_code: string
  host_ref?: string
}
export interface SeatRow extends Term {
  ref: string
  committee_ref: string
  unit_ref: string
  person_ref?: string
  post: 'PART_TIME_MEMBER' | 'PART_TIME_DEPUTY_SECRETARY' | 'CONVENOR' | 'FIRST_SECRETARY'
  source_ref: string
}
export interface PairingRow extends Term {
  ref: string
  unit_ref: string
  community_code: string
  unit_organisation_ref?: string
  community_organisation_ref?: string
  agreement_number?: string
  signed_on?: string
  annual_funding?: number
  source_ref: string
}
export interface AllianceRow {
  ref: string
  name: string
  kind: 'REGIONAL' | 'INDUSTRY' | 'BUILDING' | 'COMPOUND' | 'THEMATIC'
  theme?: string
  serves_codes: string
  start: string
  end?: string
  source_ref: string
}
export interface AllianceMembershipRow extends Term {
  ref: string
  alliance_ref: string
  member_id: string
  source_ref: string
}
export interface ChairTermRow {
  alliance_membership_ref: string
  start: string
  end?: string
}
export interface ExemptionRow {
  ref: string
  rule: string
  subject_id: string
  reason: string
  start?: string
  end?: string
}
export interface FigureRow {
  ref: string
  area_code: string
  key: string
  title: string
  value: number
  bound: 'EXACT' | 'AT_LEAST' | 'ABOUT'
  unit: string
  source_ref: string
  period?: string
  as_of: string
  /** What contradicts it in the same publication, or how it was read. */
  note?: string
}

export interface Register extends PeopleAndWork {
  sources: SourceRow[]
  areas: AreaRow[]
  units: UnitRow[]
  party_organisations: OrganisationRow[]
  big_committees: CommitteeRow[]
  part_time_memberships: SeatRow[]
  pairings: PairingRow[]
  alliances: AllianceRow[]
  alliance_memberships: AllianceMembershipRow[]
  chair_terms: ChairTermRow[]
  exemptions: ExemptionRow[]
  published_figures: FigureRow[]
}

const term = ['start', 'end', 'terminated_on', 'termination_reason', 'recorded_on'] as const

/** The header of each table. */
export const columns = {
  sources: ['ref', 'title', 'publisher', 'published', 'locator', 'url', 'synthetic'],
  areas: [
    'code',
    'name',
    'level',
    'parent_code',
    'administered_by_code',
    'grid_code',
    'urban',
    'functional_zone',
    'source_ref',
  ],
  units: [
    'ref',
    'name',
    'kind',
    'tier',
    'two_new',
    'credit_code',
    'party_members',
    'residence_code',
    'former_names',
    'dissolved_on',
    'source_ref',
  ],
  party_organisations: [
    'ref',
    'name',
    'kind',
    'unit_ref',
    'leads_code',
    'superior_ref',
    'members',
    'star_rating',
  ],
  big_committees: ['ref', 'name', 'kind', 'area_code', 'host_ref'],
  part_time_memberships: ['ref', 'committee_ref', 'unit_ref', 'person_ref', 'post', ...term, 'source_ref'],
  pairings: [
    'ref',
    'unit_ref',
    'community_code',
    'unit_organisation_ref',
    'community_organisation_ref',
    ...term,
    'agreement_number',
    'signed_on',
    'annual_funding',
    'source_ref',
  ],
  alliances: ['ref', 'name', 'kind', 'theme', 'serves_codes', 'start', 'end', 'source_ref'],
  alliance_memberships: ['ref', 'alliance_ref', 'member_id', ...term, 'source_ref'],
  chair_terms: ['alliance_membership_ref', 'start', 'end'],
  exemptions: ['ref', 'rule', 'subject_id', 'reason', 'start', 'end'],
  published_figures: [
    'ref',
    'area_code',
    'key',
    'title',
    'value',
    'bound',
    'unit',
    'source_ref',
    'period',
    'as_of',
    'note',
  ],
  ...peopleAndWorkColumns,
} as const satisfies { [T in keyof Register]: readonly (keyof Register[T][number])[] }
