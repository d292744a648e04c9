import { Field, ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { connectionOf } from '../relay/connection'
import { enumOf } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { bigCommitteeKinds, committeePosts } from './committee.terms'

export const BigCommitteeKind = enumOf(bigCommitteeKinds)
export type BigCommitteeKind = keyof typeof BigCommitteeKind

export const CommitteePost = enumOf(committeePosts)
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
