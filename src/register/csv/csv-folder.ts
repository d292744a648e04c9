import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { CsvError, type Parser, parse } from 'csv-parse'
import { within } from '../../spreadsheet/extent'
import { type RegisterSource, type SourceRecord, type SourceTable, Unreadable } from '../source'
import { decoded } from './encoding'

/** Where a quote that is never closed would have the rest of a file read as one cell. */
const LARGEST_RECORD = 4_000_000
const BATCH = 1000

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_MAX_RECORD_SIZE: 'a record does not end; is a quote opened and never closed?',
  CSV_INVALID_CLOSING_QUOTE: 'a closing quote is followed by more text; double the quotes inside a cell',
  INVALID_OPENING_QUOTE:
    'a quote stands in a cell without quotes; put quotes around it and double the one inside',
}

/** A folder of CSV files (RFC 4180), one a table; its other files are left alone. */
export function csvFolder(folder: string): RegisterSource {
  return {
    name: basename(folder),
    async tables() {
      const files = (await readdir(folder)).filter((file) => file.toLowerCase().endsWith('.csv')).sort()
      return Promise.all(files.map((file) => csvFile(join(folder, file))))
    },
  }
}

export async function csvFile(path: string): Promise<SourceTable> {
  const { size } = await stat(path)
  const name = basename(path).replace(/\.csv$/i, '')
  return { name, bytes: size, records: () => records(path) }
}

async function* records(path: string): AsyncGenerator<SourceRecord[]> {
  const parser = parse({
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LARGEST_RECORD,
  })
  expectNoLength(parser)
  const text = Readable.from(decoded(path))
  text.on('error', (error) => parser.destroy(error))
  let count = 0
  let batch: SourceRecord[] = []
  try {
    for await (const record of text.pipe(parser) as AsyncIterable<string[]>) {
      count++
      if (record.some((cell) => cell.includes('\0')))
        throw new Unreadable('it holds NUL characters 含有空字符', count)
      batch.push({ row: count, cells: [...within(record, (cell) => cell === '')] })
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
    yield batch
  } catch (error) {
    throw unreadable(error)
  } finally {
    text.destroy()
  }
}

/**
 * Of each record that is shorter or longer than the first the parser makes an error, with its stack and a copy of the
 * record, before it sees that `relax_column_count` lets it pass, which takes longer than all that is read. Told
 * that each record has the length that is expected it makes none. `readRow` says which cells are too many.
 */
function expectNoLength(parser: Parser): void {
  const { state } = parser as unknown as { state: { record: unknown[] } }
  Object.defineProperty(state, 'expectedRecordLength', { get: () => state.record.length, set() {} })
}

function unreadable(error: unknown): unknown {
  if (error instanceof CsvError)
    return new Unreadable(REASONS[error.code] ?? error.message, Number(error.records ?? 0) + 1)
  const { code, syscall } = error as NodeJS.ErrnoException
  return syscall === undefined ? error : new Unreadable(`the file cannot be read (${code}) 文件无法读取`)
}
