import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Area } from '../area/area.type'
import { LinkageKind } from '../linkage/linkage.type'
import { connectionOf } from '../relay/connection'
import { describedEnum, enumOf } from '../relay/described-enum'
import { Timed } from '../time/moment'
import { DateTime, LocalDate } from '../time/scalars'
import { Unit, UnitKind } from '../unit/unit.type'
import type { FindingRow, Narrowing } from './coverage.queries'
import { coverageStates, gapReasons } from './coverage.terms'
import { CoverageRule } from './rules'

export const CoverageState = enumOf(coverageStates)
export type CoverageState = keyof typeof CoverageState

export const GapReason = enumOf(gapReasons)
export type GapReason = keyof typeof GapReason

export const FindingOrder = describedEnum('FindingOrder', 'The order of findings 排序; ties go by id.', {
  NAME: 'By the subject’s name, by Unicode code point 名称',
  LONGEST_FIRST: 'Those without a known first day first, then the longest gap first 缺口最长在前',
  AREA: 'By the code of the area 区划代码',
})
export type FindingOrder = keyof typeof FindingOrder

export const TrendStep = describedEnum('TrendStep', 'How far apart the days of a trend lie 趋势步长.', {
  MONTH: 'A month 月',
  QUARTER: 'Three months 季度',
  YEAR: 'A year 年',
})
export type TrendStep = keyof typeof TrendStep

@ObjectType({ simpleResolvers: true, description: 'What is found of one subject of a rule 核查结果.' })
export class CoverageFinding extends Timed {
  @Field(() => CoverageState, { description: 'State 状态.' })
  state!: CoverageState

  @Field(() => GapReason, { nullable: true, description: 'Of a gap: why 缺口原因.' })
  reason!: GapReason | null

  @Field(() => LocalDate, { nullable: true, description: 'Of a gap: its first day, where known 缺口起始日.' })
  since!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Of a gap: its length in days at asOf, where known 缺口天数.',
  })
  days!: number | null

  @Field(() => Area, { nullable: true, description: 'The area that the subject is or lies in 所在区域.' })
  area!: Area | null

  @Field(() => [String], { description: 'For INCOMPLETE: what is missing 缺少的一方.' })
  missing!: string[]

  row!: FindingRow
}

export const CoverageFindingConnection = connectionOf<CoverageFinding>(
  'CoverageFinding',
  '核查结果',
  () => CoverageFinding,
)

@ObjectType({ simpleResolvers: true, description: 'How many subjects of a rule are in which state 覆盖数.' })
export class CoverageCounts {
  @Field(() => Int, { description: 'How many ought to be linked 应覆盖数.' })
  population!: number

  @Field(() => Int, { description: 'How many surely are 已覆盖数.' })
  covered!: number

  @Field(() => Int, { description: 'How many are not 缺口数.' })
  gap!: number

  @Field(() => Int, { description: 'How many may be 不确定数.' })
  unknown!: number

  @Field(() => Int, { description: 'How many need not be 豁免数.' })
  exempt!: number

  @Field(() => Float, {
    nullable: true,
    description: 'covered / (population - exempt); null when that is 0 覆盖率.',
  })
  rate!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Coverage within one area 分区域覆盖.' })
export class AreaCoverage {
  @Field(() => Area, { description: 'The area 区域.' })
  area!: Area

  @Field(() => CoverageCounts, { description: 'The counts within it 覆盖数.' })
  counts!: CoverageCounts
}

@ObjectType({ simpleResolvers: true, description: 'Coverage of units of one kind 分单位类型覆盖.' })
export class UnitKindCoverage {
  @Field(() => UnitKind, { description: 'The kind 单位类型.' })
  unitKind!: UnitKind

  @Field(() => CoverageCounts, { description: 'The counts of its units 覆盖数.' })
  counts!: CoverageCounts
}

@ObjectType({ simpleResolvers: true, description: 'Coverage on one day 某日覆盖.' })
export class CoveragePoint {
  @Field(() => LocalDate, { description: 'The day 日期.' })
  on!: string

  @Field(() => CoverageCounts, { description: 'The counts on it 覆盖数.' })
  counts!: CoverageCounts
}

@ObjectType({ simpleResolvers: true, description: 'How well a rule is met within an area 覆盖报告.' })
export class CoverageReport extends Timed {
  @Field(() => CoverageRule, { description: 'The rule 规则.' })
  rule!: CoverageRule

  @Field(() => LocalDate, { description: 'The day that it is about 日期.' })
  asOf!: string

  @Field(() => DateTime, {
    nullable: true,
    description: 'As the register stood at this moment; null: now 台账时点.',
  })
  knownAt!: Date | null

  /** Code of the area that it is about; the country's where none was named. */
  code!: string

  /** Of whom it is asked, and which linkages count. */
  narrowing!: Narrowing
}

@ObjectType({ simpleResolvers: true, description: 'What a rule says of itself 规则说明.' })
export class CoverageRuleInfo {
  @Field(() => CoverageRule, { description: 'The rule 规则.' })
  rule!: CoverageRule

  @Field(() => String, { description: 'Title in English 英文标题.' })
  title!: string

  @Field(() => String, { description: 'Title in Chinese 中文标题.' })
  titleZh!: string

  @Field(() => String, { description: 'Short title in English, for the head of a column 英文简称.' })
  short!: string

  @Field(() => String, { description: 'Short title in Chinese 中文简称.' })
  shortZh!: string

  @Field(() => String, { description: 'Population and link in one sentence 定义.' })
  definition!: string

  @Field(() => String, { description: 'Type of its subjects 对象类型.' })
  subject!: string

  @Field(() => LinkageKind, {
    nullable: true,
    description: 'What links them; null for a plain relation 关联类型.',
  })
  linkage!: LinkageKind | null
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The headline answer: a resident unit with no pairing in force 尚未结对的驻区单位, the finding of ' +
    'RESIDENT_UNIT_PAIRED with its unit and last pairing typed.',
})
export class UnpairedUnit extends Timed {
  @Field(() => Unit, { description: 'The unit 单位.' })
  unit!: Unit

  @Field(() => GapReason, { description: 'Why 缺口原因.' })
  reason!: GapReason

  @Field(() => LocalDate, { nullable: true, description: 'First day of the gap, where known 缺口起始日.' })
  since!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Length of the gap in days at asOf, where known 缺口天数.',
  })
  days!: number | null

  /** Id of the pairing that ended last, or is to begin first. */
  lastLinkage!: string | null
}

export const UnpairedUnitConnection = connectionOf<UnpairedUnit>(
  'UnpairedUnit',
  '未结对单位',
  () => UnpairedUnit,
)

@ObjectType({ simpleResolvers: true, description: 'Rules by areas, the heat map of a county 覆盖矩阵.' })
export class CoverageMatrix extends Timed {
  @Field(() => [Area], { description: 'The areas, by code: a row each 区域.' })
  areas!: Area[]

  @Field(() => [CoverageRule], { description: 'The rules: a column each 规则.' })
  rules!: CoverageRule[]

  @Field(() => [[CoverageCounts]], {
    description: 'For each area a row of counts, one for each rule 覆盖数.',
  })
  cells!: CoverageCounts[][]

  @Field(() => LocalDate, { description: 'The day that it is about 日期.' })
  asOf!: string
}
