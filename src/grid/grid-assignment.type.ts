import { Field, ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { enumOf } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { gridEmployments, gridPosts } from './grid-assignment.terms'

export const GridPost = enumOf(gridPosts)
export type GridPost = keyof typeof GridPost

export const GridEmployment = enumOf(gridEmployments)
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
