import type { Choose } from '../../oracle/generate/choose'

/** What a cell says of time or number, and what it means. */
export interface SaidValue {
  shown: string | number
  /** null: nothing that can be known from it */
  value: string | number | null
  /** the second day of a period */
  end?: string
  /** the year stands in the title alone */
  isInferred?: boolean
}

const HAN = [...'〇一二三四五六七八九']
const two = (number: number) => String(number).padStart(2, '0')

function inHan(number: number): string {
  if (number < 10) return HAN[number]!
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens === 1 ? '' : HAN[tens]}十${ones === 0 ? '' : HAN[ones]}`
}

function hanYear(year: number): string {
  return [...String(year)].map((digit) => HAN[Number(digit)]).join('')
}

function serial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

function fullWidth(text: string): string {
  return text.replace(/[0-9.]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}

/** A day in one of its spellings. `titleYear`: the year may be left to the title. */
export function someDay(choose: Choose, titleYear: number | undefined): SaidValue {
  const year = titleYear ?? choose.one([2022, 2023, 2024])
  const month = choose.whole(1, 6)
  const day = choose.whole(1, 28)
  const value = `${year}-${two(month)}-${two(day)}`
  const spelled: (string | number)[] = [
    `${year}.${month}.${day}`,
    `${year}年${month}月${day}日`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}/${month}/${day}`,
    `${year}${two(month)}${two(day)}`,
    `${String(year).slice(2)}.${month}.${day}`,
    `${String(year).slice(2)}/${month}/${day}`,
    serial(year, month, day),
    `${hanYear(year)}年${inHan(month)}月${inHan(day)}日`,
    `${year}年${two(month)}月${two(day)}日上午`,
    fullWidth(`${year}.${month}.${day}`),
    `${year} 年 ${month} 月 ${day} 日`,
    `${year}.${two(month)}.${two(day)}`,
    `${year}年${month}月${day}号`,
  ]
  if (titleYear !== undefined && choose.chance(35))
    return { shown: `${month}月${day}日`, value, isInferred: true }
  return { shown: choose.one(spelled), value }
}

/** A month, day, year or period in one of its spellings. */
export function someDate(choose: Choose, titleYear?: number): SaidValue {
  if (choose.chance(25)) return someDay(choose, undefined)
  const year = choose.one([2021, 2022, 2023, 2024])
  const month = choose.one([1, 2, 3, 4, 5, 6])
  const value = `${year}-${two(month)}`
  if (choose.chance(22)) return somePeriod(choose, year, month)
  if (choose.chance(8)) return { shown: choose.one([`${year}年`, `${year}`]), value: String(year) }
  if (titleYear !== undefined && choose.chance(10))
    return { shown: `${month}月`, value: `${titleYear}-${two(month)}`, isInferred: true }
  return {
    shown: choose.one([
      `${year}.${month}`,
      `${year}.${two(month)}`,
      `${year}年${month}月`,
      `${year}-${two(month)}`,
      `${year}/${month}`,
      `${hanYear(year)}年${inHan(month)}月`,
      `${year}年${two(month)}月份`,
      `${year}${two(month)}`,
      `${year}年 ${month}月`,
      fullWidth(`${year}年${month}月`),
      `${String(year).slice(2)}年${month}月`,
      `自${year}年${month}月起`,
      `${year}年${month}月起`,
    ]),
    value,
  }
}

function somePeriod(choose: Choose, year: number, month: number): SaidValue {
  const value = `${year}-${two(month)}`
  const last = year + 3
  const open = choose.one([
    `${year}.${month}至今`,
    `${year}年${month}月至今`,
    `${year}年${month}月—长期`,
    `${year}.${month}-今`,
  ])
  if (choose.chance(35)) return { shown: open, value }
  if (choose.chance(15))
    return {
      shown: choose.one([`${year}-${last}`, `${year}年-${last}年`, `${year}—${last}年`]),
      value: String(year),
      end: String(last),
    }
  return {
    shown: choose.one([
      `${year}.${month}-${last}.${month}`,
      `${year}年${month}月至${last}年${month}月`,
      `${year}.${two(month)}—${last}.${two(month)}`,
      `${year}/${month}-${last}/${month}`,
      `${year}年${month}月-${last}年${month}月`,
      `${year}.${month}～${last}.${month}`,
      `自${year}年${month}月起至${last}年${month}月止`,
    ]),
    value,
    end: `${last}-${two(month)}`,
  }
}

