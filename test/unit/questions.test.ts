import { questionFiles } from '../../src/graph/question'
import { questionCalls } from '../support/question-calls'
import {
  aliasesOf,
  fillings,
  headerOf,
  parametersOf,
  ruleQuestions,
  slotsOf,
} from '../support/question-header'

const files = [...questionFiles().values()]
const calls = questionCalls()
const slots = new Set(files.flatMap(({ text }) => slotsOf(text)))
/** What every question is told, whoever asks it. */
const SENT_WITH_ALL = ['viewer', 'knownAt']

const sorted = (names: Iterable<string>) => [...names].sort()

test('there are questions, calls and rules to look at', () => {
  for (const { length } of [files, calls, ruleQuestions]) expect(length).toBeGreaterThan(0)
})

test('every file is asked from one place, and every question asked has a file', () => {
  const asked = [...calls.map(({ name }) => name), ...[...slots].flatMap((name) => fillings[name] ?? [name])]
  expect(sorted(asked)).toEqual(sorted(files.map(({ name }) => name)))
})

test('the files of rules are those of the enum', () => {
  const named = files.filter(({ path }) => path.startsWith('coverage/rules/')).map(({ name }) => name)
  expect(sorted(named)).toEqual(sorted(ruleQuestions))
})

test('questions are asked by their own topic', () => {
  const topicOf = new Map(files.map(({ name, path }) => [name, path.split('/')[0]]))
  expect(calls.filter(({ name, topic }) => topicOf.get(name) !== topic)).toEqual([])
})

test('what a confined question is about has no name that its slot uses otherwise', () => {
  const captured = files.flatMap(({ name, text }) =>
    [...text.matchAll(/CALL \((\w+)\) \{ <(\w+)> \}/g)]
      .filter(([, thing, slot]) => {
        const inner = questionFiles()
          .get(slot!)!
          .text.replace(/\/\/.*$/gm, '')
        return thing !== 'thing' && new RegExp(`[([,] *${thing}\\b|\\bAS ${thing}\\b`).test(inner)
      })
      .map(([line]) => `${name}: ${line}`),
  )
  expect(captured).toEqual([])
})

// A scan of the index satisfies a bare hint, and Neo4j plans one where the graph is empty: the first import of a large
// register is then checked by it, row for row.
// The spellings of a source's title are twenty times as long as the title, and a linkage travels with its sources.
test('spellings are searched and never answered', () => {
  const answering = files.filter(({ path }) => !/^(change|check|exemption|graph|register)\//.test(path))
  const whole = answering.filter(({ text }) => /\{\.\*[^,]|\{\.\*, (?!pinyin: null)|properties\(/.test(text))
  expect(whole.map(({ path }) => path)).toEqual([])
})

test('a hint asks for a seek', () => {
  const hints = files.flatMap(({ text }) => text.match(/USING INDEX \w+/g) ?? [])
  expect(new Set(hints)).toEqual(new Set(['USING INDEX SEEK']))
})

describe.each(files)('$path', ({ name, text }) => {
  const header = headerOf(text)

  test('is named in camel case and opens with its question, in English and Chinese', () => {
    expect(name).toMatch(/^[a-z]+([A-Z][a-z]*)*$/)
    expect(header.sentence).toMatch(/^[A-Z].*[.?] .*\p{Script=Han}/u)
  })

  test('lists the parameters that it uses', () => {
    expect(sorted(header.parameters)).toEqual(sorted(parametersOf(text)))
  })

  test('lists the columns that it returns, in their order', () => {
    expect(header.columns).toEqual(aliasesOf(text))
  })
})

describe.each(calls)('the call of $name', ({ name, parameters, columns }) => {
  test('reads the columns that it returns', () => {
    expect(sorted(columns)).toEqual(sorted(aliasesOf(questionFiles().get(name)!.text)))
  })

  test('sends the parameters that it uses', () => {
    expect([...parameters, ...SENT_WITH_ALL]).toEqual(expect.arrayContaining(parametersUsed(name)))
  })

  test('uses the parameters that it sends: a condition that is left out lets everything through', () => {
    const unused = parameters.filter((parameter) => !parametersUsed(name).includes(parameter))
    expect(unused.filter((parameter) => !SENT_ALIKE(name).includes(parameter))).toEqual([])
  })
})

/** What is sent to several questions alike, of which not each needs all: how a list is spread, when rows were written. */
const SENT_ALIKE = (name: string) =>
  /^tally$|Tally$/.test(name)
    ? ['measure', 'timeZone', 'asOf', 'knownAt']
    : name === 'placeAreas'
      ? ['at']
      : []

/** By the file and by what its slots take in. */
function parametersUsed(name: string): string[] {
  const { text } = questionFiles().get(name)!
  const within = slotsOf(text).flatMap((slot) => fillings[slot] ?? [slot])
  return [...new Set([...parametersOf(text), ...within.flatMap(parametersUsed)])]
}
