import { Workbook } from 'exceljs'
import { createClient } from 'graphql-sse'
import type { Graph } from '../../src/graph/graph'
import { rememberAnswers } from '../../src/intake/intake.queries'
import type { Role } from '../../src/viewer/viewer.type'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { bearer, openSignedIn, type SignedIn } from '../support/signed-in'
import { streetA, streetB, twoStreets } from '../support/two-streets'

let graph: Graph
let service: SignedIn
beforeAll(async () => {
  graph = await openScratch()
  const { errors } = await importFiles(graph, twoStreets, { today: '2024-06-30' })
  expect(errors).toEqual([])
  service = await openSignedIn(graph)
}, 120_000)
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

async function post(path: string, role: Role, area: string | null, body: BodyInit, type?: string) {
  const headers = { ...(type && { 'content-type': type }), ...(await bearer(role, area)) }
  return fetch(service.url + path, { method: 'POST', headers, body })
}

const revision = async () => (await service.ask('{ revision }', 'ADMIN')).data.revision

describe('/export', () => {
  const ask = (query: string, role: Role, area: string | null, format = 'csv') =>
    post(`/export?format=${format}`, role, area, JSON.stringify({ query }), 'application/json')

  /** Everything that a file says. */
  async function saidBy(response: Response, format: string): Promise<string> {
    expect(response.status).toBe(200)
    const bytes = await response.arrayBuffer()
    if (format !== 'xlsx') return Buffer.from(bytes).toString()
    const workbook = new Workbook()
    await workbook.xlsx.load(bytes)
    return JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()))
  }

  const AREAS = '{ areas(level: COMMUNITY) { nodes { code name } } }'
  const UNITS = '{ units { nodes { id name } } }'
  const PERSONS = '{ persons { nodes { id name label } } }'
  const NETWORK = '{ subgraph(around: ["unit:UA"], depth: 2) { nodes { id label } edges { id } } }'

  test.each<[string, string, Role, number]>([
    ['areas', AREAS, 'VISITOR', 200],
    ['statistics', '{ statistics { communities units } }', 'VISITOR', 200],
    ['units', UNITS, 'VISITOR', 403],
    ['people', PERSONS, 'VISITOR', 403],
    ['a network', NETWORK, 'VISITOR', 403],
    ['units', UNITS, 'ANALYST', 200],
    ['people', PERSONS, 'ANALYST', 200],
    ['a network', NETWORK, 'ANALYST', 200],
  ])('%s, by %s as %s', async (_what, query, role, status) => {
    const response = await ask(query, role, null)
    expect(response.status).toBe(status)
    if (status === 403)
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    else
      expect(response.headers.get('content-type')).toMatch(
        query === NETWORK ? 'application/zip' : /^text\/csv/,
      )
  })

  test.each(['VISITOR', 'ANALYST', 'EDITOR', 'ADMIN'] as const)(
    'only what lies in the area, as %s',
    async (role) => {
      const areas = await saidBy(await ask(AREAS, role, streetA), 'csv')
      expect([areas.includes(`${streetA}001`), areas.includes(streetB)]).toEqual([true, false])
      if (role === 'VISITOR') return
      const units = await saidBy(await ask(UNITS, role, streetA), 'csv')
      expect(new Set(units.match(/unit:\w+/g))).toEqual(new Set(['unit:UA', 'unit:WA', 'unit:VA']))
      const outside = await ask(`{ units(within: "${streetB}") { nodes { id } } }`, role, streetA)
      expect(outside.status).toBe(403)
    },
  )

  test.each(['csv', 'xlsx', 'jsonld', 'gexf', 'graphml', 'cytoscape'])(
    'as %s has people’s names for an EDITOR, and not for an ANALYST',
    async (format) => {
      const linkages = '{ linkages(kinds: [GRID_ASSIGNMENT]) { nodes { id label ends { id label } } } }'
      const people = '{ subgraph(around: ["person:NA"]) { nodes { id label } edges { id } } }'
      for (const query of /csv|xlsx/.test(format) ? [PERSONS, linkages] : [people]) {
        const [editor, analyst] = await Promise.all(
          (['EDITOR', 'ANALYST'] as const).map(async (role) =>
            saidBy(await ask(query, role, streetA, format), format),
          ),
        )
        expect(editor).toContain('人A')
        expect(analyst).not.toContain('人A')
        expect(analyst).toContain('职务A')
      }
    },
  )
})

