import { vocabulary } from '../terms/vocabulary'

export const unitKinds = vocabulary('UnitKind', 'What kind of unit 单位类型.', {
  PARTY_GOVERNMENT_ORGAN: { en: 'Party or government organ', zh: ['机关'], onPage: '党政机关' },
  PUBLIC_INSTITUTION: { en: 'Public institution', zh: ['事业单位'] },
  STATE_ENTERPRISE: { en: 'State enterprise', zh: ['国有企业'], means: 'State-owned enterprise 国有企业' },
  PRIVATE_ENTERPRISE: { en: 'Private enterprise', zh: ['非公企业'], means: 'Non-public enterprise 非公企业' },
  SOCIAL_ORGANISATION: { en: 'Social organisation', zh: ['社会组织'] },
  SCHOOL: { en: 'School', zh: ['学校'] },
  HOSPITAL: { en: 'Hospital', zh: ['医院'] },
  POLICE_STATION: { en: 'Police station', zh: ['派出所'] },
  FINANCIAL_INSTITUTION: {
    en: 'Financial institution',
    zh: ['金融机构'],
    means: 'Bank, insurer or other financial institution 金融机构',
  },
  PROPERTY_COMPANY: {
    en: 'Property company',
    zh: ['物业公司'],
    means: 'Property management company 物业公司',
  },
  OWNERS_COMMITTEE: { en: 'Owners’ committee', zh: ['业委会'] },
  INDUSTRY_ASSOCIATION: { en: 'Industry association', zh: ['行业协会'] },
  MASS_ORGANISATION: {
    en: 'Mass organisation',
    zh: ['群团组织'],
    means: 'Mass organisation, such as a trade union or women’s federation 群团组织',
  },
  MILITARY: { en: 'Troops', zh: ['部队'] },
  OTHER: { en: 'Other', zh: ['其他'], means: 'Any other 其他' },
})

export const unitTiers = vocabulary('UnitTier', 'Whose unit it is 隶属层级.', {
  CENTRAL: { en: 'Central', zh: ['中央'] },
  PROVINCIAL: { en: 'Provincial', zh: ['省级', '省'] },
  PREFECTURAL: {
    en: 'Prefectural',
    zh: ['市级', '市'],
    means: 'Of a prefecture or prefecture-level city 市级',
  },
  COUNTY: {
    en: 'County',
    zh: ['县级', '县', '区', '县级市'],
    means: 'Of a county, county-level city or district 县级',
  },
  STREET: {
    en: 'Street',
    zh: ['街道', '乡镇', '镇', '乡'],
    onPage: '街道级',
    means: 'Of a street, town or township 街道级',
  },
  COMMUNITY: {
    en: 'Community',
    zh: ['社区', '村'],
    onPage: '社区级',
    means: 'Of a community or village 社区级',
  },
  NONE: { en: 'No tier', zh: ['无'], onPage: '无隶属', means: 'Of none of these, or not known 无' },
})
