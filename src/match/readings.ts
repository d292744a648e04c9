import { folded, plain } from './letters'
import { lexicon } from './lexicon'
import type { Belonging, Places } from './places'
import { reason } from './reasons'
import type { AreaStem } from './surroundings'

/** As written; surely the same name; or the same name where nothing else is called so. */
export type Grade = 0 | 1 | 2

/** One way to read a name. */
export interface Reading {
  /** The letters by which it is looked up. */
  key: string
  grade: Grade
  belonging: Belonging
  reasons: readonly string[]
  title: string | null
  /** The company's legal form, its trade or its kind of branch is left out: what goes on after the key may be meant. */
  isOpen: boolean
  /** Of what sort the area is whose name is shortened at its head. */
  areaKind?: string
  /** A legal form or a kind of branch was there to leave out. */
  isWhole: boolean
  /** What stands in brackets and is left out is a part of it, such as a branch school. */
  isPart?: boolean
}

const MOST_READINGS = 48
const PART = /(?:分校|校区|分院|分部|分局|分所|[站队科股室])[)〕］\]】}]/
const BRACKETS = /[(〔［[【{][^)〕］\]】}]*[)〕］\]】}]/g

export interface ReadingContext {
  places: Places
  /** Names of streets and communities, with what they end in, and without. */
  areaStems: ReadonlyMap<string, AreaStem>
}

/** How a name in the register may be read. */
export function readingsOfName(name: string, context: ReadingContext): Reading[] {
  return read(starts(plain(name), null), context, false)
}

/** How a text that names a unit may be read: its post or Party organisation apart, and by what short forms stand for. */
export function readingsOfMention(text: string, context: ReadingContext): Reading[] {
  const letters = plain(text)
  const whole = starts(letters, null)
  const behind = withoutPost(letters).flatMap(({ rest, title }) => starts(rest, title))
  return read([...whole, ...behind], context, true)
}

function starts(text: string, title: string | null): Reading[] {
  const whole = start(folded(text), title, [])
  const outside = text.replace(BRACKETS, '')
  if (outside === text) return [whole]
  const isPart = PART.test(text)
  return [whole, { ...start(folded(outside), title, [reason.inBrackets()]), grade: 1, isPart }]
}

function start(key: string, title: string | null, reasons: string[]): Reading {
  const said = title === null ? reasons : [...reasons, reason.title(title)]
  return {
    key,
    grade: title === null ? 0 : 1,
    belonging: {},
    reasons: said,
    title,
    isOpen: false,
    isWhole: false,
  }
}

/** Every reading that the steps lead to, from each of these. */
function read(from: Reading[], context: ReadingContext, isMention: boolean): Reading[] {
  const seen = new Map<string, Reading>()
  const queue = from.filter(({ key }) => key !== '')
  for (let at = 0; at < queue.length && seen.size < MOST_READINGS; at++) {
    const reading = queue[at]!
    const known = seen.get(reading.key)
    if (known && known.grade <= reading.grade) continue
    seen.set(reading.key, reading)
    for (const step of steps)
      for (const next of step(reading, context, isMention)) if (next.key.length >= 2) queue.push(next)
  }
  return [...seen.values()]
}

type Step = (reading: Reading, context: ReadingContext, isMention: boolean) => Reading[]

const steps: readonly Step[] = [
  withoutPlaces,
  withoutAreaForm,
  withoutHead,
  inFull,
  withoutLegalForm,
  withShortTrade,
  asOffice,
  withoutParty,
]

function stepped(
  reading: Reading,
  key: string,
  grade: Grade,
  why: string,
  more: Partial<Reading> = {},
): Reading {
  return {
    ...reading,
    key,
    grade: Math.max(reading.grade, grade) as Grade,
    reasons: [...reading.reasons, why],
    ...more,
  }
}

function withoutPlaces(reading: Reading, { places }: ReadingContext): Reading[] {
  if (reading.belonging.place || reading.belonging.word) return []
  return places
    .waysWithout(reading.key)
    .map(({ rest, belonging }) =>
      stepped(reading, rest, 1, belonging.word ? reason.word(belonging.word) : reason.place(), { belonging }),
    )
}

function withoutAreaForm(reading: Reading, { areaStems }: ReadingContext): Reading[] {
  const { key } = reading
  for (let length = key.length - 2; length >= 3; length--) {
    const area = areaStems.get(key.slice(0, length))
    if (area)
      return [stepped(reading, area.stem + key.slice(length), 1, reason.areaForm(), { areaKind: area.kind })]
  }
  return []
}

