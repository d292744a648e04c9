import 'reflect-metadata'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { GraphQLSchema } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import { openEmbedded } from '../src/graph/embedded/open-embedded'
import { type Graph, openGraph } from '../src/graph/graph'
import { createSchema } from '../src/schema'
import { httpAsker } from './http-asker'
import { knownThings } from './known'
import { type Ask, AT_ONCE, latencies, rates } from './measure'
import { callAgain, callsOf } from './own-calls'
import { startPeer, startService } from './processes'
import type { BenchQuestion, Known } from './question'
import { coverage } from './questions/coverage'
import { figures } from './questions/figures'
import { lists } from './questions/lists'
import { network } from './questions/network'

/**
 * Measures the service on the sample registers (synthetic) beside other ways to the same answers: its own database
 * calls sent again over Bolt, the question by hand over Bolt, and the API that @neo4j/graphql generates. They take
 * turns in one run, their answers are compared, and variables differ on every request, so that no answer is given
 * twice. ROUNDS=300 asks more often, ONLY=coverage only what has that in its title.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 60)
const ONLY = process.env.ONLY ?? ''
const QUESTIONS = [...lists, ...coverage, ...network, ...figures].filter(({ title }) => title.includes(ONLY))

interface Bench {
  schema: GraphQLSchema
  graph: Graph
  driver: Driver
  known: Known
  service: ReturnType<typeof httpAsker>
  peer: ReturnType<typeof httpAsker>
}

async function main(): Promise<void> {
  const dataDir = process.env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'gongjian-bench-'))
  const service = await startService({ DATA_DIR: dataDir })
  const embedded = await openEmbedded({ dataDir })
  const graph = await openGraph(embedded)
  const driver = neo4j.driver(embedded.uri, neo4j.auth.basic(embedded.user, embedded.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 64,
  })
  const peer = await startPeer(embedded)
  const bench: Bench = {
    schema: createSchema(),
    graph,
    driver,
    known: await knownThings(driver),
    service: httpAsker(service.url, AT_ONCE),
    peer: httpAsker(peer.url, AT_ONCE),
  }
  try {
    console.log(`Medians of ${ROUNDS} requests, and of ${ROUNDS * 4} requests ${AT_ONCE} at once\n`)
    console.log(`| ${COLUMNS.join(' | ')} |\n|${COLUMNS.map(() => '---|').join('')}`)
    for (const question of QUESTIONS) console.log(await measured(question, bench))
    console.log(`\nThe same question again and again, ${AT_ONCE} at once, answers a second:`)
    for (const question of QUESTIONS.filter((each) => each.peer)) console.log(await again(question, bench))
    console.log(`\nThe service's memory after the run: ${await service.memory()} MB`)
  } finally {
    await Promise.all([driver.close(), graph.close()])
    await peer.stop()
    await service.stop()
    if (!process.env.DATA_DIR) rmSync(dataDir, { recursive: true, force: true })
  }
}

const COLUMNS = [
  'question',
  'ms',
  'its calls alone',
  'ratio',
  'by hand',
  'ratio',
  'peer ms',
  'answers a second',
  'its calls alone',
  'ratio',
  'peer',
  'ratio',
  'calls',
]

async function measured(question: BenchQuestion, bench: Bench): Promise<string> {
  const { service, byHand, peer } = waysOf(question, bench)
  await compareAnswers(question, { service, byHand, peer })
  const requests = Math.max(96, ROUNDS * 4)
  const replay = await replayOf(question, bench, ROUNDS, requests)

  const others = [replay.ask, ...(byHand ? [byHand] : []), ...(peer ? [peer] : [])]
  const [mine = 0, ...theirs] = await latencies([service, ...others], ROUNDS, LATENCY_FROM)
  const [myRate = 0, ...theirRates] = await rates(
    [service, replay.ask, ...(peer ? [peer] : [])],
    requests,
    RATE_FROM,
  )
  const handMs = byHand ? theirs[1] : undefined
  const peerMs = peer ? theirs.at(-1) : undefined
  const peerRate = peer ? theirRates.at(-1) : undefined
  const cells = [
    question.title,
    mine.toFixed(2),
    theirs[0]!.toFixed(2),
    (mine / theirs[0]!).toFixed(2),
    handMs?.toFixed(2) ?? '',
    handMs === undefined ? '' : (mine / handMs).toFixed(2),
    peerMs?.toFixed(2) ?? '',
    myRate.toFixed(0),
    theirRates[0]!.toFixed(0),
    (myRate / theirRates[0]!).toFixed(2),
    peerRate?.toFixed(0) ?? '',
    peerRate === undefined ? '' : (myRate / peerRate).toFixed(2),
    replay.calls,
  ]
  return `| ${cells.join(' | ')} |`
}

async function again(question: BenchQuestion, bench: Bench): Promise<string> {
  const { service, peer } = waysOf(question, bench)
  const same = (ask: Ask) => () => ask(1)
  const [mine = 0, theirs = 1] = await rates([same(service), same(peer!)], Math.max(400, ROUNDS * 8), 0)
  return `- ${question.title}: ${mine.toFixed(0)} / peer ${theirs.toFixed(0)} = ${(mine / theirs).toFixed(1)}`
}

// Requests by number: none of these ranges meets another.
const LATENCY_FROM = 1000
const RATE_FROM = 5000

function waysOf({ variables, graphql, plain, byHand, peer }: BenchQuestion, bench: Bench) {
  const { known, driver } = bench
  const asked = (n: number) => variables(n, known)
  const service: Ask = async (n) => {
    const data = await bench.service(graphql, asked(n))
    return plain ? plain(data) : data
  }
  const hand: Ask | undefined =
    byHand &&
    (async (n) => {
      const params = { ...asked(n), now: '9999-12-31T00:00:00.000Z' }
      const session = driver.session({ defaultAccessMode: neo4j.session.READ })
      try {
        const { records } = await session.run(byHand.cypher, params)
        return byHand.plain(records.map((record) => record.toObject()))
      } finally {
        await session.close()
      }
    })
  const generated: Ask | undefined =
    peer &&
    (async (n) => {
      const own = { ...asked(n), ...peer.variables?.(asked(n)) }
      return peer.plain(await bench.peer(peer.graphql, own), own)
    })
  return { service, byHand: hand, peer: generated }
}

async function compareAnswers(
  { title }: BenchQuestion,
  { service, byHand, peer }: { service: Ask; byHand?: Ask; peer?: Ask },
): Promise<void> {
  for (let n = 0; n < 40; n++) {
    const answer = await service(n)
    for (const [way, ask] of Object.entries({ 'by hand': byHand, 'by the peer': peer })) {
      const other = ask && (await ask(n))
      if (ask && !isDeepStrictEqual(answer, other))
        throw new Error(`${title}: ${short(answer)} by the service, ${short(other)} ${way}`)
    }
  }
}

function short(answer: unknown): string {
  return JSON.stringify(answer).slice(0, 2000)
}

/** The service's own calls for the requests to come, found by asking each once in this process. */
async function replayOf(
  { graphql, variables }: BenchQuestion,
  { schema, graph, known }: Bench,
  rounds: number,
  requests: number,
) {
  const found = new Map<number, Awaited<ReturnType<typeof callsOf>>>()
  const wanted = Math.min(24, rounds, requests)
  for (let n = 0; n < wanted; n++)
    found.set(n, await callsOf(schema, graph, graphql, variables(LATENCY_FROM + n, known)))
  const ask: Ask = (n) => callAgain(graph, found.get(n % wanted)!)
  return { ask, calls: Math.max(...[...found.values()].map((waves) => waves.flat().length)) }
}

main().catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
