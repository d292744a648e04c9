import { Field, InputType } from 'type-graphql'
import { AreaLevel } from '../area/area.type'
import { BigCommitteeKind } from '../committee/committee.type'
import { UnitKind } from '../unit/unit.type'

@InputType({
  description: 'Which of the subjects of a rule 对象筛选; conditions given together must all hold.',
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
}
