import { availableParallelism } from 'node:os'
import neo4j, { type Driver, type EagerResult, type Plan } from 'neo4j-driver'
import { composed, questionFiles } from '../../src/graph/question'
import { connectionTo, openSample } from '../support/databases'
import { fillings, headerOf, ruleQuestions, slotsOf } from '../support/question-header'
import { runs } from '../support/seed'

const WHOLE_COUNTRY = 'asked about the country it starts from all, those that lie in no area too'

const WORDS_IN_USE = 'all words in use are wanted, where a filter names one'
const WHOLE_DATABASE = 'it looks at everything there is'
const EVERYTHING = 'a backup holds everything'
const ONE_MARK = 'there is one at most'

/** Labels by which alone a question finds nodes, and why it may. */
const scans: Record<string, { labels: string[]; because: string }> = {
  allEdges: { labels: ['DirectedAllRelationshipsScan'], because: EVERYTHING },
  allNodes: { labels: ['AllNodesScan'], because: EVERYTHING },
  beginRestore: { labels: ['Restore'], because: ONE_MARK },
  emptyGraph: { labels: ['AllNodesScan'], because: EVERYTHING },
  endRestore: { labels: ['Restore'], because: ONE_MARK },
  finishRestore: { labels: ['Restored'], because: EVERYTHING },
  activitiesFound: { labels: ['Activity'], because: WHOLE_COUNTRY },
  allianceChaired: { labels: ['Alliance'], because: WHOLE_COUNTRY },
  alliances: { labels: ['Alliance'], because: WHOLE_COUNTRY },
  conferenceOnTime: { labels: ['JointConference'], because: WHOLE_COUNTRY },
  conferencesUnder: { labels: ['JointConference'], because: WHOLE_COUNTRY },
  exemptions: { labels: ['Exemption'], because: WHOLE_COUNTRY },
  interlocks: { labels: ['Alliance', 'BigCommittee', 'Community'], because: WHOLE_COUNTRY },
  linkagesUnder: { labels: ['Linkage'], because: WHOLE_COUNTRY },
  listItemsFound: { labels: ['ListItem'], because: WHOLE_COUNTRY },
  appointmentPosts: { labels: ['Appointment'], because: WORDS_IN_USE },
  gridPostLevels: { labels: ['GridAssignment'], because: WORDS_IN_USE },
  listCategories: { labels: ['ListItem'], because: WORDS_IN_USE },
  areaCycles: { labels: ['Area'], because: WHOLE_DATABASE },
  brokenHistories: { labels: ['Linkage', 'Exemption'], because: WHOLE_DATABASE },
  brokenStates: {
    labels: [
      'Entity',
      'EntityThen',
      'MergedUnit',
      'MergedUnitThen',
      'PublishedFigure',
      'PublishedFigureThen',
      'Retracted',
      'RetractedThen',
    ],
    because: WHOLE_DATABASE,
  },
  currentTwice: { labels: ['Linkage', 'Exemption'], because: WHOLE_DATABASE },
  danglingLinkages: { labels: ['Linkage', 'Exemption'], because: WHOLE_DATABASE },
  orphansOfMerges: { labels: ['MergedUnit', 'Retracted'], because: WHOLE_DATABASE },
  publishedAreas: { labels: ['PublishedFigure'], because: 'there are some hundreds, and all are wanted' },
  strayDates: {
    labels: ['Alliance', 'DirectedRelationshipTypeScan', 'Exemption', 'Linkage'],
    because: WHOLE_DATABASE,
  },
  superiorCycles: { labels: ['PartyOrganisation'], because: WHOLE_DATABASE },
  migrationsDone: { labels: ['Migration'], because: 'there is a handful, and all are wanted' },
  needClaimed: { labels: ['ListItem'], because: WHOLE_COUNTRY },
  needMatched: { labels: ['ListItem'], because: WHOLE_COUNTRY },
  ownersCommitteeCrossAppointed: { labels: ['Unit'], because: WHOLE_COUNTRY },
  partyOrganisations: { labels: ['PartyOrganisation'], because: WHOLE_COUNTRY },
  unfinishedRestores: { labels: ['Restore'], because: ONE_MARK },
  persons: { labels: ['Person'], because: WHOLE_COUNTRY },
  reportingUnitActive: { labels: ['Unit'], because: WHOLE_COUNTRY },
  statistics: {
    labels: ['Activity', 'Alliance', 'JointConference', 'ListItem', 'PartyOrganisation', 'Unit'],
    because: WHOLE_COUNTRY,
  },
  unitHasPartyOrganisation: { labels: ['Unit'], because: WHOLE_COUNTRY },
  unitReported: { labels: ['Unit'], because: WHOLE_COUNTRY },
  units: { labels: ['Unit'], because: WHOLE_COUNTRY },
  unitsToCompare: { labels: ['Unit'], because: WHOLE_COUNTRY },
}

