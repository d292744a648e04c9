import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { Graph } from '../../src/graph/graph'
import { openSample } from '../support/databases'
import { startService, type TestService } from '../support/service'

const CLIENT = join(__dirname, '../openrefine')

let graph: Graph
let service: TestService
let output: string
beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), 'openrefine-'))
  execFileSync('mvn', ['-q', '-B', '-f', join(CLIENT, 'pom.xml'), `-Doutput=${output}`, 'compile'])
  graph = await openSample()
  service = await startService(graph, { MAX_SECONDS: '600' })
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
  rmSync(output, { recursive: true })
})

interface Found {
  name: string
  match: string
  candidates: string[]
  error: string
}

/** What OpenRefine makes of a column of names. */
async function reconciled(names: readonly string[], within: string): Promise<Found[]> {
  const path = [join(output, 'classes'), join(output, 'lib/*')].join(delimiter)
  const address = `${service.url}/reconcile?within=${within}`
  const running = promisify(execFile)('java', ['-cp', path, 'Reconcile', address, 'Unit'])
  running.child.stdin!.end(names.join('\n'))
  const { stdout } = await running
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('OpenRefine finds five hundred units by their names, with and without the county', async () => {
  const { data } = await service.ask('{ units(within: "441481", first: 500) { nodes { id name } } }')
  const units: { id: string; name: string }[] = data.units.nodes
  const asked = [...units.map(({ id, name }) => ({ id, name: name.replace(/^兴宁市/, '市') })), ...units]
  const column = asked.slice(0, 500)
  const found = await reconciled(
    column.map(({ name }) => name),
    '441481',
  )
  expect(found.filter(({ error }) => error !== '')).toEqual([])
  expect(found.filter(({ match }, index) => match !== '' && match !== column[index]!.id)).toEqual([])
  expect(found.filter(({ candidates }, index) => !candidates.includes(column[index]!.id))).toEqual([])
  expect(found).toHaveLength(500)
})

test('OpenRefine is told of nobody by a name that nobody has', async () => {
  const [found] = await reconciled(['火星探测指挥中心'], '441481')
  expect(found).toMatchObject({ match: '', error: '' })
})
