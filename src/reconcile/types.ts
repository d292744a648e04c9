import type { MatchEntity } from '../match/match'

/** A property that the service gives of the things of a type: as the graph names it, and for a reader. */
export interface Property {
  id: string
  name: string
}
export interface ReconciledType {
  id: string
  name: string
  entity: MatchEntity
  /** The part of ids before the colon. */
  prefix: string
  properties: readonly Property[]
}

const name: Property = { id: 'name', name: 'Name 名称' }
const kind: Property = { id: 'kind', name: 'Kind 类型' }

/** What can be reconciled, by the names of the types of the schema. */
export const reconciledTypes: readonly ReconciledType[] = [
  {
    id: 'Unit',
    name: 'Unit 单位',
    entity: 'UNIT',
    prefix: 'unit',
    properties: [
      name,
      kind,
      { id: 'tier', name: 'Tier 隶属层级' },
      { id: 'creditCode', name: 'Credit code 统一社会信用代码' },
      { id: 'partyMembers', name: 'Party members 党员数' },
      { id: 'formerNames', name: 'Former names 曾用名' },
      { id: 'dissolvedOn', name: 'Dissolved on 注销日期' },
    ],
  },
  {
    id: 'Area',
    name: 'Area 区域',
    entity: 'AREA',
    prefix: 'area',
    properties: [name, { id: 'code', name: 'Code 代码' }, { id: 'level', name: 'Level 层级' }],
  },
  {
    id: 'PartyOrganisation',
    name: 'Party organisation 党组织',
    entity: 'ORGANISATION',
    prefix: 'party-organisation',
    properties: [
      name,
      kind,
      { id: 'members', name: 'Members 党员数' },
      { id: 'starRating', name: 'Stars 星级' },
    ],
  },
  {
    id: 'BigCommittee',
    name: 'Big committee 大工委、大党委',
    entity: 'COMMITTEE',
    prefix: 'big-committee',
    properties: [name, kind],
  },
  {
    id: 'Alliance',
    name: 'Alliance 党建联盟',
    entity: 'ALLIANCE',
    prefix: 'alliance',
    properties: [name, kind, { id: 'theme', name: 'Theme 主题' }],
  },
]

/** The property of a query that says in which area it is meant. */
export const WITHIN: Property = { id: 'within', name: 'Within the area 区域范围' }

export function typeOfId(id: string): ReconciledType | undefined {
  return reconciledTypes.find(({ prefix }) => id.startsWith(`${prefix}:`))
}

export const shown = ({ id, name }: ReconciledType | Property) => ({ id, name })
