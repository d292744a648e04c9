import { vocabulary } from '../terms/vocabulary'

export const areaLevels = vocabulary('AreaLevel', 'How far down an area lies 区域层级.', {
  PROVINCE: {
    en: 'Provinces',
    zh: ['省'],
    onPage: '省级',
    means: 'Province, autonomous region or municipality 省、自治区、直辖市',
  },
  PREFECTURE: {
    en: 'Prefectures',
    zh: ['市'],
    onPage: '地级',
    means: 'Prefecture-level city or prefecture 地级市、地区',
  },
  COUNTY: {
    en: 'Counties',
    zh: ['县', '区', '县级市'],
    onPage: '县级',
    means: 'County, county-level city, district, or a functional zone of that rank 县、县级市、区',
  },
  STREET: {
    en: 'Streets and towns',
    zh: ['街道', '镇', '乡'],
    onPage: '街道（镇、乡）',
    means: 'Street, town or township 街道、镇、乡',
  },
  COMMUNITY: {
    en: 'Communities',
    zh: ['社区', '村'],
    onPage: '社区（村）',
    means: 'Community or village 社区、村',
  },
  COMPOUND: { en: 'Compounds', zh: ['小区'], means: 'Residential compound 小区' },
  BUILDING: { en: 'Buildings', zh: ['楼栋'], means: 'Building 楼栋' },
  GRID: { en: 'Grids', zh: ['网格'], means: 'Grid 网格' },
  MICRO_GRID: { en: 'Micro-grids', zh: ['微网格'], means: 'Micro-grid 微网格' },
})

export const streetKinds = vocabulary('StreetKind', 'What stands at the level of streets 街道级区划类型.', {
  STREET: { en: 'Street', zh: ['街道'], means: 'Street 街道 (digits 7 to 9 of the code 001-099)' },
  TOWN: { en: 'Town', zh: ['镇'], means: 'Town 镇 (100-199)' },
  TOWNSHIP: { en: 'Township', zh: ['乡'], means: 'Township 乡 (200-399)' },
  OTHER: { en: 'Any other, such as a farm or a park', zh: ['其他'] },
})
