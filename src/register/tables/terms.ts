import type { Terms } from '../cells/cell'

export const areaLevels = {
  PROVINCE: ['省'],
  PREFECTURE: ['市'],
  COUNTY: ['县', '区', '县级市'],
  STREET: ['街道', '镇', '乡'],
  COMMUNITY: ['社区', '村'],
  COMPOUND: ['小区'],
  BUILDING: ['楼栋'],
  GRID: ['网格'],
  MICRO_GRID: ['微网格'],
} satisfies Terms

export const streetKinds = {
  STREET: ['街道'],
  TOWN: ['镇'],
  TOWNSHIP: ['乡'],
  OTHER: ['其他'],
} satisfies Terms

export const unitKinds = {
  PARTY_GOVERNMENT_ORGAN: ['机关'],
  PUBLIC_INSTITUTION: ['事业单位'],
  STATE_ENTERPRISE: ['国有企业'],
  PRIVATE_ENTERPRISE: ['非公企业'],
  SOCIAL_ORGANISATION: ['社会组织'],
  SCHOOL: ['学校'],
  HOSPITAL: ['医院'],
  POLICE_STATION: ['派出所'],
  FINANCIAL_INSTITUTION: ['金融机构'],
  PROPERTY_COMPANY: ['物业公司'],
  OWNERS_COMMITTEE: ['业委会'],
  INDUSTRY_ASSOCIATION: ['行业协会'],
  MASS_ORGANISATION: ['群团组织'],
  MILITARY: ['部队'],
  OTHER: ['其他'],
} satisfies Terms

export const unitTiers = {
  CENTRAL: ['中央'],
  PROVINCIAL: ['省级', '省'],
  PREFECTURAL: ['市级', '市'],
  COUNTY: ['县级', '县', '区', '县级市'],
  STREET: ['街道', '乡镇', '镇', '乡'],
  COMMUNITY: ['社区', '村'],
  NONE: ['无'],
} satisfies Terms

export const partyOrganisationKinds = {
  LEADING_PARTY_GROUP: ['党组'],
  PARTY_COMMITTEE: ['党委'],
  WORKING_COMMITTEE: ['党工委'],
  GENERAL_BRANCH: ['党总支'],
  BRANCH: ['党支部'],
  PARTY_GROUP: ['党小组'],
  INDUSTRY_COMMITTEE: ['行业党委'],
  FUNCTIONAL_BRANCH: ['功能型党支部', '兼合式党支部'],
  MEMBER_HOUSEHOLD: ['党员中心户'],
} satisfies Terms

export const bigCommitteeKinds = {
  BIG_WORKING_COMMITTEE: ['街道大工委', '大工委'],
  BIG_PARTY_COMMITTEE: ['社区大党委', '大党委'],
  JOINT_PARTY_COMMITTEE: ['联合党委'],
} satisfies Terms

export const committeePosts = {
  PART_TIME_MEMBER: ['兼职委员'],
  PART_TIME_DEPUTY_SECRETARY: ['兼职副书记'],
  CONVENOR: ['召集人'],
  FIRST_SECRETARY: ['第一书记'],
} satisfies Terms

export const allianceKinds = {
  REGIONAL: ['区域'],
  INDUSTRY: ['行业'],
  BUILDING: ['楼宇'],
  COMPOUND: ['小区'],
  THEMATIC: ['主题'],
} satisfies Terms

export const appraisalSides = { UNIT: ['单位'], COMMUNITY: ['社区'] } satisfies Terms

export const gridPosts = {
  GENERAL_HEAD: ['总网格长'],
  HEAD: ['网格长'],
  MEMBER: ['网格员'],
  BUILDING_HEAD: ['楼栋长'],
  HOUSEHOLD_HEAD: ['户长'],
} satisfies Terms

export const gridEmployments = {
  FULL_TIME: ['专职'],
  PART_TIME: ['兼职'],
  PROFESSIONAL: ['专业'],
} satisfies Terms

export const listItemKinds = {
  NEED: ['需求'],
  RESOURCE: ['资源'],
  SERVICE: ['服务'],
  PROJECT: ['项目'],
} satisfies Terms

export const listItemStatuses = {
  OPEN: ['待认领'],
  CLAIMED: ['已认领'],
  DONE: ['已完成'],
  WITHDRAWN: ['已撤回'],
} satisfies Terms

export const serviceCallStatuses = {
  RAISED: ['已吹哨'],
  PASSED_UP: ['已上报'],
  ASSIGNED: ['已派单'],
  RESOLVED: ['已办结'],
} satisfies Terms

export const venueKinds = {
  SERVICE_CENTRE: ['党群服务中心'],
  SERVICE_STATION: ['党群服务站'],
  COMPOUND_STATION: ['小区驿站', '小区党群驿站'],
  COURIER_STATION: ['新就业群体驿站'],
  OPEN_VENUE: ['开放场所'],
  MEMBER_HOME: ['党员之家'],
} satisfies Terms

export const figureBounds = { EXACT: ['等于'], AT_LEAST: ['至少'], ABOUT: ['约'] } satisfies Terms
