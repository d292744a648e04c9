import { appendFileSync } from 'node:fs'
import { connectionTo, openSample } from '../support/databases'
import { type Measured, MeasuredService } from '../support/measured-service'
import { workbookParts, zipOf } from '../support/xlsx'

// The requests that would stop the service, sent to one in a process of its own: it stays small and answers /healthz.

const GIGABYTE = 1e9
const A_SECOND = 1000

let service: MeasuredService
beforeAll(async () => {
  await (await openSample()).close()
  service = await MeasuredService.start(connectionTo('SAMPLE'))
  // What is made once, such as plans of questions.
  await ask(LARGE['all units with what they hang on']![0])
})
afterAll(() => service?.stop())

interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: string } }[]
}

async function ask(query: string, variables: object = {}, operationName?: string): Promise<Answer> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  })
  return (await response.json()) as Answer
}

interface Report {
  errors: unknown[]
  furtherErrors?: number
}

/** Asked for lines of progress, for a report of a large file may come later than a client waits for the first byte. */
async function upload(name: string, body: Blob): Promise<Report> {
  const form = new FormData()
  form.append('files', body, name)
  const headers = { accept: 'application/x-ndjson' }
  const response = await fetch(`${service.url}/import?dryRun=true`, { method: 'POST', headers, body: form })
  const lines = (await response.text()).trimEnd().split('\n')
  return JSON.parse(lines.at(-1)!).report
}

const many = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of)

/** Measures, and says so where it is asked for. */
async function measured(what: string, attack: () => Promise<unknown>): Promise<void> {
  const told: Measured = await service.during(attack)
  const { delay, health, peak } = told
  const line = `${what}: event loop ${delay.toFixed(0)} ms, /healthz ${health.toFixed(0)} ms, ${(peak / 1e6).toFixed(0)} MB`
  if (process.env.MEASURED) appendFileSync(process.env.MEASURED, `${line}\n`)
  expect({ line, isQuick: delay < A_SECOND && health < 2 * A_SECOND, isSmall: peak < GIGABYTE }).toEqual({
    line,
    isQuick: true,
    isSmall: true,
  })
}

const UP = 'children(first: 20) { nodes { parent { ... on AdministrativeDivision { '
const climbing = (levels: number) =>
  `nodes(ids: $ids) { ... on AdministrativeDivision { ${UP.repeat(levels)} id ${'} } } }'.repeat(levels)} } }`
const aliased = (count: number, field: string) =>
  Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')

const REFUSED: Record<string, [string, object]> = {
  'five aliases of a climb from one id 500 times': [
    `query ($ids: [ID!]!) { ${aliased(5, climbing(3))} }`,
    { ids: many(500, 'area:441481') },
  ],
  'a rule 3,000 times': [
    'query ($rules: [CoverageRule!]) { coverageMatrix(within: "441481", level: COMMUNITY, rules: $rules) { cells { covered } } }',
    { rules: many(3000, 'COMMUNITY_PAIRED') },
  ],
  'a gap by 3,000 rules': [
    'query ($gap: [CoverageRule!]) { units(filter: {gap: $gap}) { totalCount } }',
    { gap: many(3000, 'RESIDENT_UNIT_PAIRED') },
  ],
  '300 alternatives': [
    'query ($anyOf: [UnitFilter!]) { units(filter: {anyOf: $anyOf}) { totalCount } }',
    { anyOf: many(300, { nameContains: '教育' }) },
  ],
}

test.each(Object.entries(REFUSED))('%s', async (what, [query, variables]) => {
  await measured(what, async () => {
    const { data, errors } = await ask(query, variables)
    expect([data ?? null, errors?.length]).toEqual([null, 1])
  })
})

