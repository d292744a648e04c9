import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { Workbook } from 'exceljs'
import type { Graph } from '../../src/graph/graph'
import { csvFolder } from '../../src/register/csv/csv-folder'
import { importRegister } from '../../src/register/import'
import { exportRegister } from '../../src/register/out/export'
import { currentRevision, holdingRegister } from '../../src/register/revision'
import { tables } from '../../src/register/tables'
import { xlsxWorkbook } from '../../src/register/xlsx/xlsx-workbook'
import { streamsOf } from '../oracle/generate/choose'
import { registers } from '../oracle/generate/register'
import { tableNames } from '../oracle/rows'
import { RULES } from '../oracle/rules'
import { empty, openScratch } from '../support/databases'
import { currentState, differences } from '../support/graph-state'
import { mergedAndRetracted } from '../support/merged-and-retracted'
import { importFiles, town } from '../support/register'
import { wholeRegister } from '../support/whole-register'

const RUNS = Number(process.env.RUNS ?? 2)

let graph: Graph
let room: string
beforeAll(async () => {
  graph = await openScratch()
})
beforeEach(async () => {
  await empty(graph)
  room = mkdtempSync(join(tmpdir(), 'export-'))
})
afterEach(() => rmSync(room, { recursive: true }))
afterAll(() => graph.close())

const exported = (name = 'out') => join(room, name)
const csv = (table: string) => readFileSync(join(exported(), `${table}.csv`), 'utf8')

const source = (name: string) => (name.endsWith('.xlsx') ? xlsxWorkbook : csvFolder)(exported(name))

async function importAgain(name = 'out'): Promise<void> {
  await empty(graph)
  const report = await importRegister(graph, source(name), { actor: 'test', today: '2030-01-01' })
  expect(report.errors).toEqual([])
}

test('the test register has rows in every table, and something in every column', () => {
  expect(Object.keys(wholeRegister).sort()).toEqual(tables.map(({ name }) => name).sort())
  for (const { name, columns } of tables) {
    const [header, ...rows] = String(wholeRegister[name]).split('\n')
    expect(header!.split(',').sort()).toEqual(columns.map(({ key }) => key).sort())
    expect(rows.length).toBeGreaterThan(0)
  }
})

test.each(['out', 'out.xlsx'])(
  'every table comes back from %s to an equal graph, and importing it again changes nothing',
  async (name) => {
    expect((await importFiles(graph, wholeRegister)).errors).toEqual([])
    const before = await currentState()
    const { rows, revision } = await exportRegister(graph, exported(name))
    expect(revision).toBe(1)
    await importAgain(name)
    expect(differences(before, await currentState())).toEqual([])

    const again = await importRegister(graph, source(name), { actor: 'test', today: '2031-01-01' })
    expect(again.revision).toBe(1)
    expect(again.tables.reduce((sum, table) => sum + table.unchanged, 0)).toBe(rows)
    expect(differences(before, await currentState())).toEqual([])
  },
)

test('a folder has a file for every table', async () => {
  await exportRegister(graph, exported())
  expect(readdirSync(exported()).sort()).toEqual(tables.map(({ name }) => `${name}.csv`).sort())
})

test('the exact files of a small register', async () => {
  await importFiles(graph, town)
  await importFiles(graph, { pairings: 'ref,unit_ref,community_code,end\nR1,U1,441481001001,2024-05' })
  await exportRegister(graph, exported())
  expect(csv('pairings')).toBe(
    '\uFEFFref,unit_ref,community_code,unit_organisation_ref,community_organisation_ref,start,end,terminated_on,' +
      'termination_reason,agreement_number,signed_on,annual_funding,source_ref,recorded_on\r\n' +
      'R1,U1,441481001001,,,2021-03,2024-05,,,,,,,2024-06-01\r\n',
  )
  expect(csv('claims')).toBe(
    '\uFEFFref,item_ref,unit_ref,community_code,pairing_ref,start,end,completed_on,source_ref,recorded_on\r\n',
  )
})

test('names leave unchanged, even such as a spreadsheet would run', async () => {
  await importFiles(graph, wholeRegister)
  await exportRegister(graph, exported())
  expect(csv('units')).toContain('\r\nU2,-兴田超市,')
  expect(csv('sources')).toContain('\r\nS1,"=HYPERLINK(""http://x"",""台账"")",')
})

test('what was merged away or taken back stays out, and what it left behind comes back', async () => {
  await mergedAndRetracted(graph)
  const before = await currentState()
  await exportRegister(graph, exported())
  const refs = (table: string) =>
    csv(table)
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0])
  expect([refs('units'), refs('pairings'), refs('exemptions')]).toEqual([['U1'], ['R1'], []])
  expect(csv('pairings')).toContain('\r\nR1,U1,441481001001,,,2021-03,2025,')
  expect(csv('units')).toContain(',兴田超市,')
  await importAgain()
  expect(differences(before, await currentState())).toEqual([])
})

