import { officialAreas } from '../../src/official-areas/official-areas'
import { NotOfficial, writeOfficialAreas } from '../../src/official-areas/write-areas'
import { jia, land, openRegister, type SmallRegister } from '../support/network'
import { openSignedIn, type SignedIn, tokenOf } from '../support/signed-in'

let register: SmallRegister
let signedIn: SignedIn
beforeAll(async () => {
  register = await openRegister({
    ...land,
    units: [
      'ref,name,kind,residence_code',
      'U1,兴宁市财政局,机关,441481001001',
      'U2,兴宁市司法局,机关,441481002001',
      'U3,中国建设银行兴宁市支行,金融机构,441481001001',
      'U4,中国建设银行兴宁市河背支行,金融机构,441481001002',
      'U5,兴宁市公安局兴田派出所,派出所,441481001001',
    ].join('\n'),
    party_organisations: 'ref,name,kind,leads_code\nP1,甲社区党总支,GENERAL_BRANCH,441481001001',
    big_committees: 'ref,name,kind,area_code\nC1,兴田街道大工委,BIG_WORKING_COMMITTEE,441481001',
    persons: 'ref,name,employer_ref\nE1,兴宁甲子,U1',
  })
  signedIn = await openSignedIn(register.graph)
})
afterAll(async () => {
  await signedIn.stop()
  await register.stop()
})

const FIELDS = '{ text automatic title candidates { id name score reasons } }'

test('match says who is meant, or whom to ask about', async () => {
  const [bureau, bank, station, nobody] = await register.ask(
    `match(entity: UNIT, within: "441481", texts: ["市财政局", "建行", "兴田派出所所长", "啊啊啊"]) ${FIELDS}`,
  )
  expect(bureau).toMatchObject({ text: '市财政局', automatic: 'unit:U1', title: null })
  expect(bureau.candidates[0]).toMatchObject({ id: 'unit:U1', name: '兴宁市财政局' })
  expect(bank.automatic).toBeNull()
  expect(bank.candidates.map(({ id }: { id: string }) => id)).toEqual(['unit:U3', 'unit:U4'])
  expect(station).toMatchObject({ automatic: 'unit:U5', title: '所长' })
  expect(nobody).toMatchObject({ automatic: null, candidates: [] })
})

test('a name that many places have is sure only within one of them', async () => {
  const asked = (within: string) =>
    register.ask(`match(entity: UNIT, texts: ["市财政局"]${within}) { automatic }`)
  expect(await asked(', within: "441481"')).toEqual([{ automatic: 'unit:U1' }])
  expect(await asked('')).toEqual([{ automatic: null }])
})

test('a text that is given twice is answered twice', async () => {
  const twice = await register.ask(
    'match(entity: UNIT, within: "441481", texts: ["市财政局", "市财政局"]) { automatic }',
  )
  expect(twice).toEqual([{ automatic: 'unit:U1' }, { automatic: 'unit:U1' }])
})

test('match sees what is written after it was asked', async () => {
  const asked = 'match(entity: UNIT, within: "441481", texts: ["市水务局"]) { automatic }'
  expect(await register.ask(asked)).toEqual([{ automatic: null }])
  await register.service.ask(
    'mutation { createUnit(input: {ref: "U9", name: "兴宁市水务局", kind: PARTY_GOVERNMENT_ORGAN, residence: "441481001001"}) { revision } }',
  )
  expect(await register.ask(asked)).toEqual([{ automatic: 'unit:U9' }])
})

test('match is asked for at most 500 names, none of them endless', async () => {
  const many = await register.ask(
    `match(entity: UNIT, texts: ${JSON.stringify(Array(501).fill('局'))}) { text }`,
  )
  expect(many).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['texts'] })
  const long = await register.ask(`match(entity: UNIT, texts: ["局", "${'局'.repeat(201)}"]) { text }`)
  expect(long).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['texts', 1] })
})

test('match keeps to the area and the role of the viewer', async () => {
  const units = '{ match(entity: UNIT, texts: ["市财政局", "市司法局"]) { automatic candidates { id } } }'
  const { data } = await signedIn.ask(units, 'ANALYST', '441481001')
  expect(data.match.map(({ automatic }: { automatic: string }) => automatic)).toEqual(['unit:U1', null])
  expect(JSON.stringify(data)).not.toContain('unit:U2')
  const people = '{ match(entity: PERSON, texts: ["兴宁甲子"]) { candidates { id } } }'
  expect((await signedIn.ask(people, 'ANALYST')).data.match[0].candidates).toEqual([])
  expect((await signedIn.ask(people, 'EDITOR')).data.match[0].candidates).toEqual([{ id: 'person:E1' }])
  expect((await signedIn.ask(units, 'VISITOR')).errors![0]!.extensions!.code).toBe('FORBIDDEN')
})

