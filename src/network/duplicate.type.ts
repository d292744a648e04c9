import { Field, Float, ObjectType } from 'type-graphql'
import { Unit } from '../unit/unit.type'

@ObjectType({
  simpleResolvers: true,
  description: 'Two entries that may be one unit 疑似重复单位; `a` has the smaller id.',
})
export class DuplicateCandidate {
  @Field(() => Unit, { description: 'One entry 单位甲.' })
  a!: Unit

  @Field(() => Unit, { description: 'The other entry 单位乙.' })
  b!: Unit

  @Field(() => Float, {
    description:
      'How likely it is, 0 to 1 得分: 0.7 times how alike the names are, 0.2 for the same residence, 0.1 for the same kind.',
  })
  score!: number

  @Field(() => [String], { description: 'What speaks for it, in English and Chinese 理由.' })
  reasons!: string[]
}
