import type { Writable } from 'node:stream'
import type { GraphQLSchema } from 'graphql'
import { graphCompletion, tableCompletion } from './completion'
import { cytoscape } from './graph/cytoscape'
import type { GraphFormat } from './graph/format'
import { gexf } from './graph/gexf'
import { graphml } from './graph/graphml'
import { jsonLd } from './graph/json-ld'
import { refuseWithoutThings, writeGraph } from './graph/write-graph'
import { type Above, type List, listsOf } from './lists'
import { AnswerErrors, type Ask, type Pages, pagesOf } from './pages'
import { notExportable } from './refusal'
import { rewritten } from './rewritten'
import { type Bounds, type GraphQLRequest, type Selection, selectionsOf, targetOf } from './selection'
import { isPaged } from './shape'
import { fileTable, notesOf, type TableFile, writeCsv, writeCsvs, writeWorkbook } from './table-file'
import type { Language } from './titles'

interface TableFormat {
  type: string
  ending: string
  write: (file: TableFile, out: Writable) => Promise<void>
}

const CSV: TableFormat = { type: 'text/csv; charset=utf-8; header=present', ending: 'csv', write: writeCsv }
const CSVS: TableFormat = { type: 'application/zip', ending: 'zip', write: writeCsvs }
const XLSX: TableFormat = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: 'xlsx',
  write: writeWorkbook,
}

const GRAPHS: Readonly<Record<string, GraphFormat>> = { gexf, graphml, cytoscape, jsonld: jsonLd }

export const FORMATS: readonly string[] = ['csv', 'xlsx', ...Object.keys(GRAPHS)]
/** Each is asked for by itself. */
const MOST_LISTS = 200

export const ABOVE: readonly Above[] = ['repeated', 'keyed']

export interface ExportWanted {
  /** one of FORMATS */
  format: string
  language: Language
  above: Above
  /** the one list that is wanted, by its name; absent: all */
  list?: string
  timeZone: string
  /** most entries on a page, most fields in an answer, and what the question itself must keep to */
  limits: Bounds & { page: number; cost: number }
  ask: Ask
  /** whether anything that may be asked for rests on synthetic data */
  restsOnSynthetic: () => Promise<boolean>
}

/** A file whose first pages are there. */
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
  wanted: ExportWanted,
): Promise<Export> {
  const selections = selectionsOf(schema, request, wanted.limits)
  if (!selections) return refusedBy(wanted.ask, request)
  refuseMany(selections.length)
  const { operation, path } = selections[0]!
  const about: About = {
    name: request.operationName ?? operation.name?.value ?? path[0]!.key,
    notes: [`共建 Gongjian, ${new Date().toISOString()}`, ...request.query.trim().split('\n')],
  }
  if (request.variables && Object.keys(request.variables).length > 0)
    about.notes.push(JSON.stringify(request.variables))
  const graph = GRAPHS[wanted.format]
  return graph
    ? graphExport(schema, selections, graph, about, wanted)
    : tableExport(schema, selections, about, wanted)
}

interface About {
  name: string
  notes: string[]
}

async function tableExport(
  schema: GraphQLSchema,
  selections: readonly Selection[],
  { name, notes }: About,
  { format, language, timeZone, above, list, limits, ask, restsOnSynthetic }: ExportWanted,
): Promise<Export> {
  const all = listsOf(selections, above)
  refuseMany(all.length)
  const lists = chosen(all, list)
  const firstPages = askingOnce((selection) =>
    pagesOf(selection, rewritten(schema, selection, tableCompletion(schema), limits), ask),
  )
  const marked = await restsOnSynthetic()
  const presentation = { language, timeZone, above, marked }
  const tables = []
  for (const each of lists) tables.push(fileTable(each, await firstPages(each.selection), presentation))
  // A single table goes by the name of the question.
  if (tables.length === 1) tables[0]!.name = name
  const { type, ending, write } = format === 'xlsx' ? XLSX : tables.length === 1 ? CSV : CSVS
  const file = { tables, notes: notesOf(notes, marked) }
  return { fileName: `${name}.${ending}`, type, write: (out) => write(file, out) }
}

async function graphExport(
  schema: GraphQLSchema,
  selections: readonly Selection[],
  format: GraphFormat,
  { name, notes }: About,
  { limits, ask, restsOnSynthetic }: ExportWanted,
): Promise<Export> {
  refuseWithoutThings(selections)
  const completion = graphCompletion(schema)
  const answers: { selection: Selection; pages: Pages }[] = []
  for (const selection of withoutRepetition(selections))
    answers.push({
      selection,
      pages: await pagesOf(selection, rewritten(schema, selection, completion, limits), ask),
    })
  const marked = await restsOnSynthetic()
  const wanted = { name, marked, notes: notesOf(notes, marked) }
  const { type, ending } = format
  return { fileName: `${name}.${ending}`, type, write: (out) => writeGraph(format, wanted, answers, out) }
}

function refuseMany(lists: number): void {
  if (lists > MOST_LISTS)
    throw notExportable(`This question has ${lists} lists; a file can have ${MOST_LISTS} 列表过多`)
}

function chosen(lists: readonly List[], name: string | undefined): readonly List[] {
  if (name === undefined) return lists
  const found = lists.filter((list) => list.name === name)
  if (found.length > 0) return found
  throw notExportable(`list is "${name}"; this question has ${lists.map((each) => each.name).join(', ')}`)
}

/** A graph takes in all that is selected beneath a root: lists of it that are not followed come with the others. */
function withoutRepetition(selections: readonly Selection[]): Selection[] {
  return selections.filter((selection, place) => {
    const first = selections.findIndex(({ path }) => path[0] === selection.path[0])
    return first === place || isPaged(targetOf(selection))
  })
}

/** Tables of one list share its first page. */
function askingOnce(ask: (selection: Selection) => Promise<Pages>): typeof ask {
  const asked = new Map<Selection, Promise<Pages>>()
  return (selection) => {
    const pages = asked.get(selection) ?? ask(selection)
    asked.set(selection, pages)
    return pages
  }
}

/** GraphQL's own refusal of a question says best what is wrong with it. */
async function refusedBy(ask: Ask, request: GraphQLRequest): Promise<never> {
  throw new AnswerErrors((await ask(request)).errors ?? [])
}
