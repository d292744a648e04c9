import { vocabulary } from '../terms/vocabulary'

export const allianceKinds = vocabulary('AllianceKind', 'What an alliance is built around 联盟类型.', {
  REGIONAL: { en: 'Regional', zh: ['区域'], onPage: '区域联盟', means: 'A region 区域党建联盟' },
  INDUSTRY: { en: 'Industry', zh: ['行业'], onPage: '行业联盟', means: 'An industry 行业党建联盟' },
  BUILDING: { en: 'Building', zh: ['楼宇'], onPage: '楼宇联盟', means: 'Office buildings 楼宇党建联盟' },
  COMPOUND: { en: 'Compound', zh: ['小区'], onPage: '小区联盟', means: 'Residential compounds 小区党建联盟' },
  THEMATIC: { en: 'Thematic', zh: ['主题'], onPage: '专题联盟', means: 'A theme 专题党建联盟' },
})