export function someCount(choose: Choose): SaidValue {
  const value = choose.whole(3, 60)
  return {
    shown: choose.one([
      value,
      value,
      String(value),
      `${value}人`,
      `${value}名`,
      `约${value}人`,
      `${value}余人`,
      `${value}人左右`,
      fullWidth(String(value)),
      `${inHan(value)}人`,
      inHan(value),
      `${value} 人`,
      `${value}人次`,
      `近${value}人`,
      `${value}名党员`,
    ]),
    value,
  }
}

export const POSTS: readonly [string, string][] = [
  ['兼职委员', 'PART_TIME_MEMBER'],
  ['委员', 'PART_TIME_MEMBER'],
  ['大党委兼职委员', 'PART_TIME_MEMBER'],
  ['兼职副书记', 'PART_TIME_DEPUTY_SECRETARY'],
  ['副书记', 'PART_TIME_DEPUTY_SECRETARY'],
]
export const KINDS_OF_UNITS: Readonly<Record<string, readonly string[]>> = {
  PARTY_GOVERNMENT_ORGAN: ['机关', '党政机关', '行政机关'],
  PUBLIC_INSTITUTION: ['事业单位', '事业'],
  STATE_ENTERPRISE: ['国有企业', '国企'],
  PRIVATE_ENTERPRISE: ['非公企业', '民营企业', '非公'],
  SOCIAL_ORGANISATION: ['社会组织', '社团'],
  SCHOOL: ['学校'],
  HOSPITAL: ['医院'],
  FINANCIAL_INSTITUTION: ['金融机构'],
  PROPERTY_COMPANY: ['物业公司'],
  INDUSTRY_ASSOCIATION: ['行业协会'],
  MASS_ORGANISATION: ['群团组织'],
  POLICE_STATION: ['派出所'],
  MILITARY: ['部队'],
}
export const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗']
export const GIVEN = [
  '伟',
  '秀英',
  '建国',
  '丽华',
  '志强',
  '敏',
  '晓东',
  '海燕',
  '文斌',
  '玉兰',
  '国庆',
  '小红',
  '俊杰',
  '春梅',
  '德胜',
  '雪琴',
]
export const CATEGORIES = [
  '养老服务',
  '环境整治',
  '文化活动',
  '停车管理',
  '便民维修',
  '助学帮扶',
  '医疗健康',
  '法律服务',
  '民生类',
  '设施建设',
  '安全',
]
export const NEEDS = [
  '更换单元门锁',
  '独居老人陪护就医',
  '暑期少儿作业辅导',
  '楼道照明损坏维修',
  '增设晾衣架',
  '残疾人轮椅一辆',
  '电动车充电桩不足',
  '下水道经常堵塞',
  '老旧小区加装电梯',
  '希望开展免费义诊',
  '小区绿化补种',
  '居民活动场地不足',
  '清理楼道杂物',
  '开设书法兴趣班',
]
export const RESOURCES = [
  '会议室1间（80人）',
  '篮球场对外开放',
  '法律咨询志愿者3名',
  '停车位30个夜间共享',
  '健康讲座讲师',
  '多媒体教室',
  '图书阅览室',
  '文艺演出队伍',
  '职业技能培训师资',
  '爱心义卖场地',
  '消防演练器材',
  '心理咨询室',
]
export const PROJECTS = [
  '红色楼道创建',
  '银龄助餐',
  '四点半课堂',
  '小区充电桩建设',
  '口袋公园改造',
  '就业帮扶直通车',
  '健康小屋',
  '平安夜巡',
  '垃圾分类示范点',
  '亮灯工程',
  '法律明白人培训',
  '邻里文化节',
]
export const ACTIVITIES = [
  '反诈宣传进社区',
  '义务植树',
  '端午包粽子',
  '健康义诊',
  '清洁家园志愿服务',
  '金融知识讲座',
  '重阳敬老',
  '普法宣讲',
  '暑期夏令营',
  '文艺汇演',
  '消防安全演练',
  '主题党日：重温入党誓词',
  '送春联送祝福',
  '防溺水宣传',
]
export const MATTERS = [
  '老旧小区停车难',
  '背街小巷路灯维修',
  '飞线充电整治',
  '商铺占道经营',
  '社区食堂选址',
  '夜间施工噪声',
  '河道垃圾清理',
  '文明城市创建包干',
  '电梯加装协商',
  '物业费纠纷调解',
]
