import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { transformFile } from '@swc/core'

// A process of its own: Jest's keeps and frees code in other ways.
const program = `
  const { buildSchema, parse } = require('graphql')
  const { createExecutor } = require('./executor')
  const schema = buildSchema('type Query { x(i: Int): Int }')
  schema.getQueryType().getFields().x.resolve = () => 1
  const executor = createExecutor(schema)
  const question = (n) => '{ ' + Array.from({ length: 40 }, (_, i) => 'field' + i + ': x(i: ' + n + ')').join(' ') + ' }'
  async function megabytesAfter(from, to) {
    for (let n = from; n < to; n++) {
      const document = parse(question(n))
      const [operation] = document.definitions
      await executor({ document, operation, queryHash: String(n), request: {}, context: {} })
    }
    gc()
    return process.memoryUsage().heapUsed / 1e6
  }
  megabytesAfter(0, 300).then(async (full) => console.log((await megabytesAfter(300, 900)) - full))
`

test('memory does not grow with the number of different questions', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'executor-'))
  try {
    const { code } = await transformFile('src/http/executor.ts', { sourceMaps: false })
    await writeFile(path.join(folder, 'executor.js'), code)
    await writeFile(path.join(folder, 'program.js'), program)
    const env = { ...process.env, NODE_PATH: path.resolve('node_modules') }
    const { stdout } = await promisify(execFile)('node', ['--expose-gc', `${folder}/program.js`], { env })
    // Compiled and kept for good, 600 of these questions would take more than 100 MB.
    expect(Number(stdout)).toBeLessThan(20)
  } finally {
    await rm(folder, { recursive: true })
  }
}, 60_000)
