import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../time/scalars'
import { Role } from '../viewer/viewer.type'

@ObjectType({
  simpleResolvers: true,
  description: 'A request, or that requests were refused, as the log of the audit has it 审计记录.',
})
export class AuditEntry {
  @Field(() => ID, { description: 'The request’s id, as its answer told it in X-Request-Id 请求编号.' })
  id!: string

  @Field(() => DateTime, { description: 'When it came 时间.' })
  at!: Date

  @Field(() => String, {
    nullable: true,
    description: 'Who sent it: the `sub` of the token, else a digest of the token; null: no token 主体.',
  })
  viewer!: string | null

  @Field(() => Role, { nullable: true, description: 'As what; null: the token did not hold 角色.' })
  role!: Role | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of the area that the viewer is confined to 可见区域.',
  })
  area!: string | null

  @Field(() => String, { description: 'The address that it came from; of IPv6 the network 来源地址.' })
  from!: string

  @Field(() => String, { description: 'Method and path 方法与路径.' })
  target!: string

  @Field(() => String, { nullable: true, description: 'QUERY, MUTATION or SUBSCRIPTION 操作类型.' })
  operation!: string | null

  @Field(() => [String], { description: 'Fields of the root that were asked for 查询字段.' })
  fields!: string[]

  @Field(() => Int, { description: 'HTTP status of the answer; 0: the client went before it came 状态码.' })
  status!: number

  @Field(() => [String], { description: 'Codes of the errors that it was answered with 错误代码.' })
  errors!: string[]

  @Field(() => Int, { description: 'Milliseconds until the answer was sent 耗时.' })
  ms!: number

  @Field(() => Int, {
    nullable: true,
    description: 'How many refused requests of the same minute are not told one by one 另有被拒请求数.',
  })
  further!: number | null
}
