import { createUnionType, Field, ObjectType } from 'type-graphql'
import { Community } from '../area/area.type'
import { Linkage } from '../linkage/linkage.type'
import { PartyOrganisation } from '../party-organisation/party-organisation.type'
import { connectionOf } from '../relay/connection'
import { enumOf } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { Period } from '../time/period.type'
import { Unit } from '../unit/unit.type'
import { allianceKinds } from './alliance.terms'

export const AllianceKind = enumOf(allianceKinds)
export type AllianceKind = keyof typeof AllianceKind

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A Party-building alliance 党建联盟 with a rotating chair 轮值主席.',
})
export class Alliance extends Node {
  @Field(() => String, { description: 'Name 名称.' })
  name!: string

  @Field(() => AllianceKind, { description: 'What it is built around 类型.' })
  kind!: AllianceKind

  @Field(() => String, { nullable: true, description: 'Theme 主题.' })
  theme?: string | null

  @Field(() => Period, { description: 'First and last day 期限.' })
  period!: Period
}

@ObjectType({
  implements: [Node, Linkage],
  simpleResolvers: true,
  description: 'A membership in an alliance 联盟成员.',
})
export class AllianceMembership extends Linkage {}

export const AllianceMember = createUnionType({
  name: 'AllianceMember',
  description: 'What can be a member of an alliance 联盟成员: a unit, a Party organisation or a community.',
  types: () => [Unit, PartyOrganisation, Community] as const,
})

@ObjectType({ simpleResolvers: true, description: 'A turn in the chair of an alliance 轮值任期.' })
export class ChairTurn {
  @Field(() => AllianceMember, { description: 'Whose turn it is 轮值成员.' })
  member!: typeof AllianceMember

  @Field(() => Period, { description: 'First and last day 期限.' })
  period!: Period
}

export const AllianceConnection = connectionOf<Alliance>('Alliance', '党建联盟', () => Alliance)
export const AllianceMembershipConnection = connectionOf<AllianceMembership>(
  'AllianceMembership',
  '联盟成员',
  () => AllianceMembership,
)

/** An alliance as the graph gives it: `alliance {.*}`. */
export interface AllianceRow {
  id: string
  name: string
  start?: string
  end?: string
}

export function allianceAt(moment: Moment, row: AllianceRow): Alliance {
  return Object.assign(at(Alliance, moment, row), {
    label: row.name,
    period: { start: row.start, end: row.end },
  })
}
