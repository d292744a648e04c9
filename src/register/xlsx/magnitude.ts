/** Words that make another number of the one before them, as 万 does of 12; 千克, 百分点 and the like are units. */
const MAGNITUDE =
  /[万萬亿億兆]|[十拾百佰千仟](?![克米瓦分])|(?<![A-Za-z])(?:[kK]|M|[Bb]n|thousand|million|billion)(?![A-Za-z])/u
const MAGNITUDES: Readonly<Record<string, number>> = {
  ...{ 十: 1e1, 拾: 1e1, 百: 1e2, 佰: 1e2, 千: 1e3, 仟: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 },
  ...{ k: 1e3, K: 1e3, M: 1e6, bn: 1e9, Bn: 1e9, thousand: 1e3, million: 1e6, billion: 1e9 },
}
/** Digits, and the words of magnitude behind them: 1万2345, 1.5 million. */
const SHOWN = new RegExp(`(\\d+)(?:\\.(\\d+))?\\s*((?:(?:${MAGNITUDE.source})\\s*)*)`, 'gu')
const PARTS = /"([^"]*)"|[\\!](.)|[_*].|\[([^\]]*)\]|(General|[0#?.,]+(?:E[+-][0#?]+)?)|(;)|(.)/gsu
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/
/** What makes a number a day or a percentage, which is read as such. */
const NO_NUMBER = /[ymdhs%@]/i

/** What a format has for some numbers: places for their digits, and words. */
interface Section {
  applies?: (number: number) => boolean
  parts: { places?: string; words?: string }[]
  isNumber: boolean
}

/**
 * Tells what a number format shows where that is another number than the one that is kept, for a word of magnitude beside
 * it or for its last thousands that are left away, and undefined where the number itself is shown, be it rounded or in
 * other words: 12.0万 of 120000; itself undefined for a format that always does.
 */
export function otherwiseBy(code: string): ((digits: string) => string | undefined) | undefined {
  const sections = sectionsOf(code)
  if (!sections.some(showsOtherwise)) return undefined
  return (digits) => {
    if (Number(digits) === 0) return undefined
    const at = sectionFor(Number(digits), sections)
    const section = sections[at]
    if (!section || !showsOtherwise(section)) return undefined
    const places = placesOf(section)
    const left = places.includes('General')
      ? digits
      : rounded(Number(digits) / 1000 ** thousandsOf(places), places.join(''))
    // A section for negative numbers has their sign among its words.
    const text = inPlaces(section.parts, at === 1 && !section.applies ? left.replace('-', '') : left)
    return isMeant(text, Math.abs(Number(digits))) ? undefined : text
  }
}

/** Whether a text says a number, to as many digits as it has. */
function isMeant(text: string, number: number): boolean {
  let said = 0
  let last = 1
  let unread = text
  for (const [all, whole = '', fraction = '', words = ''] of text.matchAll(SHOWN)) {
    const times = timesOf(words)
    said += Number(`${whole}.${fraction}`) * times
    last = times / 10 ** fraction.length
    unread = unread.replace(all, '')
  }
  // Rounded numbers are not always the halves that they seem.
  return !MAGNITUDE.test(unread) && Math.abs(said - number) <= (last / 2) * (1 + 1e-9)
}

/** What words of magnitude make of one: 千万 is ten million. */
export function timesOf(words: string): number {
  return [...words.matchAll(new RegExp(MAGNITUDE, 'gu'))].reduce(
    (product, [word]) => product * MAGNITUDES[word]!,
    1,
  )
}

function showsOtherwise(section: Section): boolean {
  const places = placesOf(section)
  if (!section.isNumber || places.length === 0) return false
  return thousandsOf(places) > 0 || MAGNITUDE.test(section.parts.map(({ words = '0' }) => words).join(''))
}

function placesOf({ parts }: Section): string[] {
  return parts.flatMap(({ places }) => places ?? [])
}

/** Commas behind the last place before the point leave a thousand away each. */
function thousandsOf(places: readonly string[]): number {
  return places.reduce((sum, each) => sum + (/,+(?=\.|$)/.exec(each)?.[0].length ?? 0), 0)
}

function sectionsOf(code: string): Section[] {
  const sections: Section[] = [{ parts: [], isNumber: true }]
  for (const [, quoted, escaped, bracket, places, end, plain] of code.matchAll(PARTS)) {
    const section = sections.at(-1)!
    const condition = bracket && CONDITION.exec(bracket)
    if (end) sections.push({ parts: [], isNumber: true })
    else if (condition) section.applies = applying(condition[1]!, Number(condition[2]))
    else if (places) section.parts.push({ places })
    else if (plain && NO_NUMBER.test(plain)) section.isNumber = false
    else if (quoted ?? escaped ?? plain) section.parts.push({ words: quoted ?? escaped ?? plain })
  }
  return sections
}

/** Sections are for positive numbers, negative ones and zero, unless they say themselves for which. */
function sectionFor(number: number, sections: readonly Section[]): number {
  if (sections.some(({ applies }) => applies))
    return sections.findIndex(({ applies }) => applies?.(number) ?? true)
  if (number < 0) return sections.length > 1 ? 1 : 0
  return number === 0 && sections.length > 2 ? 2 : 0
}

function applying(sign: string, than: number): (number: number) => boolean {
  return (number) => {
    if (number === than) return sign === '=' || sign === '<=' || sign === '>='
    return sign === '<>' || sign.startsWith(number < than ? '<' : '>')
  }
}

/** To as many digits behind the point as there are places. */
function rounded(number: number, places: string): string {
  const [, fraction = ''] = places.replaceAll(',', '').split('.')
  const text = number.toFixed(Math.min(fraction.length, 20))
  return fraction.includes('0') ? text : text.replace(/\.?0+$/, (zeros) => (text.includes('.') ? '' : zeros))
}

/** Digits go into the places from the last on, and what is left over into the first. */
function inPlaces(parts: Section['parts'], digits: string): string {
  const first = parts.findIndex(({ places }) => places)
  let left = digits
  return parts.reduceRight((text, { places, words = '' }, at) => {
    if (!places) return words + text
    const taken = at === first ? left.length : Math.min(places.replace(/[,]/g, '').length, left.length)
    const those = left.slice(left.length - taken)
    left = left.slice(0, left.length - taken)
    return those + text
  }, '')
}
