import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { isDeepStrictEqual } from 'node:util'
import neo4j, { type Driver } from 'neo4j-driver'
import { openEmbedded } from '../src/graph/embedded/open-embedded'
import { packageRoot } from '../src/graph/question'
import { type BenchQuestion, type Known, questions } from './questions'

/**
 * Measures the service against the same questions by hand over Bolt, side by side in one run: every figure is a
 * ratio of two that were taken in turns, because a machine's speed drifts. Answers are compared; variables differ
 * on every request, so that no answer is given twice.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 300)
const AT_ONCE = 16

type Asker = (question: BenchQuestion, n: number) => Promise<unknown>

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongjian-bench-'))
  const service = await startService(dataDir)
  const embedded = await openEmbedded({ dataDir })
  const driver = neo4j.driver(embedded.uri, neo4j.auth.basic(embedded.user, embedded.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 64,
  })
  try {
    const known = await knownThings(driver)
    const ours = overHttp(service.url, known)
    const byHand = overBolt(driver, known)
    console.log(
      `${ROUNDS} requests one after another and ${ROUNDS * 2} at ${AT_ONCE} at once, of each kind in turns\n`,
    )
    console.log(
      '| question | latency ms, service / by hand | ratio | answers a second, service / by hand | ratio | database calls |',
    )
    console.log('|---|---|---|---|---|---|')
    for (const question of questions) console.log(await measured(question, ours, byHand, service))
    console.log(`\nThe service's memory after the run: ${await service.memory()} MB`)
  } finally {
    await driver.close()
    await service.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measured(
  question: BenchQuestion,
  ours: Asker,
  byHand: Asker,
  service: Service,
): Promise<string> {
  for (let n = 0; n < 60; n++) {
    const [a, b] = [await ours(question, n), await byHand(question, n)]
    if (!isDeepStrictEqual(a, b))
      throw new Error(`${question.title}: ${JSON.stringify(a)} by the service, ${JSON.stringify(b)} by hand`)
  }
  const [mine = 0, theirs = 0] = await latencies(question, ours, byHand)
  const [myRate = 0, theirRate = 0] = await rates(question, ours, byHand)
  const calls = await service.callsOf(question, ours)
  const cells = [
    question.title,
    `${mine.toFixed(2)} / ${theirs.toFixed(2)}`,
    (mine / theirs).toFixed(2),
    `${myRate.toFixed(0)} / ${theirRate.toFixed(0)}`,
    (myRate / theirRate).toFixed(2),
    calls,
  ]
  return `| ${cells.join(' | ')} |`
}

/** Medians in milliseconds of requests that take turns. */
async function latencies(question: BenchQuestion, ...askers: Asker[]): Promise<number[]> {
  const times = askers.map(() => [] as number[])
  for (let n = 0; n < ROUNDS; n++) {
    for (const [index, ask] of askers.entries()) {
      const start = performance.now()
      await ask(question, 1000 + n)
      times[index]!.push(performance.now() - start)
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[each.length >> 1]!)
}

/** Answers a second with so many requests at once, the medians of eight windows that take turns. */
async function rates(question: BenchQuestion, ...askers: Asker[]): Promise<number[]> {
  const windows = 8
  const found = askers.map(() => [] as number[])
  for (let window = 0; window < windows; window++) {
    for (const [index, ask] of askers.entries()) {
      const count = Math.ceil((ROUNDS * 2) / windows)
      let next = 5000 + window * count
      const end = next + count
      const start = performance.now()
      const worker = async () => {
        while (next < end) await ask(question, next++)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
      found[index]!.push((count * 1000) / (performance.now() - start))
    }
  }
  return found.map((each) => each.sort((a, b) => a - b)[each.length >> 1]!)
}

function overBolt(driver: Driver, known: Known): Asker {
  return async (question, n) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ })
    try {
      const params = { ...question.variables(n, known), now: '9999-12-31T00:00:00.000Z' }
      const { records } = await session.executeRead((transaction) => transaction.run(question.cypher, params))
      return question.fromRows(records.map((record) => record.toObject()))
    } finally {
      await session.close()
    }
  }
}

function overHttp(url: string, known: Known): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  return (question, n) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ query: question.graphql, variables: question.variables(n, known) })
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => {
          const answer = JSON.parse(Buffer.concat(chunks).toString())
          if (answer.errors) reject(new Error(JSON.stringify(answer.errors)))
          else resolve(question.fromGraphql(answer.data))
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
}

async function knownThings(driver: Driver): Promise<Known> {
  const { records } = await driver.executeQuery(
    `CALL () { MATCH (a:Area {level: 'COUNTY'})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit)
       WITH DISTINCT a ORDER BY a.code RETURN collect(a.code) AS counties }
     CALL () { MATCH (u:Unit) WITH u ORDER BY u.id RETURN collect(u.id) AS units }
     RETURN counties, units`,
  )
  return records[0]!.toObject() as unknown as Known
}

interface Service {
  url: string
  callsOf(question: BenchQuestion, ask: Asker): Promise<number>
  memory(): Promise<number>
  stop(): Promise<void>
}

/** The service as users start it, in a process of its own, on the sample registers. */
async function startService(dataDir: string): Promise<Service> {
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'src', 'cli.js'), 'serve'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createInterface(child.stderr)
  for await (const line of createInterface(child.stdout)) {
    const url = /POST (http:\S+)\/graphql/.exec(line)?.[1]
    if (url === undefined) continue
    child.stdout.resume()
    return {
      url,
      async callsOf(question, ask) {
        const logged = new Promise<number>((resolve) => {
          const name = /query (\w+)/.exec(question.graphql)![1]
          const last: number[] = []
          log.on('line', (each) => {
            const { name: asked, calls } = JSON.parse(each)
            if (asked === name) last.push(calls)
            if (last.length > 0) resolve(last[last.length - 1]!)
          })
        })
        await ask(question, 9999)
        return logged
      },
      async memory() {
        const metrics = await (await fetch(`${url}/metrics`)).text()
        return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)![1]) / 1e6)
      },
      async stop() {
        child.kill('SIGTERM')
        await once(child, 'exit')
      },
    }
  }
  throw new Error('The service did not start')
}

main().catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