function withoutHead(reading: Reading): Reading[] {
  const { key } = reading
  return lexicon()
    .heads.filter(
      ({ head, end }) => key.startsWith(head) && key.endsWith(end) && key.length >= head.length + end.length,
    )
    .map(({ head }) => stepped(reading, key.slice(head.length), 1, reason.head(head)))
}

function inFull(reading: Reading): Reading[] {
  const { longForms, longest } = lexicon()
  const { key } = reading
  const found: Reading[] = []
  const put = (short: string, before: string, behind: string) => {
    // 政法委 stays as it is in 政法委办公室, and is what 政法委员会 is called.
    for (const whole of longForms.get(short) ?? [])
      if (short.includes(whole) || !(before + short + behind).includes(whole))
        found.push(stepped(reading, before + whole + behind, 1, reason.short(short, whole)))
  }
  for (let length = Math.min(longest, key.length); length >= 2; length--) {
    put(key.slice(0, length), '', key.slice(length))
    if (length < key.length) put(key.slice(-length), key.slice(0, -length), '')
  }
  // 城东幼: one letter is short for something only behind a name.
  if (key.length >= 3) put(key.slice(-1), key.slice(0, -1), '')
  return found
}

function withoutLegalForm(reading: Reading): Reading[] {
  const form = lexicon().legalForms.find((end) => reading.key.endsWith(end))
  if (!form) return []
  const rest = reading.key.slice(0, -form.length)
  if (rest.length < 2 || lexicon().kindsAlone.has(rest)) return []
  return [stepped(reading, rest, 1, reason.legalForm(form), { isOpen: true, isWhole: true })]
}

function withShortTrade(reading: Reading): Reading[] {
  const found = lexicon().trades.find(({ trade }) => reading.key.endsWith(trade))
  if (!found) return []
  const before = reading.key.slice(0, -found.trade.length)
  return found.shorts
    .filter((short) => before.length >= 2 && (before + short).length >= 3)
    .map((short) => stepped(reading, before + short, 2, reason.trade(found.trade, short), { isOpen: true }))
}

function asOffice(reading: Reading, _context: ReadingContext, isMention: boolean): Reading[] {
  // 建行兴宁支行 names the office of the place, 建行支行 does not.
  if (isMention && reading.belonging.place) return []
  const branch = lexicon().branches.find((end) => reading.key.endsWith(end))
  const brand = branch && reading.key.slice(0, -branch.length)
  if (!brand || !lexicon().brands.has(brand)) return []
  return [stepped(reading, brand, 1, reason.office(branch), { isOpen: true, isWhole: !isMention })]
}

function withoutParty(reading: Reading, _context: ReadingContext, isMention: boolean): Reading[] {
  if (!isMention) return []
  const found = lexicon().partyForms.find(({ form }) => reading.key.endsWith(form))
  if (!found) return []
  return [stepped(reading, reading.key.slice(0, -found.form.length), 2, reason.party(found.form))]
}

let tail: RegExp | undefined
let alone: RegExp | undefined

/** One post or several: 党支部书记、教导主任; `group`: which of the pattern that it becomes a part of is its own. */
function postsPattern(group: number): string {
  const { posts, postHeads } = lexicon()
  const post = `(?:机关)?(?:${postHeads.join('|')})?(?:常务|第一|专职|兼职|执行)?副?(?:${posts.join('|')})[、,/;兼和及\\s]*`
  // One post is read in one way, 第一书记 or 第一 and 书记: of many the ways would multiply.
  return `(?:(?=(${post}))\\${group})+`
}

/** Whether a text says nothing but posts. */
export function saysPostsAlone(text: string): boolean {
  alone ??= new RegExp(`^${postsPattern(1)}$`, 'u')
  return alone.test(plain(text).trim())
}

/** The text before a post, and for 派出所长 the one with the word that it shares with the post. */
function withoutPost(text: string): { rest: string; title: string }[] {
  tail ??= new RegExp(`^(.+?)(${postsPattern(3)})$`, 'u')
  const found = tail.exec(text.trim())
  if (!found) return []
  const [, rest, title] = found as unknown as [string, string, string]
  const shared = /^(.{1,2})长$/u.exec(title)?.[1]
  return [{ rest, title }, ...(shared ? [{ rest: rest + shared, title }] : [])]
}