test('more rows than a page, whatever their refs begin with', async () => {
  const starts = ['a', 'Z', '\uFFDC', '𠮷', '中']
  const refs = Array.from({ length: 2105 }, (_, index) => `${starts[index % 5]}${index}`)
  await importFiles(graph, {
    units: stringify([['ref', 'name', 'kind'], ...refs.map((ref) => [ref, ref, 'OTHER'])]),
  })
  expect((await exportRegister(graph, exported())).rows).toBe(2105)
  const written = csv('units').split('\r\n').slice(1, -1)
  expect(written.map((line) => line.split(',')[0]).sort()).toEqual(refs.sort())
})

test('a value that no cell can hold is named, and no folder is left', async () => {
  await importFiles(graph, town)
  await graph.command(`MATCH (unit:Unit {id: 'unit:U1'}) SET unit.formerNames = ['甲;乙']`)
  await expect(exportRegister(graph, exported())).rejects.toThrow(
    'units U1, former_names: ["甲;乙"] cannot be written',
  )
  expect(readdirSync(room)).toEqual([])
})

test('a folder that holds something is left alone; an empty one is taken', async () => {
  writeFileSync(join(room, 'mine.txt'), 'mine')
  await expect(exportRegister(graph, room)).rejects.toThrow('is not empty')
  expect(readdirSync(room)).toEqual(['mine.txt'])
  const target = mkdtempSync(join(room, 'empty-'))
  await exportRegister(graph, target)
  expect(existsSync(join(target, 'units.csv'))).toBe(true)
})

test('writers wait until the export is done', async () => {
  await importFiles(graph, town)
  const order: string[] = []
  let writing: Promise<unknown> | undefined
  await holdingRegister(graph, async (revision) => {
    writing = importFiles(graph, { units: 'ref,name,kind\nU9,新单位,OTHER' }).then(() =>
      order.push('written'),
    )
    // The import reads and checks, and would be done long before these are.
    for (let round = 0; round < 5; round++) await exportRegisterReads()
    order.push(`read at ${revision}`)
    expect(await currentRevision(graph)).toBe(1)
  })
  await writing
  expect(order).toEqual(['read at 1', 'written'])
  expect(await currentRevision(graph)).toBe(2)

  async function exportRegisterReads() {
    expect((await currentState()).join('\n')).not.toContain('新单位')
  }
})

test('a workbook has the Chinese titles and terms, text as text and numbers as numbers', async () => {
  await importFiles(graph, wholeRegister)
  const { rows } = await exportRegister(graph, exported('book.xlsx'))
  const book = new Workbook()
  await book.xlsx.readFile(exported('book.xlsx'))
  expect(book.worksheets.map(({ name }) => name)).toEqual(tables.map(({ title }) => title))
  expect(book.worksheets.reduce((sum, sheet) => sum + sheet.rowCount - 1, 0)).toBe(rows)
  const units = book.getWorksheet('单位')!
  const row = (number: number) => (units.getRow(number).values as unknown[]).slice(1)
  expect(row(1)).toEqual([
    '编号',
    '名称',
    '类型',
    '隶属层级',
    '两新组织',
    '统一社会信用代码',
    '党员数',
    '驻地代码',
    '曾用名',
    '注销日期',
    '来源编号',
  ])
  expect(row(2)).toEqual([
    'U1',
    '市教育局',
    '机关',
    '县级',
    '否',
    '11441481007205622H',
    35,
    '441481001001',
    '教育委员会;文教局',
    undefined,
    'S1',
  ])
  expect(row(3).slice(0, 3)).toEqual(['U2', '-兴田超市', '非公企业'])
  expect(units.getCell('B3').numFmt).toBe('@')
  expect(units.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
  expect(units.autoFilter).toBe('A1:K7')
})

test(
  'random registers with their corrections come back to equal graphs',
  async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      await empty(graph)
      for (const { today, tables: rows } of registers(streamsOf(seed), RULES)) {
        const files = tableNames.filter((name) => rows[name].length > 0)
        const report = await importFiles(
          graph,
          Object.fromEntries(files.map((name) => [name, stringify(rows[name], { header: true })])),
          { today },
        )
        expect(report.errors).toEqual([])
      }
      const before = await currentState()
      const name = seed % 2 === 0 ? `out-${seed}` : `out-${seed}.xlsx`
      await exportRegister(graph, exported(name))
      await importAgain(name)
      expect(differences(before, await currentState())).toEqual([])
    }
  },
  RUNS * 60_000,
)
