import { aliasesOf, slotsOf } from './question-header'

/** What opens a subquery: of the names around it `CALL (a) {` takes in some, all others every one. */
const SUBQUERY = /(?:CALL \(([^)]*)\)|\b(?:EXISTS|COUNT|COLLECT))\s*$/
const NODE = /\(\s*(\w+)?\s*(?::\s*[\w|&!:() ]*?\w\s*)?(\{[^{}]*\})?\s*\)/g
const CLAUSE =
  /\b(?:WHERE|RETURN|WITH|UNWIND|CALL|MATCH|OPTIONAL|SET|MERGE|USING|UNION|DELETE|DETACH|CREATE|REMOVE|YIELD)\b/y
/** What finds one thing, or one area, that whoever asks has named. */
const NAMES_ONE = /\{\s*(?:id|code|key|subjectId|within): /
/** Only who is confined to no area asks about the whole country. */
const OF_THE_COUNTRY = /\b(?:within|key) = 'CN'/

interface Scope {
  /** Names that stand for what was found. */
  bound: Set<string>
  /** Those that stood at its beginning, and so of each of its UNIONs. */
  entered: ReadonlySet<string>
  /** Where the branch of it begins that is being read. */
  begins: number
}

/**
 * Where a question finds things by something else than an id or the area that it is about, such as all of a kind, by an
 * index or by a property, and does not ask of each whether a confined viewer may see it. `textOf` has the questions that
 * its slots take in.
 */
export function waysIn(question: string, textOf: (slot: string) => readonly string[]): string[] {
  const text = question.replace(/\/\/.*$/gm, '')
  const open: string[] = []
  const given = [
    'thing',
    // What a header calls `so` is at hand around the question.
    ...[...question.matchAll(/^\/\/.*$/gm)].flatMap(([line]) =>
      [...line.matchAll(/`(\w+)`/g)].map(([, name]) => name as string),
    ),
    ...slotsOf(text).flatMap(textOf).flatMap(aliasesOf),
  ]
  const scopes: Scope[] = [{ bound: new Set(given), entered: new Set(given), begins: 0 }]
  const isAsked = (name: string) => new RegExp(`CALL \\(${name}\\) \\{ <\\w+> \\}`).test(text)
  for (let at = 0; at < text.length; at++) {
    const scope = scopes.at(-1)!
    const rest = text.slice(at)
    if (text[at] === '{') {
      const before = text.slice(0, at)
      const [opens, taken] = SUBQUERY.exec(before) ?? []
      const isCall = opens?.startsWith('CALL') && taken !== '*'
      const bound = isCall ? [...given, ...(taken as string).split(/, */)] : [...scope.bound]
      scopes.push({
        bound: new Set(bound),
        entered: new Set(opens ? bound : scope.entered),
        begins: opens ? at : scope.begins,
      })
    } else if (text[at] === '}') {
      const closed = scopes.pop() as Scope
      for (const name of closed.bound) scopes.at(-1)!.bound.add(name)
    } else if (/^UNION\b/.test(rest)) {
      scope.bound = new Set(scope.entered)
      scope.begins = at
    } else if (/^MATCH\b/.test(rest)) {
      const clause = patternsAt(text, at + 'MATCH'.length)
      const isOfCountry = OF_THE_COUNTRY.test(text.slice(scope.begins, at))
      for (const pattern of splitAtCommas(clause)) {
        const nodes = [...pattern.matchAll(NODE)]
        const names = nodes.flatMap(([, name]) => name ?? [])
        const after = text.slice(at + 'MATCH'.length + clause.length)
        const isJoined = nodes.some(
          ([, name, known]) =>
            (name && (scope.bound.has(name) || after.startsWith(`WHERE ${name}.id IN $`))) ||
            NAMES_ONE.test(known ?? ''),
        )
        if (!isJoined && !isOfCountry && !names.some(isAsked)) open.push(pattern.trim())
        for (const name of names) scope.bound.add(name)
      }
      at += 'MATCH'.length + clause.length - 1
    } else {
      const [, hit] = /^YIELD \w+(?: AS (\w+))?/.exec(rest) ?? []
      if (hit && !isAsked(hit)) open.push(`index: ${hit}`)
      const [, name] = /^AS (\w+)/.exec(rest) ?? []
      if (name) scope.bound.add(name)
    }
  }
  return open
}

function patternsAt(text: string, from: number): string {
  let depth = 0
  let at = from
  for (; at < text.length; at++) {
    if ('([{'.includes(text[at]!)) depth++
    if (')]}'.includes(text[at]!)) depth--
    CLAUSE.lastIndex = at
    if (depth < 0 || (depth === 0 && CLAUSE.test(text))) break
  }
  return text.slice(from, at)
}

function splitAtCommas(clause: string): string[] {
  let depth = 0
  const parts = ['']
  for (const sign of clause) {
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth--
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}
