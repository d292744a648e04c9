import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from '../relay/connection'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { PartialDate } from '../time/scalars'

/** A source as the graph gives it: `source {.*}`. */
export interface SourceRow {
  id: string
  title: string
  synthetic: boolean
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Where a statement comes from 来源: citation and place in it, and whether it is synthetic sample data.',
})
export class Source extends Node {
  @Field(() => String, { description: 'Title 标题.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Publisher 发布单位.' })
  publisher?: string | null

  @Field(() => PartialDate, { nullable: true, description: 'When it was published 发布日期.' })
  published?: string | null

  @Field(() => String, { nullable: true, description: 'Place in it, such as a page or a section 出处.' })
  locator?: string | null

  @Field(() => String, { nullable: true, description: 'Address 网址.' })
  url?: string | null

  @Field(() => Boolean, {
    description: 'Whether what rests on it is synthetic sample data, not a real register 合成数据.',
  })
  synthetic!: boolean
}

export const SourceConnection = connectionOf<Source>('Source', '来源', () => Source)

export function sourceAt(moment: Moment, row: SourceRow): Source {
  return Object.assign(at(Source, moment, row), { label: row.title })
}
