import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { generateSample, sampleRegister, sampleTables } from '../../data/generate/sample'

export type Row = Record<string, string>
export type Tables = Record<string, Row[]>

/** The sample registers with every table, as rows of a file, and the text of each table. */
export function wholeSample(): { tables: Tables; texts: Map<string, string> } {
  const texts = sampleTables(sampleRegister())
  const read = ([table, text]: [string, string]) => [table, parse<Row>(text, { columns: true })]
  return { tables: Object.fromEntries([...texts].map(read)), texts }
}

/** The sample registers as the files hold them, and the bytes of each file. */
export async function writtenSample(): Promise<{ tables: Tables; bytes: Map<string, string> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'))
  try {
    await generateSample(folder)
    const bytes = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
    const tables: Tables = {}
    for (const [file, text] of bytes) tables[file.replace('.csv', '')] = parse(text, { columns: true })
    return { tables, bytes }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export interface Span {
  earliestStart: string
  latestStart: string
  earliestEnd: string
  latestEnd: string
}

/** The four dates of a linkage's row, as the two clocks of the model have them. */
export function span(row: Row): Span {
  const start = days(row.start ?? '')
  const end = days(row.end ?? '')
  const cap = row.terminated_on ? shift(row.terminated_on, -1) : '9999-12-31'
  const least = (a: string) => (a < cap ? a : cap)
  return {
    earliestStart: start?.first ?? '0001-01-01',
    latestStart: start?.last ?? row.recorded_on ?? '9999-12-31',
    earliestEnd: least(end?.first ?? '9999-12-31'),
    latestEnd: least(end?.last ?? '9999-12-31'),
  }
}

export function inForce(row: Row, day: string): boolean {
  const { latestStart, earliestEnd } = span(row)
  return latestStart <= day && day <= earliestEnd
}

export type Status = 'IN_FORCE' | 'UNCERTAIN' | 'UPCOMING' | 'TERMINATED' | 'EXPIRED'

export function status(row: Row, day: string): Status {
  if (inForce(row, day)) return 'IN_FORCE'
  const { earliestStart, latestEnd } = span(row)
  if (earliestStart <= day && day <= latestEnd) return 'UNCERTAIN'
  if (day < earliestStart) return 'UPCOMING'
  return row.terminated_on ? 'TERMINATED' : 'EXPIRED'
}

function days(date: string): { first: string; last: string } | undefined {
  if (date === '') return undefined
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` }
  if (date.length === 10) return { first: date, last: date }
  const next = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0))
  return { first: `${date}-01`, last: next.toISOString().slice(0, 10) }
}

export function shift(date: string, by: number): string {
  return new Date(Date.parse(date) + by * 86_400_000).toISOString().slice(0, 10)
}

export function grouped(rows: Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return [...groups.values()]
}
