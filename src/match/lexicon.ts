import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { AreaLevel } from '../area/area.type'
import { packageRoot } from '../graph/package-root'
import { folded } from './letters'

/** The rows of a table in `data/names`, whose README says what each holds. */
export function tableOfNames<Column extends string>(name: string): Record<Column, string>[] {
  const text = readFileSync(join(packageRoot, 'data', 'names', `${name}.tsv`), 'utf8')
  return parse(text, {
    columns: true,
    delimiter: '\t',
    comment: '#',
    comment_no_infix: true,
    quote: null,
    skip_empty_lines: true,
    relax_column_count_less: true,
  })
}

const NUMBERS = [...'一二三四五六七八九十']

/** A word at the end of a name. */
export interface AreaForm {
  form: string
  levels: readonly AreaLevel[]
  village: boolean | undefined
}
export interface KindForm {
  form: string
  kinds: readonly string[]
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(';').filter((item) => item !== '')
const longestFirst = <T extends { form: string }>(forms: T[]): T[] =>
  forms.sort((a, b) => b.form.length - a.form.length)

/** What is known of Chinese names, as `data/names` has it. */
class Lexicon {
  /** What a short form may stand for. */
  readonly longForms = new Map<string, string[]>()
  readonly longest: number
  readonly brands = new Set<string>()
  /** Names of bodies of which a place has one. */
  readonly publicBodies = new Set<string>()
  readonly branches = tableOfNames<'branch'>('branches').map(({ branch }) => branch)
  readonly heads = tableOfNames<'head' | 'end'>('heads')
  readonly legalForms = tableOfNames<'form'>('legal-forms').map(({ form }) => form)
  readonly trades: { trade: string; shorts: string[] }[]
  readonly areaForms: AreaForm[]
  /** What the names of functional zones end in, and what people say for it. */
  readonly zoneForms: { form: string; shorts: string[] }[]
  readonly partyForms: KindForm[]
  readonly bodyForms: (KindForm & { entity: string })[]
  readonly posts: string[]
  /** What a post may have in front that is a part of its unit. */
  readonly postHeads: string[]
  readonly kindsAlone: ReadonlySet<string>
  readonly levels = tableOfNames<'words' | 'level'>('levels')

  constructor() {
    for (const { name, short } of tableOfNames<'name' | 'short'>('short-forms')) {
      const numbers = name.includes('#') ? NUMBERS : ['']
      for (const number of numbers) {
        const whole = name.replace('#', number)
        this.publicBodies.add(whole)
        for (const each of list(short)) this.addShort(each.replace('#', number), whole)
      }
    }
    for (const { brand, short } of tableOfNames<'brand' | 'short'>('brands')) {
      this.brands.add(brand)
      for (const each of list(short)) this.addShort(each, brand)
    }
    this.longest = Math.max(...[...this.longForms.keys()].map(({ length }) => length))
    this.trades = tableOfNames<'trade' | 'short'>('trades')
      .map(({ trade, short }) => ({ trade, shorts: short ? list(short) : [''] }))
      .sort((a, b) => b.trade.length - a.trade.length)
    this.areaForms = longestFirst(
      tableOfNames<'form' | 'level' | 'village'>('area-forms').map(({ form, level, village }) => ({
        form,
        levels: list(level) as AreaLevel[],
        village: village ? village === 'yes' : undefined,
      })),
    )
    this.zoneForms = longestFirst(
      tableOfNames<'form' | 'short'>('zone-forms').map(({ form, short }) => ({ form, shorts: list(short) })),
    )
    this.partyForms = longestFirst(
      tableOfNames<'form' | 'kinds'>('party-forms').map(({ form, kinds }) => ({ form, kinds: list(kinds) })),
    )
    this.bodyForms = longestFirst(
      tableOfNames<'form' | 'entity' | 'kinds'>('body-forms').map(({ form, entity, kinds }) => ({
        form,
        entity,
        kinds: list(kinds),
      })),
    )
    const posts = tableOfNames<'post' | 'head'>('posts')
    const words = (of: 'post' | 'head') =>
      posts.flatMap((each) => each[of] || []).sort((a, b) => b.length - a.length)
    this.posts = words('post')
    this.postHeads = words('head')
    this.kindsAlone = new Set(tableOfNames<'kind'>('kinds-alone').map(({ kind }) => folded(kind)))
  }

  private addShort(short: string, whole: string): void {
    const key = folded(short)
    const known = this.longForms.get(key)
    if (!known) this.longForms.set(key, [whole])
    else if (!known.includes(whole)) known.push(whole)
  }
}

let read: Lexicon | undefined

export function lexicon(): Lexicon {
  read ??= new Lexicon()
  return read
}

/** What the name of a functional zone ends in; undefined for another name. */
export function zoneFormOf(name: string) {
  return lexicon().zoneForms.find(({ form }) => name.endsWith(form) && name.length > form.length)
}

/** What people call a functional zone: 湛江经开区 of 湛江经济技术开发区; none of another name. */
export function zoneCalled(name: string): string[] {
  const zone = zoneFormOf(name)
  return zone ? zone.shorts.map((short) => name.slice(0, -zone.form.length) + short) : []
}

/** The names that a functional zone may have which people call so. */
export function zonesCalled(text: string): string[] {
  return lexicon().zoneForms.flatMap(({ form, shorts }) =>
    shorts
      .filter((short) => text.endsWith(short) && text.length > short.length)
      .map((short) => text.slice(0, -short.length) + form),
  )
}