/** What a question about the past scans besides, where the labels of now and then have no seek in common. */
const scansThen: Record<string, string[]> = {
  mattersFound: ['Meeting'],
  sources: ['Source'],
  syntheticSources: ['Source'],
}

/** Questions that begin at no node. */
const anchorless: Record<string, string> = {
  appointmentPosts: WORDS_IN_USE,
  areaCycles: WHOLE_DATABASE,
  brokenHistories: WHOLE_DATABASE,
  brokenStates: WHOLE_DATABASE,
  gridPostLevels: WORDS_IN_USE,
  listCategories: WORDS_IN_USE,
  syntheticSources: 'it looks whether there is one',
  currentTwice: WHOLE_DATABASE,
  danglingLinkages: WHOLE_DATABASE,
  orphansOfMerges: WHOLE_DATABASE,
  strayDates: WHOLE_DATABASE,
  superiorCycles: WHOLE_DATABASE,
  allEdges: EVERYTHING,
  allNodes: EVERYTHING,
  beginRestore: ONE_MARK,
  emptyGraph: EVERYTHING,
  endRestore: ONE_MARK,
  finishRestore: EVERYTHING,
  migrationsDone: scans.migrationsDone!.because,
  recordChanges: 'it only creates',
  publishedAreas: scans.publishedAreas!.because,
  rememberAnswer: 'it only creates',
  restoreNodes: 'it only creates',
  unfinishedRestores: ONE_MARK,
  search: 'it begins at what the full-text index gives',
  areasCalled: 'it begins at what the full-text index gives',
  namesLedTo: 'it begins at what the full-text index gives',
  writeIntake: 'it only creates',
}

// Rules and slots are explained within the questions that take them in.
const files = [...questionFiles().values()]
const inner = new Set([...Object.values(fillings).flat(), ...files.flatMap(({ text }) => slotsOf(text))])
const questions = files
  .filter(({ name }) => !inner.has(name))
  .flatMap(({ name, path, text }) => {
    const within = takenIn(text)
    const slot = within.find((each) => each in fillings)
    // Every rule within one of the questions about rules, and each of these around one rule.
    const asked = slot === 'rule' && name !== 'coverageCounts' ? ruleQuestions.slice(0, 1) : fillings[slot!]
    return (asked ?? [undefined]).map((filling) => ({
      title: [name, filling].filter(Boolean).join(' of '),
      names: [
        name,
        ...within.flatMap((each) => (each === slot ? [filling!, ...takenIn(textOf(filling!))] : [each])),
      ],
      question: composed(name, slot ? { [slot]: filling! } : {}),
      path,
      columns: headerOf(text).columns,
    }))
  })

/** The slots of a text, and those of what they take in. */
function takenIn(text: string): string[] {
  return slotsOf(text).flatMap((slot) => [slot, ...takenIn(textOf(slot))])
}

function textOf(name: string): string {
  return questionFiles().get(name)?.text ?? ''
}

/** Planned anew for each viewer and moment the texts take minutes: all in the long run, another eighth in each of the others. */
const SHARE = runs(8, 1)
const turn = Date.now() % SHARE
const someOf = <Each>(all: Each[]): Each[] => all.filter((_each, at) => at % SHARE === turn)

const confinedQuestions = someOf(questions.filter(({ question }) => question.text !== question.confined))

/** What nobody asks about the past: what is about writes, or about what is in the database. */
const OF_NOW =
  /^((change|check|graph|intake|match|register|search)\/|area\/areaCounts\.|access\/(personsToJoin|thingsPlaced)\.)/
const allPast = questions.filter(({ path }) => !OF_NOW.test(path))
const pastQuestions = someOf(allPast)
const confinedPastQuestions = someOf(
  allPast.filter(({ question }) => question.past !== question.confinedPast),
)

/** Every word of the questions that write. */
const written = new Set(
  files
    .filter(({ text }) => /^\s*(CREATE|MERGE|SET) /m.test(text))
    .flatMap(({ text }) => text.match(/\w+/g)!),
)

const IN_SCANS = 'labels by which nodes are found; one that must be has its reason in `scans` of this file'

/** Planning keeps one core busy, so that each connection plans while the others do. */
const PLANNED_AT_ONCE = availableParallelism()
const PATIENCE_MS = 1_000_000
jest.setTimeout(PATIENCE_MS)