describe('/import', () => {
  const send = (role: Role, area: string | null, files: Record<string, string>, options = '') => {
    const form = new FormData()
    for (const [name, text] of Object.entries(files)) form.append('files', new Blob([text]), `${name}.csv`)
    return post(`/import${options}`, role, area, form)
  }
  const unitIn = (ref: string, residence: string) => ({
    units: `ref,name,kind,residence_code\n${ref},新单位,SCHOOL,${residence}`,
  })

  test.each<[Role, number]>([
    ['VISITOR', 403],
    ['ANALYST', 403],
    ['EDITOR', 200],
    ['ADMIN', 200],
  ])('inside the area, as %s', async (role, status) => {
    const response = await send(role, streetA, unitIn('T', `${streetA}001`), '?dryRun=true')
    expect(response.status).toBe(status)
  })

  test.each<[string, Record<string, string>, string]>([
    ['a unit', unitIn('T', `${streetB}001`), 'residence_code'],
    ['a unit that lies there already', { units: 'ref,name\nUB,他名' }, 'ref'],
    ['a unit taken from there', { units: `ref,name,residence_code\nUB,单位B,${streetA}001` }, 'ref'],
    [
      'a pairing',
      { pairings: `ref,unit_ref,community_code,start\nT,UA,${streetB}001,2024` },
      'community_code',
    ],
    ['a person', { persons: 'ref,name,title,employer_ref\nT,某,员,UB' }, 'employer_ref'],
  ])('outside the area, %s is refused and nothing written', async (_what, files, column) => {
    const before = await revision()
    for (const role of ['EDITOR', 'ADMIN'] as const) {
      const response = await send(role, streetA, files)
      expect(response.status).toBe(422)
      expect(((await response.json()) as { errors: object[] }).errors).toContainEqual(
        expect.objectContaining({ row: 2, column, code: 'INVALID' }),
      )
    }
    expect(await revision()).toBe(before)
  })
})

