import { Field, Int, ObjectType } from 'type-graphql'
import { Timed } from '../time/moment'
import type { Walk } from './known-network'

@ObjectType({
  simpleResolvers: true,
  description:
    'A path from one thing to another over linkages, each in force at asOf 关联路径. Nothing is on it twice.',
})
export class LinkPath extends Timed {
  @Field(() => Int, { description: 'Number of its linkages 长度.' })
  length!: number

  walk!: Walk
}
