import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { askScratch, importFiles, town } from '../support/register'
import { startService, type TestService } from '../support/service'

/** RUNS=10 has the two clients amend a thousand times. */
const RUNS = Number(process.env.RUNS ?? 4)
const AMENDMENTS = RUNS * 50

let graph: Graph
let service: TestService

beforeAll(async () => {
  graph = await openScratch()
  service = await startService(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})
beforeEach(() => fresh())

/** An empty register counts its revisions anew, so that a service which remembers answers by them must be new too. */
async function fresh(): Promise<void> {
  await service.stop()
  service = await startService(graph)
  await graph.command('MATCH (node) WHERE NOT node:Migration AND NOT node:Country DETACH DELETE node')
  await importFiles(graph, town)
}

const AREAS = ['441481001001', '441481001002']
const month = fc
  .integer({ min: 0, max: 71 })
  .map((n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`)
const date = fc.oneof(month, fc.integer({ min: 2020, max: 2025 }).map(String), fc.constant(null))
const period = fc.record({ start: date, end: date })
const pick = fc.nat(5)

const step = fc.record({
  kind: fc.constantFrom('record', 'record', 'amend', 'amend', 'end', 'retract', 'exempt', 'unexempt'),
  pick,
  period,
  unit: fc.constantFrom('unit:U1', 'unit:U2'),
  area: fc.constantFrom(...AREAS),
})

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Carries out a step on whatever stands there; many are refused, as they should be. */
async function carryOut({ kind, pick, period, unit, area }: Step): Promise<void> {
  const { data } = await service.ask(
    '{ linkages(status: [IN_FORCE, EXPIRED, UPCOMING, TERMINATED, UNCERTAIN]) { nodes { id version } } }',
  )
  const all: { id: string; version: number }[] = data.linkages.nodes
  const one = all[pick % Math.max(1, all.length)] ?? { id: 'pairing:none', version: 1 }
  const text = (value: string | null) => JSON.stringify(value)
  const given = `period: {start: ${text(period.start)}, end: ${text(period.end)}}`
  const target = `id: "${one.id}", expectedVersion: ${one.version}`
  const mutations: Record<string, string> = {
    record: `recordPairing(input: {unit: "${unit}", community: "${area}", ${given}})`,
    amend: `amendPairing(${target}, input: {${given}, annualFunding: ${pick}})`,
    end: `endLinkage(${target}, on: "${2020 + pick}-03-15", reason: "撤并")`,
    retract: `retractLinkage(${target}, reason: "误录")`,
    exempt: `grantExemption(input: {ref: "E${pick}", rule: RESIDENT_UNIT_PAIRED, subject: "${unit}", ${given}, reason: "新设"})`,
    unexempt: `retractExemption(id: "exemption:E${pick}", expectedVersion: 1, reason: "误录")`,
  }
  const answer = await service.ask(`mutation { m: ${mutations[kind]} { revision userErrors { code } } }`)
  expect(answer.errors).toBeUndefined()
}

/** Everything about linkages and exemptions that the service answers at a moment. */
async function answers(knownAt: string) {
  const at = `asOf: "2023-06-30", knownAt: "${knownAt}"`
  const counts = 'counts { population covered gap unknown exempt }'
  const { data, errors } = await service.ask(`{
    linkages(${at}, status: [IN_FORCE, EXPIRED, UPCOMING, TERMINATED, UNCERTAIN]) {
      totalCount nodes { id version label status period { start end } ends { id } ... on Pairing { annualFunding terminatedOn terminationReason } }
    }
    pairings(${at}, within: "441481001", orderBy: [{field: END}]) { nodes { id unit { id } community { code pairings { totalCount } } } }
    unpairedUnits(${at}) { nodes { unit { id } reason since days lastPairing { id version } } }
    units(${at}, filter: {paired: true}) { nodes { id pairings { nodes { id } } coverage(rule: RESIDENT_UNIT_PAIRED) { state exemption { id reason } } } }
    paired: coverage(${at}, rule: RESIDENT_UNIT_PAIRED) { ${counts} findings(states: [COVERED, GAP, UNKNOWN, EXEMPT]) { nodes { subject { id } state reason since exemption { id period { start end } } } } }
    communities: coverage(${at}, rule: COMMUNITY_PAIRED) { ${counts} }
    statistics(${at}) { pairings pairedUnits pairedCommunities }
    tally(${at}, kind: PAIRING, by: [UNIT]) { nodes { keys { value } count } }
  }`)
  expect(errors).toBeUndefined()
  return data
}

const lastMoment = async () =>
  (await askScratch("MATCH (r:Register {key: 'register'}) RETURN r.at AS at"))[0]!.at as string

test('what was answered at any moment is answered about that moment ever after', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      await fresh()
      const then: { at: string; answer: unknown }[] = []
      for (const each of steps) {
        await carryOut(each)
        then.push({ at: await lastMoment(), answer: await answers('9999-12-30T00:00:00Z') })
      }
      for (const { at, answer } of then) expect(await answers(at)).toEqual(answer)
    }),
    { numRuns: RUNS },
  )
}, 600_000)

test('what another has written is in the next answer, also of a register that was at rest', async () => {
  const all = '{ revision units { nodes { id name } } linkages { totalCount } }'
  const { data } = await service.ask(all)
  // Of a register at rest a new question is answered before anybody has looked whether it still is; a known one after.
  for (const question of ['{ revision }', '{ n: revision }', '{ m: revision }', all])
    await service.ask(question)
  const second =
    'ref,name,kind,residence_code\nU2,兴田商店,非公企业,441481001001\nU3,新单位,非公企业,441481001001'
  await importFiles(graph, { units: second })
  const now = [
    { id: 'unit:U2', name: '兴田商店' },
    { id: 'unit:U1', name: '市教育局' },
    { id: 'unit:U3', name: '新单位' },
  ]
  const changed = { ...data, revision: data.revision + 1, units: { nodes: now } }
  expect((await service.ask(`query Anew ${all}`)).data).toEqual(changed)
  expect((await service.ask(all)).data).toEqual(changed)
})

test('two clients amend one pairing over and over: nothing is lost and every refusal is a conflict', async () => {
  const other = await startService(graph)
  const outcomes = await Promise.all([client(service, 'a'), client(other, 'b')])
  await other.stop()
  const written = outcomes.reduce((sum, each) => sum + each.written, 0)
  expect(outcomes.map(({ tried }) => tried)).toEqual([AMENDMENTS, AMENDMENTS])
  expect(new Set(outcomes.flatMap(({ refused }) => refused))).toEqual(new Set(['CONFLICT']))

  const { data } = await service.ask(
    '{ linkages(status: [EXPIRED]) { nodes { version history { version recordedFrom recordedTo ... on Pairing { agreementNumber } } } } revision }',
  )
  const [{ version, history }] = data.linkages.nodes
  expect(version).toBe(written + 1)
  expect(data.revision).toBe(written + 1)
  history.forEach((each: { version: number; recordedTo: string | null }, index: number) => {
    expect(each.version).toBe(index + 1)
    expect(each.recordedTo).toBe(history[index + 1]?.recordedFrom ?? null)
  })
  const said = history.slice(1).map(({ agreementNumber }: { agreementNumber: string }) => agreementNumber)
  expect([...said].sort()).toEqual(outcomes.flatMap((each) => each.said).sort())
}, 600_000)

/** Amends on what it read last, and reads again when that is stale. */
async function client({ ask }: TestService, name: string) {
  const outcome = { tried: 0, written: 0, refused: [] as string[], said: [] as string[] }
  let version = 1
  while (outcome.tried < AMENDMENTS) {
    const number = `${name}${outcome.tried++}`
    const { data } = await ask(
      `mutation { m: amendPairing(id: "pairing:R1", expectedVersion: ${version}, input: {agreementNumber: "${number}"}) { pairing { version } userErrors { code } } }`,
    )
    if (data.m.pairing) {
      outcome.written++
      outcome.said.push(number)
      version = data.m.pairing.version
    } else {
      outcome.refused.push(...data.m.userErrors.map(({ code }: { code: string }) => code))
      version = (await ask('{ node(id: "pairing:R1") { ... on Linkage { version } } }')).data.node.version
    }
  }
  return outcome
}
