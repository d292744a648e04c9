import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { launchChromium } from '../test/web/support/chromium.js'

// Frame times of the explorer's network while it is panned, its layout settled, in the browser that the tests use.
// Prints one line for each size: nodes, edges, names drawn, median and 95th percentile in milliseconds, renderer.

const SIZES = [2_000, 20_000]
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

const built = await mkdtemp(path.join(tmpdir(), 'gongjian-frames-'))
await build({ root: 'web/frames', logLevel: 'warn', build: { outDir: built, emptyOutDir: true } })
const server = createServer(async (request, response) => {
  const name = request.url === '/' ? '/index.html' : request.url!
  const body = await readFile(path.join(built, path.normalize(name))).catch(() => null)
  response
    .writeHead(body ? 200 : 404, { 'content-type': TYPES[path.extname(name)] ?? 'font/woff2' })
    .end(body)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

const browser = await launchChromium()
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.waitForFunction('globalThis.measure')
  const { times, ...drawn } = await page.evaluate<Measured>(`measure(${size})`)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Number(sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1))
  console.log(JSON.stringify({ ...drawn, frames: times.length, median: at(0.5), p95: at(0.95) }))
  await page.close()
}
await browser.close()
server.close()
await rm(built, { recursive: true })

interface Measured {
  nodes: number
  edges: number
  names: number
  renderer: string
  times: number[]
}
