import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root'

type Kind = 'states' | 'versions' | 'timeless'

/**
 * Kinds of nodes by how they are remembered: `states` are as they stand now, and beside them, under the label with
 * `Then`, as they stood before; `versions` have a node for each version anyway; `timeless` are part of another node.
 */
const kinds: Record<Kind, string[]> = JSON.parse(
  readFileSync(join(packageRoot, 'cypher', 'states.json'), 'utf8'),
)
const states = new Set(kinds.states)
const versions = new Set(kinds.versions)
const timeless = new Set(kinds.timeless)

/** What stands before the type of a relationship of which an end is a state that is over. */
const THEN = 'THEN_'

/** What is nothing to rewrite, and hides nothing that is: comments, text, parameters, properties. */
const OPAQUE = /\/\/[^\n]*|'(?:[^'\\]|\\.)*'|\$\w+|\.\s*\w+/y
const NODE = /\(\s*(\w+)?\s*(?::\s*([\w:|&!() ]*?[\w)]))?\s*(\{[^{}]*\})?\s*\)/y
const RELATIONSHIP = /\[\s*(\w+)?\s*(?::\s*([A-Z_|]+))?\s*(?:\*(\d*)(?:(\.\.)(\d*))?)?\s*\]/y
/** What stands before the first node of a pattern. */
const BEGINS = /\bMATCH\s+(?:\w+\s*=\s*)?$/
const TYPE_OF = /\btype\((\w+)\)/y
const LABELS_OF = /\blabels\((\w+)\)/y
const WORD = /\w+/y
const WORDS = /\w+/g

/**
 * The question about the past that a question about now is: each node that it matches is one that stood at `moment`, and
 * so what it reads of a node is what stood there. A node pattern takes the label of states that are over beside its own, a
 * relationship the type that leads to these, and a walk of any length asks of each node on the way whether it stood. A
 * question need not say anything for that. Of versions, which a question chooses by itself, it only leaves out those
 * recorded later. `depth` tells its names from those of the questions that it is taken in by.
 */
export function past(text: string, moment: string, depth: number): string {
  return new Past(text, moment, depth).rewritten()
}

/** What is read of the text, and what is written for it. */
interface Part {
  read: string
  written: string
}

class Past {
  private out = ''
  private at = 0
  private named = 0

  constructor(
    private readonly text: string,
    private readonly moment: string,
    private readonly depth: number,
  ) {}

  rewritten(): string {
    while (this.at < this.text.length) {
      const { read, written } =
        this.opaque() ?? this.node() ?? this.relationship() ?? this.word() ?? this.sign()
      this.at += read.length
      this.out += written
    }
    return this.out
  }

  private opaque(): Part | undefined {
    return same(this.match(OPAQUE)?.[0])
  }

  private sign(): Part {
    const read = this.text[this.at] as string
    return { read, written: read }
  }

  private node(): Part | undefined {
    const found = this.match(NODE)
    if (!found || !this.isNode(found[0].length)) return undefined
    const [read, variable, labels, properties] = found
    const kind = labels === undefined ? undefined : kindOf(labels)
    if (kind === 'timeless') return same(read)
    const name = variable ?? this.newName()
    const label = labels?.replace(WORDS, (each) => either(each, /[&!]/.test(labels)))
    const known = properties === undefined ? '' : ` ${properties}`
    const isAnchor = properties !== undefined || BEGINS.test(this.out)
    const stood = this.stood(name, kind)
    // Where a walk does not begin, the planner is not told of two labels: it would make plans that begin at either.
    const written =
      label === undefined || isAnchor || kind === 'versions'
        ? `(${name}${label === undefined ? '' : `:${label}`}${known} WHERE ${stood})`
        : `(${name} WHERE CASE WHEN ${name}:${label} THEN ${stood} ELSE false END)`
    return { read, written }
  }

  private relationship(): Part | undefined {
    if (this.text[this.at] !== '[' || !this.out.endsWith('-')) return undefined
    const found = this.match(RELATIONSHIP)
    if (!found)
      throw new Error(`This relationship is not understood: ${this.text.slice(this.at, this.at + 80)}`)
    const [read, variable = '', types, least, dots, most] = found
    const both = types?.split('|').flatMap((type) => [type, THEN + type])
    const typed = both ? `:${both.join('|')}` : ''
    if (least === undefined) return { read, written: `[${variable}${typed}]` }
    // A walk becomes a quantified path, of which each node is asked.
    const back = this.out.endsWith('<-') ? '<-' : '-'
    this.out = this.out.slice(0, -back.length)
    const forth = this.text.slice(this.at + read.length).startsWith('->') ? '->' : '-'
    const [from, to] = [least === '' ? 1 : least, dots === undefined ? least : most]
    const next = this.newName()
    const step = `()${back}[${typed}]${forth}(${next} WHERE ${this.stood(next)})`
    return { read: read + forth, written: ` (${step}){${from},${to}} ` }
  }

  private word(): Part | undefined {
    const [type, ofType] = this.match(TYPE_OF) ?? []
    if (type) return { read: type, written: `replace(type(${ofType}), '${THEN}', '')` }
    const [labels, ofLabels] = this.match(LABELS_OF) ?? []
    if (labels) return { read: labels, written: `[each IN labels(${ofLabels}) | replace(each, 'Then', '')]` }
    const read = this.match(WORD)?.[0]
    const isLabel = /[:|&!]\s*$/.test(this.out)
    return read && isLabel ? { read, written: either(read, false) } : same(read)
  }

  /** What makes a node of a kind one that stood at the moment; of a kind that is not said, whatever it turns out to be. */
  private stood(name: string, kind?: Kind): string {
    const recorded = `${name}.recordedFrom <= ${this.moment}`
    if (kind === 'versions') return recorded
    const stood = `${recorded} < ${name}.recordedTo`
    // No OR, of which the planner would make plans for either side.
    return kind === 'states'
      ? stood
      : `CASE WHEN ${name}:Linkage|Exemption THEN ${recorded} WHEN ${name}:${kinds.timeless.join('|')} THEN true ELSE ${stood} END`
  }

  private newName(): string {
    return `then${this.depth}_${++this.named}`
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    return pattern.exec(this.text)
  }

  /** Whether the parentheses here, so long, are a node of a pattern: a relationship or MATCH stands beside them. */
  private isNode(length: number): boolean {
    return (
      /(?:[\]-]->?|--|\bMATCH\s+|\}\s)$/.test(this.out) ||
      /^\s*(?:<-|-\[|--)/.test(this.text.slice(this.at + length))
    )
  }
}

function same(read: string | undefined): Part | undefined {
  return read === undefined ? undefined : { read, written: read }
}

/** Undefined where a node may be of several. */
function kindOf(labels: string): Kind | undefined {
  const named = (labels.match(WORDS) ?? []).map((label): Kind => {
    if (states.has(label)) return 'states'
    if (versions.has(label)) return 'versions'
    if (timeless.has(label)) return 'timeless'
    throw new Error(`cypher/states.json does not say how ${label} is remembered`)
  })
  return named.every((kind) => kind === named[0]) ? named[0] : undefined
}

function either(label: string, grouped: boolean): string {
  if (!states.has(label)) return label
  return grouped ? `(${label}|${label}Then)` : `${label}|${label}Then`
}
