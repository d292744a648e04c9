import type { PlaceKey } from '../../../data/places'
import type { Choose } from '../../oracle/generate/choose'
import type { County, UnitOf } from './county'
import { BRANDS, NEW_PUBLIC, NEW_SHOPS, SHORT_NAMES, TRADES } from './short-names'

export type { PlaceKey }

/** A text that may stand for a unit, and in what way it is spelled. */
interface Spelling {
  text: string
  how: 'OFFICIAL' | 'SHORT' | 'BARE'
}

/** What may stand in front of a shortened name: 兴宁市, 兴宁, 市, nothing. */
function heads(place: string): Spelling[] {
  const bare = place.replace(/(?:市|县|区)$/u, '')
  const level = place.slice(-1)
  const named = bare.length >= 2 ? [bare] : []
  return [
    { text: place, how: 'SHORT' },
    ...named.map((text): Spelling => ({ text, how: 'SHORT' })),
    { text: level, how: 'SHORT' },
    { text: '', how: 'BARE' },
  ]
}

const STREET_BODIES: readonly [RegExp, (stem: string) => string[]][] = [
  [/^公安局(.+)派出所$/u, (stem) => [`${stem}派出所`, `公安局${stem}派出所`]],
  [
    /^(.+)社区卫生服务中心$/u,
    (stem) => [`${stem}社区卫生服务中心`, `${stem}卫生服务中心`, `${stem}社卫中心`],
  ],
  [/^(.+)[镇乡]卫生院$/u, (stem) => [`${stem}卫生院`, `${stem}镇卫生院`]],
  [/^(.+)幼儿园$/u, (stem) => [`${stem}幼儿园`, `${stem}幼`]],
  [/^(.+)小学$/u, (stem) => [`${stem}小学`]],
  [/^(.+)中学$/u, (stem) => [`${stem}中学`]],
]

/** All spellings of a unit's name that an office may write. */
export function spellingsOf({ name }: UnitOf, county: County): Spelling[] {
  const found = new Map<string, Spelling>([[name, { text: name, how: 'OFFICIAL' }]])
  const add = (text: string, how: Spelling['how']) => {
    if (text.length >= 2 && !found.has(text)) found.set(text, { text, how })
  }
  const placed = [county.name, county.prefecture].find((place) => name.includes(place))
  const withHeads = (cores: readonly string[]) => {
    for (const head of heads(placed ?? county.name)) for (const core of cores) add(head.text + core, head.how)
  }
  if (placed && brand(name, placed, withHeads, add)) return [...found.values()]
  const company = /^(.+?)(?:有限公司|股份有限公司)$/u.exec(name)?.[1]
  const core = placed ? name.replace(placed, '').replace(/（.*）$/u, '') : name
  if (placed && SHORT_NAMES[core]) {
    withHeads(SHORT_NAMES[core])
    for (const head of heads(placed)) add(head.text + core, head.how)
    return [...found.values()]
  }
  if (placed && name.startsWith('国家税务总局')) withHeads(['税务局', '国税局'])
  else if (placed && name.startsWith('国家统计局')) withHeads(['调查队', '统计局调查队'])
  else if (company !== undefined) {
    const stem = company.replace(county.name, '').replace(county.stem, '').replace(county.prefectureStem, '')
    const trade = Object.keys(TRADES).find((each) => stem.endsWith(each) && stem.length > each.length)
    const shorts = trade ? TRADES[trade]!.map((short) => stem.slice(0, -trade.length) + short) : [stem]
    for (const short of shorts) {
      add(short, 'BARE')
      add(`${short}公司`, 'SHORT')
      add(`${county.stem}${short}`, 'SHORT')
      add(`${county.stem}${short}有限公司`, 'SHORT')
    }
  } else if (/业主委员会$/u.test(name)) {
    const estate = name.replace(/业主委员会$/u, '')
    add(`${estate}业委会`, 'SHORT')
    if (!/小区$/u.test(estate)) add(`${estate}小区业委会`, 'SHORT')
  } else if (placed) {
    const body = STREET_BODIES.find(([pattern]) => pattern.test(core))
    withHeads(body ? body[1](body[0].exec(core)![1]!) : [core])
    for (const head of heads(placed)) add(head.text + core, head.how)
  } else {
    const bare = name.replace(county.stem, '')
    if (bare !== name && bare.length >= 4) {
      add(bare, 'SHORT')
      add(bare.replace('事务所', '所'), 'SHORT')
    }
    if (/街道综合便民服务中心$/u.test(name)) add(name.replace('综合', ''), 'SHORT')
  }
  return [...found.values()]
}

function brand(
  name: string,
  placed: string,
  withHeads: (cores: readonly string[]) => void,
  add: (text: string, how: Spelling['how']) => void,
): boolean {
  const long = Object.keys(BRANDS)
    .sort((a, b) => b.length - a.length)
    .find((each) => name.includes(each))
  if (long === undefined) return false
  const stem = placed.replace(/(?:市|县|区)$/u, '')
  const behind = name.slice(name.indexOf(long) + long.length).replace(placed, '')
  const branch = /^(.{2,}?)(?:支行|分理处)$/u.exec(behind)?.[1]
  for (const short of [long, ...BRANDS[long]!]) {
    if (branch) {
      add(`${short}${branch}支行`, 'SHORT')
      add(`${short}${stem}${branch}支行`, 'SHORT')
      add(`${short}${branch}网点`, 'SHORT')
      add(short, 'BARE')
      continue
    }
    const end = /(?:支行|分公司|支公司|经营部|分店)$/u.exec(behind)?.[0]
    if (end) {
      add(`${short.replace(/公司$/u, '')}${stem}${end}`, 'SHORT')
      add(`${short.replace(/公司$/u, '')}${placed}${end}`, 'SHORT')
    }
    add(`${stem}${short}`, 'SHORT')
    add(`${placed.slice(-1)}${short}`, 'SHORT')
    add(short, 'BARE')
  }
  void withHeads
  return true
}

/** A unit that the register does not have; it may look much like one that it has. */
export function newUnit(choose: Choose, county: County): string {
  const shape = choose.whole(0, 5)
  const stem = choose.one(['嘉禾', '凌云', '瑞雪', '晨曦', '翰林', '宝瑞', '恩泽', '融达'])
  const names = [
    `${county.name}${choose.one(NEW_PUBLIC)}`,
    `${county.name.slice(-1)}${choose.one(NEW_PUBLIC)}`,
    `${choose.one(NEW_SHOPS)}${choose.one(['', `${choose.one(county.communities).stem}店`])}`,
    `${county.stem}${stem}${choose.one(['物业服务', '商贸', '餐饮管理', '建材'])}有限公司`,
    `${choose.one(['农行', '工商银行', '邮储银行', '建行'])}${choose.one(['滨河路', '开发区', '文化宫', '汽车站'])}支行`,
    `${choose.one(['滨河', '育才', '启明', '光华'])}${choose.one(['小学', '幼儿园', '中学'])}`,
  ]
  return names[shape]!
}
