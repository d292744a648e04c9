import { Field, Int, ObjectType } from 'type-graphql'
import { Timed } from '../time/moment'
import { LocalDate } from '../time/scalars'

/** Each count with its description; its name is the column of cypher/figures/statistics.cypher that gives it. */
const counts = {
  communities: 'Communities and villages 社区、村',
  urbanCommunities: 'Urban communities 城市社区',
  compounds: 'Residential compounds 小区',
  buildings: 'Buildings 楼栋',
  grids: 'Grids 网格',
  microGrids: 'Micro-grids 微网格',
  units: 'Units 单位; in the whole country also those without a residence',
  residentUnits: 'Units with a residence 驻区单位',
  partyOrganisations: 'Party organisations that lead an area, or else whose unit resides here 党组织',
  gridBranches: 'Branches that lead a grid 网格党支部',
  bigWorkingCommittees: 'Big working committees 大工委',
  bigPartyCommittees: 'Big Party committees and joint Party committees 大党委、联合党委',
  partTimeMembers: 'Seats in big committees 兼职委员',
  representedUnits: 'Units that hold one 成员单位',
  pairings: 'Pairings with communities 结对共建',
  pairedUnits: 'Units of these pairings, resident or not 结对单位',
  pairedCommunities: 'Communities of these pairings 结对社区',
  alliances: 'Alliances that serve an area here 党建联盟',
  allianceMembers: 'Memberships in these alliances 联盟成员',
  dutyReportUnits: 'Units that report for duty 双报到单位',
  dutyReportMembers: 'Members who report with them 双报到党员',
  conferences: 'Joint conferences 联席会议',
  meetings: 'Meetings that they have held by the day 会议',
  matters: 'Matters raised at these by the day 议题',
  mattersResolved: 'Matters settled by the day 已解决议题',
  needs: 'Needs open or claimed 需求',
  resources: 'Resources open or claimed 资源',
  projects: 'Projects open or claimed 项目',
  activities: 'Activities held by the day 共建活动',
  serviceCalls: 'Service calls raised by the day 吹哨报到',
  venues: 'Venues 阵地',
  volunteerTeams: 'Volunteer teams 志愿服务队',
}
export type StatisticsCounts = Record<keyof typeof counts, number>

@ObjectType({
  simpleResolvers: true,
  description: 'Counts of what is in force in an area and everything beneath it 区域统计.',
})
export class Statistics extends Timed {
  @Field(() => LocalDate, { description: 'The day that they are about 日期.' })
  asOf!: string

  /** Code of the area; the country's for everything. */
  code!: string
}

for (const [name, description] of Object.entries(counts))
  Field(() => Int, { description })(Statistics.prototype, name)
