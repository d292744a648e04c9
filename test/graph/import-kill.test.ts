import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killImports } from '../../bench/import/kills'
import { writeRegister } from '../../bench/import/register'
import type { Graph } from '../../src/graph/graph'
import { connectionTo, openScratch } from '../support/databases'

let graph: Graph
const folder = mkdtempSync(join(tmpdir(), 'kills-'))

beforeAll(async () => {
  graph = await openScratch()
})

afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

test('an import that is killed leaves what was there, or what the same command completes', async () => {
  const { ground } = writeRegister(folder, { units: 200, communities: 60, together: true })
  const script = join(__dirname, '../support/import-process.cjs')
  const { uri, user, password } = connectionTo('SCRATCH')
  const start = () =>
    spawn(process.execPath, [script, JSON.stringify({ uri, user, password }), ground], { stdio: 'ignore' })
  const kills = await killImports({ server: { uri, user, password }, start, kills: 3, between: 1 })
  expect(kills.filter(({ between }) => between).length).toBeGreaterThanOrEqual(1)
}, 600_000)
