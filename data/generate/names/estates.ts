import type { Random } from '../random'

const first =
  '锦绣 阳光 金色 翠湖 碧水 盛世 东方 书香 御景 滨江 凤凰 时代 海韵 山水 龙腾 紫荆 桂花 幸福 和谐 兴业 世纪 安居 丽景 鸿运 天和 名都 水岸 福临 康泰 祥和 明珠 银座 富丽 华府 绿洲 听涛'.split(
    ' ',
  )
const second = '花园 家园 名苑 华庭 新城 豪庭 雅苑 公寓 国际 小区 嘉园 苑 新村 府邸 广场'.split(' ')
const formerWorks =
  '粮食局 供销社 农机厂 纺织厂 汽车站 供电局 邮电局 建材厂 水泥厂 印刷厂 教育局 机械厂 糖厂 酒厂'.split(' ')

/** A name for a residential compound (小区) that is not taken yet; one in eight is the old quarters of a work unit. */
export function estateName(community: string, random: Random, taken: Set<string>): string {
  for (let attempt = 0; ; attempt++) {
    const plain = random.chance(0.125)
      ? `${random.pick(formerWorks)}家属院`
      : random.pick(first) + random.pick(second)
    const name = attempt < 3 ? plain : `${community.replace(/社区$/, '')}${plain}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}
