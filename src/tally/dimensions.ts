import type { LinkageKind } from '../linkage/linkage.type'
import { describedEnum } from '../relay/described-enum'

export const TallyDimension = describedEnum('TallyDimension', 'By what linkages are counted 统计维度.', {
  UNIT: 'The unit that is linked 单位',
  UNIT_KIND: 'Its kind 单位类型',
  UNIT_TIER: 'Its tier 隶属层级',
  COMMUNITY: 'The community or village in which the linkage lies 社区、村',
  STREET: 'The street, town or township in which it lies 街道、镇、乡',
  COUNTY: 'The county, district or functional zone in which it lies 县、区、功能区',
  BODY: 'The big committee or alliance 大工委、大党委、党建联盟',
  POST: 'The post 职务',
  GRID: 'The grid that it is about, or that holds the micro-grid or building 网格',
  MICRO_GRID: 'The micro-grid that it is about 微网格',
  COMPOUND: 'The residential compound that it is about 小区',
  PERSON: 'The person 人员',
  YEAR: 'The year of its start 开始年份',
})
export type TallyDimension = keyof typeof TallyDimension

const UNIT: TallyDimension[] = ['UNIT', 'UNIT_KIND', 'UNIT_TIER']
const LAND: TallyDimension[] = ['GRID', 'MICRO_GRID', 'COMPOUND']
const ALL: TallyDimension[] = ['COMMUNITY', 'STREET', 'COUNTY', 'YEAR']

/** The dimensions that a linkage of a kind can have. */
export const dimensionsOf: Record<LinkageKind, TallyDimension[]> = {
  PAIRING: [...ALL, ...UNIT],
  PART_TIME_MEMBERSHIP: [...ALL, ...UNIT, 'BODY', 'POST', 'PERSON'],
  ALLIANCE_MEMBERSHIP: [...ALL, ...UNIT, 'BODY'],
  APPOINTMENT: [...ALL, ...UNIT, 'POST', 'PERSON', ...LAND],
  CONTACT: [...ALL, ...UNIT, 'PERSON', ...LAND],
  DUTY_REPORT: [...ALL, ...UNIT, ...LAND],
  PROPERTY_LINKAGE: [...ALL, ...UNIT, ...LAND],
  GRID_ASSIGNMENT: [...ALL, 'POST', 'PERSON', ...LAND],
  CLAIM: [...ALL, ...UNIT],
}

const NODES: TallyDimension[] = ['UNIT', 'COMMUNITY', 'STREET', 'COUNTY', 'BODY', ...LAND, 'PERSON']

/** Whether the values of a dimension are ids of nodes. */
export function isNode(dimension: TallyDimension): boolean {
  return NODES.includes(dimension)
}
