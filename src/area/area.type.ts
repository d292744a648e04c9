import { Field, InputType, InterfaceType, ObjectType } from 'type-graphql'
import { CoverageRule } from '../coverage/rules'
import { connectionOf } from '../relay/connection'
import { enumOf } from '../relay/described-enum'
import { IntRange } from '../relay/filter.type'
import { Node } from '../relay/node.type'
import { textScalar } from '../relay/text-scalar'
import { areaLevels, streetKinds } from './area.terms'

const CODE = /^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})(?:-[\p{L}\p{M}\p{Nd}._\-/]{1,51})?$/u

export const AreaCode = textScalar(
  'AreaCode',
  'Statistical code of an area 统计用区划代码: 2, 4, 6, 9 or 12 digits from province to community; ' +
    'areas below a community and functional zones add "-" and a suffix, such as "4408-ETDZ".',
  (text) => CODE.test(text),
  'a text of 2, 4, 6, 9 or 12 digits, with or without "-" and a suffix',
)

export const AreaLevel = enumOf(areaLevels)
export type AreaLevel = keyof typeof AreaLevel

export const StreetKind = enumOf(streetKinds)
export type StreetKind = keyof typeof StreetKind

@InterfaceType({
  implements: Node,
  description:
    'An area of any level 区域. Arguments `asOf` and `knownAt` given at a root field hold for everything beneath it ' +
    'unless given again. "Within an area" means the area itself and all beneath it, streets administered by a ' +
    'functional zone included.',
})
export abstract class Area extends Node {
  @Field(() => AreaCode, { description: 'Statistical code 统计用区划代码.' })
  code!: string

  @Field(() => String, { description: 'Name 名称.' })
  name!: string

  @Field(() => AreaLevel, { description: 'Level 层级.' })
  level!: AreaLevel
}

@ObjectType({
  implements: [Node, Area],
  simpleResolvers: true,
  description: 'A province, prefecture, county or functional zone 行政区划或功能区.',
})
export class AdministrativeDivision extends Area {
  @Field(() => Boolean, {
    description: 'Whether it is a functional zone, such as a development zone 功能区.',
  })
  functionalZone!: boolean
}

@ObjectType({
  implements: [Node, Area],
  simpleResolvers: true,
  description: 'A street 街道, and at its level a town 镇 or township 乡.',
})
export class Street extends Area {
  @Field(() => StreetKind, { description: 'Whether it is a street, a town or a township 类型.' })
  streetKind!: StreetKind
}

@ObjectType({
  implements: [Node, Area],
  simpleResolvers: true,
  description: 'A community 社区 or village 村.',
})
export class Community extends Area {
  @Field(() => Boolean, { description: 'Whether it is an urban community rather than a village 城市社区.' })
  urban!: boolean
}

@ObjectType({ implements: [Node, Area], simpleResolvers: true, description: 'A residential compound 小区.' })
export class Compound extends Area {}

@ObjectType({ implements: [Node, Area], simpleResolvers: true, description: 'A building 楼栋.' })
export class Building extends Area {}

@ObjectType({
  implements: [Node, Area],
  simpleResolvers: true,
  description: 'A grid 网格 or micro-grid 微网格.',
})
export class Grid extends Area {}

export const AreaConnection = connectionOf<Area>('Area', '区域', () => Area)

@InputType({
  description:
    'Which areas 区域筛选; conditions given together must all hold. One that no area ' +
    'asked about can meet, such as a rule about units or another level, is a wrong argument. Rules combine: compounds with `covered: [COMPOUND_HAS_BRANCH], gap: [COMPOUND_TRIPARTITE]`.',
})
export class AreaFilter {
  @Field(() => [AreaLevel], { nullable: true, description: 'Of any of these levels 层级.' })
  levels?: AreaLevel[] | null

  @Field(() => String, { nullable: true, description: 'Part of the name 名称包含.' })
  nameContains?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only urban communities (true) or only what is none (false) 是否城市社区.',
  })
  urban?: boolean | null

  @Field(() => [StreetKind], {
    nullable: true,
    description: 'Only areas at street level of these kinds 街道级类型.',
  })
  streetKinds?: StreetKind[] | null

  @Field(() => [CoverageRule], {
    nullable: true,
    description: 'COVERED under each of these rules at asOf 已覆盖.',
  })
  covered?: CoverageRule[] | null

  @Field(() => [CoverageRule], {
    nullable: true,
    description: 'GAP under each of these rules at asOf 有缺口.',
  })
  gap?: CoverageRule[] | null

  @Field(() => IntRange, { nullable: true, description: 'Number of Party branches that lead it 党支部数.' })
  branchCount?: IntRange | null

  @Field(() => AreaFilter, { nullable: true, description: 'Not passing this 排除.' })
  not?: AreaFilter | null

  @Field(() => [AreaFilter], { nullable: true, description: 'Passing any of these too 任一条件.' })
  anyOf?: AreaFilter[] | null
}
