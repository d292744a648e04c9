import { Field, Float, ID, ObjectType } from 'type-graphql'
import { describedEnum } from '../relay/described-enum'
import type { Candidate } from './types'

export const MatchedEntity = describedEnum('MatchedEntity', 'What a name may be the name of 名称所指类型.', {
  UNIT: 'A unit 单位',
  AREA: 'An area 区域',
  ORGANISATION: 'A Party organisation 党组织',
  COMMITTEE: 'A big committee 大工委、大党委',
  ALLIANCE: 'An alliance 党建联盟',
  CONFERENCE: 'A joint conference 联席会议',
  PERSON: 'A person 人员',
})
export type MatchedEntity = keyof typeof MatchedEntity

@ObjectType({ simpleResolvers: true, description: 'Something that a name may mean 候选对象.' })
export class MatchCandidate {
  @Field(() => ID, { description: 'Its id 标识.' })
  id!: string

  @Field(() => String, { description: 'Its name in the register 台账中的名称.' })
  name!: string

  @Field(() => Float, { description: 'How likely it is meant, 0 to 1 得分.' })
  score!: number

  @Field(() => [String], { description: 'Why, in English and Chinese 理由.' })
  reasons!: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'Who is meant by a name 名称匹配结果.' })
export class NameMatch {
  @Field(() => String, { description: 'The name that was asked about 原文.' })
  text!: string

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the first candidate where nothing else comes near it; null: ask a person 自动匹配.',
  })
  automatic!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The post that stands behind the name, such as 所长 职务.',
  })
  title!: string | null

  @Field(() => [MatchCandidate], { description: 'The likeliest first, five at most 候选.' })
  candidates!: readonly Candidate[]
}
