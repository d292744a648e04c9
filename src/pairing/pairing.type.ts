import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import { Linkage, LinkageStatus } from '../linkage/linkage.type'
import { LinkageFilter } from '../linkage/linkage-filter.type'
import { connectionOf } from '../relay/connection'
import { describedEnum } from '../relay/described-enum'
import { FloatRange, OrderDirection } from '../relay/filter.type'
import { Node } from '../relay/node.type'
import { PartialDate } from '../time/scalars'
import { UnitKind } from '../unit/unit.type'

@ObjectType({
  implements: [Node, Linkage],
  simpleResolvers: true,
  description:
    'A co-building pairing 结对共建 of a unit (through its Party organisation) and a community, under an agreement.',
})
export class Pairing extends Linkage {
  @Field(() => String, { nullable: true, description: 'Number of the agreement 协议编号.' })
  agreementNumber?: string | null

  @Field(() => PartialDate, { nullable: true, description: 'When the agreement was signed 签订日期.' })
  signedOn?: string | null

  @Field(() => Float, { nullable: true, description: 'Agreed funding in yuan a year 年度资金（元）.' })
  annualFunding?: number | null

  @Field(() => String, { nullable: true, description: 'Why it was ended before its time 终止原因.' })
  terminationReason?: string | null
}

export const PairingConnection = connectionOf<Pairing>('Pairing', '结对共建', () => Pairing)

@InputType({ description: 'Which pairings 结对筛选; conditions given together must all hold.' })
export class PairingFilter {
  @Field(() => [LinkageStatus], {
    nullable: true,
    description: 'Of any of these at asOf; default: IN_FORCE 状态.',
  })
  status?: LinkageStatus[] | null

  @Field(() => [UnitKind], { nullable: true, description: 'With a unit of any of these kinds 单位类型.' })
  unitKinds?: UnitKind[] | null

  @Field(() => ID, { nullable: true, description: 'Of this unit 单位.' })
  unit?: string | null

  @Field(() => AreaCode, { nullable: true, description: 'With this community 社区.' })
  community?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'In force at asOf, with its latest end at most so many days later 多少天内到期.',
  })
  endsWithinDays?: number | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the same unit and community have a pairing that may still be in force after its end 有无续签.',
  })
  hasSuccessor?: boolean | null

  @Field(() => FloatRange, { nullable: true, description: 'Agreed funding in yuan a year 年度资金（元）.' })
  annualFunding?: FloatRange | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is synthetic sample data 合成数据.' })
  synthetic?: boolean | null

  @Field(() => LinkageFilter, {
    nullable: true,
    description: 'What may be asked of linkages of any kind: of the unit, the area, the period 关联筛选.',
  })
  linkage?: LinkageFilter | null
}

export const PairingOrderField = describedEnum(
  'PairingOrderField',
  'What pairings are ordered by 排序字段.',
  {
    START: 'Earliest possible start, unknown last 开始',
    END: 'Latest possible end, open last 结束',
    FUNDING: 'Agreed funding in yuan a year, unknown last 年度资金',
  },
)
export type PairingOrderField = keyof typeof PairingOrderField

@InputType({ description: 'An order of pairings 结对排序; ties go by the next order given, and last by id.' })
export class PairingOrder {
  @Field(() => PairingOrderField, { description: 'What to order by 排序字段.' })
  field!: PairingOrderField

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way 方向.' })
  direction!: OrderDirection
}
