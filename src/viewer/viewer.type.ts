import { Field, ObjectType } from 'type-graphql'
import { enumOf } from '../relay/described-enum'
import { roles } from './viewer.terms'

export const Role = enumOf(roles)
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