let driver: Driver
const plans = new Map<string, Promise<EagerResult>>()
beforeAll(async () => {
  await (await openSample()).close()
  const { uri, user, password } = connectionTo('SAMPLE')
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize: PLANNED_AT_ONCE,
    connectionAcquisitionTimeout: PATIENCE_MS,
  })
  const texts = [
    ...questions.map(({ question }) => question.text),
    ...confinedQuestions.map(({ question }) => question.confined),
    ...pastQuestions.map(({ question }) => question.past),
    ...confinedPastQuestions.map(({ question }) => question.confinedPast),
  ]
  for (const text of new Set(texts)) {
    const plan = driver.executeQuery(`EXPLAIN ${text}`)
    plan.catch(() => undefined) // told by the test that asks for it
    plans.set(text, plan)
  }
})
afterAll(() => driver.close())

test.each(questions)('$title', async ({ names, question, columns }) => {
  const { keys, summary } = (await plans.get(question.text))!
  const operators = operatorsOf(summary.plan as Plan)

  expect(keys).toEqual(columns)
  expect(warningsOf(summary.notifications)).toEqual([])
  expect(operators.filter(isProductOfLists).map(({ operatorType }) => operatorType)).toEqual([])
  expect({ [IN_SCANS]: new Set(operators.filter(isScan).flatMap(labelsScanned)) }).toEqual({
    [IN_SCANS]: new Set(names.flatMap((name) => scans[name]?.labels ?? [])),
  })
  if (!names.some((name) => name in anchorless)) expect(operators.filter(isSeek)).not.toEqual([])
})

test.each(confinedQuestions)(
  '$title, of a viewer who is confined to an area',
  async ({ question, columns }) => {
    const { keys, summary } = (await plans.get(question.confined))!
    expect(keys).toEqual(columns)
    expect(warningsOf(summary.notifications)).toEqual([])
  },
)

test.each(pastQuestions)('$title, as the register stood', async ({ names, question, columns }) => {
  const { keys, summary } = (await plans.get(question.past))!
  const operators = operatorsOf(summary.plan as Plan)

  expect(keys).toEqual(columns)
  expect(warningsOf(summary.notifications)).toEqual([])
  expect(operators.filter(isProductOfLists).map(({ operatorType }) => operatorType)).toEqual([])
  const scanned = operators.filter(isScan).flatMap(labelsScanned)
  expect({ [IN_SCANS]: new Set(scanned.map((label) => label.replace(/Then$/, ''))) }).toEqual({
    [IN_SCANS]: new Set(
      names.flatMap((name) => [...(scans[name]?.labels ?? []), ...(scansThen[name] ?? [])]),
    ),
  })
  if (!names.some((name) => name in anchorless)) expect(operators.filter(isSeek)).not.toEqual([])
})

test.each(confinedPastQuestions)(
  '$title, as the register stood, of a viewer who is confined to an area',
  async ({ question, columns }) => {
    const { keys, summary } = (await plans.get(question.confinedPast))!
    expect(keys).toEqual(columns)
    expect(warningsOf(summary.notifications)).toEqual([])
  },
)

test('the exceptions are still needed', () => {
  const named = [...Object.keys(scans), ...Object.keys(anchorless)]
  expect(named.filter((name) => !questionFiles().has(name))).toEqual([])
})

function operatorsOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)]
}

function isSeek({ operatorType }: Plan): boolean {
  return /IndexSeek/.test(operatorType)
}

function isScan({ operatorType }: Plan): boolean {
  return /Scan/.test(operatorType)
}

/** "Unit" of a label scan whose details are "unit:Unit", both of one of "body:Alliance|Community"; of any other scan what it is. */
function labelsScanned({ operatorType, arguments: { Details: details } }: Plan): string[] {
  const ofLabels = /^(NodeByLabelScan|UnionNodeByLabelsScan)@/.test(operatorType)
  return ofLabels ? String(details).split(':')[1]!.split('|') : [operatorType.split('@')[0]!]
}

/** One row found by a unique key beside another is one row; any other product multiplies. */
function isProductOfLists(plan: Plan): boolean {
  if (!plan.operatorType.startsWith('CartesianProduct')) return false
  const leaves = operatorsOf(plan).filter(({ children }) => children.length === 0)
  return leaves.some(({ operatorType }) => !operatorType.startsWith('NodeUniqueIndexSeek'))
}

/** What the planner warns of, but for states that are over, of which the sample has none, parameters that are not at hand and names that the import writes and the sample lacks. */
function warningsOf(notifications: { code: string; description: string }[]): string[] {
  return notifications
    .filter(({ code }) => !code.endsWith('ParameterNotProvided'))
    .map(({ description }) => description)
    .filter((text) => !written.has(/\(the missing .* is: (?:THEN_)?(\w+?)(?:Then)?\)$/.exec(text)?.[1] ?? ''))
}
