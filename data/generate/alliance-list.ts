import type { PlaceKey } from '../places'
import type { AllianceRow, UnitKind } from './rows'

/** An alliance to be made: the prefixes of the communities that it serves, of which at most `most` are taken. */
export interface AlliancePlan {
  name: string
  kind: AllianceRow['kind']
  theme: string
  /** Kinds of unit that join first. */
  kinds: readonly UnitKind[]
  serves: string[]
  most: number
  /** Months of a chair's turn (轮值). */
  turn: number
  state?: 'ENDED' | 'UPCOMING' | 'CHAIR_LAPSED' | 'NEVER_ROTATED'
}

const alliance = (
  name: string,
  kind: AlliancePlan['kind'],
  theme: string,
  kinds: readonly UnitKind[],
  serves: string[],
  most: number,
  turn: number,
  state?: AlliancePlan['state'],
): AlliancePlan => ({ name, kind, theme, kinds, serves, most, turn, ...(state && { state }) })

const publicBodies: UnitKind[] = [
  'PARTY_GOVERNMENT_ORGAN',
  'PUBLIC_INSTITUTION',
  'STATE_ENTERPRISE',
  'HOSPITAL',
  'SCHOOL',
]
const trade: UnitKind[] = ['PRIVATE_ENTERPRISE', 'FINANCIAL_INSTITUTION', 'INDUSTRY_ASSOCIATION', 'OTHER']
const property: UnitKind[] = ['PROPERTY_COMPANY']
const teaching: UnitKind[] = ['SCHOOL', 'HOSPITAL']
const military: UnitKind[] = ['MILITARY', 'PARTY_GOVERNMENT_ORGAN']

/** The alliances (党建联盟) of each place; Ningde publishes thirteen, so thirteen of its list are in force. */
export const alliancePlans: Record<PlaceKey, AlliancePlan[]> = {
  xingning: [
    alliance('兴宁市兴南商圈党建联盟', 'REGIONAL', '商圈共治', trade, ['441481002'], 4, 6),
    alliance('兴宁市红色物业党建联盟', 'COMPOUND', '物业服务', property, ['441481001', '441481003'], 8, 12),
    alliance(
      '兴宁市宁江新城教育医疗党建联盟',
      'THEMATIC',
      '教育医疗下沉',
      teaching,
      ['441481001'],
      5,
      6,
      'CHAIR_LAPSED',
    ),
  ],
  ningde: [
    alliance('环东湖近邻党建联盟', 'REGIONAL', '环湖巡防与文明创建', publicBodies, ['350902500'], 6, 6),
    alliance('松港街道红色联盟', 'COMPOUND', '小区治理与物业服务', property, ['350921002'], 12, 6),
    alliance('蕉南街道近邻党建联盟', 'REGIONAL', '近邻服务', publicBodies, ['350902001'], 8, 12),
    alliance('蕉北街道近邻党建联盟', 'REGIONAL', '老城更新', publicBodies, ['350902002'], 8, 12),
    alliance(
      '宁德市物业行业党建联盟',
      'INDUSTRY',
      '红色物业',
      property,
      ['350902001', '350902002', '350902500'],
      12,
      12,
    ),
    alliance('宁德市互联网行业党建联盟', 'INDUSTRY', '网络文明', trade, ['350902500'], 5, 6, 'CHAIR_LAPSED'),
    alliance('东侨楼宇党建联盟', 'BUILDING', '楼宇服务', trade, ['350902500'], 6, 6),
    alliance(
      '福安市富春溪畔党建联盟',
      'REGIONAL',
      '城区共建',
      publicBodies,
      ['350981001', '350981002'],
      9,
      6,
    ),
    alliance('福安市阳头街道党建联盟', 'REGIONAL', '商贸治理', trade, ['350981003'], 5, 12),
    alliance(
      '福鼎市桐城桐山党建联盟',
      'REGIONAL',
      '城区共建',
      publicBodies,
      ['350982001', '350982002'],
      12,
      6,
    ),
    alliance('福鼎市建材商圈党建联盟', 'THEMATIC', '商圈共治', trade, ['350982003'], 3, 6),
    alliance('霞浦县松城街道党建联盟', 'REGIONAL', '古城近邻', publicBodies, ['350921001'], 9, 6),
    alliance(
      '古田县城区党建联盟',
      'REGIONAL',
      '城区共建',
      publicBodies,
      ['350922001', '350922002'],
      9,
      12,
      'NEVER_ROTATED',
    ),
    alliance(
      '宁德市抗疫志愿党建联盟',
      'THEMATIC',
      '疫情防控',
      publicBodies,
      ['350902001', '350902002'],
      9,
      6,
      'ENDED',
    ),
    alliance('宁德市新能源产业链党建联盟', 'INDUSTRY', '产业服务', trade, ['350902500'], 4, 12, 'UPCOMING'),
  ],
  'zhanjiang-etdz': [
    alliance('湛江经开区万达商圈党建联盟', 'REGIONAL', '新业态服务', trade, ['440803071'], 4, 6),
    alliance(
      '湛江经开区泉庄楼宇党建联盟',
      'BUILDING',
      '楼宇服务',
      trade,
      ['440803070'],
      3,
      6,
      'CHAIR_LAPSED',
    ),
  ],
  xigang: [
    alliance('西岗区人民广场街道机关党建联盟', 'REGIONAL', '机关社区共建', publicBodies, ['210203011'], 9, 6),
    alliance('西岗区日新街道商圈党建联盟', 'THEMATIC', '商圈共治', trade, ['210203004'], 7, 6),
    alliance('西岗区八一路军地党建联盟', 'REGIONAL', '军地共建', military, ['210203010'], 6, 12),
    alliance(
      '西岗区教育行业党建联盟',
      'INDUSTRY',
      '教育服务',
      teaching,
      ['210203013', '210203004'],
      8,
      12,
      'CHAIR_LAPSED',
    ),
  ],
  jidong: [alliance('鸡东镇城区党建联盟', 'REGIONAL', '城区共建', publicBodies, ['230321100'], 8, 6)],
  dingzhou: [
    alliance('定州市中山路商圈党建联盟', 'REGIONAL', '商圈共治', trade, ['130682001', '130682003'], 8, 6),
    alliance('定州市物业服务党建联盟', 'COMPOUND', '物业服务', property, ['130682002', '130682003'], 10, 12),
    alliance(
      '定州市老城区党建联盟',
      'THEMATIC',
      '老旧小区改造',
      publicBodies,
      ['130682001'],
      6,
      6,
      'CHAIR_LAPSED',
    ),
  ],
  qingtongxia: [
    alliance('青铜峡市裕民街道党建联盟', 'REGIONAL', '城区共建', publicBodies, ['640381001'], 10, 6),
    alliance('青铜峡市物业服务党建联盟', 'INDUSTRY', '红色物业', property, ['640381001'], 8, 12),
  ],
}