const at = async (path: string, form?: Record<string, string>, headers: Record<string, string> = {}) => {
  const response = await fetch(`${register.service.url}/reconcile${path}`, {
    method: form ? 'POST' : 'GET',
    headers,
    ...(form && { body: new URLSearchParams(form) }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  return { status: response.status, headers: response.headers, body: (await response.json()) as any }
}
const queries = (given: object) => ({ queries: JSON.stringify(given) })

test('the manifest says what the service is and where its parts are', async () => {
  const { body } = await at('')
  expect(body).toMatchObject({ versions: ['0.2'], name: expect.stringContaining('共建') })
  expect(body.defaultTypes.map(({ id }: { id: string }) => id)).toEqual([
    'Unit',
    'Area',
    'PartyOrganisation',
    'BigCommittee',
    'Alliance',
  ])
  for (const part of ['entity', 'type', 'property']) {
    const { service_url, service_path } = body.suggest[part]
    expect((await fetch(`${service_url}${service_path}?prefix=a`)).status).toBe(200)
  }
  expect((await at('?within=999999')).status).toBe(400)
})

test('queries are answered in a batch, by GET and by POST', async () => {
  const batch = {
    q0: { query: '市财政局', type: 'Unit' },
    q1: { query: '建行', type: 'Unit', limit: 1 },
    q2: { query: '甲社区', type: 'Area', properties: [{ pid: 'within', v: { id: 'area:441481001' } }] },
    q3: { query: '甲社区党总支', type: 'PartyOrganisation' },
    q4: { query: '兴田街道“大工委”', type: 'BigCommittee' },
    q5: { query: '市财政局' },
  }
  const posted = await at('?within=441481', queries(batch))
  const got = await at(`?${new URLSearchParams({ ...queries(batch), within: '441481' })}`)
  expect(got.body).toEqual(posted.body)
  const answers = Object.values(posted.body) as { result: { id: string; match: boolean }[] }[]
  const firsts = answers.map(({ result: [first] }) => [first!.id, first!.match])
  expect(firsts).toEqual([
    ['unit:U1', true],
    ['unit:U3', false],
    [jia, true],
    ['party-organisation:P1', true],
    ['big-committee:C1', true],
    ['unit:U1', true],
  ])
  expect(posted.body.q1.result).toHaveLength(1)
  expect(posted.body.q0.result[0]).toMatchObject({
    name: '兴宁市财政局',
    score: expect.any(Number),
    type: [{ id: 'Unit', name: expect.any(String) }],
  })
})

test('five hundred names are one batch, and one more is refused', async () => {
  const batch = (count: number) =>
    queries(
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`q${at}`, { query: '市财政局', type: 'Unit' }]),
      ),
    )
  expect(Object.keys((await at('', batch(500))).body)).toHaveLength(500)
  expect((await at('', batch(501))).status).toBe(400)
})

test('what is said again and again is said once', async () => {
  const query = { query: '市财政局', type: Array(20_000).fill('Unit') }
  const { body } = await at('', queries({ q: query }))
  expect(body.q.result).toEqual((await at('', queries({ q: { ...query, type: 'Unit' } }))).body.q.result)
  const extend = { ids: ['unit:U1', 'unit:U1'], properties: Array(25_000).fill({ id: 'name' }) }
  const extended = await at('', { extend: JSON.stringify(extend) })
  expect(extended.body.meta).toHaveLength(1)
  expect(extended.body.rows).toEqual({ 'unit:U1': { name: [{ str: '兴宁市财政局' }] } })
})

test('a batch is about twenty areas, and its JSON nests no deeper than any', async () => {
  const about = (count: number) =>
    queries(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `q${index}`,
          { query: '财政局', properties: [{ pid: 'within', v: `4414810010${10 + index}` }] },
        ]),
      ),
    )
  expect((await at('', about(21))).body.errors[0].message).toMatch('at most 20 areas, not 21')
  expect((await at('', about(20))).body.errors[0].message).not.toMatch('at most 20 areas')
  const nested = await at('', { queries: `{"q":${'['.repeat(100_000)}${']'.repeat(100_000)}}` })
  expect([nested.status, nested.body.errors[0].message]).toEqual([
    400,
    expect.stringMatching('nested more than 32 levels'),
  ])
})

test.each([
  ['queries=[', /not JSON/],
  ['queries=[]', /must be an object/],
  ['queries={"q":{"query":1}}', /q\.query must be a text/],
  ['queries={"q":{"query":"a","type":"Castle"}}', /q\.type must be of .*, not Castle/],
  ['queries={"q":{"query":"a","limit":0}}', /q\.limit must be a whole number/],
  ['extend={"ids":["unit:U1"],"properties":[{"id":"shoeSize"}]}', /no property shoeSize/],
  ['extend={"ids":1,"properties":[]}', /extend\.ids must be a list/],
])('%s is refused with what is wrong', async (query, message) => {
  const { status, body } = await at(`?${query}`)
  expect([status, body.errors[0].message]).toEqual([400, expect.stringMatching(message)])
})

