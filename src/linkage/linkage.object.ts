import { AllianceMembership } from '../alliance/alliance.type'
import { PartTimeMembership } from '../committee/committee.type'
import { ContactAssignment } from '../contact/contact.type'
import { DutyReport } from '../duty-report/duty-report.type'
import { type ArgumentPath, badUserInput } from '../errors'
import { GridAssignment } from '../grid/grid-assignment.type'
import { Claim } from '../list/list.type'
import { entityAt } from '../node/entities'
import { Pairing } from '../pairing/pairing.type'
import { Appointment } from '../person/person.type'
import { PropertyLinkage } from '../property-linkage/property-linkage.type'
import { byCodePoint } from '../relay/code-point'
import type { Node } from '../relay/node.type'
import { sourceAt } from '../source/source.type'
import { at, type Moment } from '../time/moment'
import type { Linkage, LinkageKind, LinkageRow } from './linkage.type'

/** recordedTo of a version that holds now. */
export const CURRENT = '9999-12-31T23:59:59.999Z'

interface Kind {
  /** Its class, which has the name of its type in the schema and of its label in the graph. */
  type: new () => Linkage
  /** Relationships to what it joins, the two that its label names first. */
  ends: string[]
}

export const linkageKinds: Record<LinkageKind, Kind> = {
  PAIRING: {
    type: Pairing,
    ends: ['PAIRS_UNIT', 'PAIRS_COMMUNITY', 'THROUGH_UNIT_ORGANISATION', 'THROUGH_COMMUNITY_ORGANISATION'],
  },
  PART_TIME_MEMBERSHIP: { type: PartTimeMembership, ends: ['ON_BEHALF_OF', 'SEAT_IN', 'HELD_BY'] },
  ALLIANCE_MEMBERSHIP: { type: AllianceMembership, ends: ['OF_MEMBER', 'IN_ALLIANCE'] },
  APPOINTMENT: { type: Appointment, ends: ['APPOINTED_TO', 'ON_BEHALF_OF', 'APPOINTS'] },
  CONTACT: { type: ContactAssignment, ends: ['CONTACTS', 'CONTACT_UNIT', 'CONTACT_PERSON'] },
  DUTY_REPORT: { type: DutyReport, ends: ['REPORTS_FROM', 'REPORTS_TO', 'REPORTS_AT'] },
  PROPERTY_LINKAGE: {
    type: PropertyLinkage,
    ends: ['LINKS_COMPOUND', 'LINKS_PROPERTY', 'LINKS_OWNERS', 'LINKS_BRANCH'],
  },
  GRID_ASSIGNMENT: { type: GridAssignment, ends: ['ASSIGNED_TO', 'HELD_BY'] },
  CLAIM: { type: Claim, ends: ['CLAIMED_BY', 'CLAIMS', 'CLAIMED_FOR'] },
}

/** The kind of linkage that a label of the graph stands for. */
export const kindOf: Readonly<Record<string, LinkageKind>> = Object.fromEntries(
  (Object.keys(linkageKinds) as LinkageKind[]).map((kind) => [linkageKinds[kind].type.name, kind]),
)

/** The kinds that may join a unit, or be held on behalf of one. */
export const UNIT_LINKAGES: LinkageKind[] = [
  'PAIRING',
  'PART_TIME_MEMBERSHIP',
  'ALLIANCE_MEMBERSHIP',
  'APPOINTMENT',
  'CONTACT',
  'DUTY_REPORT',
  'PROPERTY_LINKAGE',
  'CLAIM',
]

/** @throws BAD_USER_INPUT for a kind of linkage that joins no unit */
export function checkUnitLinkages(
  kinds: readonly LinkageKind[] | null | undefined,
  argument: ArgumentPath,
): void {
  const wrong = kinds?.findIndex((kind) => !UNIT_LINKAGES.includes(kind)) ?? -1
  if (wrong < 0) return
  throw badUserInput(
    `${kinds![wrong]} joins no unit, only ${UNIT_LINKAGES.join(', ')} do 此类关联不涉及单位`,
    [...argument, wrong],
  )
}

const byPrefix = new Map(
  (Object.keys(linkageKinds) as LinkageKind[]).map((kind) => [kebab(linkageKinds[kind].type.name), kind]),
)

/** The kind of linkage that an id is of: PART_TIME_MEMBERSHIP for "part-time-membership:M7". */
export function kindOfId(id: string): LinkageKind | undefined {
  return byPrefix.get(id.slice(0, Math.max(0, id.indexOf(':'))))
}

/** The labels of kinds in the graph; of all kinds where none is named. */
export function labelsOf(kinds: readonly LinkageKind[] | null | undefined): string[] {
  return (kinds ?? (Object.keys(linkageKinds) as LinkageKind[])).map((kind) => linkageKinds[kind].type.name)
}

/** A version of a linkage as an object of the schema. */
export function linkageAt<T extends Linkage>(moment: Moment, row: LinkageRow): T {
  const kind = kindOfId(row.id)!
  const sources = row.sources.map((source) => sourceAt(moment, source))
  return Object.assign(at(linkageKinds[kind].type, moment, row), {
    row,
    kind,
    label: labelOf(kind, row),
    period: { start: row.start, end: row.end },
    sources,
    synthetic: sources.some(({ synthetic }) => synthetic),
    recordedTo: row.recordedTo === CURRENT ? null : row.recordedTo,
  }) as T
}

/** What a linkage joins by one of its relationships; of several, the one with the smallest id; null where there is none. */
export function endOf<T extends Node>({ moment, row }: Linkage, ...as: string[]): T | null {
  const [end] = row.ends.filter((each) => as.includes(each.as)).sort(byId)
  return end ? entityAt<T>(moment, end.node) : null
}

/** Everything that a linkage joins, in the order of its kind. */
export function endsOf({ kind, moment, row }: Linkage): Node[] {
  return linkageKinds[kind].ends.flatMap((as) =>
    row.ends
      .filter((end) => end.as === as)
      .sort(byId)
      .map((end) => entityAt(moment, end.node)),
  )
}

function labelOf(kind: LinkageKind, { ends }: LinkageRow): string {
  const named = linkageKinds[kind].ends.slice(0, 2).flatMap((as) => ends.find((end) => end.as === as) ?? [])
  return named.map(({ node }) => node.name ?? node.title ?? node.id).join(' · ')
}

function byId(a: LinkageRow['ends'][number], b: LinkageRow['ends'][number]): number {
  return byCodePoint(a.node.id, b.node.id)
}

function kebab(name: string): string {
  return name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
}
