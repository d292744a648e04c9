import { type Dates, datesOf } from './dates'
import { type Import, type Row, type TableName, versionsOf } from './rows'

export interface Area {
  id: string
  code: string
  name: string
  level: string
  urban: boolean
  streetKind: string | null
  /** Codes of all areas that it is within, itself included. */
  within: ReadonlySet<string>
  /** Code of the area directly above it in its own division. */
  parent: string | null
}

export interface Unit {
  id: string
  name: string
  kind: string
  tier: string
  twoNew: boolean
  partyMembers: number | null
  dissolvedOn: string | null
  residence: Area | null
  synthetic: boolean
}

export interface Organisation {
  id: string
  name: string
  kind: string
  unit: Unit | null
  leads: Area | null
  /** Id of the organisation directly above it. */
  superior: string | null
  starRating: number | null
}

export interface Committee {
  id: string
  name: string
  kind: string
  area: Area
}

export interface Alliance extends Dates {
  id: string
  name: string
  kind: string
  serves: Area[]
}

/** A version of a linkage or an exemption. */
export interface Versioned extends Dates {
  id: string
  version: number
  row: Row
}

export interface Pairing extends Versioned {
  unit: Unit
  community: Area
  funding: number | null
  synthetic: boolean
  organisations: string[]
}

export interface Seat extends Versioned {
  committee: Committee
  unit: Unit
}

export interface Membership extends Versioned {
  alliance: Alliance
  memberId: string
  turns: Dates[]
}

export interface Exemption extends Versioned {
  rule: string
  subject: string
}

/** The world as a register says it is: everything that the questions are about. */
export interface World {
  areas: Area[]
  units: Unit[]
  organisations: Organisation[]
  committees: Committee[]
  alliances: Alliance[]
  pairings: Pairing[]
  seats: Seat[]
  memberships: Membership[]
  exemptions: Exemption[]
}

/**
 * What is known after some imports: linkages and exemptions as the first `known` of them said, everything else as all
 * of them say.
 */
export function worldOf(imports: readonly Import[], known: number): World {
  const now = (table: TableName): Row[] => imports.at(-1)!.tables[table]
  const then = (table: TableName, type: string): Versioned[] =>
    versionsOf(table, imports.slice(0, known)).map(({ row, version }) => {
      return { id: `${type}:${row.ref}`, version, row, ...datesOf(row) }
    })
  const synthetic = new Set(
    now('sources').flatMap(({ ref, synthetic }) => (synthetic === 'true' ? ref! : [])),
  )

  const areas = areasOf(now('areas'))
  const area = by(areas, ({ code }) => code)
  const units = now('units').map((row) => unitOf(row, area.get(row.residence_code!), synthetic))
  const unit = by(units, ({ id }) => id.slice('unit:'.length))
  const organisations = now('party_organisations').map((row) => ({
    id: `party-organisation:${row.ref}`,
    name: row.name!,
    kind: row.kind!,
    unit: unit.get(row.unit_ref!) ?? null,
    leads: area.get(row.leads_code!) ?? null,
    superior: row.superior_ref ? `party-organisation:${row.superior_ref}` : null,
    starRating: row.star_rating ? Number(row.star_rating) : null,
  }))
  const committees = now('big_committees').map((row) => {
    return {
      id: `big-committee:${row.ref}`,
      name: row.name!,
      kind: row.kind!,
      area: area.get(row.area_code!)!,
    }
  })
  const committee = by(committees, ({ id }) => id)
  const alliances = versionsOf('alliances', imports).map(({ row }) => ({
    id: `alliance:${row.ref}`,
    name: row.name!,
    kind: row.kind!,
    serves: row.serves_codes!.split(';').flatMap((code) => area.get(code) ?? []),
    ...datesOf(row),
  }))
  const alliance = by(alliances, ({ id }) => id)
  const terms = known > 0 ? imports[known - 1]!.tables.chair_terms : []

  return {
    areas,
    units,
    organisations,
    committees,
    alliances,
    pairings: then('pairings', 'pairing').map((version) => ({
      ...version,
      unit: unit.get(version.row.unit_ref!)!,
      community: area.get(version.row.community_code!)!,
      funding: version.row.annual_funding ? Number(version.row.annual_funding) : null,
      synthetic: synthetic.has(version.row.source_ref!),
      organisations: [version.row.unit_organisation_ref!, version.row.community_organisation_ref!],
    })),
    seats: then('part_time_memberships', 'part-time-membership').map((version) => ({
      ...version,
      committee: committee.get(`big-committee:${version.row.committee_ref}`)!,
      unit: unit.get(version.row.unit_ref!)!,
    })),
    memberships: then('alliance_memberships', 'alliance-membership').map((version) => ({
      ...version,
      alliance: alliance.get(`alliance:${version.row.alliance_ref}`)!,
      memberId: version.row.member_id!,
      turns: terms.filter((term) => term.alliance_membership_ref === version.row.ref).map(datesOf),
    })),
    exemptions: then('exemptions', 'exemption').map((version) => {
      return { ...version, rule: version.row.rule!, subject: version.row.subject_id! }
    }),
  }
}

function unitOf(row: Row, residence: Area | undefined, synthetic: Set<string>): Unit {
  const twoNew = ['PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'INDUSTRY_ASSOCIATION'].includes(row.kind!)
  return {
    id: `unit:${row.ref}`,
    name: row.name!,
    kind: row.kind!,
    tier: row.tier || 'NONE',
    twoNew: row.two_new ? row.two_new === 'true' : twoNew,
    partyMembers: row.party_members ? Number(row.party_members) : null,
    dissolvedOn: row.dissolved_on || null,
    residence: residence ?? null,
    synthetic: synthetic.has(row.source_ref!),
  }
}

function areasOf(rows: readonly Row[]): Area[] {
  const row = by(rows, ({ code }) => code!)
  const parentOf = ({ code, parent_code }: Row) => row.get(parent_code || cutBack(code!))
  const within = (each: Row): string[] => [
    each.code!,
    ...[parentOf(each), row.get(each.administered_by_code!)].flatMap((above) => (above ? within(above) : [])),
  ]
  const isUrban = (each: Row): boolean => {
    if (each.level !== 'COMMUNITY') return false
    if (each.urban) return each.urban === 'true'
    const street = parentOf(each)
    const underStreet = street?.level === 'STREET' && streetKindOf(street) === 'STREET'
    return underStreet && !/(村|村委会|村民委员会)$/.test(each.name!)
  }
  return rows.map((each) => ({
    id: `area:${each.code}`,
    code: each.code!,
    name: each.name!,
    level: each.level!,
    urban: isUrban(each),
    streetKind: each.level === 'STREET' ? streetKindOf(each) : null,
    within: new Set(within(each)),
    parent: parentOf(each)?.code ?? null,
  }))
}

function streetKindOf({ code, street_kind }: Row): string {
  if (street_kind) return street_kind
  const digits = Number(code!.slice(6, 9))
  if (digits >= 1 && digits <= 99) return 'STREET'
  if (digits >= 100 && digits <= 199) return 'TOWN'
  return digits >= 200 && digits <= 399 ? 'TOWNSHIP' : 'OTHER'
}

function cutBack(code: string): string {
  if (code.includes('-')) return code.slice(0, code.lastIndexOf('-'))
  return code.slice(0, code.length > 6 ? -3 : -2)
}

function by<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [key(item), item]))
}