describe('/intake', () => {
  const HERE = `${streetA}001`
  const THERE = `${streetB}001`
  type Answers = Record<string, object>

  async function take(role: Role, rows: string[], given: Answers = {}, query = `within=${streetA}`) {
    const body = new FormData()
    body.set('sheet', new Blob([rows.join('\n')]), 'sheet.csv')
    body.set('answers', new Blob([JSON.stringify(given)]), 'answers.json')
    const response = await post(`/intake?day=2024-06-30&${query}`, role, streetA, body)
    const text = await response.text()
    return { status: response.status, text, ...JSON.parse(text) }
  }

  /** The proposal when each question is answered by its text. */
  async function answered(role: Role, rows: string[], answers: Answers, query?: string) {
    const { questions } = await take(role, rows)
    const given = questions.flatMap(({ id, text }: { id: string; text: string }) =>
      answers[text] ? [[id, answers[text]]] : [],
    )
    expect(given).toHaveLength(Object.keys(answers).length)
    return take(role, rows, Object.fromEntries(given), query)
  }

  const PAIRING = ['单位名称,结对社区,协议编号,开始时间', '某甲局,某乙社区,,']
  const MEMBER = ['大党委名称,单位名称,姓名,行政职务', '大党委A,单位A,人人人,主任']
  const everything = (of: object) => JSON.stringify(of)

  test('an answer that names what lies outside, and is joined to nothing inside, is none', async () => {
    // W of B is joined to nothing in A; the other id is nobody's.
    for (const id of ['unit:WB', 'unit:W9']) {
      const { errors, text, records } = await answered('EDITOR', PAIRING, {
        某甲局: { is: id },
        某乙社区: { is: `area:${HERE}` },
      })
      expect(errors.map(({ message }: { message: string }) => message)).toEqual([
        expect.stringContaining('names nothing that is there'),
      ])
      expect(text).not.toContain('密')
      expect(records[0].values.unit_ref).toBeNull()
    }
  })

  test('no row of what lies outside is told, nor is anything kept there', async () => {
    const before = await revision()
    for (const role of ['ANALYST', 'EDITOR'] as const) {
      const { text } = await answered(role, PAIRING, {
        某甲局: { is: 'unit:UB' },
        某乙社区: { is: `area:${THERE}` },
      })
      expect(text).not.toContain('密协议')
    }
    const units = ['单位名称,单位性质,所在社区', `某甲局,机关,社区A`]
    expect((await answered('ANALYST', units, { 某甲局: { is: 'unit:UB' } })).text).not.toMatch(/密|77/)
    const written = await answered(
      'EDITOR',
      PAIRING,
      { 某甲局: { is: 'unit:UB' }, 某乙社区: { is: `area:${THERE}` } },
      `within=${streetA}&write=true`,
    )
    expect(written.written).toBeNull()
    expect(await revision()).toBe(before)
    const { data } = await service.ask(
      `{ node(id: "pairing:JB") { ... on Pairing { citations { text } } } }`,
      'ADMIN',
    )
    expect(data.node.citations).toEqual([])
  })

  test('the area is one that its viewer may see, whoever says it', async () => {
    const { questions } = await take('ANALYST', PAIRING, {}, '')
    const [asked] = questions
    expect(asked.about).toBe('WITHIN')
    expect(asked.candidates.map(({ id }: { id: string }) => id)).toEqual([`area:${streetA}`])
    for (const code of [streetB, '441489']) {
      const { within, errors } = await take(
        'EDITOR',
        PAIRING,
        { [asked.id]: { is: `area:${code}` } },
        'write=true',
      )
      expect([within, errors[0].message]).toEqual([
        null,
        `there is no area with the code ${code} 没有这个区域`,
      ])
    }
    const { data } = await service.ask(
      `{ intakes(within: "${streetB}") { id } rememberedAnswers(within: "${streetB}") { id } }`,
      'ADMIN',
    )
    expect(data).toEqual({ intakes: [], rememberedAnswers: [] })
  })

  test('a remembered answer that names what lies outside, and is joined to nothing inside, is not told', async () => {
    const answers = ['unit:UA', 'unit:UB', 'unit:WB', 'unit:W9'].map((is) => ({
      id: `remembered:${is}`,
      key: is,
      about: 'MENTION',
      text: is,
      answer: JSON.stringify({ is }),
    }))
    const given = { answers, within: streetA, actor: '上级', at: '2024-06-01T00:00:00.000Z' }
    await graph.write((transaction) => transaction.run(rememberAnswers, given))
    const told = async (area: string | null) => {
      const { data } = await service.ask(
        `{ rememberedAnswers(within: "${streetA}") { text actor } }`,
        'EDITOR',
        area,
      )
      const own = data.rememberedAnswers.filter(({ actor }: { actor: string }) => actor === '上级')
      return own.map(({ text }: { text: string }) => text)
    }
    expect(await told(null)).toHaveLength(answers.length)
    expect(await told(streetA)).toEqual(['unit:UA', 'unit:UB'])
  })

  test('names of people that the register knows are told to those who may read them', async () => {
    const person = '{ref: "NC", name: "人C", employer: "unit:UA"}'
    await service.ask(`mutation { createPerson(input: ${person}) { revision } }`, 'EDITOR', streetA)
    const answers = { 人人人: { is: 'person:NC' } }
    const { records } = await answered('EDITOR', MEMBER, answers)
    expect(everything(records)).toContain('人C')
    const analysts = await answered('ANALYST', MEMBER, answers)
    expect(everything(analysts.records)).not.toContain('人C')
    expect(analysts.records.map(({ table }: { table: string }) => table)).toEqual(
      records.map(({ table }: { table: string }) => table),
    )
  })

  test('what a sheet said before is told to those who may read it, and elsewhere nothing was answered', async () => {
    const sheet = [
      '单位名称,结对社区,协议编号,开始时间',
      '单位A,社区A,协议A,2020-01-01',
      '业主A,社区A,丁某某,2024-01-01',
    ]
    const first = await take('EDITOR', sheet, {}, `within=${streetA}&write=true`)
    expect([first.errors, first.questions]).toEqual([[], []])
    const { data } = await service.ask(`{ intakes(within: "${streetA}") { id } }`, 'ADMIN')
    const [{ id }] = data.intakes
    const [intoB] = await Promise.all(
      [streetB].map((area) =>
        service.ask(
          `mutation { undoIntake(id: "${id}", reason: "x") { userErrors { code message } } }`,
          'EDITOR',
          area,
        ),
      ),
    )
    expect(intoB!.data.undoIntake.userErrors).toEqual([
      { code: 'NOT_FOUND', message: `there is no intake with the id ${id} 没有这次接表` },
    ])
    const next = sheet.slice(0, 2)
    const texts = async (role: Role) =>
      (await take(role, next)).questions.map(({ about, text }: { about: string; text: string }) => [
        about,
        text,
      ])
    expect(await texts('EDITOR')).toEqual([['ENDING', expect.stringContaining('丁某某')]])
    expect(await texts('ANALYST')).toEqual([['ENDING', expect.not.stringContaining('丁某某')]])
    await service.ask(
      `mutation { undoIntake(id: "${id}", reason: "x") { userErrors { code } } }`,
      'EDITOR',
      streetA,
    )
  })
})

