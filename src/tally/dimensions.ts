import type { LinkageKind } from '../linkage/linkage.type'
import { describedEnum } from '../relay/described-enum'

export const TallyDimension = describedEnum(
  'TallyDimension',
  'By what linkages, or the entries of another list, are counted 统计维度.',
  {
    UNIT: 'The unit that is linked, that answered, took part, is responsible, offers, opens or formed it 单位',
    UNIT_KIND: 'Its kind 单位类型',
    UNIT_TIER: 'Its tier 隶属层级',
    COMMUNITY: 'The community or village in which it lies 社区、村',
    STREET: 'The street, town or township in which it lies 街道、镇、乡',
    COUNTY: 'The county, district or functional zone in which it lies 县、区、功能区',
    BODY: 'The big committee or alliance 大工委、大党委、党建联盟',
    POST: 'The post 职务',
    GRID: 'The grid that it is about, or that holds the micro-grid or building 网格',
    MICRO_GRID: 'The micro-grid that it is about 微网格',
    COMPOUND: 'The residential compound that it is about 小区',
    PERSON: 'The person 人员',
    YEAR: 'The year of its start, or of its own day: 2024 年份',
    QUARTER: 'The quarter: 2024-Q2 季度',
    MONTH: 'The month: 2024-06 月份',
    STATUS: 'How far it had come at asOf; a matter is RESOLVED or OPEN 状态',
    KIND: 'Its kind; of a change, what its subject is, as in its id 类型',
    CATEGORY: 'The category of an entry of the lists 类别',
    LEVEL: 'The level of the area that raised a call 层级',
    ACTION: 'What a change did 操作',
  },
)
export type TallyDimension = keyof typeof TallyDimension

export const TallyMeasure = describedEnum('TallyMeasure', 'What is added up 统计指标.', {
  MEMBERS: 'Members that report for duty, or that a volunteer team has 人数',
  PEOPLE: 'People who took part in an activity 参加人数',
  UNITS: 'Units that attended, took part or answered 单位数',
  CLAIMS: 'Claims made of an entry of the lists by asOf 认领次数',
  FUNDING: 'Yuan a year under a pairing 年度资金',
  HOURS:
    'Hours of a call from its raising to its last step where it is resolved, else to the end of asOf 办理小时数',
  DAYS:
    'Days of a linkage from a start known to the day, up to its end or asOf, both counted; of a matter from its ' +
    'raising until it was settled, else to asOf 天数',
})
export type TallyMeasure = keyof typeof TallyMeasure

/** By what the entries of a list can be counted, and what of them can be added up. */
export interface Countable {
  /** What the entries are called in messages. */
  of: string
  dimensions: readonly TallyDimension[]
  measures: readonly TallyMeasure[]
}

const UNIT: TallyDimension[] = ['UNIT', 'UNIT_KIND', 'UNIT_TIER']
const LAND: TallyDimension[] = ['GRID', 'MICRO_GRID', 'COMPOUND']
const AREA: TallyDimension[] = ['COMMUNITY', 'STREET', 'COUNTY']
const TIME: TallyDimension[] = ['YEAR', 'QUARTER', 'MONTH']
const LINKAGE: TallyDimension[] = [...AREA, ...TIME, 'STATUS', 'KIND']

const linkages: Record<LinkageKind, Omit<Countable, 'of'>> = {
  PAIRING: { dimensions: [...LINKAGE, ...UNIT], measures: ['DAYS', 'FUNDING'] },
  PART_TIME_MEMBERSHIP: { dimensions: [...LINKAGE, ...UNIT, 'BODY', 'POST', 'PERSON'], measures: ['DAYS'] },
  ALLIANCE_MEMBERSHIP: { dimensions: [...LINKAGE, ...UNIT, 'BODY'], measures: ['DAYS'] },
  APPOINTMENT: { dimensions: [...LINKAGE, ...UNIT, 'POST', 'PERSON', ...LAND], measures: ['DAYS'] },
  CONTACT: { dimensions: [...LINKAGE, ...UNIT, 'PERSON', ...LAND], measures: ['DAYS'] },
  DUTY_REPORT: { dimensions: [...LINKAGE, ...UNIT, ...LAND], measures: ['DAYS', 'MEMBERS'] },
  PROPERTY_LINKAGE: { dimensions: [...LINKAGE, ...UNIT, ...LAND], measures: ['DAYS'] },
  GRID_ASSIGNMENT: { dimensions: [...LINKAGE, 'POST', 'PERSON', ...LAND], measures: ['DAYS'] },
  CLAIM: { dimensions: [...LINKAGE, ...UNIT], measures: ['DAYS'] },
}

/** What linkages can be counted by, of these kinds or of all: what any of them can. */
export function countableLinkages(kinds: readonly LinkageKind[] | null | undefined): Countable {
  const all = (kinds ?? (Object.keys(linkages) as LinkageKind[])).map((kind) => linkages[kind])
  return {
    of: kinds?.join(', ') ?? 'linkages',
    dimensions: [...new Set(all.flatMap(({ dimensions }) => dimensions))],
    measures: [...new Set(all.flatMap(({ measures }) => measures))],
  }
}

export const countable = {
  serviceCalls: {
    of: 'calls',
    dimensions: [...AREA, ...TIME, ...UNIT, 'STATUS', 'LEVEL'],
    measures: ['HOURS', 'UNITS'],
  },
  meetings: { of: 'meetings', dimensions: [...AREA, ...TIME, ...UNIT, 'BODY'], measures: ['UNITS'] },
  matters: { of: 'matters', dimensions: [...AREA, ...TIME, ...UNIT, 'BODY', 'STATUS'], measures: ['DAYS'] },
  activities: {
    of: 'activities',
    dimensions: [...AREA, ...TIME, ...UNIT, 'BODY'],
    measures: ['PEOPLE', 'UNITS'],
  },
  listItems: {
    of: 'list items',
    dimensions: [...AREA, ...TIME, ...UNIT, 'STATUS', 'KIND', 'CATEGORY'],
    measures: ['CLAIMS'],
  },
  venues: { of: 'venues', dimensions: [...AREA, ...UNIT, 'KIND'], measures: [] },
  volunteerTeams: { of: 'volunteer teams', dimensions: [...AREA, ...UNIT], measures: ['MEMBERS'] },
  changes: { of: 'changes', dimensions: [...TIME, 'ACTION', 'KIND'], measures: [] },
} as const satisfies Record<string, Countable>

const NODES: TallyDimension[] = ['UNIT', ...AREA, 'BODY', ...LAND, 'PERSON']

/** Whether the values of a dimension are ids of nodes. */
export function isNode(dimension: TallyDimension): boolean {
  return NODES.includes(dimension)
}
