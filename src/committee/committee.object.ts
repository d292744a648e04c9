import { linkageAt } from '../linkage/linkage.object'
import type { LinkageRow } from '../linkage/linkage.type'
import { at, type Moment } from '../time/moment'
import type { UnitRow } from '../unit/unit.type'
import { BigCommittee, PartTimeMembership } from './committee.type'

/** A big committee as the graph gives it: `committee {.*}`. */
export interface BigCommitteeRow {
  id: string
  name: string
}

/** A version of a seat with what it joins. */
export interface PartTimeMembershipRow extends LinkageRow {
  committee: BigCommitteeRow
  unit: UnitRow
}

export function bigCommitteeAt(moment: Moment, row: BigCommitteeRow): BigCommittee {
  return Object.assign(at(BigCommittee, moment, row), { label: row.name })
}

export function partTimeMembershipAt(moment: Moment, row: PartTimeMembershipRow): PartTimeMembership {
  const label = `${row.unit.name} · ${row.committee.name}`
  return linkageAt(PartTimeMembership, 'PART_TIME_MEMBERSHIP', moment, row, label)
}
