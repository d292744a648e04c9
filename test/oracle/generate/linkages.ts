import type { Row, TableName, Tables } from '../rows'
import type { Choose } from './choose'
import { someRef } from './names'
import { period, someDate, terminablePeriod } from './period'
import { codesOf } from './subjects'

type Maker = (choose: Choose, tables: Tables, number: number) => Row

/** One random row of each table of linkages, and of their exemptions. */
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
  part_time_memberships: (choose, { units, big_committees }, number) => {
    const unit = choose.one(units)
    const near = big_committees.filter(({ area_code }) => unit.residence_code!.startsWith(area_code!))
    return {
      ref: someRef(choose, number),
      committee_ref: choose.one(near.length > 0 && choose.chance(60) ? near : big_committees).ref!,
      unit_ref: unit.ref!,
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
  exemptions: (choose, tables, number) => {
    const { rule, subject } = choose.one(exemptible(tables))
    return {
      ref: someRef(choose, number),
      rule,
      subject_id: choose.one(subject),
      reason: '涉密',
      ...period(choose),
    }
  },
} satisfies Partial<Record<TableName, Maker>>

function exemptible({
  areas,
  units,
  big_committees,
  alliances,
}: Tables): { rule: string; subject: string[] }[] {
  const ids = (type: string, rows: Row[]) => rows.map(({ ref }) => `${type}:${ref}`)
  const level = (name: string) => codesOf(areas, name).map((code) => `area:${code}`)
  const [resident, communities] = [ids('unit', units), level('COMMUNITY')]
  return [
    { rule: 'RESIDENT_UNIT_PAIRED', subject: resident },
    { rule: 'RESIDENT_UNIT_PAIRED_AT_HOME', subject: resident },
    { rule: 'RESIDENT_UNIT_SEATED', subject: resident },
    { rule: 'COMMUNITY_PAIRED', subject: communities },
    { rule: 'COMMUNITY_BIG_COMMITTEE', subject: communities },
    { rule: 'STREET_BIG_COMMITTEE', subject: level('STREET') },
    { rule: 'BIG_COMMITTEE_SEATED', subject: ids('big-committee', big_committees) },
    { rule: 'ALLIANCE_CHAIRED', subject: ids('alliance', alliances) },
  ]
}

/** Turns in the chair of a membership, no two the same. */
export function terms(choose: Choose, membership: Row): Row[] {
  const turns = new Map<string, Row>()
  for (let more = choose.whole(1, 3); more > 0; more--) {
    const { start, end } = period(choose)
    const term = {
      alliance_membership_ref: membership.ref!,
      start: start || someDate(choose),
      end: start ? end! : '',
    }
    turns.set(JSON.stringify(term), term)
  }
  return [...turns.values()]
}