describe('mutations', () => {
  const codes = async (mutation: string, role: Role = 'EDITOR') => {
    const { data, errors } = await service.ask(
      `mutation { asked: ${mutation} { userErrors { code path } } }`,
      role,
      streetA,
    )
    expect(errors).toBeUndefined()
    return data.asked.userErrors.map(
      ({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`,
    )
  }

  const refused: [string, string, Role?][] = [
    ['input.residence', `createUnit(input: {name: "新", kind: SCHOOL, residence: "${streetB}001"})`],
    ['input', 'createUnit(input: {name: "新", kind: SCHOOL})'],
    ['input.employer', 'createPerson(input: {name: "新", employer: "unit:UB"})'],
    [
      'input.parent',
      `createArea(input: {code: "${streetB}009", name: "新", level: COMMUNITY, parent: "${streetB}"})`,
    ],
    ['id', 'updateUnit(id: "unit:UB", input: {name: "新"})'],
    ['input.residence', `updateUnit(id: "unit:UA", input: {residence: "${streetB}001"})`],
    ['id', 'updatePerson(id: "person:NB", input: {title: "新"})'],
    ['input.employer', 'updatePerson(id: "person:NA", input: {employer: "unit:UB"})'],
    ['id', 'updateSource(id: "source:SB", input: {title: "新"})'],
    [
      'input.community',
      `recordPairing(input: {unit: "unit:UA", community: "${streetB}001", period: {start: "2031"}})`,
    ],
    ['id', 'amendPairing(id: "pairing:JX", expectedVersion: 1, input: {annualFunding: 1})'],
    ['id', 'endLinkage(id: "pairing:JX", expectedVersion: 1, on: "2024-06-01", reason: "x")'],
    ['id', 'retractLinkage(id: "pairing:JB", expectedVersion: 1, reason: "x")'],
    [
      'input.subject',
      'grantExemption(input: {rule: UNIT_REPORTED, subject: "unit:UB", period: {start: "2024"}, reason: "x"})',
    ],
    ['id', 'retractExemption(id: "exemption:XEB", expectedVersion: 1, reason: "x")'],
    ['id', 'retract(id: "venue:VEB", reason: "x")'],
    ['merge', 'mergeUnits(keep: "unit:UA", merge: "unit:UB", reason: "x")', 'ADMIN'],
  ]
  test.each(refused.map(([path, mutation, role = 'EDITOR']) => [path, mutation, role] as const))(
    'outside the area are FORBIDDEN at %s: %s',
    async (path, mutation, role) => {
      const before = await revision()
      expect(await codes(mutation, role)).toEqual([`FORBIDDEN ${path}`])
      expect(await revision()).toBe(before)
    },
  )

  test.each([
    `createUnit(input: {ref: "NEW", name: "新", kind: SCHOOL, residence: "${streetA}001"})`,
    'createPerson(input: {name: "新", employer: "unit:UA"})',
    'createPerson(input: {name: "新"})',
    'createSource(input: {title: "新台账"})',
    'updateUnit(id: "unit:NEW", input: {name: "新名"})',
    'updatePerson(id: "person:NA", input: {title: "职务A二"})',
    'updatePerson(id: "person:NA", input: {title: "职务A"})',
    `recordPairing(input: {unit: "unit:UB", community: "${streetA}001", period: {start: "2031"}})`,
  ])('inside the area are written: %s', async (mutation) => {
    const before = await revision()
    expect(await codes(mutation)).toEqual([])
    expect(await revision()).toBe(before + 1)
  })

  test('a merge is undone only by an ADMIN of the area that both units lie in', async () => {
    const { data } = await service.ask(
      `mutation {
        createUnit(input: {ref: "B2", name: "单位B二", kind: SCHOOL, residence: "${streetB}001"}) { userErrors { code } }
        createUnit2: createUnit(input: {ref: "A2", name: "单位A二", kind: SCHOOL, residence: "${streetA}001"}) { userErrors { code } }
        mergeUnits(keep: "unit:A2", merge: "unit:B2", reason: "x") { revision userErrors { code } }
      }`,
      'ADMIN',
    )
    const merged = data.mergeUnits.revision
    const { data: changes } = await service.ask(
      `{ changes(sinceRevision: ${merged - 1}) { nodes { id } } }`,
      'ADMIN',
    )
    const undo = `undoMerge(change: "${changes.changes.nodes[0].id}", reason: "x")`
    expect(await codes(undo, 'ADMIN')).toEqual(['FORBIDDEN change'])
    const low = await service.ask(`mutation { ${undo} { userErrors { code } } }`, 'EDITOR')
    expect(low.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    expect(await revision()).toBe(merged)
    const undone = await service.ask(`mutation { ${undo} { unit { id } userErrors { code } } }`, 'ADMIN')
    expect(undone.data.undoMerge).toEqual({ unit: { id: 'unit:B2' }, userErrors: [] })
  })
})

describe('/graphql/stream', () => {
  interface Change {
    subjectId: string
    actor: string
    before: { name?: string } | null
    after: { name?: string } | null
    subject: { id: string; label: string } | null
  }

  async function listen(args: string, role: Role, area: string | null) {
    const client = createClient({
      url: `${service.url}/graphql/stream`,
      headers: await bearer(role, area),
      retryAttempts: 0,
    })
    return client.iterate<{ changes: Change }>({
      query: `subscription { changes${args} { subjectId actor before after subject { id label } } }`,
    })
  }

  async function take(events: Awaited<ReturnType<typeof listen>>, count: number): Promise<Change[]> {
    const taken: Change[] = []
    while (taken.length < count) {
      const { value, done } = await events.next()
      if (done || !value.data) throw new Error(`after ${taken.length}: ${JSON.stringify(value)}`)
      taken.push(value.data.changes)
    }
    return taken
  }

  const refusalOf = async (args: string, role: Role, area: string | null) => {
    const { value } = await (await listen(args, role, area)).next()
    return value.errors[0].extensions.code
  }

  const rename = (id: string, name: string) =>
    service.ask(`mutation { updateUnit(id: "${id}", input: {name: "${name}"}) { revision } }`, 'ADMIN')

  test('is not for a VISITOR, nor for what lies outside', async () => {
    expect(await refusalOf('', 'VISITOR', null)).toBe('FORBIDDEN')
    expect(await refusalOf('', 'VISITOR', streetA)).toBe('FORBIDDEN')
    for (const role of ['ANALYST', 'EDITOR', 'ADMIN'] as const)
      expect(await refusalOf(`(within: "${streetB}")`, role, streetA)).toBe('FORBIDDEN')
    const forged = { authorization: 'Bearer x.y.z', 'content-type': 'application/json' }
    const { status } = await fetch(`${service.url}/graphql/stream`, { method: 'POST', headers: forged })
    expect(status).toBe(401)
  })

  test.each(['ANALYST', 'EDITOR', 'ADMIN'] as const)(
    'tells of what lies in the area alone, as %s',
    async (role) => {
      const { data } = await service.ask(
        '{ changes(first: 500) { totalCount nodes { subjectId } } }',
        role,
        streetA,
      )
      const events = await listen('(sinceRevision: 0)', role, streetA)
      const past = await take(events, data.changes.totalCount)
      expect(past.map(({ subjectId }) => subjectId)).toEqual(
        data.changes.nodes.map(({ subjectId }: Change) => subjectId),
      )
      const ids = past.map(({ subjectId }) => subjectId)
      expect(ids).toEqual(expect.arrayContaining(['unit:UA', 'person:NA', 'pairing:JA']))
      for (const outside of ['unit:UB', 'person:NB', 'pairing:JB']) expect(ids).not.toContain(outside)

      await rename('unit:VB', `密物业B ${role}`)
      await rename('unit:VA', `物业A ${role}`)
      expect((await take(events, 1))[0]).toMatchObject({ subjectId: 'unit:VA' })
      await events.return?.()

      const person = past.find(({ subjectId }) => subjectId === 'person:NA')!
      const readsNames = role !== 'ANALYST'
      expect(person.after?.name).toBe(readsNames ? '人A' : undefined)
      expect(person.actor).toBe(readsNames ? 'test' : 'withheld 不公开')
      expect(JSON.stringify(past).includes('人')).toBe(readsNames)
    },
  )

  test('tells an ADMIN without an area of either street', async () => {
    const events = await listen(`(sinceRevision: ${await revision()})`, 'ADMIN', null)
    await rename('unit:VB', '密物业B')
    await rename('unit:VA', '物业A')
    expect((await take(events, 2)).map(({ subjectId }) => subjectId)).toEqual(['unit:VB', 'unit:VA'])
    await events.return?.()
  })
})
