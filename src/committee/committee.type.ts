import { Field, ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { connectionOf } from '../relay/connection'
import { describedEnum } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'

export const BigCommitteeKind = describedEnum('BigCommitteeKind', 'What kind of big committee 大党委类型.', {
  BIG_WORKING_COMMITTEE: 'Big working committee of a street 街道“大工委”',
  BIG_PARTY_COMMITTEE: 'Big Party committee of a community 社区“大党委”',
  JOINT_PARTY_COMMITTEE: 'Joint Party committee 联合党委',
})
export type BigCommitteeKind = keyof typeof BigCommitteeKind

export const CommitteePost = describedEnum('CommitteePost', 'Post held in a big committee 委员会职务.', {
  PART_TIME_MEMBER: 'Part-time member 兼职委员',
  PART_TIME_DEPUTY_SECRETARY: 'Part-time deputy secretary 兼职副书记',
  CONVENOR: 'Convenor 召集人',
  FIRST_SECRETARY: 'First secretary 第一书记',
})
export type CommitteePost = keyof typeof CommitteePost

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A big committee: a street’s “大工委”, a community’s “大党委” or a joint Party committee 联合党委.',
})
export class BigCommittee extends Node {
  @Field(() => String, { description: 'Name 名称.' })
  name!: string

  @Field(() => BigCommitteeKind, { description: 'Kind 类型.' })
  kind!: BigCommitteeKind
}

@ObjectType({
  implements: [Node, Linkage],
  simpleResolvers: true,
  description: 'A part-time seat in a big committee, held on behalf of a unit 兼职委员.',
})
export class PartTimeMembership extends Linkage {
  @Field(() => CommitteePost, { description: 'Post 职务.' })
  post!: CommitteePost
}

export const BigCommitteeConnection = connectionOf<BigCommittee>(
  'BigCommittee',
  '大工委、大党委',
  () => BigCommittee,
)
export const PartTimeMembershipConnection = connectionOf<PartTimeMembership>(
  'PartTimeMembership',
  '兼职委员',
  () => PartTimeMembership,
)

/** A big committee as the graph gives it: `committee {.*}`. */
export interface BigCommitteeRow {
  id: string
  name: string
}

export function bigCommitteeAt(moment: Moment, row: BigCommitteeRow): BigCommittee {
  return Object.assign(at(BigCommittee, moment, row), { label: row.name })
}
