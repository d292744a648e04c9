import { performance } from 'node:perf_hooks'
import { publicBodies } from '../data/generate/names/public-bodies'
import { Random } from '../data/generate/random'
import { Matcher, type Mention } from '../src/match/match'
import type { MatchScope, NamedThing } from '../src/match/types'

/**
 * How long the matcher takes for 5,000 mentions: against a county of 5,000 units, and against a prefecture of 50,000.
 * `npm run -s build && node dist/bench/match.js`
 */
const MENTIONS = 5000
const SYLLABLES = [
  ...'恒鑫华瑞嘉泰盛宏正德信诚联启金锦东富康永新万博顺安丰润海天亿福群立科智汇众益达源和通洋宇峰辉兴隆美远利悦创邦航景晟维腾佳诺凯',
]
const TRADES = [
  '商贸有限公司',
  '物业服务有限公司',
  '律师事务所',
  '餐饮管理有限公司',
  '建筑工程有限公司',
  '口腔门诊部',
  '超市',
  '志愿者协会',
]

function register(counties: number, units: number): { things: NamedThing[]; scope: MatchScope } {
  const random = new Random(`match ${counties} ${units}`)
  const prefecture = { code: '9901', name: '云中市', level: 'PREFECTURE' as const }
  const things: NamedThing[] = [
    { entity: 'AREA', id: 'area:9901', name: prefecture.name, level: 'PREFECTURE' },
  ]
  for (let county = 0; county < counties; county++) {
    const code = `9901${String(county + 1).padStart(2, '0')}`
    const name = `${SYLLABLES[county]}${SYLLABLES[county + 20]}县`
    things.push({ entity: 'AREA', id: `area:${code}`, name, level: 'COUNTY', places: ['9901'] })
    const bodies = Object.values(publicBodies).flat()
    const add = (text: string, tier: string) =>
      things.push({ entity: 'UNIT', id: `unit:${things.length}`, name: text, tier, places: [code] })
    for (const body of bodies) add(name + body, 'COUNTY')
    while (things.length < ((county + 1) * units) / counties)
      add(
        name.slice(0, 2) + [0, 1, 2].map(() => random.pick(SYLLABLES)).join('') + random.pick(TRADES),
        'NONE',
      )
  }
  const chain =
    counties > 1
      ? [prefecture]
      : [{ code: '990101', name: things[1]!.name, level: 'COUNTY' as const }, prefecture]
  return { things, scope: { within: chain[0]!.code, chain } }
}

function mentions(things: readonly NamedThing[]): Mention[] {
  const random = new Random('mentions')
  const units = things.filter(({ entity }) => entity === 'UNIT')
  return Array.from({ length: MENTIONS }, () => {
    const name = random.pick(units).name.replace('有限公司', '')
    const luck = random.next()
    if (luck < 0.5) return { text: name.slice(random.pick([0, 2, 3])) }
    if (luck < 0.8) return { text: name }
    const letter = random.int(2, name.length - 1)
    return { text: name.slice(0, letter) + random.pick(SYLLABLES) + name.slice(letter + 1) }
  })
}

for (const [counties, units] of [
  [1, 5000],
  [10, 50_000],
] as const) {
  const { things, scope } = register(counties, units)
  const texts = mentions(things)
  const start = performance.now()
  const matcher = new Matcher(things, scope, '2024-06-30')
  const built = performance.now()
  const matched = matcher.match('UNIT', texts)
  const done = performance.now()
  const automatic = matched.filter((one) => one.automatic !== null).length
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  console.log(
    `${units} units, ${MENTIONS} mentions: names read in ${seconds(start, built)} s, matched in ${seconds(built, done)} s, ` +
      `${automatic} automatic, ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`,
  )
}
