import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type ArgumentNode, Kind, parse as parseQuestion, print, visit } from 'graphql'
import { openPromise } from 'yauzl'
import type { Graph } from '../../src/graph/graph'
import { shownIn } from '../../src/register/source'
import { xlsxWorkbook } from '../../src/register/xlsx/xlsx-workbook'
import { createSchema } from '../../src/schema'
import { openSample } from '../support/databases'
import {
  type Answer,
  isEntries,
  isObject,
  leaves,
  same,
  type Table,
  tableIn,
  titled,
} from '../support/exported-cells'
import { rowsRead } from '../support/rows-read'
import { startService, type TestService } from '../support/service'

const EXAMPLES = join(__dirname, '../../examples')
const examples = readdirSync(EXAMPLES).map((file) => basename(file, '.graphql'))
const LONGEST_PAGE = 100
const question = (name: string) => readFileSync(join(EXAMPLES, `${name}.graphql`), 'utf8')

/** The question with the longest page in place of its own, since a file holds a list to its end. */
function whole(text: string): string {
  const lists = createSchema().getQueryType()!.getFields()
  return print(
    visit(parseQuestion(text), {
      Field(field, _key, _parent, _path, above) {
        const isRoot = above.filter((each) => 'kind' in each && each.kind === Kind.FIELD).length === 0
        const isList = isRoot && lists[field.name.value]?.args.some(({ name }) => name === 'first')
        if (!isList && field.name.value !== 'findings') return undefined
        const others = field.arguments?.filter(({ name }) => name.value !== 'first') ?? []
        return { ...field, arguments: [...others, FIRST] }
      },
    }),
  )
}
const FIRST: ArgumentNode = {
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'first' },
  value: { kind: Kind.INT, value: String(LONGEST_PAGE) },
}

let graph: Graph
let service: TestService
let room: string
beforeAll(async () => {
  graph = await openSample()
  service = await startService(graph)
  room = mkdtempSync(join(tmpdir(), 'export-examples-'))
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
  if (room) rmSync(room, { recursive: true })
})

