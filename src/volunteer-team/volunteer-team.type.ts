import { Field, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../relay/connection'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A team of volunteers 志愿服务队.' })
export class VolunteerTeam extends Node {
  @Field(() => String, { description: 'Name 名称.' })
  name!: string

  @Field(() => Int, { nullable: true, description: 'How many people it has 人数.' })
  members?: number | null
}

/** A team as the graph gives it: `team {.*}`. */
export interface VolunteerTeamRow {
  id: string
  name: string
}

export function volunteerTeamAt(moment: Moment, row: VolunteerTeamRow): VolunteerTeam {
  return Object.assign(at(VolunteerTeam, moment, row), { label: row.name })
}

export const VolunteerTeamConnection = connectionOf<VolunteerTeam>(
  'VolunteerTeam',
  '志愿服务队',
  () => VolunteerTeam,
)
