import { datesOf } from './dates'
import { areasOf, by } from './land'
import { linkagesOf, linkageTables, type Register } from './linkages'
import { type Import, type Row, type TableName, type Version, versionsOf } from './rows'
import type { Area, Conference, Membership, Pairing, Seat, Unit, Versioned, World } from './world'

/** What is known after the first `known` of some imports. */
export function worldOf(imports: readonly Import[], known: number): World {
  const now = (table: TableName): Row[] => imports[known - 1]?.tables[table] ?? []
  const then = (table: TableName, type: string): Versioned[] =>
    versionsOf(table, imports.slice(0, known)).map(({ row, version }: Version) => {
      return { id: `${type}:${row.ref}`, version, row, ...datesOf(row) }
    })
  const synthetic = new Set(
    now('sources').flatMap(({ ref, synthetic }) => (synthetic === 'true' ? ref! : [])),
  )

  const areas = areasOf(now('areas'))
  const area = by(areas, ({ code }) => code)
  const units = now('units').map((row) => unitOf(row, area.get(row.residence_code!), synthetic))
  const unit = by(units, ({ id }) => id)
  const organisations = now('party_organisations').map((row) => ({
    id: `party-organisation:${row.ref}`,
    name: row.name!,
    kind: row.kind!,
    unit: unit.get(`unit:${row.unit_ref}`) ?? null,
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
  const alliances = versionsOf('alliances', imports.slice(0, known)).map(({ row }) => ({
    id: `alliance:${row.ref}`,
    name: row.name!,
    kind: row.kind!,
    serves: row.serves_codes!.split(';').flatMap((code) => area.get(code) ?? []),
    ...datesOf(row),
  }))
  const [organisation, committee, alliance] = [organisations, committees, alliances].map((each) =>
    by<{ id: string }>(each, ({ id }) => id),
  )
  const register: Register = {
    area: (code) => area.get(code!),
    unit: (ref) => unit.get(`unit:${ref}`),
    organisation: (ref) => organisation!.get(`party-organisation:${ref}`) as (typeof organisations)[number],
    committee: (ref) => committee!.get(`big-committee:${ref}`) as (typeof committees)[number],
    alliance: (ref) => alliance!.get(`alliance:${ref}`) as (typeof alliances)[number],
  }
  const terms = now('chair_terms')
  const linkages = Object.fromEntries(
    Object.entries(linkageTables).map(([table, { type }]) => [
      table,
      linkagesOf(table, then(table as TableName, type), register),
    ]),
  )
  const pairings = linkages.pairings!.map(
    (version): Pairing => ({
      ...version,
      unit: version.units[0]!,
      community: version.places[0]!,
      funding: version.row.annual_funding ? Number(version.row.annual_funding) : null,
      synthetic: synthetic.has(version.row.source_ref!),
      organisations: [version.row.unit_organisation_ref!, version.row.community_organisation_ref!],
    }),
  )
  const seats = linkages.part_time_memberships!.map(
    (version): Seat => ({
      ...version,
      committee: register.committee(version.row.committee_ref)!,
      unit: version.units[0]!,
    }),
  )
  const memberships = linkages.alliance_memberships!.map(
    (version): Membership => ({
      ...version,
      alliance: register.alliance(version.row.alliance_ref)!,
      memberId: version.row.member_id!,
      turns: terms.filter((term) => term.alliance_membership_ref === version.row.ref).map(datesOf),
    }),
  )

  return {
    areas,
    units,
    organisations,
    persons: now('persons').map(({ ref, employer_ref }) => {
      return { id: `person:${ref}`, employer: register.unit(employer_ref) ?? null }
    }),
    committees,
    alliances,
    items: now('list_items').map((row) => ({
      id: `list-item:${row.ref}`,
      title: row.title!,
      kind: row.kind!,
      category: row.category!,
      status: row.status || 'OPEN',
      listedOn: row.listed_on || null,
      raisedBy: area.get(row.community_code!) ?? null,
      offeredBy: register.unit(row.unit_ref) ?? null,
    })),
    activities: now('activities').map((row) => ({
      id: `activity:${row.ref}`,
      heldOn: row.held_on!,
      area: area.get(row.area_code!) ?? null,
      under: row.under_id || null,
      attendedBy: row.unit_refs!.split(';').map((ref) => `unit:${ref}`),
    })),
    conferences: now('conferences').map((row) => conferenceOf(row, now, register)),
    calls: now('service_calls').map((row) => ({
      id: `service-call:${row.ref}`,
      raisedAt: Date.parse(row.raised_on!),
      status: row.status!,
      area: area.get(row.raised_by_code!)!,
      steps: now('service_call_steps')
        .filter(({ call_ref }) => call_ref === row.ref)
        .map(({ at, level, status }) => ({ at: Date.parse(at!), level: level!, status: status! }))
        .sort((a, b) => a.at - b.at),
    })),
    venues: now('venues').map((row) => placed('venue', row, area)),
    teams: now('volunteer_teams').map((row) => placed('volunteer-team', row, area)),
    pairings,
    seats,
    memberships,
    linkages: Object.values(linkages).flat(),
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

function conferenceOf(row: Row, now: (table: TableName) => Row[], register: Register): Conference {
  return {
    id: `joint-conference:${row.ref}`,
    name: row.name!,
    everyMonths: Number(row.every_months),
    area: register.area(row.area_code) ?? null,
    committee: register.committee(row.committee_ref) ?? null,
    alliance: register.alliance(row.alliance_ref) ?? null,
    meetings: now('meetings')
      .filter(({ conference_ref }) => conference_ref === row.ref)
      .map((meeting) => ({
        id: `meeting:${meeting.ref}`,
        heldOn: meeting.held_on!,
        matters: now('matters')
          .filter(({ meeting_ref }) => meeting_ref === meeting.ref)
          .map(({ ref, raised_on, resolved_on }) => {
            return { id: `matter:${ref}`, raisedOn: raised_on || null, resolvedOn: resolved_on || null }
          }),
      })),
  }
}

function placed(type: string, row: Row, area: Map<string, Area>) {
  return {
    id: `${type}:${row.ref}`,
    name: row.name!,
    kind: row.kind ?? '',
    area: area.get(row.area_code!)!,
    formedBy: row.unit_ref ? `unit:${row.unit_ref}` : null,
  }
}
