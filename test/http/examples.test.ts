import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { openSample } from '../support/databases'
import { writtenSample } from '../support/sample'
import { startService, type TestService } from '../support/service'
import { answersFromRows } from './examples-from-rows'
import { fromRows as furtherFromRows } from './from-rows'

const EXAMPLES = join(__dirname, '../../examples')
const examples = readdirSync(EXAMPLES).map((file) => basename(file, '.graphql'))
const answers = readdirSync(join(__dirname, 'examples')).map((file) => basename(file, '.json'))

const question = (name: string) => readFileSync(join(EXAMPLES, `${name}.graphql`), 'utf8')
const answer = (name: string) => JSON.parse(readFileSync(join(__dirname, 'examples', `${name}.json`), 'utf8'))

let graph: Graph
let service: TestService
beforeAll(async () => {
  graph = await openSample()
  service = await startService(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

test('every example has a stored answer', () => {
  expect(answers).toEqual(examples)
})

test.each(examples)('%s is answered', async (name) => {
  expect(await service.ask(question(name))).toEqual({ status: 200, data: answer(name) })
})

test.each(examples)('%s asks in Chinese, then in English, under its own name', (name) => {
  const [chinese, english] = question(name).split('\n')
  expect(chinese).toMatch(/^# .*\p{Script=Han}.*[？。）]$/u)
  expect(english).toMatch(/^# [A-Z][\x20-\x7e]+$/)
  const operation = name.slice('00-'.length).replace(/^./, (letter) => letter.toUpperCase())
  expect(question(name)).toMatch(new RegExp(`^query ${operation} \\{$`, 'm'))
  expect(question(name)).toMatch(/(asOf|on|to): "2024-06-30"/)
})

describe('worked out from the rows of the sample, the stored answer is the same:', () => {
  let fromRows: ReturnType<typeof answersFromRows>
  let further: ReturnType<typeof furtherFromRows>
  beforeAll(async () => {
    const { tables } = await writtenSample()
    fromRows = answersFromRows(tables)
    further = furtherFromRows(tables)
  })

  test.each([
    ['01-unpairedUnits', () => fromRows.unpairedUnits()],
    ['02-streetCommitteeMembers', () => fromRows.streetCommitteeMembers()],
    ['05-pairingsWithLittleFunding', () => fromRows.pairingsWithLittleFunding()],
    ['06-allianceChairs', () => fromRows.allianceChairs()],
    ['08-pairingsEndingSoon', () => fromRows.pairingsEndingSoon()],
    ['10-solePartners', () => fromRows.solePartners()],
    ['11-pairingTrend', () => fromRows.pairingTrend()],
    ['15-sevenPlaces', () => fromRows.sevenPlaces()],
  ])('%s', (name, workedOut) => {
    expect(workedOut()).toEqual(answer(name))
  })

  test('16-uncertainAndExempt, in its counts', () => {
    expect(fromRows.uncertainAndExempt()).toEqual(answer('16-uncertainAndExempt').coverage.counts)
  })

  const others = examples.filter((name) => Number(name.slice(0, 2)) > 18)
  test.each(['03', '04', '07', '09', '12', '13', '14', '17', '18'].map(named).concat(others))(
    '%s',
    (name) => {
      expect(further[name.slice('00-'.length)]!()).toEqual(answer(name))
    },
  )
})

function named(number: string): string {
  return examples.find((name) => name.startsWith(number))!
}
