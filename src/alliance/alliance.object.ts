import { type AreaRow, areaAt } from '../area/area.object'
import { linkageAt } from '../linkage/linkage.object'
import type { LinkageRow } from '../linkage/linkage.type'
import { type PartyOrganisationRow, partyOrganisationAt } from '../party-organisation/party-organisation.type'
import { at, type Moment } from '../time/moment'
import { type UnitRow, unitAt } from '../unit/unit.type'
import { Alliance, AllianceMembership } from './alliance.type'

/** An alliance as the graph gives it: `alliance {.*}`. */
export interface AllianceRow {
  id: string
  name: string
  start?: string
  end?: string
}

/** A version of a membership with what it joins; just one of unit, organisation and area is there. */
export interface AllianceMembershipRow extends LinkageRow {
  alliance: AllianceRow
  unit: UnitRow | null
  organisation: PartyOrganisationRow | null
  area: AreaRow | null
  chairTerms: { start: string; end?: string }[]
}

export function allianceAt(moment: Moment, row: AllianceRow): Alliance {
  return Object.assign(at(Alliance, moment, row), {
    label: row.name,
    period: { start: row.start, end: row.end },
  })
}

export function memberAt(moment: Moment, { unit, organisation, area }: AllianceMembershipRow) {
  if (unit) return unitAt(moment, unit)
  if (organisation) return partyOrganisationAt(moment, organisation)
  return areaAt(moment, area!)
}

export function allianceMembershipAt(moment: Moment, row: AllianceMembershipRow): AllianceMembership {
  const label = `${(row.unit ?? row.organisation ?? row.area)?.name} · ${row.alliance.name}`
  const chairTerms = row.chairTerms.sort((a, b) => (a.start < b.start ? -1 : 1))
  return Object.assign(linkageAt(AllianceMembership, 'ALLIANCE_MEMBERSHIP', moment, row, label), {
    chairTerms,
  })
}
