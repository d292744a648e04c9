import type { UnitKind } from '../rows'

/** Bodies of a city, county or district, written as they follow its name; the commonest first. */
export const publicBodies: Partial<Record<UnitKind, string[]>> = {
  PARTY_GOVERNMENT_ORGAN:
    '委组织部 委宣传部 委办公室 财政局 教育局 民政局 住房和城乡建设局 人力资源和社会保障局 市场监督管理局 卫生健康局 应急管理局 自然资源局 交通运输局 农业农村局 司法局 公安局 发展和改革局 城市管理和综合执法局 退役军人事务局 委统战部 委政法委 纪委监委机关 审计局 水务局 文化广电旅游局 统计局 医疗保障局 信访局 委社会工作部 政务服务和数据管理局 人大常委会机关 政协机关 人民法院 人民检察院 林业局 委党校 委老干部局 委编办 政府办公室 科学技术局 商务局 工业和信息化局 生态环境局 国资监管服务中心 乡村振兴局 档案史志局 机关事务服务中心 消防救援大队 公安局交通警察大队'.split(
      ' ',
    ),
  MASS_ORGANISATION:
    '总工会 妇女联合会 科学技术协会 残疾人联合会 工商业联合会 文学艺术界联合会 红十字会 归国华侨联合会'.split(
      ' ',
    ),
  PUBLIC_INSTITUTION:
    '融媒体中心 图书馆 文化馆 博物馆 疾病预防控制中心 市政园林服务中心 不动产登记中心 公路事业发展中心 环境卫生服务中心 社会保险事业中心 公共就业服务中心 住房公积金管理部 殡仪馆 青少年活动中心 体育事业发展中心 农业技术推广中心 水利工程服务中心 投资促进中心 公共资源交易中心 供销合作社联合社 社会福利院 救助管理站 食品药品检验所 防震减灾中心 审计服务中心 价格认证中心 房屋征收服务中心 档案馆 老年大学 机关幼儿园'.split(
      ' ',
    ),
  STATE_ENTERPRISE:
    '自来水有限公司 城市建设投资集团有限公司 公共交通有限公司 粮食储备有限公司 国有资产经营有限公司 文化旅游投资有限公司 水务投资有限公司 燃气有限公司 农业发展集团有限公司 城市停车管理有限公司 交通建设投资有限公司 保安服务有限公司'.split(
      ' ',
    ),
  INDUSTRY_ASSOCIATION:
    '物业管理行业协会 餐饮行业协会 电子商务协会 建筑业协会 商会 民宿行业协会 家政服务行业协会 个体劳动者协会'.split(
      ' ',
    ),
  HOSPITAL: '人民医院 中医医院 妇幼保健院 第二人民医院 康复医院 口腔医院'.split(' '),
}

/** Units of central and provincial systems, written with % for the locality and & for the province. */
export const verticalBodies: [name: string, kind: UnitKind, tier: 'CENTRAL' | 'PROVINCIAL'][] = [
  ['国家税务总局%税务局', 'PARTY_GOVERNMENT_ORGAN', 'CENTRAL'],
  ['国家统计局%调查队', 'PARTY_GOVERNMENT_ORGAN', 'CENTRAL'],
  ['%气象局', 'PARTY_GOVERNMENT_ORGAN', 'CENTRAL'],
  ['%烟草专卖局（营销部）', 'STATE_ENTERPRISE', 'CENTRAL'],
  ['%供电公司', 'STATE_ENTERPRISE', 'CENTRAL'],
  ['中国邮政集团%分公司', 'STATE_ENTERPRISE', 'CENTRAL'],
  ['中国电信%分公司', 'STATE_ENTERPRISE', 'CENTRAL'],
  ['中国移动%分公司', 'STATE_ENTERPRISE', 'CENTRAL'],
  ['中国联通%分公司', 'STATE_ENTERPRISE', 'CENTRAL'],
  ['中国石化%经营部', 'STATE_ENTERPRISE', 'CENTRAL'],
  ['&广播电视网络集团%分公司', 'STATE_ENTERPRISE', 'PROVINCIAL'],
  ['&新华书店%分店', 'STATE_ENTERPRISE', 'PROVINCIAL'],
  ['&水文水资源勘测局%水文站', 'PUBLIC_INSTITUTION', 'PROVINCIAL'],
  ['&福利彩票发行中心%工作站', 'PUBLIC_INSTITUTION', 'PROVINCIAL'],
]

/** Names that a body had before the reform of 2018 or 2019. */
export const formerBodies: Record<string, string> = {
  自然资源局: '国土资源局',
  市场监督管理局: '工商行政管理局',
  卫生健康局: '卫生和计划生育局',
  应急管理局: '安全生产监督管理局',
  农业农村局: '农业局',
  融媒体中心: '广播电视台',
  政务服务和数据管理局: '行政服务中心',
  公路事业发展中心: '公路局',
  住房和城乡建设局: '规划建设局',
}

export const banks: [name: string, tier: 'CENTRAL' | 'COUNTY'][] = [
  ['中国工商银行', 'CENTRAL'],
  ['中国农业银行', 'CENTRAL'],
  ['中国建设银行', 'CENTRAL'],
  ['中国银行', 'CENTRAL'],
  ['中国邮政储蓄银行', 'CENTRAL'],
  ['交通银行', 'CENTRAL'],
  ['农村商业银行', 'COUNTY'],
  ['中国人民财产保险', 'CENTRAL'],
  ['中国人寿保险', 'CENTRAL'],
]
