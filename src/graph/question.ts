import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { packageRoot } from './package-root'
import { past } from './past'

/**
 * The questions that are put to the graph. Each is one .cypher file, meant to be read and pasted into Neo4j Browser:
 * a header comment with the question in one sentence, its `$parameters` and the columns that it returns, then
 * Cypher. Its name is the file's name, the same everywhere.
 */
export interface Question<Params, Row> extends Asked<Params, Row> {
  /** The questions that fill the slots of its text, as far as they are not named as the slots are. */
  readonly slots?: Readonly<Record<string, string>>
  /** The text with its lines `CALL (thing) { <slot> }`, which leave out what a viewer confined to an area may not see. */
  readonly confined: string
  /** The text about the register as it stood at `$knownAt`, and the same for a confined viewer. */
  readonly past: string
  readonly confinedPast: string
}

/** One text of a question, as it goes to the database. */
export interface Asked<Params, Row> {
  readonly name: string
  readonly text: string
  /** Only for the compiler: what it asks for and what it gives. */
  readonly types?: (params: Params) => Row
}

export interface QuestionFile {
  name: string
  /** Path below cypher/, with forward slashes. */
  path: string
  text: string
}

const root = join(packageRoot, 'cypher')

let files: Map<string, QuestionFile> | undefined

/** Every .cypher file but schema.cypher and migrations, by name. */
export function questionFiles(): ReadonlyMap<string, QuestionFile> {
  if (!files) {
    files = new Map()
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const folder = entry.parentPath.slice(root.length + 1)
      if (!entry.isFile() || !entry.name.endsWith('.cypher') || folder === '' || folder === 'migrations')
        continue
      const name = basename(entry.name, '.cypher')
      const path = join(folder, entry.name).split(sep).join('/')
      const twin = files.get(name)
      if (twin) throw new Error(`Two questions are named ${name}: cypher/${twin.path} and cypher/${path}`)
      files.set(name, { name, path, text: readFileSync(join(root, path), 'utf8') })
    }
  }
  return files
}

/** The question in `cypher/<topic>/<name>.cypher`, typed by what it asks for and what a row of its answer holds. */
export function question<Params, Row>(name: string): Question<Params, Row> {
  return composed<Params, Row>(name, {})
}

/**
 * A question that asks another in its course: a line `CALL () { <slot> }` of its text takes in the text of the question
 * named for that slot. So a coverage rule is written once and counted, listed and drawn over time by one text each. A line
 * `CALL (*) { <slot> }` hands it all that is at hand, such as the thing that it is to decide about.
 * A line `CALL (item) { <slot> }` stands only in the confined text: its question is about `thing`, and an item for which
 * it has no row is left out. `<slot $moment>` is that question about the register as it stood at that moment.
 */
export function composed<Params, Row>(name: string, slots: Record<string, string>): Question<Params, Row> {
  const texts = new Map<boolean, string>()
  const pasts = new Map<boolean, string>()
  const now = (confined: boolean) =>
    remembered(texts, confined, () => fill(textOf(name, 0), { slots, confined }))
  const then = (confined: boolean) =>
    remembered(pasts, confined, () => fill(textOf(name, 0, KNOWN_AT), { slots, confined, moment: KNOWN_AT }))
  return {
    name,
    slots,
    get text() {
      return now(false)
    },
    get confined() {
      return now(true)
    },
    get past() {
      return then(false)
    },
    get confinedPast() {
      return then(true)
    },
  }
}

const KNOWN_AT = '$knownAt'

interface Filling {
  slots: Record<string, string>
  confined: boolean
  /** The parameter that says at which moment things stood; absent: now. */
  moment?: string
}

const unfilteredOf = new WeakMap<object, unknown>()

/** The same question where no filter is given: without the texts of filters, which take long to plan. */
export function unfiltered<Asked extends Question<never, unknown>>(asked: Asked): Asked {
  let without = unfilteredOf.get(asked) as Asked | undefined
  if (!without) {
    const slots = { ...asked.slots, linkagePasses: EVERYTHING, subjectPasses: EVERYTHING }
    without = composed(asked.name, slots) as unknown as Asked
    unfilteredOf.set(asked, without)
  }
  return without
}

/** In a slot whose question says whether something `passes`: everything does. */
const EVERYTHING = ''

/** `thing` of a text that is taken in gets a name of its own at each depth, so that none hides another. */
function fill(text: string, filling: Filling, depth = 1): string {
  const line = /^([ \t]*)CALL \((\*|\w*)\) \{ <(\w+)(?: (\$\w+))?> \}\n/gm
  return text.replace(line, (_line, indent: string, thing: string, slot: string, own?: string) => {
    const isAsked = thing === '' || thing === '*'
    if (!isAsked && !filling.confined) return ''
    if (filling.slots[slot] === EVERYTHING) return `${indent}WITH *, true AS passes\n`
    const moment = own ?? filling.moment
    const inner = fill(textOf(filling.slots[slot] ?? slot, depth, moment), { ...filling, moment }, depth + 1)
    const name = `thing${depth}`
    const taken = isAsked ? inner : `WITH ${thing} AS ${name}\n${inner.replace(/\bthing\b/g, name)}`
    return `${indent}CALL (${thing}) {\n${taken.replace(/^(?=.)/gm, `${indent}  `)}\n${indent}}\n`
  })
}

function textOf(name: string, depth: number, moment?: string): string {
  const file = questionFiles().get(name)
  if (!file) throw new Error(`There is no question named ${name} below cypher/`)
  const text = file.text.trimEnd()
  return moment === undefined ? text : past(text, moment, depth)
}

function remembered<Key, Value>(values: Map<Key, Value>, key: Key, value: () => Value): Value {
  const known = values.get(key) ?? value()
  values.set(key, known)
  return known
}
