import type { Row, TableName, Tables } from '../rows'
import type { Choose } from './choose'
import { someRef } from './names'
import { period, someDate, terminablePeriod } from './period'
import { codesOf } from './subjects'

type Maker = (choose: Choose, tables: Tables, number: number) => Row

/** Of units that few committees have all of: one committee is filled with them, so that some day it has all sides. */
const SIDES = ['POLICE_STATION', 'OWNERS_COMMITTEE', 'SOCIAL_ORGANISATION', 'SCHOOL']

/** One random row of each table of linkages. */
export const makers = {
  pairings: (choose, { areas, units, party_organisations }, number) => {
    const unit = choose.one(units)
    const communities = codesOf(areas, 'COMMUNITY')
    const atHome = communities.includes(unit.residence_code!) && choose.chance(50)
    const organisation = () => (choose.chance(30) ? choose.one(party_organisations).ref! : '')
    return {
      ref: someRef(choose, number),
      unit_ref: unit.ref!,
      community_code: atHome ? unit.residence_code! : choose.one(communities),
      unit_organisation_ref: organisation(),
      community_organisation_ref: organisation(),
      ...terminablePeriod(choose),
      annual_funding: choose.maybe(70, ['0', '2000', '12000.5'], ''),
      source_ref: choose.one(['S1', 'S2', '']),
    }
  },
  part_time_memberships: (choose, { units, big_committees, persons }, number) => {
    const full = big_committees.filter(({ kind }) => kind === 'BIG_PARTY_COMMITTEE').slice(0, 1)
    const filling = full.length > 0 && choose.chance(50)
    const ofSides = units.filter(({ kind }) => SIDES.includes(kind!))
    const unit = choose.one(filling && ofSides.length > 0 ? ofSides : units)
    const near = big_committees.filter(({ area_code }) => unit.residence_code!.startsWith(area_code!))
    const around = near.length > 0 && choose.chance(60) ? near : big_committees
    return {
      ref: someRef(choose, number),
      committee_ref: choose.one(filling ? full : around).ref!,
      unit_ref: unit.ref!,
      person_ref: choose.maybe(30, persons, { ref: '' }).ref!,
      post: choose.maybe(30, ['CONVENOR'], ''),
      ...terminablePeriod(choose),
      source_ref: '',
    }
  },
  alliance_memberships: (choose, { alliances, areas, units, party_organisations }, number) => ({
    ref: someRef(choose, number),
    alliance_ref: choose.one(alliances).ref!,
    member_id: choose.one([
      `unit:${choose.one(units).ref}`,
      `party-organisation:${choose.one(party_organisations).ref}`,
      `area:${choose.one(codesOf(areas, 'COMMUNITY'))}`,
    ]),
    ...terminablePeriod(choose),
    source_ref: '',
  }),
  appointments: (choose, { persons, party_organisations, units }, number) => {
    const owners = units.filter(({ kind }) => kind === 'OWNERS_COMMITTEE')
    return {
      ref: someRef(choose, number),
      person_ref: choose.one(persons).ref!,
      organisation_ref: choose.one(party_organisations).ref!,
      post: choose.one(['第一书记', '副书记']),
      unit_ref: choose.maybe(60, owners.length > 0 ? owners : units, { ref: '' }).ref!,
      ...ended(choose),
    }
  },
  contacts: (choose, { areas, units, persons }, number) => {
    const level = choose.one(['COMMUNITY', 'COMMUNITY', 'COMMUNITY', 'STREET', 'COMPOUND', 'GRID'])
    return {
      ref: someRef(choose, number),
      area_code: choose.one(codesOf(areas, level)),
      unit_ref: choose.maybe(60, units, { ref: '' }).ref!,
      person_ref: choose.maybe(60, persons, { ref: '' }).ref!,
      ...ended(choose),
    }
  },
  duty_reports: (choose, { areas, units, party_organisations }, number) => {
    const organised = party_organisations.flatMap(({ unit_ref }) => unit_ref || [])
    const level = choose.one(['', 'COMPOUND', 'GRID', 'MICRO_GRID'])
    return {
      ref: someRef(choose, number),
      unit_ref: choose.maybe(60, organised, choose.one(units).ref!),
      community_code: choose.one(codesOf(areas, 'COMMUNITY')),
      area_code: level && choose.one(codesOf(areas, level)),
      members: choose.one(['0', '3', '12']),
      ...ended(choose),
    }
  },
  property_linkages: (choose, { areas, units, party_organisations }, number) => ({
    ref: someRef(choose, number),
    compound_code: choose.one(codesOf(areas, 'COMPOUND')),
    branch_ref: choose.maybe(85, party_organisations, { ref: '' }).ref!,
    owners_committee_ref: choose.maybe(85, units, { ref: '' }).ref!,
    property_company_ref: choose.maybe(85, units, { ref: '' }).ref!,
    ...ended(choose),
  }),
  grid_assignments: (choose, { areas, persons }, number) => ({
    ref: someRef(choose, number),
    area_code: choose.one(codesOf(areas, choose.one(['GRID', 'GRID', 'MICRO_GRID', 'BUILDING', 'COMPOUND']))),
    person_ref: choose.maybe(60, persons, { ref: '' }).ref!,
    post: choose.one(['HEAD', 'MEMBER', 'HOUSEHOLD_HEAD']),
    ...ended(choose),
  }),
  claims: (choose, { list_items, units, areas, pairings }, number) => ({
    ref: someRef(choose, number),
    item_ref: choose.one(list_items).ref!,
    unit_ref: choose.one(units).ref!,
    community_code: choose.maybe(60, codesOf(areas, 'COMMUNITY'), ''),
    pairing_ref: choose.maybe(60, pairings, { ref: '' }).ref!,
    ...period(choose),
    source_ref: '',
  }),
} satisfies Partial<Record<TableName, Maker>>

/** Turns in the chair of a membership, no two the same. */
export function terms(choose: Choose, membership: Row): Row[] {
  const turns = new Map<string, Row>()
  for (let more = choose.whole(1, 3); more > 0; more--) {
    const { start, end } = period(choose)
    const term = {
      alliance_membership_ref: membership.ref!,
      start: start || someDate(choose),
      end: start && choose.chance(60) ? end! : '',
    }
    turns.set(JSON.stringify(term), term)
  }
  return [...turns.values()]
}

/** A period that can have been ended before its time, without a reason for it. */
function ended(choose: Choose): Row {
  const { termination_reason: _, ...row } = terminablePeriod(choose)
  return { ...row, source_ref: '' }
}
