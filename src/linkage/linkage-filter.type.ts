import { Field, InputType } from 'type-graphql'
import { BigCommitteeKind } from '../committee/committee.type'
import { GridEmployment } from '../grid/grid-assignment.type'
import { UnitFilter } from '../unit/unit.type'

@InputType({
  description:
    'Which linkages 关联筛选; conditions given together must all hold. A linkage that has nothing of the kind asked ' +
    'about, such as a pairing asked for its post, does not pass.',
})
export class LinkageFilter {
  @Field(() => UnitFilter, {
    nullable: true,
    description: 'It joins such a unit, or is held on its behalf 相关单位.',
  })
  counterpart?: UnitFilter | null

  @Field(() => [BigCommitteeKind], {
    nullable: true,
    description: 'A seat in a big committee of any of these kinds 委员会类型.',
  })
  committeeKinds?: BigCommitteeKind[] | null

  @Field(() => [String], {
    nullable: true,
    description:
      'Any of these posts 职务: of a seat or in a grid by its name in this schema, of an appointment in its own words.',
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
}

/** A filter of linkages as the questions take it: its units are asked for first and become their ids. */
export interface LinkageConditions {
  units: string[] | null
  committeeKinds: string[] | null
  posts: string[] | null
  postContains: string | null
  employment: string[] | null
  partyMember: boolean | null
}
