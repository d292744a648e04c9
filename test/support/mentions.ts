import { publicBodies, verticalBodies } from '../../data/generate/names/public-bodies'
import { soundOf } from '../../src/match/letters'
import { lexicon, tableOfNames } from '../../src/match/lexicon'

/** A unit of the city 兴宁市, and how a clerk writes it. */
export interface NamedUnit {
  name: string
  mentions: readonly string[]
}

const CITY = '兴宁市'
/** Units of each form that are shortened. */
const OF_EACH = 9

const traditional = new Map(
  tableOfNames<'traditional' | 'simplified'>('traditional').map(({ traditional, simplified }) => [
    simplified,
    traditional,
  ]),
)
const brands = tableOfNames<'brand' | 'short'>('brands').filter(({ short }) => short)
const numbered = tableOfNames<'name' | 'short'>('short-forms').filter(({ name }) => name.includes('#'))
const bodies = Object.values(publicBodies).flat()

const first = (cell: string) => cell.split(';')[0]!
const some = <T>(all: readonly T[]) =>
  all.filter((_one, at) => at % Math.max(1, Math.floor(all.length / OF_EACH)) === 0).slice(0, OF_EACH)

/** Units named as in the sample, each with what the forms in `data/names` make of its name. */
export function namedUnits(): NamedUnit[] {
  const mentions = new Map<string, Set<string>>()
  for (const unit of unitsOfEachForm())
    mentions.set(unit.name, new Set([...(mentions.get(unit.name) ?? []), ...unit.mentions]))
  return [...mentions].map(([name, said]) => ({ name, mentions: [...said] }))
}

function unitsOfEachForm(): NamedUnit[] {
  const short = tableOfNames<'name' | 'short'>('short-forms').filter(({ name }) => bodies.includes(name))
  return [
    ...some(short).map(({ name, short }) => of(CITY + name, `市${first(short)}`, first(short))),
    ...some(brands).map(({ brand, short }, at) => {
      const place = ['城东', '城西', '城南', '城北', '东街'][at % 5]!
      return of(
        `${brand}${CITY}${place}支行`,
        `${first(short)}${place}支行`,
        `兴宁${first(short)}${place}支行`,
      )
    }),
    ...numbered.map(({ name, short }, at) => {
      const number = '一二三四五六七'[at]!
      return of(CITY + name.replace('#', number), `市${first(short).replace('#', number)}`)
    }),
    ...some(lexicon().trades.filter(({ shorts }) => shorts[0] !== '')).map(({ trade, shorts }, at) => {
      const word = [...'恒鑫华瑞嘉泰盛宏正'][at]!
      return of(`${CITY}${word}达${trade}有限公司`, `${word}达${shorts[0]}`)
    }),
    ...verticalBodies
      .filter(([name]) => name.endsWith('局'))
      .map(([name]) =>
        of(name.replace('%', CITY), name.replace(/.*%/, '市'), `${name.replace(/.*%/, CITY)}局长`),
      ),
    ...some(bodies.filter((body) => [...body].some((letter) => traditional.has(letter)))).map((body) =>
      of(CITY + body, CITY + [...body].map((letter) => traditional.get(letter) ?? letter).join('')),
    ),
    ...some(bodies.filter((body) => body.length >= 5 && soundingLike(body) !== undefined)).map((body) =>
      of(CITY + body, CITY + soundingLike(body)),
    ),
  ]
}

const of = (name: string, ...mentions: string[]): NamedUnit => ({ name, mentions })

/** A name with another of its letters' kind that sounds the same. */
function soundingLike(name: string): string | undefined {
  const letters = new Set(bodies.join(''))
  for (const [at, letter] of [...name].entries())
    for (const other of letters)
      if (at > 0 && other !== letter && soundOf(other) === soundOf(letter))
        return name.slice(0, at) + other + name.slice(at + 1)
  return undefined
}