/** Questions that are answered though they are nearly too much. */
const LARGE: Record<string, [string, object?]> = {
  'all units with what they hang on': [
    `{ units(first: 500, filter: {dissolved: null}) { nodes { id name kind residence { name } partyOrganisation { name }
       pairings(first: 50) { nodes { id status community { name } } } } } }`,
  ],
  '500 areas with their children': [
    `{ areas(level: COMMUNITY, first: 500) { nodes { id name children(first: 60) { nodes { id name level label code synthetic } } ancestors { id name level } } } }`,
  ],
  'one county 500 times, with its children': [
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on AdministrativeDivision { children(first: 100) { nodes { id name level label code } } } } }`,
    { ids: many(500, 'area:441481') },
  ],
  'all rules by community': [
    '{ coverageMatrix(within: "441481", level: COMMUNITY) { areas { name code } cells { population covered gap unknown exempt } } }',
  ],
  'what lies around 500 things': [
    '{ subgraph(around: ["area:441481001", "area:441481"], depth: 3, limit: 1000) { nodes { id label } edges { id } } }',
  ],
  '500 linkages with their histories': [
    `{ linkages(first: 500, status: [IN_FORCE, EXPIRED, TERMINATED, UNCERTAIN, UPCOMING]) { nodes { id label kind status ends { ... on Unit { name kind } ... on Community { name } }
       history { id label } sources { id title } } } }`,
  ],
  '500 names to match': [
    'query ($texts: [String!]!) { match(entity: UNIT, texts: $texts, within: "441481") { automatic candidates { score reasons } } }',
    { texts: Array.from({ length: 500 }, (_, at) => `兴宁市第${at}小学`) },
  ],
  'interlocks and tally': [
    `{ interlocks(between: [PART_TIME_MEMBERSHIP, ALLIANCE_MEMBERSHIP, PAIRING], minShared: 1, first: 500) { nodes { a { id } b { id } shared { member { id } } } }
       tally(kind: PAIRING, by: [UNIT, COMMUNITY, STREET], first: 500) { nodes { count keys { value } } } }`,
  ],
  'duplicates and suggestions': [
    '{ duplicateUnits(first: 500) { score a { id } b { id } } pairingSuggestions(within: "441481", first: 500) { unit { id } community { id } score } }',
  ],
}

test.each(Object.entries(LARGE))('%s', async (what, [query, variables]) => {
  await measured(what, async () => {
    const { errors } = await ask(query, variables)
    expect(errors?.map(({ message }) => message)).toBeUndefined()
  })
})

test('ten large questions at once', async () => {
  await measured('ten at once', async () => {
    const [query, variables] = LARGE['one county 500 times, with its children']!
    await Promise.all(many(10, 0).map(() => ask(query, variables)))
  })
})

test('42 names of 900 KB', async () => {
  const name = 'x'.repeat(900_000)
  await measured('42 names', async () => {
    for (const _ of many(42, 0)) expect((await ask(`query ${name} { revision }`)).errors).toHaveLength(1)
  })
  expect(await (await fetch(`${service.url}/metrics`)).text()).not.toMatch(/x{101}/)
})

test('99 MB of rows that refer to nothing', async () => {
  const row = (at: number) => `R${at},没有的单位${at},没有的社区${at}\n`
  const lines: string[] = ['ref,unit_ref,community_code,start\n']
  for (let size = 0, at = 0; size < 99_000_000; at++) {
    lines.push(row(at))
    size += Buffer.byteLength(row(at))
  }
  // Of a part for each line the client would be busier than the service.
  const body = new Blob([lines.join('')])
  await measured('99 MB', async () => {
    const { errors, furtherErrors } = await upload('pairings.csv', body)
    expect(errors).toHaveLength(1000)
    expect(furtherErrors).toBeGreaterThan(1_000_000)
  })
}, 1_800_000)

test('a workbook with a cell in its last column in 15,000 rows', async () => {
  const sheetData = many(15_000, 0)
    .map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="XFD${at + 1}"><v>2</v></c></row>`)
    .join('')
  const body = new Blob([new Uint8Array(zipOf(workbookParts({ sheets: [{ name: 'units', sheetData }] })))])
  await measured('XFD', async () => {
    expect((await upload('a.xlsx', body)).errors).not.toEqual([])
  })
})

const rows = (count: number, row: (at: number) => string): string[] => many(count, 0).map((_, at) => row(at))

/** Sheets that fit into what is taken in, and keep whoever reads them busy for as long as they may. */
const SHEETS: Record<string, () => string[]> = {
  'names without end': () => [
    '序号,结对社区,结对单位,结对时间',
    ...rows(9000, (at) => `${at},第${at}社区,第${at}小学、第${at}医院、第${at}工厂、第${at}银行,2024.1`),
  ],
  'a crosstab as wide as a sheet': () => [
    `结对单位,${rows(250, (at) => `第${at}社区`).join()}`,
    ...rows(3900, (at) => `第${at}小学,${many(250, '√').join()}`),
  ],
  'columns of which nobody knows what they are': () => [
    `结对社区,结对单位,${rows(240, (at) => `甲${at}单位`).join()}`,
    ...rows(3900, (at) => `第${at}社区,第${at}小学,${rows(240, (column) => `第${at}${column}局`).join()}`),
  ],
  'a section for each row': () => [
    '结对单位,结对时间,备注',
    ...rows(9000, (at) => (at % 2 ? `第${at}小学,2024.1,无` : `${'甲乙丙丁社区'.repeat(40)}${at}`)),
  ],
  'entries that are called the same': () => [
    '需求清单,,,',
    '社区,需求名称,需求类别,提出时间',
    ...rows(9000, (at) => `官汕社区,修路,,${2000 + (at % 20)}.1`),
  ],
  'long cells': () => [
    '结对社区,结对单位,备注,完成情况',
    ...rows(2000, (at) => `第${at}社区,${'（甲'.repeat(1200)},${'　1'.repeat(1200)},已${'一'.repeat(2000)}`),
  ],
}

test.each(Object.entries(SHEETS))('a sheet: %s', async (what, lines) => {
  const body = new Blob([lines().join('\n')])
  await measured(what, async () => {
    const form = new FormData()
    form.append('files', body, '表.csv')
    const response = await fetch(`${service.url}/intake?within=441481&day=2024-06-30&sheets=true`, {
      method: 'POST',
      body: form,
    })
    expect([200, 422]).toContain(response.status)
    const { errors, questions } = (await response.json()) as { errors: object[]; questions: object[] }
    expect(errors.length + questions.length).toBeGreaterThan(0)
  })
})

test('300 streams of one viewer', async () => {
  await measured('300 streams', async () => {
    const streams = many(300, 0).map(async () => {
      const ending = new AbortController()
      const response = await fetch(`${service.url}/graphql/stream`, {
        method: 'POST',
        signal: ending.signal,
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription { changes(sinceRevision: 999999) { revision } }' }),
      })
      return { status: response.status, end: () => ending.abort() }
    })
    for (const { status, end } of await Promise.all(streams)) {
      expect([200, 429]).toContain(status)
      end()
    }
  })
})
