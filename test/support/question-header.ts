import { CoverageRule } from '../../src/coverage/rules'

/** What the header comment of a .cypher file says of it. */
export interface QuestionHeader {
  sentence: string
  parameters: string[]
  columns: string[]
}

/** Reads the comment lines before the first line of Cypher: a sentence, then $parameters, then columns. */
export function headerOf(text: string): QuestionHeader {
  const lines = text.slice(0, text.search(/^(?!\/\/)/m)).split('\n')
  const listed = lines.flatMap((line) => /^\/\/ (\$?\w+) {2,}\S/.exec(line)?.[1] ?? [])
  return {
    sentence: lines[0]!.replace('// ', ''),
    parameters: listed.filter((name) => name.startsWith('$')).map((name) => name.slice(1)),
    columns: listed.filter((name) => !name.startsWith('$')),
  }
}

/** Names in the lines `CALL () { <name> }` and `CALL (*) { <name> }`: the questions that this one asks in its course, or what `fillings` has for them. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(/CALL \((?:\*|\w*)\) \{ <(\w+)(?: \$\w+)?> \}/g)].map(([, name]) => name!)
}

/** The question of each rule of coverage: residentUnitPaired for RESIDENT_UNIT_PAIRED. */
export const ruleQuestions = Object.keys(CoverageRule).map((rule) =>
  rule.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
)

/** Names of slots that are filled by one question or another. */
export const fillings: Readonly<Record<string, readonly string[]>> = {
  rule: ruleQuestions,
  compared: ['comparedTogether', 'comparedApart'],
}

export function parametersOf(text: string): string[] {
  return [...new Set([...codeOf(text).matchAll(/\$(\w+)/g)].map(([, name]) => name!))]
}

/** The aliases of the last RETURN, which stands outside all brackets. */
export function aliasesOf(text: string): string[] {
  const code = outsideBrackets(codeOf(text))
  const [returned] = code
    .slice(code.lastIndexOf('RETURN') + 'RETURN'.length)
    .split(/\b(?:ORDER BY|SKIP|LIMIT)\b/)
  return returned!.split(',').map((column) => /(\w+)\s*$/.exec(column)![1]!)
}

/** The text without what the database does not read: comments, and the insides of strings. */
function codeOf(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|\/\/.*$/gm, (match) => (match.startsWith("'") ? "''" : ''))
}

function outsideBrackets(code: string): string {
  let depth = 0
  return [...code]
    .filter((sign) => {
      if ('([{'.includes(sign)) depth++
      const outside = depth === 0
      if (')]}'.includes(sign)) depth--
      return outside
    })
    .join('')
}
