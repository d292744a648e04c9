import type { Writable } from 'node:stream'
import type { GraphQLSchema } from 'graphql'
import { graphCompletion, tableCompletion } from './completion'
import { cytoscape } from './graph/cytoscape'
import type { GraphFormat } from './graph/format'
import { gexf } from './graph/gexf'
import { graphml } from './graph/graphml'
import { jsonLd } from './graph/json-ld'
import { graphWriter } from './graph/write-graph'
import { AnswerErrors, type Ask, type Data, pagesOf } from './pages'
import { rewritten } from './rewritten'
import { type GraphQLRequest, selectionOf } from './selection'
import { type TableFile, tableFile, writeCsv, writeWorkbook } from './table-file'
import type { Language } from './titles'

interface TableFormat {
  type: string
  ending: string
  write: (file: TableFile, out: Writable) => Promise<void>
}

const TABLES: Readonly<Record<string, TableFormat>> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', ending: 'csv', write: writeCsv },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    write: writeWorkbook,
  },
}

const GRAPHS: Readonly<Record<string, GraphFormat>> = { gexf, graphml, cytoscape, jsonld: jsonLd }

export const FORMATS: readonly string[] = [...Object.keys(TABLES), ...Object.keys(GRAPHS)]

export interface ExportWanted {
  /** one of FORMATS */
  format: string
  language: Language
  timeZone: string
  /** most entries on a page, most fields in an answer, and most words in a question */
  limits: { page: number; cost: number; tokens: number }
  ask: Ask
  /** whether the register has sources of synthetic data */
  restsOnSynthetic: () => Promise<boolean>
}

/** A file whose first page is there. */
export interface Export {
  fileName: string
  type: string
  /** Writes the file as fast as it is taken, asking for each page when the one before is written; ends `out`. */
  write(out: Writable): Promise<void>
}

/**
 * What a question selects as a file. Throws before a byte is written: AnswerErrors as GraphQL has them, BAD_USER_INPUT
 * where the question cannot leave as such a file.
 */
export async function exportOf(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  { format, language, timeZone, limits, ask, restsOnSynthetic }: ExportWanted,
): Promise<Export> {
  const selection = selectionOf(schema, request, limits.tokens)
  if (!selection) return refusedBy(ask, request)
  const table = TABLES[format]
  const completion = table ? tableCompletion(schema) : graphCompletion(schema)
  const question = rewritten(schema, selection, completion, limits)
  const graph = table ? undefined : graphWriter(selection, GRAPHS[format]!)
  const marked = await restsOnSynthetic()
  const pages = pagesOf(selection, question, ask)
  const { value: first } = await pages.next()
  const name = request.operationName ?? selection.operation.name?.value ?? selection.path[0]!.key
  const notes = [`共建 Gongjian, ${new Date().toISOString()}`, ...request.query.trim().split('\n')]
  if (request.variables && Object.keys(request.variables).length > 0)
    notes.push(JSON.stringify(request.variables))
  const all = withFirst(first as Data, pages)
  const { type, ending } = table ?? GRAPHS[format]!
  const fileName = `${name}.${ending}`
  if (!table) return { fileName, type, write: (out) => graph!({ name, marked, notes }, all, out) }
  const file = tableFile(selection, first as Data, all, { name, marked, notes, language, timeZone })
  return { fileName, type, write: (out) => table.write(file, out) }
}

/** GraphQL's own refusal of a question says best what is wrong with it. */
async function refusedBy(ask: Ask, request: GraphQLRequest): Promise<never> {
  throw new AnswerErrors((await ask(request)).errors ?? [])
}

async function* withFirst(first: Data, others: AsyncGenerator<Data>): AsyncGenerator<Data> {
  try {
    yield first
    yield* others
  } finally {
    await others.return(undefined)
  }
}