async function exported(name: string, options: string): Promise<{ type: string; bytes: Buffer }> {
  const response = await fetch(`${service.url}/export?${options}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question(name) }),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  if (response.status !== 200) throw new Error(bytes.toString())
  return { type: response.headers.get('content-type')!, bytes }
}

async function csvTables(name: string, options: string): Promise<Table[]> {
  const { type, bytes } = await exported(name, `format=csv&${options}`)
  const files = type === 'application/zip' ? await unpacked(bytes) : [bytes]
  return files.map(tableIn)
}

async function unpacked(bytes: Buffer): Promise<Buffer[]> {
  const path = join(room, 'tables.zip')
  writeFileSync(path, bytes)
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false })
  const files: Buffer[] = []
  for await (const entry of zip.eachEntry()) files.push(await buffer(await zip.openReadStreamPromise(entry)))
  zip.close()
  return files
}

async function sheets(name: string, options: string): Promise<Table[]> {
  const path = join(room, 'book.xlsx')
  writeFileSync(path, (await exported(name, `format=xlsx&${options}`)).bytes)
  const tables: Table[] = []
  for (const sheet of await xlsxWorkbook(path).tables()) {
    const rows: Table = (await rowsRead(sheet)).map((cells) => cells.map(shownIn))
    const width = rows[0]?.length ?? 0
    if (sheet.name !== '说明 Notes')
      tables.push(rows.map((row) => [...row, ...Array(width - row.length).fill('')]))
  }
  return tables
}

/** Every table of an answer, worked out from the answer alone: repeated, a row is an innermost entry. */
function tablesIn(data: Answer): Record<string, string>[][] {
  const tables = new Map<string, Record<string, string>[]>()
  for (const [key, value] of Object.entries(data)) {
    const lists = listPaths(value, [key])
    const found = lists.length > 0 ? lists : [[key]]
    for (const path of innermost(found)) tables.set(path.join('.'), rowsAlong(data, path))
  }
  return [...tables.values()]
}

/** Ways to lists of objects, without those that have a list beneath them. */
function listPaths(value: unknown, path: string[]): string[][] {
  if (isEntries(value)) return [path, ...value.flatMap((item) => (isObject(item) ? within(item, path) : []))]
  return isObject(value) ? within(value, path) : []
}

const within = (value: Answer, path: string[]) =>
  Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, key]))

function innermost(paths: string[][]): string[][] {
  const named = [...new Map(paths.map((path) => [path.join('.'), path])).values()]
  return named.filter(
    (path) => !named.some((other) => other !== path && other.join('.').startsWith(`${path.join('.')}.`)),
  )
}

/** The rows of a list: of each the leaves on the way and in it, by their way from the outermost list. */
function rowsAlong(data: Answer, path: string[]): Record<string, string>[] {
  // What lies on the way to the outermost list is not repeated in titles, but where they would be the same.
  const walk = (value: unknown, at: number, title: string[], isBeneath = false): Record<string, string>[] => {
    if (isEntries(value) || (Array.isArray(value) && at === path.length))
      return (value as Answer[]).flatMap((item) => walkIn(item, at, isBeneath ? title : [], true))
    return walkIn(value as Answer, at, title, isBeneath)
  }
  const walkIn = (
    value: Answer | null,
    at: number,
    title: string[],
    isBeneath: boolean,
  ): Record<string, string>[] => {
    const own = value === null ? {} : leaves(value, title, path[at])
    if (at === path.length || value === null) return [own]
    const next = value[path[at]!]
    const isPlumbing = ['nodes', 'edges', 'node'].includes(path[at]!)
    const inner =
      next === undefined || next === null
        ? []
        : walk(next, at + 1, isPlumbing ? title : [...title, path[at]!], isBeneath)
    return inner.length > 0 ? inner.map((row) => ({ ...own, ...apart(row, own, path[at]!) })) : [own]
  }
  return walk(data[path[0]!], 1, [])
}

function apart(
  row: Record<string, string>,
  own: Record<string, string>,
  list: string,
): Record<string, string> {
  const named = Object.entries(row).map(([title, cell]) => [title in own ? `${list}.${title}` : title, cell])
  return Object.fromEntries(named)
}

/** Whether a list of an answer may go on beyond its page. */
function isPageFull(data: Answer): boolean {
  const isWhole = ({ nodes, edges, findings }: Answer): boolean =>
    ((nodes ?? edges ?? []) as Answer[]).length < LONGEST_PAGE && (!isObject(findings) || isWhole(findings))
  return Object.values(data).some((value) => isObject(value) && !isWhole(value))
}

test.each(examples)('%s leaves whole as CSV and as a workbook, cell by cell', async (name) => {
  const longest = await service.ask(whole(question(name)))
  // Where lists are nested the longest page may cost too much.
  const { data } = longest.data ? longest : await service.ask(question(name))
  const isCut = !longest.data || isPageFull(data)
  const csv = await csvTables(name, '')
  expect(await sheets(name, '')).toEqual(csv)
  for (const table of csv) expect(new Set(table.map(({ length }) => length)).size).toBe(1)
  if (name.includes('Matrix') || JSON.stringify(data).includes('"cells"')) return
  const wanted = tablesIn(titled(data) as Answer).filter((rows) => rows.length > 0)
  for (const rows of wanted) {
    const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
      (title, _place, all) =>
        !/(^|\.)totalCount$/.test(title) && !all.some((other) => other.startsWith(`${title}.`)),
    )
    const cells = csv.flatMap(([header, ...records]) => {
      const places = titles.map((title) => header!.indexOf(title))
      return places.includes(-1) ? [] : [records.map((record) => places.map((place) => same(record[place]!)))]
    })
    const told = rows.map((row) => titles.map((title) => same(row[title] ?? '')))
    // Of several tables with such columns one is it; it goes on where the answer's page ends.
    const page = (all: readonly string[][]) => (isCut ? all.slice(0, told.length) : all)
    if (cells.some((each) => JSON.stringify(page(each)) === JSON.stringify(told))) continue
    expect([csv.map(([header]) => header), cells[0]]).toEqual([titles, told])
  }
})

test('keyed, each list is a table, and its entries name the number of what they stand in', async () => {
  const keyed = await csvTables('17-jointCommittees', 'above=keyed')
  expect(keyed.map(([header]) => header!.slice(0, -1))).toEqual([
    ['#', 'name', 'area.name'],
    ['#', '#above', 'representedUnits.name', 'representedUnits.kind'],
    ['#', '#above', 'representedUnits.pairings.community.name'],
  ])
  const [committees, units, pairings] = keyed.map((table) => table.slice(1))
  const [repeated] = await csvTables('17-jointCommittees', '')
  const joined = units!.flatMap(([number, above, name, kind]) => {
    const committee = committees!.find(([id]) => id === above)!
    const own = pairings!.filter(([, of]) => of === number)
    const ends = own.length > 0 ? own.map((pairing) => pairing[2]!) : ['']
    return ends.map((end) => [committee[1], committee[2], name, kind, end])
  })
  expect(repeated!.slice(1).map((row) => row.slice(0, -1))).toEqual(joined)
})

test('one list by its name', async () => {
  const { type, bytes } = await exported('47-changesSinceReport', 'format=csv&list=since.ended')
  expect(type).toContain('text/csv')
  expect(bytes.toString()).toContain('unchanged,')
})
