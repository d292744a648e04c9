import { Field, ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { describedEnum } from '../relay/described-enum'
import { Node } from '../relay/node.type'

export const GridPost = describedEnum('GridPost', 'Post in a grid 网格岗位.', {
  GENERAL_HEAD: 'General grid head 总网格长',
  HEAD: 'Grid head 网格长',
  MEMBER: 'Grid member 网格员',
  BUILDING_HEAD: 'Building head 楼栋长',
  HOUSEHOLD_HEAD: 'Household head 户长',
})
export type GridPost = keyof typeof GridPost

export const GridEmployment = describedEnum('GridEmployment', 'How grid staff are employed 用工性质.', {
  FULL_TIME: 'Full-time 专职',
  PART_TIME: 'Part-time 兼职',
  PROFESSIONAL: 'Professional, sent by a department 专业',
})
export type GridEmployment = keyof typeof GridEmployment

@ObjectType({ implements: [Node, Linkage], simpleResolvers: true, description: 'A post in a grid 网格人员.' })
export class GridAssignment extends Linkage {
  @Field(() => GridPost, { description: 'The post 岗位.' })
  post!: GridPost

  @Field(() => GridEmployment, { nullable: true, description: 'How the holder is employed 用工性质.' })
  employment?: GridEmployment | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the holder is a Party member 是否党员.' })
  partyMember?: boolean | null
}
