import { randomInt } from 'node:crypto'
import type { Graph } from '../../src/graph/graph'
import { lastRevision } from '../../src/register/revision'
import { streamsOf } from '../oracle/generate/choose'
import { planningOnce } from '../oracle/rewritten'
import { empty, openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { rootQuestions } from '../support/remembered/questions'
import { Doings } from '../support/remembered/steps'
import { type Answer, startService, type TestService } from '../support/service'
import { wholeRegister } from '../support/whole-register'

/**
 * Whatever is done to a register, each question gives at each earlier moment what it gave then. Each run draws what is
 * done and asked anew; SEED=7 does it as the seed that a failure tells, RUNS, STEPS and ASKED say how much of it.
 */
const { SEED, RUNS = '1', STEPS = '6', ASKED = '20' } = process.env
const AT_ONCE = 4

let graph: Graph
beforeAll(async () => {
  graph = await openScratch()
})
afterAll(() => graph?.close())

const seeds = Array.from({ length: Number(RUNS) }, (_, run) =>
  SEED === undefined ? randomInt(2 ** 31) : Number(SEED) + run,
)

test.each(seeds)(
  'is answered as it was, with SEED=%i',
  async (seed) => {
    await empty(graph)
    await importFiles(graph, wholeRegister)
    const service = await startService(planningOnce(graph), { MAX_SECONDS: '600' })
    try {
      expect(await differences(service, seed)).toEqual([])
    } finally {
      await service.stop()
    }
  },
  3_600_000,
)

async function differences(service: TestService, seed: number): Promise<string[]> {
  const streams = streamsOf(seed)
  const choice = streams('asked')
  const asked = [...new Set(Array.from({ length: Number(ASKED) }, () => choice.one(rootQuestions)))]
  const doings = new Doings(streams('done'), graph, service)
  const then: { at: string; did: string; answers: string[] }[] = []
  let did = 'the import'
  for (let step = 0; step <= Number(STEPS); step++) {
    then.push({ at: await lastMoment(), did, answers: await answers(service, asked, null) })
    did = await doings.next()
  }
  const found: string[] = []
  for (const [step, { at, did: done, answers: were }] of then.entries()) {
    const are = await answers(service, asked, at)
    are.forEach((is, index) => {
      if (is !== were[index])
        found.push(
          `after ${done} (step ${step}): ${asked[index]}\n  was ${excerpt(were[index]!, is)}\n  is  ${excerpt(is, were[index]!)}\n  since: ${then
            .slice(step + 1)
            .map(({ did: later }) => later)
            .join('; ')}; ${did}`,
        )
    })
  }
  return found
}

/** Around the first sign in which two texts differ. */
function excerpt(text: string, other: string): string {
  const at = [...text].findIndex((sign, index) => sign !== other[index])
  return text.slice(Math.max(0, at - 150), at + 150)
}

async function answers(service: TestService, asked: readonly string[], k: string | null): Promise<string[]> {
  const found: string[] = []
  const waiting = [...asked.entries()]
  const ask = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      found[next[0]] = shown(await service.ask(`query($k: DateTime) { it: ${next[1]} }`, { k }))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  return found
}

function shown({ data, errors }: Answer): string {
  return JSON.stringify(errors ? errors.map(({ message }) => message) : data.it)
}

async function lastMoment(): Promise<string> {
  return (await lastRevision(graph))!.at
}
