import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import { Period } from '../time/period.type'
import { LocalDate } from '../time/scalars'

@ObjectType({ simpleResolvers: true, description: 'A thing of a drawing 图中节点.' })
export class GraphNode {
  @Field(() => ID, { description: 'Its id 编号.' })
  id!: string

  @Field(() => String, { description: 'Its type in this schema, such as Unit 类型.' })
  type!: string

  @Field(() => String, { description: 'What to call it 显示名称.' })
  label!: string

  @Field(() => AreaCode, { nullable: true, description: 'The area that it is or lies in 所在区域.' })
  area!: string | null

  @Field(() => Int, { description: 'All its linkages in force at asOf, drawn or not 关联数.' })
  degree!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'A line of a drawing 图中连线: a linkage, or how one thing belongs to another.',
})
export class GraphEdge {
  @Field(() => ID, { description: 'Its own id, the same in every drawing 编号.' })
  id!: string

  @Field(() => ID, { description: 'Id of the node that it leads from 起点.' })
  source!: string

  @Field(() => ID, { description: 'Id of the node that it leads to 终点.' })
  target!: string

  @Field(() => String, {
    description:
      'Of a linkage its kind, such as PAIRING; else RESIDENT_IN 驻在, OF_UNIT 所属单位, LEADS 领导, SUBORDINATE_TO 隶属, ' +
      'WITHIN 位于, ADMINISTERED_BY 代管, IN_GRID 所在网格, OF_AREA 设于, HOSTED_BY 牵头, SERVES 服务, EMPLOYED_BY 任职于, ' +
      'OFFERED_BY 提供, RAISED_BY 提出 类型.',
  })
  type!: string

  @Field(() => ID, { nullable: true, description: 'Id of the linkage, if it is one 关联编号.' })
  linkage!: string | null

  @Field(() => Period, { nullable: true, description: 'Of a linkage: first and last day as agreed 期限.' })
  period!: Period | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Of a linkage that was ended before its time: first day no longer in force 终止日期.',
  })
  terminatedOn!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a linkage: whether it is synthetic sample data 合成数据.',
  })
  synthetic!: boolean | null
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Nodes and edges ready for a drawing 关联图. A linkage that joins more than two is a star of edges around the first ' +
    'of its ends that is there: the unit of a pairing, the area of a contact, the compound of a property linkage.',
})
export class Subgraph {
  @Field(() => [GraphNode], {
    description: 'First the things asked for, then ring by ring what lies around them 节点.',
  })
  nodes!: GraphNode[]

  @Field(() => [GraphEdge], { description: 'Edges between these nodes, and no others 连线.' })
  edges!: GraphEdge[]

  @Field(() => Boolean, { description: 'Whether `limit` left things out that lie within `depth` 是否截断.' })
  truncated!: boolean
}
