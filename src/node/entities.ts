import { type ActivityRow, activityAt } from '../activity/activity.type'
import { type AllianceRow, allianceAt } from '../alliance/alliance.type'
import { type AreaRow, areaAt } from '../area/area.object'
import { type BigCommitteeRow, bigCommitteeAt } from '../committee/committee.type'
import {
  type JointConferenceRow,
  jointConferenceAt,
  type MatterRow,
  type MeetingRow,
  matterAt,
  meetingAt,
} from '../conference/conference.type'
import type { Context } from '../context'
import { type ListItemRow, listItemAt } from '../list/list.type'
import { type AppraisalRow, appraisalAt } from '../pairing/appraisal.type'
import { type PartyOrganisationRow, partyOrganisationAt } from '../party-organisation/party-organisation.type'
import { type PersonRow, personAt } from '../person/person.type'
import type { Node } from '../relay/node.type'
import { type ServiceCallRow, serviceCallAt } from '../service-call/service-call.type'
import { type SourceRow, sourceAt } from '../source/source.type'
import type { Moment } from '../time/moment'
import { type UnitRow, unitAt } from '../unit/unit.type'
import { type VenueRow, venueAt } from '../venue/venue.type'
import { type VolunteerTeamRow, volunteerTeamAt } from '../volunteer-team/volunteer-team.type'
import { type EntityRow, entitiesById } from './node.queries'

type Make = (moment: Moment, row: EntityRow) => Node

/** How the entities of a type are made, by the part of their ids before the colon. */
const entities: Record<string, Make> = {
  area: (moment, row) => areaAt(moment, row as AreaRow),
  unit: (moment, row) => unitAt(moment, row as UnitRow),
  'party-organisation': (moment, row) => partyOrganisationAt(moment, row as PartyOrganisationRow),
  person: (moment, row) => personAt(moment, row as PersonRow),
  'big-committee': (moment, row) => bigCommitteeAt(moment, row as BigCommitteeRow),
  alliance: (moment, row) => allianceAt(moment, row as AllianceRow),
  'joint-conference': (moment, row) => jointConferenceAt(moment, row as JointConferenceRow),
  meeting: (moment, row) => meetingAt(moment, row as MeetingRow),
  matter: (moment, row) => matterAt(moment, row as MatterRow),
  'list-item': (moment, row) => listItemAt(moment, row as ListItemRow),
  activity: (moment, row) => activityAt(moment, row as ActivityRow),
  'service-call': (moment, row) => serviceCallAt(moment, row as ServiceCallRow),
  venue: (moment, row) => venueAt(moment, row as VenueRow),
  'volunteer-team': (moment, row) => volunteerTeamAt(moment, row as VolunteerTeamRow),
  appraisal: (moment, row) => appraisalAt(moment, row as AppraisalRow),
  source: (moment, row) => sourceAt(moment, row as SourceRow),
}

/** An entity of which all properties are at hand. */
export function entityAt<T extends Node>(moment: Moment, row: EntityRow): T {
  return entities[row.id.slice(0, row.id.indexOf(':'))]!(moment, row) as T
}

/** The id of what a thing that was merged away is part of at a moment; of anything else its own. */
export async function idAt(context: Context, { knownAt }: Moment, id: string): Promise<string> {
  if (!id.startsWith('unit:')) return id
  return (await context.row(entitiesById, { knownAt }, id))?.entity.id ?? id
}

/** The entity with an id; those that are asked for together, of whatever types, are one call. */
export async function entityById<T extends Node>(
  context: Context,
  moment: Moment,
  id: string,
): Promise<T | null> {
  const row = await context.row(entitiesById, { knownAt: moment.knownAt }, id)
  return row ? entityAt<T>(moment, row.entity) : null
}
