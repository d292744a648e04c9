import { Field, InputType } from 'type-graphql'
import type { AreaAsked } from '../area/area.queries'
import { AreaFilter } from '../area/area.type'
import { BigCommitteeKind } from '../committee/committee.type'
import { GridEmployment } from '../grid/grid-assignment.type'
import { ListItemKind } from '../list/list.type'
import type { Conditions } from '../relay/conditions'
import { FloatRange, IntRange } from '../relay/filter.type'
import { PeriodInput } from '../time/period.input'
import { UnitFilter } from '../unit/unit.type'

@InputType({ description: 'Which entries of the lists, as claims claim them 认领事项筛选; all must hold.' })
export class ClaimedItemFilter {
  @Field(() => [ListItemKind], { nullable: true, description: 'On any of these lists 清单类型.' })
  kinds?: ListItemKind[] | null

  @Field(() => [String], { nullable: true, description: 'Of any of these categories 类别.' })
  categories?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a micro-wish 微心愿.' })
  microWish?: boolean | null
}

@InputType({
  description:
    'Which linkages 关联筛选, the same wherever linkages are listed, counted or let count; conditions given together must ' +
    'all hold. A condition that no linkage of the kinds asked about can meet, such as the post of a pairing, is a wrong ' +
    'argument; among several kinds, those that have nothing of the sort do not pass.',
})
export class LinkageFilter {
  @Field(() => UnitFilter, {
    nullable: true,
    description: 'It joins such a unit, or is held on its behalf 相关单位.',
  })
  unit?: UnitFilter | null

  @Field(() => UnitFilter, {
    nullable: true,
    description: 'The same as `unit` 相关单位.',
    deprecationReason: 'Say `unit`.',
  })
  counterpart?: UnitFilter | null

  @Field(() => AreaFilter, {
    nullable: true,
    description:
      'The area in which it lies is such 所在区域: the community of a pairing, report or claim, the area of a contact, of a ' +
      'grid post or of a committee, any that an alliance serves, the area that an organisation leads.',
  })
  area?: AreaFilter | null

  @Field(() => PeriodInput, {
    nullable: true,
    description:
      'Surely in force on some day of this period, from the first that its start may mean to the last that its end may ' +
      '时段; then, where no status is asked for, it need not be in force at asOf.',
  })
  during?: PeriodInput | null

  @Field(() => [BigCommitteeKind], {
    nullable: true,
    description: 'A seat in a big committee of any of these kinds 委员会类型.',
  })
  committeeKinds?: BigCommitteeKind[] | null

  @Field(() => [String], {
    nullable: true,
    description:
      'Any of these posts 职务: of a seat or in a grid by its name in this schema, of an appointment in its own words. A ' +
      'post that there is not is a wrong argument.',
  })
  posts?: string[] | null

  @Field(() => String, { nullable: true, description: 'Part of the post 职务包含.' })
  postContains?: string | null

  @Field(() => [GridEmployment], {
    nullable: true,
    description: 'A post in a grid so employed 用工性质.',
  })
  employment?: GridEmployment[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'A post in a grid whose holder surely is a Party member, or surely is none 是否党员.',
  })
  partyMember?: boolean | null

  @Field(() => IntRange, {
    nullable: true,
    description: 'Members who report under a duty report 报到党员数.',
  })
  members?: IntRange | null

  @Field(() => FloatRange, {
    nullable: true,
    description: 'Agreed funding of a pairing in yuan a year 年度资金（元）.',
  })
  annualFunding?: FloatRange | null

  @Field(() => ClaimedItemFilter, { nullable: true, description: 'A claim of such an entry 认领事项.' })
  item?: ClaimedItemFilter | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is synthetic sample data 合成数据.' })
  synthetic?: boolean | null

  @Field(() => LinkageFilter, { nullable: true, description: 'Not passing this 排除.' })
  not?: LinkageFilter | null

  @Field(() => [LinkageFilter], { nullable: true, description: 'Passing any of these too 任一条件.' })
  anyOf?: LinkageFilter[] | null
}

/** What is asked of a linkage by itself; its units are asked for first and become their ids. */
export interface LinkageAsked {
  units: string[] | null
  area: AreaAsked | null
  during: { first: string; last: string } | null
  committeeKinds: string[] | null
  posts: string[] | null
  postContains: string | null
  employment: string[] | null
  partyMember: boolean | null
  members: object | null
  annualFunding: object | null
  items: ClaimedItemFilter | null
  synthetic: boolean | null
}

/** A filter of linkages as the questions take it. */
export interface LinkageConditions extends Conditions<LinkageAsked> {
  /** Whether it asks for days of its own, so that the day asked about does not matter. */
  anyDay: boolean
}
