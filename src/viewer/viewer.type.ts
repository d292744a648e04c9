import { Field, ObjectType } from 'type-graphql'
import { describedEnum } from '../relay/described-enum'

export const Role = describedEnum('Role', 'What a viewer may do 角色.', {
  VISITOR: 'Sees areas, statistics and coverage counts 访客',
  ANALYST: 'Reads everything within its area but people’s names 分析员',
  EDITOR: 'Also reads names, and writes and imports within its area 编辑',
  ADMIN: 'Everything 管理员',
})
export type Role = keyof typeof Role

@ObjectType({ description: 'Who is asking 当前用户.', simpleResolvers: true })
export class Viewer {
  @Field(() => String, { nullable: true, description: 'Name, where the viewer gave one 姓名.' })
  name!: string | null

  @Field(() => Role, { description: 'What the viewer may do 角色.' })
  role!: Role

  /** Code of the area that it may see; null for the whole country. */
  area!: string | null

  /** Tells this viewer from all others: what its token says, else the token itself; null for whoever brings none. */
  subject!: string | null

  /** When its token ends, in milliseconds since 1970; null where there is none. */
  until!: number | null
}
