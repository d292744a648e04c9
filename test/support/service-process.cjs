// node service-process.cjs CONNECTION: the service in a process of its own, on a free port, as the environment sets it.
// It prints its address as a line. Each line on standard input is answered by a line of JSON: the longest delay of the
// event loop since the line before, in milliseconds, and the most memory that the process has had, in bytes.
require('reflect-metadata')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { monitorEventLoopDelay } = require('node:perf_hooks')
const { createInterface } = require('node:readline')
require('./typescript.cjs')

const project = join(__dirname, '../..')
const { readConfig } = require(join(project, 'src/config.ts'))
const { openGraph } = require(join(project, 'src/graph/graph.ts'))
const { answerFrom } = require(join(project, 'src/serve.ts'))

const delay = monitorEventLoopDelay({ resolution: 10 })

openGraph(JSON.parse(process.argv[2])).then(async (graph) => {
  const { url } = await answerFrom(readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...process.env }), graph)
  delay.enable()
  console.log(url)
  for await (const _ of createInterface({ input: process.stdin })) {
    const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))
    console.log(JSON.stringify({ delay: delay.max / 1e6, peak: peak * 1024 }))
    delay.reset()
  }
  process.exit()
})