test('things are extended by their properties, suggested as one types, and shown', async () => {
  const extend = { ids: ['unit:U1', 'unit:NONE'], properties: [{ id: 'kind' }, { id: 'name' }] }
  const { body } = await at('', { extend: JSON.stringify(extend) })
  expect(body.meta.map(({ id }: { id: string }) => id)).toEqual(['kind', 'name'])
  expect(body.rows).toEqual({
    'unit:U1': { kind: [{ str: 'PARTY_GOVERNMENT_ORGAN' }], name: [{ str: '兴宁市财政局' }] },
    'unit:NONE': { kind: [], name: [] },
  })
  expect((await at('/properties?type=Unit')).body.properties).toContainEqual({
    id: 'creditCode',
    name: expect.any(String),
  })
  const suggested = await at(`/suggest/entity?prefix=${encodeURIComponent('财政')}`)
  expect(suggested.body.result[0]).toMatchObject({ id: 'unit:U1', notable: [{ id: 'Unit' }] })
  const page = await fetch(`${register.service.url}/reconcile/preview?id=unit:U1`)
  expect(await page.text()).toContain('兴宁市财政局')
  expect((await at('/preview?id=unit:NONE')).status).toBe(404)
})

test('only pages of this machine may read it through a browser', async () => {
  const allowed = async (origin: string) =>
    (await at('', undefined, { origin })).headers.get('access-control-allow-origin')
  expect(await allowed('http://127.0.0.1:3333')).toBe('http://127.0.0.1:3333')
  expect(await allowed('https://example.org')).toBeNull()
  expect(await allowed('http://127.0.0.1.example.org')).toBeNull()
})

test('reconciliation keeps to the area and the role of the viewer', async () => {
  const ask = async (role: 'VISITOR' | 'ANALYST', query: string) => {
    const headers = { authorization: `Bearer ${await tokenOf(role, '441481001')}` }
    const response = await fetch(`${signedIn.url}/reconcile?${query}`, { headers })
    return { status: response.status, text: await response.text() }
  }
  const query = `queries=${encodeURIComponent('{"q":{"query":"市司法局"}}')}`
  expect((await ask('VISITOR', query)).status).toBe(403)
  expect((await ask('ANALYST', query)).text).not.toContain('unit:U2')
  const extend = `extend=${encodeURIComponent('{"ids":["unit:U2","unit:U1"],"properties":[{"id":"name"}]}')}`
  expect(JSON.parse((await ask('ANALYST', extend)).text).rows).toEqual({
    'unit:U2': { name: [] },
    'unit:U1': { name: [{ str: '兴宁市财政局' }] },
  })
  expect((await ask('ANALYST', 'within=441481002')).status).toBe(403)
})

test('official areas complete a register and change nothing of it', async () => {
  const { graph } = register
  const listed = officialAreas('441481')
  const options = { actor: 'test', today: '2024-06-30' }
  const report = await writeOfficialAreas(graph, ['441481'], options)
  expect(report.errors).toEqual([])
  const known = new Set(['441481', '441481001', '441481001001', '441481001002', '441481002', '441481002001'])
  const written = report.tables.find(({ table }) => table === 'areas')!.created
  expect(written).toBe(
    listed.filter(({ code }) => !known.has(code) && code !== '441481100' && code !== '441481100201').length,
  )
  expect(await register.ask('area(code: "441481001001") { name }')).toEqual({ name: '甲社区' })
  expect(await register.ask('area(code: "441481102") { name ... on Street { streetKind } }')).toEqual({
    name: '宁中镇',
    streetKind: 'TOWN',
  })
  const again = await writeOfficialAreas(graph, ['441481'], options)
  expect(again.tables.every(({ created, changed }) => created === 0 && changed === 0)).toBe(true)
  await expect(writeOfficialAreas(graph, ['441499'], options)).rejects.toThrow(NotOfficial)
})

test('official areas are found and written by an editor, within the area that is theirs', async () => {
  const ask = async (
    method: 'GET' | 'POST',
    query: string,
    role: 'ANALYST' | 'EDITOR',
    area: string | null,
  ) => {
    const headers = { authorization: `Bearer ${await tokenOf(role, area)}` }
    const response = await fetch(`${signedIn.url}/official-areas?${query}`, { method, headers })
    return { status: response.status, text: await response.text() }
  }
  const xingning = `name=${encodeURIComponent('兴宁市')}`
  expect((await ask('GET', xingning, 'ANALYST', null)).status).toBe(403)
  expect(JSON.parse((await ask('GET', xingning, 'EDITOR', null)).text)).toEqual({
    areas: [{ code: '441481', name: '兴宁市', above: ['广东省', '梅州市'] }],
  })
  expect((await ask('GET', '', 'EDITOR', null)).status).toBe(400)
  expect((await ask('POST', 'code=441499', 'EDITOR', null)).status).toBe(400)
  expect((await ask('POST', 'code=441424', 'EDITOR', '441481')).status).toBe(422)
  expect(await register.ask('areas(level: COUNTY) { totalCount }')).toEqual({ totalCount: 1 })
  expect((await ask('POST', 'code=441424', 'EDITOR', null)).status).toBe(200)
  expect(await register.ask('areas(level: COUNTY) { totalCount }')).toEqual({ totalCount: 2 })
})
