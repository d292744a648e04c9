import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readBackup, writeBackup } from '../../src/graph/backup'
import type { Graph } from '../../src/graph/graph'
import { checkRestored, resetGraph, restoreBackup } from '../../src/graph/restore'
import { currentRevision } from '../../src/register/revision'
import { empty, openScratch } from '../support/databases'
import { differences, wholeState } from '../support/graph-state'
import { mergedAndRetracted } from '../support/merged-and-retracted'
import { askScratch, importFiles, town } from '../support/register'
import { wholeRegister } from '../support/whole-register'

let graph: Graph
let room: string
let file: string
beforeAll(async () => {
  graph = await openScratch()
})
beforeEach(async () => {
  await empty(graph)
  room = mkdtempSync(join(tmpdir(), 'backup-'))
  file = join(room, 'gongjian.ndjson.gz')
})
afterEach(() => rmSync(room, { recursive: true }))
afterAll(async () => {
  // A mark of an unfinished restore would stand in the way of the next test file.
  await resetGraph(graph)
  await graph.close()
})

/** A register with older versions, changes, a retracted linkage and whole numbers that are floats. */
async function withHistory(): Promise<void> {
  expect((await importFiles(graph, wholeRegister)).errors).toEqual([])
  await importFiles(graph, {
    pairings: 'ref,unit_ref,community_code,annual_funding\nR1,U1,441481001001,70000',
  })
  await graph.command(
    `MATCH (claim:Claim) SET claim.recordedTo = '2030-01-01T00:00:00.000Z', claim.weights = [1.0, 2.5], claim.none = []`,
  )
}

const lines = () => gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')

async function reading(path: string): Promise<number> {
  let count = 0
  for await (const _ of readBackup(path)) count++
  return count
}

test('everything comes back, versions, changes, book-keeping and kinds of numbers included', async () => {
  await withHistory()
  const before = await wholeState()
  const written = await writeBackup(graph, file)
  await empty(graph)
  await importFiles(graph, town)
  expect(await restoreBackup(graph, file)).toEqual(written)
  expect(differences(before, await wholeState())).toEqual([])
  expect(await currentRevision(graph)).toBe(2)
  await expect(checkRestored(graph)).resolves.toBeUndefined()
  expect(
    (await importFiles(graph, { pairings: 'ref,unit_ref,community_code\nR1,U1,441481001001' })).revision,
  ).toBe(2)
})

test('what was merged away or taken back comes back too, and the answers under idempotency keys', async () => {
  await mergedAndRetracted(graph)
  const before = await wholeState()
  await writeBackup(graph, file)
  await empty(graph)
  await restoreBackup(graph, file)
  expect(differences(before, await wholeState())).toEqual([])
  const kinds = await askScratch(
    `MATCH (n:MergedUnit|Retracted|AnsweredWrite) UNWIND labels(n) AS label
     RETURN label, count(*) AS nodes ORDER BY label`,
  )
  expect(kinds).toEqual([
    { label: 'AnsweredWrite', nodes: 2 },
    { label: 'MergedUnit', nodes: 1 },
    { label: 'Retracted', nodes: 1 },
  ])
})

test('the file is an opening, a line a node, a line a relationship, and their numbers', async () => {
  await importFiles(graph, town)
  const { nodes, edges } = await writeBackup(graph, file)
  const [first, ...rest] = lines().map((line) => JSON.parse(line))
  expect(first).toMatchObject({ backup: 'gongjian', format: 1 })
  expect(rest.pop()).toEqual({ nodes, edges })
  expect(rest.filter((line) => 'node' in line)).toHaveLength(nodes)
  expect(rest.filter((line) => 'edge' in line)).toHaveLength(edges)
  expect(rest.find(({ properties }) => properties.id === 'unit:U2')).toMatchObject({
    labels: expect.arrayContaining(['Unit', 'Entity']),
    properties: { name: '兴田超市', kind: 'PRIVATE_ENTERPRISE' },
  })
})

