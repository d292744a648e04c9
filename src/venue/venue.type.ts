import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from '../relay/connection'
import { enumOf } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { venueKinds } from './venue.terms'

export const VenueKind = enumOf(venueKinds)
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
