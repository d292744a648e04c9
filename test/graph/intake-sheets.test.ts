import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { noMemory } from '../../src/intake/memory'
import { asksOf, propose } from '../../src/intake/propose'
import type { Proposal } from '../../src/intake/types'
import { openSample } from '../support/databases'

const folder = join(__dirname, '..', 'intake', 'sheets')

interface Gold {
  sheet: string
  cell: string
  kind: 'unit' | 'area' | 'committee' | 'alliance'
  expect: string[]
  note: string
}
const gold: Gold[] = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))

let graph: Graph
let proposals: Map<string, Proposal>
beforeAll(async () => {
  graph = await openSample()
  proposals = new Map()
  for (const name of readdirSync(folder).filter((file) => /^0\d/.test(file))) {
    const { proposal } = await propose(
      asksOf(graph),
      join(folder, name),
      name,
      { within: '441481', day: '2024-06-30', today: '2024-06-30' },
      async () => noMemory,
    )
    proposals.set(name.split('-')[0]!, proposal)
  }
})
afterAll(() => graph.close())

test('every table is found, with its header and kind', () => {
  const found = [...proposals].map(([sheet, { tables }]) => [
    sheet,
    tables.map(({ kind, header, first, last }) => [kind, header, first, last]),
  ])
  expect(Object.fromEntries(found)).toEqual({
    '01': [['pairings', [3], 4, 21]],
    '02': [['contacts', [3, 4], 6, 17]],
    '03': [['duty_reports', [3], 4, 15]],
    '03b': [['duty_reports', [3], 4, 15]],
    '04': [['part_time_memberships', [1], 2, 11]],
    '05': [
      ['list_items', [4], 5, 8],
      ['list_items', [11], 12, 15],
      ['list_items', [18], 19, 21],
    ],
    '06': [
      ['alliances', [2], 3, 5],
      ['chair_terms', [2], 3, 4],
    ],
    '07': [['meetings', [2], 3, 6]],
    '08': [['activities', [2], 3, 10]],
  })
})

test('every row is a record or left out with its reason', () => {
  const { tables } = proposals.get('01')!
  expect(tables[0]!.leftOut).toEqual([
    { row: 1, why: 'TITLE' },
    { row: 2, why: 'NOTE' },
    { row: 22, why: 'TOTAL' },
    { row: 23, why: 'EMPTY' },
    { row: 24, why: 'NOTE' },
  ])
  expect(proposals.get('02')!.tables[0]!.leftOut.filter(({ why }) => why === 'SECTION')).toHaveLength(3)
  for (const { tables: each, records } of proposals.values())
    for (const { sheet, header, first, last, leftOut } of each) {
      const rows = new Set(records.filter((record) => record.sheet === sheet).map(({ row }) => row))
      for (const { row } of leftOut) rows.add(row)
      for (let row = first!; row <= last!; row++)
        expect([sheet, row, rows.has(row)]).toEqual([sheet, row, true])
      expect(header.length).toBeGreaterThan(0)
    }
})

test('nobody is taken for another: what is automatic is right, and never where several may be meant', () => {
  const wrong: string[] = []
  let automatic = 0
  for (const { sheet, cell, kind, expect: ids, note } of gold) {
    const [number = '', at = ''] = [sheet.split('-')[0], cell.split(':')[0]]
    const entity = { unit: 'UNIT', area: 'AREA', committee: 'COMMITTEE', alliance: 'ALLIANCE' }[kind]
    const mentions = proposals
      .get(number)!
      .mentions.filter((mention) => mention.cell === at && mention.entity === entity)
    for (const { match, how, text } of mentions) {
      if (how !== 'AUTOMATIC' || match === null) continue
      automatic++
      const isRight = ids.some((id) => match === id || match === `area:${id}`)
      if (!isRight || note.startsWith('ambiguous')) wrong.push(`${sheet} ${cell} ${text} ${match}`)
    }
  }
  expect(wrong).toEqual([])
  expect(automatic).toBeGreaterThan(90)
})

test('dates, counts and terms are read in all their spellings, and what was inferred says so', () => {
  const valueAt = (sheet: string, cell: string, field: string) => {
    const found = proposals.get(sheet)!.values.find((each) => each.cell === cell && each.field === field)
    return found && [found.value, found.how]
  }
  expect(valueAt('01', 'F8', 'pairings.start')).toEqual(['2023-06-01', 'READ'])
  expect(valueAt('01', 'F12', 'pairings.end')).toEqual(['2026-05', 'READ'])
  expect(valueAt('01', 'F16', 'pairings.start')).toEqual(['2023-05', 'READ'])
  expect(valueAt('02', 'G9', 'units.party_members')).toEqual([42, 'READ'])
  expect(valueAt('03', 'E10', 'duty_reports.members')).toEqual([30, 'READ'])
  expect(valueAt('03', 'G11', 'duty_reports.start')).toEqual(['2024-03', 'INFERRED'])
  expect(valueAt('04', 'F4', 'part_time_memberships.post')).toEqual(['PART_TIME_DEPUTY_SECRETARY', 'EXACT'])
  expect(valueAt('06', 'B3', 'chair_terms.start')).toEqual(['2024-01', 'INFERRED'])
  expect(valueAt('07', 'H3', 'matters.resolved_on')).toEqual(['2024-03-20', 'READ'])
  expect(valueAt('08', 'D4', 'activities.held_on')).toEqual(['2024-01-12', 'INFERRED'])
})

test('a month alone is asked for where a whole day is needed', () => {
  const { questions } = proposals.get('08')!
  expect(questions.filter(({ about }) => about === 'VALUE').map(({ cells }) => cells[0]!.cell)).toEqual([
    'D7',
  ])
})

test('telephone numbers are in nothing that is kept, and the report says so', () => {
  const { tables, records } = proposals.get('01')!
  expect(JSON.stringify(records)).not.toMatch(/1380000/)
  const phone = tables[0]!.columns.find(({ title }) => title === '联系电话')!
  expect(phone).toMatchObject({ field: null, reasons: [expect.stringContaining('属个人信息，不保留')] })
})

test('the same sheet gives the same in .xls and in .et', () => {
  const { file: _xls, ...first } = proposals.get('03')!
  const { file: _et, ...second } = proposals.get('03b')!
  expect(second).toEqual(first)
})
