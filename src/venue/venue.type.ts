import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from '../relay/connection'
import { describedEnum } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'

export const VenueKind = describedEnum('VenueKind', 'What kind of venue 阵地类型.', {
  SERVICE_CENTRE: 'Party-mass service centre 党群服务中心',
  SERVICE_STATION: 'Party-mass service station 党群服务站',
  COMPOUND_STATION: 'Station in a residential compound 小区党群驿站',
  COURIER_STATION: 'Station for couriers and other new-employment workers 新就业群体驿站',
  OPEN_VENUE: 'Venue that a unit opens to others 开放场所',
  MEMBER_HOME: 'Home of Party members 党员之家',
})
export type VenueKind = keyof typeof VenueKind

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A place where people meet and are served 阵地.',
})
export class Venue extends Node {
  @Field(() => String, { description: 'Name 名称.' })
  name!: string

  @Field(() => VenueKind, { description: 'Kind 类型.' })
  kind!: VenueKind
}

/** A venue as the graph gives it: `venue {.*}`. */
export interface VenueRow {
  id: string
  name: string
}

export function venueAt(moment: Moment, row: VenueRow): Venue {
  return Object.assign(at(Venue, moment, row), { label: row.name })
}

export const VenueConnection = connectionOf<Venue>('Venue', '阵地', () => Venue)