describe('a file that is not a whole backup is found out before anything is touched:', () => {
  let before: string[]
  beforeEach(async () => {
    await importFiles(graph, wholeRegister)
    await writeBackup(graph, file)
    await empty(graph)
    await importFiles(graph, town)
    before = await wholeState()
  })

  const damage: [string, () => Buffer | string, string | RegExp][] = [
    ['cut off', () => readFileSync(file).subarray(0, -200), 'not compressed whole'],
    ['a byte changed', () => flipped(readFileSync(file)), /not compressed whole|is not the JSON/],
    ['a line lost', () => gzipSync(lines().toSpliced(5, 1).join('\n')), 'nodes and'],
    ['the end lost', () => gzipSync(lines().slice(0, -1).join('\n')), 'ends too early'],
    ['half a line', () => gzipSync(lines().join('\n').slice(0, -300)), 'is not the JSON'],
    ['something behind the end', () => gzipSync([...lines(), '{"node":1}'].join('\n')), 'behind the end'],
    ['another file', () => gzipSync('{"hello":"world"}\n'), 'no backup of this service'],
    ['a later format', () => gzipSync('{"backup":"gongjian","format":2}\n'), 'format 2'],
    ['nothing in it', () => gzipSync(''), 'no backup of this service'],
    ['not compressed', () => lines().join('\n'), 'not compressed whole'],
  ]
  test.each(damage)('%s', async (_name, content, message) => {
    writeFileSync(file, content())
    await expect(restoreBackup(graph, file)).rejects.toThrow(message)
    expect(differences(before, await wholeState())).toEqual([])
    await expect(checkRestored(graph)).resolves.toBeUndefined()
  })

  test('no file at all', async () => {
    await expect(restoreBackup(graph, join(room, 'none'))).rejects.toThrow('ENOENT')
    expect(differences(before, await wholeState())).toEqual([])
  })
})

test('a restore that breaks off leaves a mark, and restoring again finishes it', async () => {
  await withHistory()
  const before = await wholeState()
  await writeBackup(graph, file)
  const whole = lines()
  // A relationship whose node is not there shows only when the relationships come.
  const broken = join(room, 'broken')
  writeFileSync(
    broken,
    gzipSync(whole.map((line) => line.replace(/"end":\d+,/, '"end":999999999,')).join('\n')),
  )
  await expect(restoreBackup(graph, broken)).rejects.toThrow('relationships have their nodes')
  await expect(checkRestored(graph)).rejects.toThrow('is not finished: run "gongjian restore" again')
  expect(await askScratch('MATCH (n:Restore) RETURN count(n) AS marks')).toEqual([{ marks: 1 }])

  await restoreBackup(graph, file)
  expect(differences(before, await wholeState())).toEqual([])
  await expect(checkRestored(graph)).resolves.toBeUndefined()
})

test('a property that the file cannot hold is named, and the backup before stays', async () => {
  await importFiles(graph, town)
  await writeBackup(graph, file)
  const hash = () => createHash('sha256').update(readFileSync(file)).digest('hex')
  const before = hash()
  await graph.command(`MATCH (unit:Unit {id: 'unit:U1'}) SET unit.founded = date('2020-01-01')`)
  await expect(writeBackup(graph, file)).rejects.toThrow('unit:U1: founded is a DATE NOT NULL')
  expect(hash()).toBe(before)
  expect(existsSync(`${file}.unfinished`)).toBe(false)
  expect(await reading(file)).toBeGreaterThan(10)
})

test('a reset leaves what an empty database has', async () => {
  const withoutMoments = async () => (await wholeState()).filter((line) => !line.startsWith('(Migration'))
  const before = await withoutMoments()
  await importFiles(graph, town)
  await resetGraph(graph)
  expect(differences(before, await withoutMoments())).toEqual([])
})

function flipped(bytes: Buffer): Buffer {
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = bytes[middle]! ^ 0xff
  return bytes
}
