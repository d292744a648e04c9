// Writes the rules of coverage into docs/definitions.md, from their entries and the headers of their questions.
require('reflect-metadata')
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { definitions } = require('../dist/src/coverage/definitions')
const { questionFiles } = require('../dist/src/graph/question')

const FILE = join(__dirname, '..', 'docs', 'definitions.md')
const BEGIN = '<!-- rules: written by `npm run schema` -->\n'
const END = '<!-- end of the rules -->\n'

const rules = Object.entries(definitions).map(([rule, { titleZh, definition, linkage }]) => {
  const name = rule.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase())
  const question = questionFiles().get(name)
  if (!question) throw new Error(`${rule} has no question: write cypher/coverage/rules/${name}.cypher`)
  const { subject, area, links } = columnsOf(question.text)
  return [
    `### ${rule} ${titleZh}`,
    definition,
    [
      `- Asked: ${subject}.`,
      `- Area: ${area}.`,
      `- Links: ${links}${linkage ? ` (\`${linkage}\`)` : ''}.`,
      `- Question: [\`${name}.cypher\`](../cypher/coverage/rules/${name}.cypher)`,
    ].join('\n'),
  ].join('\n\n')
})
const text = readFileSync(FILE, 'utf8')
const [before, rest] = text.split(BEGIN)
if (!rest?.includes(END)) throw new Error(`${FILE} has lost the lines around its rules: ${BEGIN}${END}`)
writeFileSync(FILE, `${before}${BEGIN}\n${rules.join('\n\n')}\n\n${END}${rest.split(END)[1]}`)

/** What the header comment says of each column. */
function columnsOf(text) {
  const columns = {}
  let current
  for (const line of text.split('\n')) {
    if (!line.startsWith('//')) break
    const [, name, said] = /^\/\/ (\w+) {2,}(\S.*)$/.exec(line) ?? []
    const [, more] = /^\/\/ {3,}(\S.*)$/.exec(line) ?? []
    if (more && current) columns[current] += ` ${more}`
    else current = name
    if (name) columns[name] = said
  }
  return columns
}
