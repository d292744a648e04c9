import type { Random } from '../random'

const first = '恒鑫华瑞嘉泰盛宏正德信诚联启金锦东富康永新万博顺安丰润海天亿福群立科智汇众益'
const second = '达源丰泰盛和通洋宇峰辉兴隆信诚美远利康悦创邦航景晟维腾佳诺凯'
const trades =
  '商贸 建材 电子 食品 服饰 汽车销售 餐饮管理 文化传媒 建筑工程 物流 医药连锁 家居 农业科技 广告 网络科技 教育咨询 酒店管理 超市 装饰工程 机电 环保科技 旅游开发 印刷 家政服务 房地产开发 会计师事务所 律师事务所 口腔门诊 养老服务 培训学校'.split(
    ' ',
  )
const causes =
  '志愿者协会 社会工作服务中心 老年人协会 慈善会 义工联合会 青年企业家协会 书法家协会 舞蹈家协会 摄影协会 乒乓球协会 关爱儿童服务中心 心理咨询服务中心 邻里互助社 养老服务中心 公益助学促进会 蓝天应急救援队 太极拳协会 法律援助志愿服务队 垃圾分类促进中心 居家养老服务站'.split(
    ' ',
  )

const brand = (random: Random) => random.pick([...first]) + random.pick([...second])

export function companyName(stem: string, localTrades: string[], random: Random): string {
  const trade = random.chance(0.35) ? random.pick(localTrades) : random.pick(trades)
  const name = `${stem}${brand(random)}${trade}`
  return /事务所|门诊|学校$/.test(trade) ? name : `${name}有限公司`
}

export function propertyCompanyName(stem: string, random: Random): string {
  return `${stem}${brand(random)}物业服务有限公司`
}

export function socialOrganisationName(locality: string, community: string, random: Random): string {
  const cause = random.pick(causes)
  return random.chance(0.55)
    ? `${community}${cause}`
    : `${locality}${random.chance(0.5) ? brand(random) : ''}${cause}`
}
