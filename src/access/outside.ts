import type { Context } from '../context'
import { linkageKinds } from '../linkage/linkage.object'
import { Linkage } from '../linkage/linkage.type'
import type { Node } from '../relay/node.type'

/** What a thing outside the viewer's area shows of itself where a linkage inside joins it. */
interface Shown {
  /** Values that say what it is. */
  readonly plain: readonly string[]
  /** What stands in place of values that the schema requires and the viewer may not see. */
  readonly instead?: Readonly<Record<string, unknown>>
}

const area: Shown = { plain: ['id', 'label', 'code', 'name', 'level'] }

/** The types of what linkages join, by which alone anything outside is seen. */
export const shown: Readonly<Record<string, Shown>> = {
  AdministrativeDivision: { plain: [...area.plain, 'functionalZone'] },
  Street: { plain: [...area.plain, 'streetKind'] },
  Community: { plain: [...area.plain, 'urban'] },
  Compound: area,
  Building: area,
  Grid: area,
  Unit: {
    plain: ['id', 'label', 'name', 'kind', 'twoNew'],
    instead: { formerNames: [], tier: 'NONE' },
  },
  PartyOrganisation: { plain: ['id', 'label', 'name', 'kind'] },
  Person: { plain: ['id', 'label', 'name'] },
  BigCommittee: { plain: ['id', 'label', 'name', 'kind'] },
  Alliance: { plain: ['id', 'label', 'name', 'kind'], instead: { period: {} } },
  ListItem: { plain: ['id', 'label', 'title', 'kind', 'category', 'microWish'] },
}

/**
 * Fields besides those of linkages whose objects are there because a linkage joins them, so that one outside is shown
 * rather than left out.
 */
export const joined: ReadonlySet<string> = new Set([
  'BigCommittee.representedUnits',
  'Community.alliances',
  'InterlockTie.member',
  'LinkPath.nodes',
  'TallyKey.node',
])

/** Fields of a thing outside that are answered: lists and counts of what touches the viewer's area, as their questions see to, and how far an entry of the lists has come. All others are empty. */
export const touching: ReadonlySet<string> = new Set([
  'AdministrativeDivision.children',
  'AdministrativeDivision.statistics',
  'Alliance.chair',
  'Alliance.members',
  'BigCommittee.partTimeMembers',
  'BigCommittee.representedUnits',
  'Building.children',
  'Building.statistics',
  'Community.alliances',
  'Community.children',
  'Community.contacts',
  'Community.dutyReports',
  'Community.pairings',
  'Community.statistics',
  'Compound.children',
  'Compound.propertyLinkage',
  'Compound.statistics',
  'Grid.children',
  'Grid.staff',
  'Grid.statistics',
  'ListItem.claims',
  'ListItem.status',
  'PartyOrganisation.appointments',
  'PartyOrganisation.pairings',
  'PartyOrganisation.subordinates',
  'Person.appointments',
  'Person.memberships',
  'Street.children',
  'Street.statistics',
  'Unit.alliances',
  'Unit.contacts',
  'Unit.dutyReports',
  'Unit.linkageCount',
  'Unit.memberships',
  'Unit.pairings',
  'Unit.resources',
  'Unit.solePartnerOf',
])

const OUTSIDE = Symbol('outside the area that the viewer may see')

/** Whether an object is a thing outside, of which only what `shown` says is at hand. */
export function isOutside(object: unknown): boolean {
  return typeof object === 'object' && object !== null && OUTSIDE in object
}

/** A thing as it is seen from an area that it lies outside. */
export function fromOutside<T extends Node>(thing: T): T {
  const { plain, instead } = shown[thing.constructor.name] as Shown
  const object = new (thing.constructor as new () => T)()
  for (const name of plain) Object.assign(object, { [name]: thing[name as keyof T] })
  return Object.assign(object, instead, { moment: thing.moment, [OUTSIDE]: true })
}

/** Whether the viewer may see an object: it lies inside, is about what does, or is a linkage that joins something inside. */
export async function isSeen(context: Context, object: Node): Promise<boolean> {
  if (object instanceof Linkage) {
    const ends = object.row.ends.filter(({ as }) => linkageKinds[object.kind].ends.includes(as))
    return (
      await Promise.all(ends.map(({ node }) => context.isInside(node.id, object.moment.knownAt)))
    ).includes(true)
  }
  const { exempts, subjectId, id } = object as Node & { exempts?: string; subjectId?: string }
  return context.isInside(exempts ?? subjectId ?? id, object.moment.knownAt)
}
