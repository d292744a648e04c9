import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AreaLevel } from '../area/area.type'
import { connectionOf } from '../relay/connection'
import { enumOf } from '../relay/described-enum'
import { IntRange } from '../relay/filter.type'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { partyOrganisationKinds } from './party-organisation.terms'

export const PartyOrganisationKind = enumOf(partyOrganisationKinds)
export type PartyOrganisationKind = keyof typeof PartyOrganisationKind

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A Party organisation 党组织: of a unit, or leading a street, community, compound, building or grid.',
})
export class PartyOrganisation extends Node {
  @Field(() => String, { description: 'Name 名称.' })
  name!: string

  @Field(() => PartyOrganisationKind, { description: 'Kind 类型.' })
  kind!: PartyOrganisationKind

  @Field(() => Int, { nullable: true, description: 'Number of its Party members 党员数.' })
  members?: number | null

  @Field(() => Int, { nullable: true, description: 'Star rating, 1 to 5 评星定级.' })
  starRating?: number | null
}

/** A Party organisation as the graph gives it: `organisation {.*}`. */
export interface PartyOrganisationRow {
  id: string
  name: string
}

export function partyOrganisationAt(moment: Moment, row: PartyOrganisationRow): PartyOrganisation {
  return Object.assign(at(PartyOrganisation, moment, row), { label: row.name })
}

export const PartyOrganisationConnection = connectionOf<PartyOrganisation>(
  'PartyOrganisation',
  '党组织',
  () => PartyOrganisation,
)

@InputType({ description: 'Which Party organisations 党组织筛选; conditions given together must all hold.' })
export class PartyOrganisationFilter {
  @Field(() => [PartyOrganisationKind], { nullable: true, description: 'Of any of these kinds 类型.' })
  kinds?: PartyOrganisationKind[] | null

  @Field(() => String, { nullable: true, description: 'Part of the name 名称包含.' })
  nameContains?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this unit 所属单位.' })
  ofUnit?: string | null

  @Field(() => AreaLevel, { nullable: true, description: 'Leads an area of this level 领导区域层级.' })
  leads?: AreaLevel | null

  @Field(() => IntRange, { nullable: true, description: 'Star rating 星级.' })
  starRating?: IntRange | null
}
