import { folded } from './letters'
import { lexicon, zoneCalled, zoneFormOf } from './lexicon'
import type { ChainArea, MatchScope } from './types'

/** An area above communities that names may have at their head: 兴宁市, 梅州. */
export interface Place extends ChainArea {
  /** Its name and, where that is longer than two letters, the name without 市, 县 or 区. */
  forms: readonly string[]
}

/** What stood in a name of where its bearer belongs. */
export interface Belonging {
  /** The smallest place that the name has. */
  place?: Place
  /** 市, 县 or 区 in place of a name. */
  word?: string
}

/** A name without the places in it. */
export interface Placeless {
  rest: string
  belonging: Belonging
}

const DIVISION = /(?:维吾尔|壮族|回族)?(?:特别行政区|自治[区州县旗]|[省市县区旗盟州]|地区)$/
/** At the head of a name, whose the body is; 全 and 本 stand before it. */
const WORD_AT_HEAD = /^[全本我]?([省市县区州旗])(?=..)/u
const SIZES = ['PROVINCE', 'PREFECTURE', 'COUNTY']

/** The places whose names are optional in the names of what lies there. */
export class Places {
  private readonly byForm = new Map<string, Place>()
  private readonly pattern: RegExp | undefined
  private readonly atHead: RegExp | undefined
  readonly all: readonly Place[]

  constructor({ chain }: Pick<MatchScope, 'chain'>, beneath: readonly ChainArea[]) {
    const areas = [...chain, ...beneath].filter(({ level }) => SIZES.includes(level))
    const isAbove = ({ code }: ChainArea) => chain.some((area) => area.code === code)
    this.all = [...new Map(areas.map((area) => [area.code, placeOf(area, isAbove(area))])).values()]
    // Where two share a form, the smaller place is meant.
    for (const size of SIZES)
      for (const place of this.all)
        if (place.level === size) for (const form of place.forms) this.byForm.set(form, place)
    const forms = [...this.byForm.keys()].sort((a, b) => b.length - a.length)
    if (forms.length === 0) return
    const any = forms.map(escaped).join('|')
    this.pattern = new RegExp(any, 'g')
    this.atHead = new RegExp(`^(?:${any})`, 'g')
  }

  /** A name without the places in it, and whose it is by them; undefined where there is none. */
  without(letters: string): Placeless | undefined {
    return this.waysWithout(letters)[0]
  }

  /** The same with each way to leave them out: 鸡东县公安局鸡东派出所 is called after a town of the county's name. */
  waysWithout(letters: string): Placeless[] {
    const found = [this.pattern, this.atHead].flatMap(
      (pattern) => (pattern && this.taken(letters, pattern)) ?? [],
    )
    if (found.length > 0) return found.filter(({ rest }, at) => at === 0 || rest !== found[0]!.rest)
    const head = WORD_AT_HEAD.exec(letters)
    if (!head) return []
    const behind = letters.slice(head[0].length)
    return isTelling(behind) ? [{ rest: behind, belonging: { word: head[1]! } }] : []
  }

  private taken(letters: string, pattern: RegExp): Placeless | undefined {
    let place: Place | undefined
    const rest = letters.replace(pattern, (form) => {
      const found = this.byForm.get(form)!
      if (!place || SIZES.indexOf(found.level) > SIZES.indexOf(place.level)) place = found
      return ''
    })
    // 鸡东镇中心小学 is of the town of the county's name, and not 镇中心小学 of any.
    return place && isTelling(rest) && !/^(?:镇|乡(?!村)|街道)/u.test(rest)
      ? { rest, belonging: { place } }
      : undefined
  }

  /** The smallest place that a text names. */
  in(text: string): Place | undefined {
    return this.without(`${folded(text)}的名称`)?.belonging.place
  }
}

/** Whether what is left of a name still names something. */
function isTelling(rest: string): boolean {
  return rest.length >= 2 && !lexicon().kindsAlone.has(rest)
}

/** `isAbove`: texts are about it or what lies in it, and in its own sheets 湛江经开区 is 经开区; a prefecture has several. */
function placeOf(area: ChainArea, isAbove: boolean): Place {
  const name = folded(area.name)
  const zone = zoneFormOf(name)
  if (zone) {
    return { ...area, forms: [name, ...zoneCalled(name), ...(isAbove ? [zone.form, ...zone.shorts] : [])] }
  }
  const short = name.replace(DIVISION, '')
  const longer = short.length > 1 && short !== name ? [short] : []
  return { ...area, forms: [name, ...longer] }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
