import { Field, InputType } from 'type-graphql'
import type { AreaAsked } from '../area/area.queries'
import { AreaFilter, AreaLevel } from '../area/area.type'
import { BigCommitteeKind } from '../committee/committee.type'
import type { Conditions } from '../relay/conditions'
import { UnitFilter, UnitKind } from '../unit/unit.type'

@InputType({
  description:
    'Which of those that a rule asks, its subjects 对象筛选; conditions given together must all hold. One that no subject ' +
    'of the rule can meet is a wrong argument.',
})
export class SubjectFilter {
  @Field(() => [AreaLevel], {
    nullable: true,
    description: 'Those that are, or lie in, an area of any of these levels 区域层级.',
  })
  areaLevels?: AreaLevel[] | null

  @Field(() => [BigCommitteeKind], {
    nullable: true,
    description: 'Big committees of any of these kinds 委员会类型.',
  })
  committeeKinds?: BigCommitteeKind[] | null

  @Field(() => [UnitKind], { nullable: true, description: 'Units of any of these kinds 单位类型.' })
  unitKinds?: UnitKind[] | null

  @Field(() => UnitFilter, { nullable: true, description: 'Such units 单位筛选.' })
  unit?: UnitFilter | null

  @Field(() => AreaFilter, {
    nullable: true,
    description:
      'Those that are, or lie in, such an area 区域筛选: COMMUNITY_HAS_VENUE of urban communities alone is asked with ' +
      '`area: {urban: true}`. What lies in no area does not pass.',
  })
  area?: AreaFilter | null

  @Field(() => SubjectFilter, { nullable: true, description: 'Not passing this 排除.' })
  not?: SubjectFilter | null

  @Field(() => [SubjectFilter], { nullable: true, description: 'Passing any of these too 任一条件.' })
  anyOf?: SubjectFilter[] | null
}

/** What is asked of a subject by itself; its units are asked for first and become their ids. */
interface SubjectAsked {
  areaLevels: string[] | null
  committeeKinds: string[] | null
  unitKinds: string[] | null
  units: string[] | null
  area: AreaAsked | null
}

export type SubjectConditions = Conditions<SubjectAsked>
