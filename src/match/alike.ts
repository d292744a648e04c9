import { numeralsOf, soundOf } from './letters'

/** What many names of one form end in: the word before it is what tells them apart. */
const KIND =
  /(?:局|委员会|小学|中学|学校|幼儿园|银行|支行|医院|卫生院|派出所|司法所|法庭|服务站|服务中心|超市|药店|酒店|公司)$/u
const SHORT_WORD = 3

/** 城南幼儿园 and 城东幼儿园: one letter is another, and that letter says which of them it is. */
function tellsApart(text: string, name: string): boolean {
  const [kind] = KIND.exec(text) ?? []
  if (kind === undefined || !name.endsWith(kind)) return false
  return Math.max(text.length, name.length) - kind.length <= SHORT_WORD
}

export interface Alike {
  index: number
  /** 0 to 1 */
  score: number
  how: 'SOUND' | 'LETTER' | 'HOLDS' | 'ALIKE'
}

const MOST_LOOKED_AT = 30
/** Names that the letters of a text may lead to before only its rarer letters are asked. */
const MOST_LED_TO = 5_000

/**
 * Finds among many names those that are like a text though not the same: that sound the same, differ in one letter, hold
 * its letters in their order, or have the rarer of them. Only names that share letters or the whole sound are looked at.
 */
export class AlikeNames {
  private readonly byLetter = new Map<string, number[]>()
  private readonly bySound = new Map<string, number[]>()

  constructor(private readonly names: readonly string[]) {
    for (const [index, name] of names.entries()) {
      for (const letter of new Set(name)) put(this.byLetter, letter, index)
      put(this.bySound, soundOf(name), index)
    }
  }

  /** Those that sound the same and are written otherwise. */
  soundingLike(text: string): number[] {
    return (this.bySound.get(soundOf(text)) ?? []).filter((index) => this.names[index] !== text)
  }

  find(text: string): Alike[] {
    const found = new Map<number, Alike>()
    for (const index of this.soundingLike(text))
      if (text.length >= 2) found.set(index, { index, score: 0.86, how: 'SOUND' })
    for (const index of this.sharing(text)) {
      if (found.has(index)) continue
      const alike = this.compare(text, index)
      if (alike) found.set(index, alike)
    }
    return [...found.values()].sort((a, b) => b.score - a.score)
  }

  private sharing(text: string): number[] {
    const sums = new Map<number, number>()
    let ledTo = 0
    const letters = [...new Set(text)].map((letter) => ({ letter, indices: this.byLetter.get(letter) ?? [] }))
    for (const { indices } of letters.sort((a, b) => a.indices.length - b.indices.length)) {
      ledTo += indices.length
      if (ledTo > MOST_LED_TO && sums.size > 0) break
      const weight = this.weightOf(indices.length)
      for (const index of indices) sums.set(index, (sums.get(index) ?? 0) + weight)
    }
    return [...sums]
      .sort(([a, x], [b, y]) => y - x || this.names[a]!.length - this.names[b]!.length)
      .slice(0, MOST_LOOKED_AT)
      .map(([index]) => index)
  }

  private compare(text: string, index: number): Alike | undefined {
    const name = this.names[index]!
    const common = commonLetters(text, name)
    const [inText, inName] = [this.weigh(common) / this.weigh(text), common.length / name.length]
    const doubt = numeralsOf(text) === numeralsOf(name) ? 1 : 0.6
    if (
      text.length >= 3 &&
      Math.abs(text.length - name.length) <= 1 &&
      common.length >= Math.max(text.length, name.length) - 1
    )
      return {
        index,
        score: (0.7 + 0.1 * inText) * Math.min(doubt, tellsApart(text, name) ? 0.8 : 1),
        how: 'LETTER',
      }
    if (common.length === text.length && text.length >= 2) {
      const ends = Number(name[0] === text[0]) + Number(name.at(-1) === text.at(-1))
      return { index, score: (0.5 + 0.2 * inName + 0.06 * ends) * doubt, how: 'HOLDS' }
    }
    const score = (0.55 * inText + 0.15 * inName) * doubt
    return score > 0.15 ? { index, score, how: 'ALIKE' } : undefined
  }

  private weigh(letters: string): number {
    let sum = 0
    for (const letter of letters) sum += this.weightOf(this.byLetter.get(letter)?.length ?? 0)
    return sum
  }

  /** What is rare among the names says more. */
  private weightOf(count: number): number {
    return Math.log(1 + (this.names.length + 1) / (count + 1))
  }
}

/** Lengths of what two names have in common from each letter on; one table serves all comparisons. */
const LONGEST = 64
const lengths = new Uint8Array((LONGEST + 1) * (LONGEST + 1))

/** The longest run of letters, not always next to each other, that two names have in the same order. */
function commonLetters(text: string, name: string): string {
  const [a, b] = [text.slice(0, LONGEST), name.slice(0, LONGEST)]
  const width = b.length + 1
  lengths.fill(0, 0, (a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  let common = ''
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common += a[i]
      i++
      j++
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return common
}

function put(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key)
  if (known) known.push(index)
  else map.set(key, [index])
}
