import type { PlaceKey } from '../places'

/** How much of people, posts and joint work a register holds. Where a figure is published the plan meets it. */
export interface WorkPlan {
  /** Leaders who hold a post in a street's working committee, its secretary among them; by default the secretary alone. */
  streetLeaders?: number
  /** Police chiefs in the leadership of towns, police officers as deputy secretaries, and the communities and villages that they serve. */
  police?: { chiefs: number; officers: number; communities: number }
  /** First secretaries (第一书记) sent to communities. */
  firstSecretaries: number
  /** Owners' committees added to those of the ground plan, how many of all a branch guides, and how many have a cross-appointment (交叉任职). */
  owners: { added: number; guided?: number; crossed: number }
  /** Leaders who answer for communities, and communities that nobody answers for. */
  contacts: { leaders: number; withoutContact: number; buildings: number }
  /** Duty reports: distinct units, members in all, distinct communities, distinct compounds. */
  reports?: {
    units: number
    members: number
    communities: number
    compounds?: number
    example?: { code: string; members: number }
  }
  /** Volunteer teams of units, other ones with their members, if known, and vanguard teams of compounds. */
  teams: { ofUnits: number; others: number; members?: number; vanguard?: number; emergency?: number }
  venues: {
    centres: number
    compoundStations: number
    courierStations: number
    openVenues: number
    councilHalls?: number
  }
  /** The kinds of list that the place keeps (三张清单), with the number of entries. */
  lists: { NEED: number; RESOURCE: number; SERVICE?: number; PROJECT?: number }
  /** Micro-wishes beyond the lists, in one community or all over. */
  microWishes?: { matched: number; done: number; code?: string }
  /** Claims completed on projects (项目解决问题). */
  projectClaims?: number
  /** Attendances of activities in all (人次). */
  attendances?: number
  calls: { resolved: number; open: number; fromGrids: number }
}

const stations = { compoundStations: 6, courierStations: 4, openVenues: 12 }

export const workPlans: Record<PlaceKey, WorkPlan> = {
  xingning: {
    streetLeaders: 16,
    firstSecretaries: 6,
    owners: { added: 0, crossed: 5 },
    contacts: { leaders: 40, withoutContact: 3, buildings: 50 },
    reports: { units: 82, members: 4323, communities: 27 },
    teams: { ofUnits: 586, others: 0, vanguard: 31 },
    venues: { centres: 24, compoundStations: 4, courierStations: 7, openVenues: 10 },
    lists: { NEED: 180, RESOURCE: 110, SERVICE: 60 },
    calls: { resolved: 184, open: 16, fromGrids: 6 },
  },
  ningde: {
    firstSecretaries: 60,
    owners: { added: 156, guided: 189, crossed: 64 },
    contacts: { leaders: 235, withoutContact: 5, buildings: 40 },
    reports: {
      units: 1180,
      members: 33120,
      communities: 112,
      example: { code: '350902500007', members: 599 },
    },
    teams: { ofUnits: 640, others: 670 },
    venues: { centres: 108, compoundStations: 224, courierStations: 20, openVenues: 253 },
    lists: { NEED: 240, RESOURCE: 180, PROJECT: 110 },
    microWishes: { matched: 825, done: 300, code: '350902500007' },
    calls: { resolved: 60, open: 14, fromGrids: 48 },
  },
  'zhanjiang-etdz': {
    firstSecretaries: 4,
    owners: { added: 0, crossed: 4 },
    contacts: { leaders: 16, withoutContact: 2, buildings: 8 },
    reports: { units: 38, members: 1227, communities: 14 },
    teams: { ofUnits: 8, others: 6, emergency: 521 },
    venues: { ...stations, centres: 13, courierStations: 14 },
    lists: { NEED: 40, RESOURCE: 30, PROJECT: 12 },
    calls: { resolved: 16, open: 4, fromGrids: 6 },
  },
  xigang: {
    firstSecretaries: 10,
    owners: { added: 0, crossed: 4 },
    contacts: { leaders: 60, withoutContact: 5, buildings: 20 },
    teams: { ofUnits: 30, others: 40 },
    venues: { ...stations, centres: 49 },
    lists: { NEED: 130, RESOURCE: 100, PROJECT: 286 },
    projectClaims: 317,
    calls: { resolved: 24, open: 5, fromGrids: 12 },
  },
  jidong: {
    police: { chiefs: 13, officers: 88, communities: 131 },
    firstSecretaries: 12,
    owners: { added: 0, crossed: 1 },
    contacts: { leaders: 26, withoutContact: 3, buildings: 0 },
    reports: { units: 127, members: 2815, communities: 8 },
    teams: { ofUnits: 20, others: 20 },
    venues: { ...stations, centres: 8 },
    lists: { NEED: 50, RESOURCE: 30, SERVICE: 20 },
    attendances: 10180,
    calls: { resolved: 10, open: 3, fromGrids: 8 },
  },
  dingzhou: {
    firstSecretaries: 8,
    owners: { added: 0, crossed: 3 },
    contacts: { leaders: 80, withoutContact: 6, buildings: 20 },
    reports: { units: 83, members: 3040, communities: 74, compounds: 198 },
    teams: { ofUnits: 30, others: 20 },
    venues: { ...stations, centres: 66 },
    lists: { NEED: 80, RESOURCE: 50, SERVICE: 30 },
    microWishes: { matched: 640, done: 612 },
    calls: { resolved: 14, open: 4, fromGrids: 8 },
  },
  qingtongxia: {
    firstSecretaries: 3,
    owners: { added: 0, crossed: 2 },
    contacts: { leaders: 18, withoutContact: 1, buildings: 24 },
    reports: { units: 24, members: 420, communities: 10 },
    teams: { ofUnits: 9, others: 16, members: 860 },
    venues: { ...stations, centres: 12, councilHalls: 10 },
    lists: { NEED: 60, RESOURCE: 40, PROJECT: 16 },
    calls: { resolved: 12, open: 3, fromGrids: 8 },
  },
}
